package samenspel.exchange.found;

import java.util.OptionalDouble;

/// The value of an attribute.
public sealed interface AttributeValue {

    record Text(String text) implements AttributeValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /// A finite number.
    record Number(double number) implements AttributeValue {
        @Override
        public String toString() {
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return whole ? Long.toString((long) number) : Double.toString(number);
        }
    }

    record Flag(boolean flag) implements AttributeValue {
        @Override
        public String toString() {
            return Boolean.toString(flag);
        }
    }

    static AttributeValue of(String text) {
        return new Text(text);
    }

    static AttributeValue of(double number) {
        return new Number(number);
    }

    static AttributeValue of(boolean flag) {
        return new Flag(flag);
    }

    /// A number if the text is one, else the text.
    static AttributeValue guess(String written) {
        OptionalDouble number = Numbers.parse(written);
        return number.isPresent() ? of(number.getAsDouble()) : of(written);
    }

    /// The number it is or spells; empty for anything else.
    default OptionalDouble asNumber() {
        return switch (this) {
            case Number(double number) -> OptionalDouble.of(number);
            case Text(String text) -> Numbers.parse(text);
            case Flag(boolean flag) -> OptionalDouble.of(flag ? 1 : 0);
        };
    }
}
