package samenspel.ui.look;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Scale;
import samenspel.ui.control.Segments;
import samenspel.session.history.StepName;

/// How large lines, discs and letters are, and what the width of lines says.
final class ScaleLookRows extends VBox {
    private final LookChanges lookChanges;
    private final ScaleRow lines;
    private final ScaleRow discs;
    private final ScaleRow letters;
    private final Segments<LineWidth> width;

    ScaleLookRows(LookChanges lookChanges) {
        this.lookChanges = lookChanges;
        lines = new ScaleRow("lines", lookChanges.texts(), factor -> scale("lines", Scale::withLines, factor));
        discs = new ScaleRow("discs", lookChanges.texts(), factor -> scale("discs", Scale::withDiscs, factor));
        letters = new ScaleRow("letters", lookChanges.texts(), factor -> scale("letters", Scale::withLetters, factor));
        getStyleClass().add("look-rows");
        width = new Segments<>("look-line-width", List.of(LineWidth.values()), value -> lookChanges.texts().get("look.line-width." + value));
        width.onPress(value -> lookChanges.dress(look -> look.with(value), StepName.of("undo.line-width")));
        getChildren().addAll(lines, discs, letters, new Label(lookChanges.texts().get("look.line-width")), width);
    }

    private void scale(String of, BiFunction<Scale, Double, Scale> change, double factor) {
        ScaleRow row = of.equals("lines") ? lines : of.equals("discs") ? discs : letters;
        lookChanges.dress(look -> look.with(change.apply(look.scale(), factor)), StepName.of("undo.scale." + of), row.gesture().name());
    }

    void show(Scale scale, LineWidth lineWidth) {
        width.choose(lineWidth);
        lines.show(scale.lines());
        discs.show(scale.discs());
        letters.show(scale.letters());
    }
}
