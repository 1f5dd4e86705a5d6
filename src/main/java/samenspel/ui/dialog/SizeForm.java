package samenspel.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import samenspel.session.PictureSize;
import samenspel.study.recipe.PagePreset;
import samenspel.study.recipe.Paper;
import samenspel.text.Texts;
import samenspel.ui.panel.Worded;

/// How large a picture becomes: a preset, or numbers of one's own.
final class SizeForm {
    private final Texts texts;
    private final ComboBox<Optional<PagePreset>> preset = new ComboBox<>();
    private final NumberField width;
    private final NumberField height;
    private final NumberField dpi;
    private final Label pixels = new Label();
    private final Label dots;
    private boolean showing;

    /// @param changed is called when another size counts
    SizeForm(Texts texts, Runnable changed) {
        this.texts = texts;
        width = new NumberField("picture-width", Paper.SMALLEST_CM, Paper.LARGEST_CM, 1, texts.language());
        height = new NumberField("picture-height", Paper.SMALLEST_CM, Paper.LARGEST_CM, 1, texts.language());
        dpi = new NumberField("picture-dpi", Paper.LEAST_DPI, Paper.MOST_DPI, 50, texts.language());
        dots = new Label(texts.get("picture.dots"));
        preset.setId("picture-preset");
        preset.getItems().setAll(Stream.concat(Stream.of(PagePreset.values()).map(Optional::of), Stream.of(Optional.<PagePreset>empty())).toList());
        preset.setConverter(new Worded<>(one -> texts.get("picture.preset." + one.map(Enum::name).orElse("OWN"))));
        preset.setMaxWidth(Double.MAX_VALUE);
        preset.valueProperty().subscribe((before, now) -> told(() -> now.map(PictureSize::of).ifPresent(this::show), changed));
        for (NumberField number : List.of(width, height, dpi)) {
            number.valueProperty().subscribe((before, now) -> told(() -> preset.setValue(Optional.empty()), changed));
        }
        width.setAccessibleText(texts.get("picture.width"));
        height.setAccessibleText(texts.get("picture.height"));
    }

    private void told(Runnable follow, Runnable changed) {
        if (!showing) {
            showing = true;
            follow.run();
            sayPixels();
            showing = false;
            changed.run();
        }
    }

    List<FormRow> rows() {
        HBox both = new HBox(8, width, new Label("×"), height, new Label(texts.get("picture.cm")));
        HBox sharp = new HBox(8, dpi, dots, pixels);
        both.setAlignment(Pos.CENTER_LEFT);
        sharp.setAlignment(Pos.CENTER_LEFT);
        pixels.getStyleClass().add("legend-count");
        pixels.setId("picture-pixels");
        return new ArrayList<>(List.of(new FormRow("picture.preset", preset, preset), new FormRow("picture.size", width, both),
                new FormRow("picture.dpi", dpi, sharp)));
    }

    void show(PictureSize size) {
        boolean outer = showing;
        showing = true;
        preset.setValue(size.preset());
        width.show(size.widthCm());
        height.show(size.heightCm());
        dpi.show(size.dpi());
        sayPixels();
        showing = outer;
    }

    /// Whether dots mean anything for the kind of file.
    void showDots(boolean on) {
        dpi.setDisable(!on);
        dots.setDisable(!on);
        pixels.setVisible(on);
    }

    private void sayPixels() {
        PictureSize size = PictureSize.own(width.getValue(), height.getValue(), (int) Math.round(dpi.getValue()));
        pixels.setText(texts.get("picture.pixels", size.pixelsAcross(), size.pixelsDown()));
    }

    PictureSize size() {
        double across = width.number();
        double down = height.number();
        int sharp = (int) Math.round(dpi.number());
        return new PictureSize(preset.getValue(), across, down, sharp);
    }
}
