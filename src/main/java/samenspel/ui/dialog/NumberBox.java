package samenspel.ui.dialog;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;
import samenspel.text.Texts;

/// A number to be typed or stepped, written as the language writes it; a comma is as good as a point.
final class NumberBox {
    private final Spinner<Double> spinner;

    NumberBox(String id, Texts texts, double least, double most, double step) {
        SpinnerValueFactory<Double> values = new SpinnerValueFactory.DoubleSpinnerValueFactory(least, most, least, step);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double value) {
                return value == null ? "" : texts.get("film.number", value);
            }

            @Override
            public Double fromString(String text) {
                return Double.valueOf(text.strip().replace(',', '.'));
            }
        });
        spinner = new Spinner<>(values);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(96);
    }

    Spinner<Double> control() {
        return spinner;
    }

    ObservableValue<Double> changes() {
        return spinner.valueProperty();
    }

    double value() {
        return spinner.getValue();
    }

    void set(double value) {
        spinner.getValueFactory().setValue(value);
    }
}
