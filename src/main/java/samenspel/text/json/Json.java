package samenspel.text.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.text.Spot;

/// A value of a JSON text that knows where it stands. Jackson's own trees forget the place.
public sealed interface Json {

    Spot spot();

    record Fields(Spot spot, SequencedMap<String, Json> byName) implements Json {
    }

    record Items(Spot spot, List<Json> list) implements Json {
    }

    record Text(Spot spot, String value) implements Json {
    }

    /// A number as it is written, so that nothing of an unknown field is lost.
    record Digits(Spot spot, String written) implements Json {
    }

    record Flag(Spot spot, boolean value) implements Json {
    }

    record Nothing(Spot spot) implements Json {
    }

    static Json text(String value) {
        return new Text(Spot.NOWHERE, value);
    }

    static Json whole(long value) {
        return new Digits(Spot.NOWHERE, Long.toString(value));
    }

    /// The shortest digits that read back as the same number; whole numbers without a fraction. JSON has
    /// no infinity and no NaN: the largest number and 0 stand for them, since a file must always be written.
    static Json number(double value) {
        double finite = Double.isNaN(value) ? 0 : Math.clamp(value, -Double.MAX_VALUE, Double.MAX_VALUE);
        boolean whole = finite == Math.rint(finite) && Math.abs(finite) < 1e15 && !isNegativeZero(finite);
        return whole ? whole((long) finite) : new Digits(Spot.NOWHERE, Double.toString(finite));
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && 1 / value < 0;
    }

    static Json flag(boolean value) {
        return new Flag(Spot.NOWHERE, value);
    }

    static Json items(List<Json> list) {
        return new Items(Spot.NOWHERE, list);
    }

    static Json texts(List<String> values) {
        return items(values.stream().map(Json::text).toList());
    }

    /// @param namesAndValues names and values by turns; a value is a text, a whole number, a truth or a [Json]
    static Json fields(Object... namesAndValues) {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put((String) namesAndValues[at], of(namesAndValues[at + 1]));
        }
        return new Fields(Spot.NOWHERE, fields);
    }

    private static Json of(Object value) {
        return switch (value) {
            case Json json -> json;
            case Integer number -> whole(number);
            case Boolean flag -> flag(flag);
            default -> text(value.toString());
        };
    }

    /// A field of an object; empty for anything else, and for `null`.
    default Optional<Json> field(String name) {
        return Optional.ofNullable(fields().get(name)).filter(json -> !(json instanceof Nothing));
    }

    /// The first of these fields that is there.
    default Optional<Json> field(List<String> names) {
        return names.stream().map(this::field).flatMap(Optional::stream).findFirst();
    }

    default List<Json> items() {
        return this instanceof Items(_, List<Json> list) ? list : List.of();
    }

    default Map<String, Json> fields() {
        return this instanceof Fields(_, var byName) ? byName : Map.of();
    }

    /// What it says in one word; empty for lists, objects and `null`.
    default Optional<String> word() {
        return switch (this) {
            case Text(_, String value) -> Optional.of(value);
            case Digits(_, String written) -> Optional.of(written);
            case Flag(_, boolean value) -> Optional.of(Boolean.toString(value));
            default -> Optional.empty();
        };
    }

    /// Whether it holds no other values.
    default boolean isSingle() {
        return !(this instanceof Fields) && !(this instanceof Items);
    }
}
