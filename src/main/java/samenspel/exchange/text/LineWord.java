package samenspel.exchange.text;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import samenspel.exchange.found.Numbers;
import samenspel.text.Spot;

/// A word of a text with its place.
///
/// @param quoted whether it stood in quotes, which are taken off
record LineWord(String text, boolean quoted, Spot spot) {

    boolean is(String other) {
        return !quoted && text.equalsIgnoreCase(other);
    }

    OptionalDouble number() {
        return quoted ? OptionalDouble.empty() : Numbers.parse(text);
    }

    OptionalInt count() {
        return quoted ? OptionalInt.empty() : Numbers.count(text);
    }
}
