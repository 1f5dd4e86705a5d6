package samenspel.exchange.json;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samenspel.text.json.Json;

/// Which way a link goes, as programs write it: `directed` and `undirected`, Kumu's `direction`, the `arrows` of vis, a `type`.
enum JsonDirection {
    FORTH, BACK,
    /// Without direction, or in both.
    NONE;

    private static final Set<String> WITHOUT = Set.of("mutual", "undirected", "both", "bidirectional", "bidirected", "reciprocal", "two-way", "twoway",
            "none", "no", "edge", "<->", "<-->", "<>", "--", "-", "wederzijds", "wederkerig", "beide", "beide kanten", "ongericht", "geen", "tweezijdig");
    private static final Set<String> ARROWS = Set.of("to", "from", "middle", "none", "true", "false", "");
    private static final Set<String> ONWARD = Set.of("directed", "forward", "forwards", "arc", "to", "out", "one-way", "oneway", "->", "-->", ">", "gericht",
            "heen", "naar", "target", "end");
    private static final Set<String> REVERSE = Set.of("reverse", "reversed", "backward", "backwards", "back", "from", "in", "<-", "<--", "<", "terug", "van",
            "source", "start");

    /// What a link says of itself; empty if it says nothing that is understood.
    static Optional<JsonDirection> of(Json link) {
        return link.field("direction").flatMap(JsonDirection::worded).or(() -> link.field("arrows").flatMap(JsonDirection::arrows))
                .or(() -> link.field("type").flatMap(JsonDirection::typed))
                .or(() -> link.field("undirected").flatMap(JsonDirection::flag).map(undirected -> undirected ? NONE : FORTH))
                .or(() -> link.field("directed").flatMap(JsonDirection::flag).map(directed -> directed ? FORTH : NONE));
    }

    /// Whether a field of a link is understood as its direction.
    static boolean isUnderstood(String field, Json value) {
        return switch (field) {
            case "direction" -> worded(value).isPresent();
            case "arrows" -> arrows(value).isPresent();
            case "type" -> typed(value).isPresent();
            case "undirected", "directed" -> flag(value).isPresent();
            default -> false;
        };
    }

    private static Optional<JsonDirection> worded(Json said) {
        String word = said.word().orElse("").strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return WITHOUT.contains(word) ? Optional.of(NONE) : ONWARD.contains(word) ? Optional.of(FORTH)
                : REVERSE.contains(word) ? Optional.of(BACK) : Optional.empty();
    }

    /// A type is mostly a kind of tie, so only words that can be nothing else count.
    private static Optional<JsonDirection> typed(Json said) {
        String word = said.word().orElse("").strip().toLowerCase(Locale.ROOT);
        return Set.of("arc", "directed", "undirected", "mutual", "edge", "bidirectional").contains(word) ? worded(said) : Optional.empty();
    }

    /// `"to, from"`, `{"to": {"enabled": true}}` or nothing, of vis.
    static Optional<JsonDirection> arrows(Json said) {
        if (said instanceof Json.Fields) {
            return Optional.of(of(isDrawn(said.field("to")), isDrawn(said.field("from"))));
        }
        Set<String> ends = new HashSet<>(List.of(said.word().orElse("false").strip().toLowerCase(Locale.ROOT).split("[,;\\s]+")));
        return ARROWS.containsAll(ends) ? Optional.of(of(ends.contains("to") || ends.contains("true"), ends.contains("from"))) : Optional.empty();
    }

    private static JsonDirection of(boolean to, boolean from) {
        return to == from ? NONE : to ? FORTH : BACK;
    }

    private static boolean isDrawn(Optional<Json> arrow) {
        return arrow.map(one -> flag(one.field("enabled").orElse(one)).orElse(true)).orElse(false);
    }

    private static Optional<Boolean> flag(Json said) {
        String word = said instanceof Json.Flag(_, boolean value) ? Boolean.toString(value) : said.word().orElse("").strip().toLowerCase(Locale.ROOT);
        return Set.of("true", "1", "yes", "ja", "waar").contains(word) ? Optional.of(true)
                : Set.of("false", "0", "no", "nee", "onwaar").contains(word) ? Optional.of(false) : Optional.empty();
    }
}
