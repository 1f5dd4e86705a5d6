package samenspel.ui.filter;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import samenspel.measure.NumberRange;
import samenspel.measure.RangeText;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// A range of numbers to choose: how they are spread with those chosen in colour, two handles beneath, and fields for exact numbers; an empty field
/// asks nothing.
final class NumberBlock extends VBox {
    private final BiConsumer<NumberRange, Optional<String>> changed;
    private final NumberSpread spread = new NumberSpread();
    private final RangeHandles handles;
    private final TextField least;
    private final TextField most;
    private final Texts texts;
    private final Label left = Labels.whole("", "legend-count");
    private final DecimalFormat format;
    private NumberRange shown = NumberRange.ALL;
    private boolean showing;

    /// @param head what is asked
    NumberBlock(String id, Node head, Texts texts, BiConsumer<NumberRange, Optional<String>> changed) {
        this.changed = changed;
        this.texts = texts;
        this.format = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(texts.language().locale()));
        this.handles = new RangeHandles(id, changed);
        handles.setId(id + "-handles");
        this.least = field(id + "-least");
        this.most = field(id + "-most");
        least.setTooltip(new Tooltip(texts.get("filter.from.hint")));
        Tooltip.install(spread, new Tooltip(texts.get("filter.spread.hint")));
        getStyleClass().add("condition");
        getChildren().addAll(head, spread, handles, Rows.of(6, Labels.naming(least, texts.get("filter.from")), least, Labels.naming(most, texts.get("filter.to")), most, Rows.gap(), left));
    }

    private TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(3);
        field.setOnAction(_ -> enter());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                enter();
            }
        });
        return field;
    }

    /// What its numbers are of, for who does not see it.
    void called(String name) {
        least.setAccessibleText(texts.get("filter.bound", name, texts.get("filter.from")));
        most.setAccessibleText(texts.get("filter.bound", name, texts.get("filter.to")));
        handles.called(texts.get("filter.bound", name, texts.get("filter.least")), texts.get("filter.bound", name, texts.get("filter.most")));
    }

    /// Where exact numbers are typed.
    TextField first() {
        return least;
    }

    /// What is no number, or leaves nothing between the two, is taken back. A whole range, such as `5-9` or `=10`, may stand in the first field.
    private void enter() {
        if (showing) {
            return;
        }
        double from = number(least.getText(), Double.NEGATIVE_INFINITY);
        double to = number(most.getText(), Double.POSITIVE_INFINITY);
        NumberRange between = from <= to ? new NumberRange(from, to) : shown;
        NumberRange range = Double.isNaN(from) ? RangeText.read(least.getText(), false).orElse(between) : between;
        if (range.equals(shown)) {
            write();
        } else {
            changed.accept(range, Optional.empty());
        }
    }

    /// @param without of an empty field
    private static double number(String typed, double without) {
        try {
            return typed.isBlank() ? without : Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    private void write() {
        showing = true;
        least.setText(written(shown.least()));
        most.setText(written(shown.most()));
        showing = false;
    }

    private String written(double bound) {
        return Double.isInfinite(bound) ? "" : format.format(bound);
    }

    /// What is asked, before it is known how the numbers are spread.
    void show(NumberRange range) {
        shown = range;
        write();
    }

    /// How many are left of how many.
    void tell(String words) {
        left.setText(shown.equals(NumberRange.ALL) ? "" : words);
    }

    /// @param counts whether numbers are whole
    void spread(Collection<Double> numbers, boolean counts) {
        double smallest = numbers.stream().min(Double::compare).orElse(0.0);
        double largest = numbers.stream().max(Double::compare).orElse(0.0);
        spread.show(numbers, shown, counts);
        handles.show(smallest, largest, shown, counts);
        handles.setVisible(!numbers.isEmpty());
        handles.setManaged(!numbers.isEmpty());
        least.setPromptText(numbers.isEmpty() ? "" : format.format(smallest));
        most.setPromptText(numbers.isEmpty() ? "" : format.format(largest));
    }
}
