package samenspel.exchange.join;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.exchange.found.FoundAttribute;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.text.Folding;

/// The nodes of a list whom ties name neither by id nor by name, but by a column of abbreviations or codes, by any other one that
/// has most of what ties write, or by an id without the noughts it begins with or ends with behind a point. Where ties name nobody
/// otherwise, capitals and marks make no difference.
final class OtherWords {
    private static final Set<String> COLUMNS = Set.of("afkorting", "afk", "afk.", "abbreviation", "abbr", "abbr.", "acroniem", "acronym", "code", "org code", "orgcode", "organisatiecode",
            "korte naam", "kortenaam", "roepnaam", "short name", "shortname", "short", "alias", "letterwoord", "initialen", "initials");

    /// A program that takes ids for numbers writes a 0 behind a point after them.
    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,]0{1,2})?");

    /// Columns of numbers that are no ids, whatever ties write.
    private static final Pattern MEASURE = Pattern.compile("(?iU).*(fte|aantal|number of|medewerkers|employees|staff|budget|omvang|omzet|clienten|clients|jaar|year|leeftijd|age\\b|size|score).*");

    /// A number of as many digits is no measure of anything.
    private static final int DIGITS = 4;

    private OtherWords() {
    }

    /// @param words that are neither an id nor a name of the list
    /// @param none  whether ties write no other words
    static SequencedMap<String, FoundNode> of(FoundGraph list, Set<String> words, boolean none) {
        Map<String, FoundNode> numbers = once(list, node -> Stream.of(node.id()).filter(OtherWords::isNumber).map(OtherWords::bare));
        Map<String, FoundNode> columns = once(list, node -> node.attributes().stream().filter(one -> COLUMNS.contains(one.name().strip().toLowerCase(Locale.ROOT)))
                .map(OtherWords::written).distinct());
        SequencedMap<String, FoundNode> found = new LinkedHashMap<>();
        for (String word : words.stream().sorted().toList()) {
            Optional.ofNullable(columns.get(word)).or(() -> Optional.ofNullable(isNumber(word) ? numbers.get(bare(word)) : null)).ifPresent(node -> found.put(word, node));
        }
        return !none || !found.isEmpty() ? found : column(list, words).or(() -> Optional.of(alike(list, words))).orElseThrow();
    }

    /// By the column that has most of the words: half of them, or all of short numbers, which may be anything.
    private static Optional<SequencedMap<String, FoundNode>> column(FoundGraph list, Set<String> words) {
        boolean numbers = words.stream().allMatch(word -> isNumber(word) && bare(word).length() < DIGITS);
        return list.nodeAttributes().stream().filter(name -> !MEASURE.matcher(name).matches()).map(name -> found(words, OtherWords::form, once(list, node ->
                        node.attributes().stream().filter(one -> one.name().equals(name)).map(OtherWords::written).map(OtherWords::form).limit(1))))
                .filter(found -> found.size() > 1 && (numbers ? found.size() == words.size() : found.size() * 2 >= words.size())).max(Comparator.comparingInt(Map::size));
    }

    private static SequencedMap<String, FoundNode> alike(FoundGraph list, Set<String> words) {
        return found(words, OtherWords::plain, once(list, node -> Stream.of(node.id(), node.label()).map(OtherWords::plain).distinct()));
    }

    private static SequencedMap<String, FoundNode> found(Set<String> words, UnaryOperator<String> form, Map<String, FoundNode> nodes) {
        SequencedMap<String, FoundNode> found = new LinkedHashMap<>();
        words.stream().sorted().forEach(word -> Optional.ofNullable(nodes.get(form.apply(word))).ifPresent(node -> found.put(word, node)));
        return found;
    }

    private static String written(FoundAttribute attribute) {
        return attribute.value().toString().strip();
    }

    private static String form(String word) {
        return isNumber(word) ? bare(word) : plain(word);
    }

    private static String plain(String word) {
        return Folding.fold(word).replace(" ", "");
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
