package samenspel.exchange.join;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;

/// The nodes of a list whom ties name neither by id nor by name, but by a column of abbreviations or codes, or by an id without
/// the noughts it begins with or ends with behind a point.
final class OtherWords {
    private static final Set<String> COLUMNS = Set.of("afkorting", "afk", "afk.", "abbreviation", "abbr", "abbr.", "acroniem", "acronym", "code", "org code", "orgcode", "organisatiecode",
            "korte naam", "kortenaam", "roepnaam", "short name", "shortname", "short", "alias", "letterwoord", "initialen", "initials");

    /// A program that takes ids for numbers writes a 0 behind a point after them.
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,]0{1,2})?");

    private OtherWords() {
    }

    /// @param words that are neither an id nor a name of the list
    static SequencedMap<String, FoundNode> of(FoundGraph list, Set<String> words) {
        Map<String, FoundNode> numbers = once(list, node -> Stream.of(node.id()).filter(OtherWords::isNumber).map(OtherWords::bare));
        Map<String, FoundNode> columns = once(list, node -> node.attributes().stream().filter(one -> COLUMNS.contains(one.name().strip().toLowerCase(Locale.ROOT)))
                .map(one -> one.value().toString().strip()).distinct());
        SequencedMap<String, FoundNode> found = new LinkedHashMap<>();
        for (String word : words.stream().sorted().toList()) {
            Optional.ofNullable(columns.get(word)).or(() -> Optional.ofNullable(isNumber(word) ? numbers.get(bare(word)) : null)).ifPresent(node -> found.put(word, node));
        }
        return found;
    }

    /// Nodes by what they alone say.
    private static Map<String, FoundNode> once(FoundGraph list, Function<FoundNode, Stream<String>> said) {
        Map<String, FoundNode> once = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        list.nodes().forEach(node -> said.apply(node).filter(word -> !word.isEmpty()).forEach(word -> {
            once.put(word, node);
            times.merge(word, 1, Integer::sum);
        }));
        once.keySet().removeIf(word -> times.getOrDefault(word, 0) > 1);
        return once;
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=\\d)", "").replaceFirst("[.,]0+$", "");
    }
}
