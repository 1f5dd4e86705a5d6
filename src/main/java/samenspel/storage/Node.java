package samenspel.storage;

import java.util.List;
import java.util.SequencedMap;
import samenspel.text.Spot;

/// A value of a JSON text that knows where it stands. Jackson's own trees forget the place.
sealed interface Node {

    Spot spot();

    record Fields(Spot spot, SequencedMap<String, Node> byName) implements Node {
    }

    record Items(Spot spot, List<Node> list) implements Node {
    }

    record Text(Spot spot, String value) implements Node {
    }

    /// A number as it is written, so that nothing of an unknown field is lost.
    record Digits(Spot spot, String written) implements Node {
    }

    record Flag(Spot spot, boolean value) implements Node {
    }

    record Nothing(Spot spot) implements Node {
    }

    static Node text(String value) {
        return new Text(Spot.NOWHERE, value);
    }

    static Node whole(long value) {
        return new Digits(Spot.NOWHERE, Long.toString(value));
    }

    /// The shortest digits that read back as the same number; whole numbers without a fraction. JSON has
    /// no infinity and no NaN: the largest number and 0 stand for them, since a file must always be written.
    static Node number(double value) {
        double finite = Double.isNaN(value) ? 0 : Math.clamp(value, -Double.MAX_VALUE, Double.MAX_VALUE);
        boolean whole = finite == Math.rint(finite) && Math.abs(finite) < 1e15 && !isNegativeZero(finite);
        return whole ? whole((long) finite) : new Digits(Spot.NOWHERE, Double.toString(finite));
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && 1 / value < 0;
    }

    static Node flag(boolean value) {
        return new Flag(Spot.NOWHERE, value);
    }

    static Node items(List<Node> list) {
        return new Items(Spot.NOWHERE, list);
    }

    static Node texts(List<String> values) {
        return items(values.stream().map(Node::text).toList());
    }

    /// Whether it holds no other values.
    default boolean isSingle() {
        return !(this instanceof Fields) && !(this instanceof Items);
    }
}
