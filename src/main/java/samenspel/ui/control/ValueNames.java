package samenspel.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Says the values of a list in words; nobody types into one.
public final class ValueNames<T> extends StringConverter<T> {
    private final Function<T, String> name;

    public ValueNames(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        return null;
    }
}
