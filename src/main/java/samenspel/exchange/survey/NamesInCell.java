package samenspel.exchange.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.text.Folding;

/// Several names in one cell, with semicolons, bars, new lines or commas between. A comma may also stand in a name, so commas
/// part only where most of what is between them is a known name, and never within one.
public final class NamesInCell {
    private static final Pattern SURE = Pattern.compile("\\s*[;|\\n\\r\\t•]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final int LONGEST_JOIN = 5;
    private static final Set<String> NOBODY = Set.of("geen", "none", "niemand", "nobody", "no one", "geen van deze", "none of these", "none of the above", "geen enkele", "nvt", "n v t",
            "niet van toepassing", "not applicable", "n a", "na", "");

    private final Predicate<String> known;
    private final Predicate<String> listed;
    private final boolean commas;
    private final Set<List<String>> joined;

    /// @param known  listed, or alone in a cell
    /// @param listed whether a word is surely the name of an organisation
    private NamesInCell(Predicate<String> known, Predicate<String> listed, boolean commas, Set<List<String>> joined) {
        this.known = known;
        this.listed = listed;
        this.commas = commas;
        this.joined = joined;
    }

    /// Whether a cell may hold more than one name.
    public static boolean mayPart(String cell) {
        return cell.indexOf(',') >= 0 || SURE.matcher(cell).find();
    }

    /// How the cells of one column are parted.
    ///
    /// @param known whether a word is the name of an organisation
    public static NamesInCell of(Collection<String> cells, Predicate<String> known) {
        Set<String> alone = new HashSet<>();
        cells.stream().filter(cell -> cell.indexOf(',') < 0 && !SURE.matcher(cell).find()).forEach(alone::add);
        Predicate<String> name = word -> known.test(word) || alone.contains(word);
        boolean sure = cells.stream().anyMatch(cell -> !known.test(cell) && SURE.matcher(cell).find());
        List<List<String>> parted = cells.stream().filter(cell -> cell.indexOf(',') >= 0 && !known.test(cell)).map(NamesInCell::pieces).toList();
        long names = parted.stream().flatMap(List::stream).filter(known).count();
        Set<List<String>> joined = together(parted, name);
        long pieces = parted.stream().mapToLong(all -> all.size() - pairs(all, joined)).sum();
        return new NamesInCell(name, known, !sure && pieces > 0 && names * 2 >= pieces, joined);
    }

    private static List<String> pieces(String cell) {
        return Stream.of(COMMA.split(cell)).map(String::strip).filter(piece -> !piece.isEmpty()).toList();
    }

    private static long pairs(List<String> pieces, Set<List<String>> joined) {
        return IntStream.range(1, pieces.size()).filter(at -> joined.contains(pieces.subList(at - 1, at + 1))).count();
    }

    /// Two pieces that nobody knows and that never stand without each other are one name.
    private static Set<List<String>> together(List<List<String>> parted, Predicate<String> known) {
        Map<String, Integer> times = new HashMap<>();
        Map<List<String>, Integer> pairs = new HashMap<>();
        for (List<String> pieces : parted) {
            for (int at = 0; at < pieces.size(); at++) {
                times.merge(pieces.get(at), 1, Integer::sum);
                if (at > 0 && !known.test(pieces.get(at)) && !known.test(pieces.get(at - 1))) {
                    pairs.merge(List.of(pieces.get(at - 1), pieces.get(at)), 1, Integer::sum);
                }
            }
        }
        Set<List<String>> together = new HashSet<>();
        pairs.forEach((pair, both) -> {
            boolean always = times.get(pair.getFirst()).equals(both) && times.get(pair.getLast()).equals(both) && both > 1;
            if (always || Character.isLowerCase(pair.getLast().codePointAt(0)) && Character.isUpperCase(pair.getFirst().codePointAt(0))) {
                together.add(pair);
            }
        });
        return together;
    }

    /// Whether cells hold more than one name.
    public boolean parts(String cell) {
        return in(cell).size() > 1;
    }

    /// The names in a cell, each once; none for an empty cell and for words such as "nobody".
    public List<String> in(String cell) {
        Set<String> names = new LinkedHashSet<>();
        if (known.test(cell)) {
            names.add(cell);
        } else {
            for (String part : SURE.split(cell)) {
                names.addAll(known.test(part.strip()) || !commas ? List.of(part.strip()) : joined(pieces(part)));
            }
        }
        names.removeIf(name -> !listed.test(name) && NOBODY.contains(Folding.fold(name)));
        return List.copyOf(names);
    }

    /// Pieces put together again where that makes a known name.
    private List<String> joined(List<String> pieces) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = Math.min(pieces.size(), at + LONGEST_JOIN);
            while (end > at + 1 && !isOne(pieces.subList(at, end))) {
                end--;
            }
            names.add(String.join(", ", pieces.subList(at, end)));
            at = end;
        }
        return names;
    }

    private boolean isOne(List<String> pieces) {
        return known.test(String.join(", ", pieces)) || pieces.size() == 2 && joined.contains(pieces);
    }
}
