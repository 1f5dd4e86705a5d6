package samenspel.ui.panel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.ShownNumbers;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.PartedCell;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// One condition: the measure, how its numbers are spread with those that are drawn in colour, and from least to most; an empty field asks
/// nothing.
final class ConditionRow extends VBox {
    private final Texts texts;
    private final Consumer<MeasureCondition> changed;
    private final ComboBox<OrganisationMeasure> measure = new ComboBox<>();
    private final TextField least;
    private final TextField most;
    private final NumberSpread spread = new NumberSpread();
    private final DecimalFormat format;
    private final Latest measuring;
    private MeasureCondition shown;
    private boolean showing;

    ConditionRow(int place, Worker worker, Texts texts, Consumer<MeasureCondition> changed, Runnable removed) {
        this.texts = texts;
        this.changed = changed;
        this.measuring = new Latest(worker);
        this.format = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(texts.language().locale()));
        getStyleClass().add("condition");
        this.least = field("least", place);
        this.most = field("most", place);
        measure.setId("condition-measure-" + place);
        measure.setAccessibleText(texts.get("filter.measure"));
        measure.setConverter(new ValueNames<>(one -> texts.get(one.nameKey())));
        PartedCell.in(measure, OrganisationMeasure::question);
        measure.setMaxWidth(Double.MAX_VALUE);
        measure.setOnAction(_ -> {
            if (!showing && measure.getValue() != null) {
                changed.accept(new MeasureCondition(measure.getValue(), NumberRange.atLeast(measure.getValue().counts() ? 1 : 0)));
            }
        });
        HBox.setHgrow(measure, Priority.ALWAYS);
        Label from = Labels.naming(least, texts.get("filter.least"));
        Label to = Labels.naming(most, texts.get("filter.most"));
        getChildren().addAll(Rows.of(4, measure, Buttons.cross("condition-remove-" + place, texts.get("filter.remove"), removed)), spread, Rows.of(6, from, least, to, most));
    }

    private TextField field(String bound, int place) {
        TextField field = new TextField();
        field.setId("condition-" + bound + "-" + place);
        field.setPrefColumnCount(5);
        field.setOnAction(_ -> enter());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                enter();
            }
        });
        return field;
    }

    /// What is no number, or leaves nothing between the two, is taken back.
    private void enter() {
        if (showing || shown == null) {
            return;
        }
        double from = number(least.getText(), Double.NEGATIVE_INFINITY);
        double to = number(most.getText(), Double.POSITIVE_INFINITY);
        NumberRange range = from <= to ? new NumberRange(from, to) : shown.range();
        if (range.equals(shown.range())) {
            write(range);
        } else {
            changed.accept(shown.with(range));
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

    private void write(NumberRange range) {
        least.setText(written(range.least()));
        most.setText(written(range.most()));
    }

    private String written(double bound) {
        return Double.isInfinite(bound) ? "" : format.format(bound);
    }

    void show(MeasureCondition condition, Seen seen, Network network, List<OrganisationMeasure> offered) {
        showing = true;
        shown = condition;
        List<OrganisationMeasure> all = new ArrayList<>(offered);
        if (condition.measure().filter(all::contains).isEmpty()) {
            condition.measure().ifPresent(all::addFirst);
        }
        if (!all.equals(measure.getItems())) {
            measure.getItems().setAll(all);
        }
        measure.setValue(condition.measure().orElse(null));
        write(condition.range());
        showing = false;
        if (LargePictures.isLarge(network)) {
            spread(new TreeMap<>(), condition);
        } else {
            measuring.ask(_ -> seen.numbers(condition.by(), network).map(ShownNumbers::values).orElseGet(TreeMap::new), values -> {
                if (condition.equals(shown)) {
                    spread(values, condition);
                }
            });
        }
    }

    private void spread(SortedMap<OrganisationId, Double> values, MeasureCondition condition) {
        spread.show(values.values(), condition.range(), condition.measure().map(OrganisationMeasure::counts).orElse(false));
        least.setPromptText(values.values().stream().min(Double::compare).map(format::format).orElse(""));
        most.setPromptText(values.values().stream().max(Double::compare).map(format::format).orElse(""));
    }
}
