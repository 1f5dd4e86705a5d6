package samenspel.ui.control;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.util.StringConverter;
import samenspel.text.Language;

/// A number to be typed, with a point or a comma, or stepped. What is no number leaves it as it was.
public final class NumberField extends Spinner<Double> {
    private final DoubleSpinnerValueFactory values;

    /// With at most one decimal.
    public NumberField(String id, double least, double most, double step, Language language) {
        this(id, least, most, step, language, "0.#");
    }

    /// @param pattern how numbers are written
    public NumberField(String id, double least, double most, double step, Language language, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
        values = new DoubleSpinnerValueFactory(least, most, least, step);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double value) {
                return value == null ? "" : format.format(value);
            }

            @Override
            public Double fromString(String text) {
                return read(text, values.getValue());
            }
        });
        setValueFactory(values);
        setId(id);
        setEditable(true);
        getEditor().setPrefColumnCount(4);
        getEditor().focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                number();
            }
        });
    }

    private static double read(String text, double former) {
        try {
            double value = Double.parseDouble(text.strip().replace(',', '.'));
            return Double.isFinite(value) ? value : former;
        } catch (NumberFormatException noNumber) {
            return former;
        }
    }

    /// The number, also when it was typed and not entered.
    public double number() {
        commitValue();
        getEditor().setText(values.getConverter().toString(getValue()));
        return getValue();
    }

    public void show(double number) {
        values.setValue(number);
    }
}
