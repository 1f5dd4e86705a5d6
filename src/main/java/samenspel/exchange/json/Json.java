package samenspel.exchange.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.exchange.harvest.Numbers;
import samenspel.exchange.harvest.Value;
import samenspel.text.Spot;

/// A value of a JSON text that knows where it stands.
sealed interface Json {

    Spot spot();

    record Fields(Spot spot, SequencedMap<String, Json> byName) implements Json {
    }

    record Items(Spot spot, List<Json> list) implements Json {
    }

    record Text(Spot spot, String text) implements Json {
    }

    record Digits(Spot spot, String written) implements Json {
    }

    record Flag(Spot spot, boolean flag) implements Json {
    }

    record Nothing(Spot spot) implements Json {
    }

    /// A field of an object; empty for anything else, and for `null`.
    default Optional<Json> field(String name) {
        Json value = this instanceof Fields fields ? fields.byName().get(name) : null;
        return Optional.ofNullable(value).filter(json -> !(json instanceof Nothing));
    }

    /// The first of these fields that is there.
    default Optional<Json> field(List<String> names) {
        return names.stream().map(this::field).flatMap(Optional::stream).findFirst();
    }

    default List<Json> items() {
        return this instanceof Items items ? items.list() : List.of();
    }

    default Map<String, Json> fields() {
        return this instanceof Fields fields ? fields.byName() : Map.of();
    }

    /// What it says in one word; empty for lists, objects and `null`.
    default Optional<String> word() {
        return switch (this) {
            case Text(_, String text) -> Optional.of(text);
            case Digits(_, String written) -> Optional.of(written);
            case Flag(_, boolean flag) -> Optional.of(Boolean.toString(flag));
            default -> Optional.empty();
        };
    }

    default Optional<Value> value() {
        return switch (this) {
            case Text(_, String text) -> Optional.of(Value.of(text));
            case Flag(_, boolean flag) -> Optional.of(Value.of(flag));
            case Digits(_, String written) -> Optional.of(Numbers.parse(written).isPresent()
                    ? Value.of(Numbers.parse(written).getAsDouble()) : Value.of(written));
            default -> Optional.empty();
        };
    }

    default boolean isTrue() {
        return this instanceof Flag(_, boolean flag) && flag || this instanceof Digits(_, String written) && written.equals("1");
    }
}
