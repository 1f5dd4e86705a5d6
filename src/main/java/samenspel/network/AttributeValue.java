package samenspel.network;

/// What an attribute says.
public sealed interface AttributeValue {

    /// A word or a sentence.
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

    /// Yes or no. What is not known has no value.
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
}
