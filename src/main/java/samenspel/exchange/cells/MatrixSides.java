package samenspel.exchange.cells;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.text.Folding;

/// Names above the cells of a matrix that are those before them, written otherwise: with a number before it, as the code that
/// begins the other name, short, or only counted.
public final class MatrixSides {
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}\\s*[.):\\-–]?\\s+(\\D.*)|\\d{1,4}[.):]\\s*(\\D.*)");
    private static final Pattern COUNTED = Pattern.compile("(\\D{1,12}?)\\s*0*(\\d{1,3})");
    private static final Pattern LEAD = Pattern.compile("(?iU)(?:naar|van|aan|to|from)(?:\\s*:\\s*|\\s+)");
    private static final int MOST = 2_000;
    /// How likely a diagonal of one mark may be by chance.
    private static final double CHANCE = 0.02;

    private MatrixSides() {
    }

    /// The names above, as they stand before the cells where it can be told who each is; else as they are.
    ///
    /// @param cells what stands in a row and column
    public static List<String> across(List<String> across, List<String> down, List<List<String>> cells) {
        if (across.size() > MOST || down.size() > MOST) {
            return across;
        }
        List<String> lettered = lettered(across, down);
        if (across.size() < 3 || areSame(lettered, down)) {
            return lettered;
        }
        if (areNumbersOf(across, down)) {
            return down;
        }
        List<String> bare = across.stream().map(MatrixSides::withoutNumber).toList();
        if (!bare.equals(across) && areSame(bare, down)) {
            return bare;
        }
        return coded(across, down).or(() -> placed(across, down, cells)).orElse(across);
    }

    /// Names above that have the same letters and figures as one before the cells, as they stand there.
    private static List<String> lettered(List<String> across, List<String> down) {
        Map<String, List<String>> above = across.stream().filter(name -> !name.isEmpty()).collect(Collectors.groupingBy(MatrixSides::letters));
        Map<String, List<String>> before = down.stream().filter(name -> !name.isEmpty()).collect(Collectors.groupingBy(MatrixSides::letters));
        return across.stream().map(name -> {
            String letters = letters(name);
            List<String> same = before.getOrDefault(letters, before.getOrDefault(letters.replaceFirst("^x(?=\\d)", ""), List.of()));
            boolean once = !letters.isEmpty() && same.size() == 1 && above.getOrDefault(letters, List.of()).size() == 1 && Numerals.number(name).isEmpty();
            // Capitals and blanks are another matter, on which somebody may decide.
            return once && !isAlike(name, same.getFirst()) ? same.getFirst() : name;
        }).toList();
    }

    private static boolean isAlike(String name, String other) {
        return name.strip().replaceAll("\\s+", " ").equalsIgnoreCase(other.strip().replaceAll("\\s+", " "));
    }

    private static String letters(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Whether names are the same word before the numbers that stand on the other side, in their order: `V1`, `V2` and `1`, `2`.
    public static boolean areNumbersOf(List<String> across, List<String> down) {
        return across.size() == down.size() && areCounted(across) && IntStream.range(0, down.size()).allMatch(at -> down.get(at).matches("\\d{1,4}") && across.get(at).matches("\\D+0*" + down.get(at)));
    }

    /// Names without the words that all begin with, such as `Naar: `, where they are then those of the other side.
    public static List<String> withoutLead(List<String> names, List<String> others) {
        if (names.size() < 2 || others.size() < 2 || names.size() > MOST || areSame(names, others)) {
            return names;
        }
        List<String> bare = withoutLead(names);
        return areSame(bare, withoutLead(others)) ? bare : names;
    }

    private static List<String> withoutLead(List<String> names) {
        String first = names.getFirst();
        Matcher lead = LEAD.matcher(first);
        boolean all = lead.lookingAt() && names.stream().allMatch(name -> name.startsWith(lead.group()) && name.length() > lead.end());
        return all ? names.stream().map(name -> name.substring(lead.end()).strip()).toList() : names;
    }

    /// Whether half of the names are on both sides, in capitals or not.
    private static boolean areSame(List<String> across, List<String> down) {
        Set<String> names = down.stream().map(Folding::fold).collect(Collectors.toSet());
        return across.stream().map(Folding::fold).filter(names::contains).count() * 2 >= Math.min(across.size(), down.size());
    }

    /// A name without the number before it.
    public static String withoutNumber(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return !numbered.matches() ? name : numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
    }

    private static Optional<List<String>> coded(List<String> across, List<String> down) {
        Map<String, String> byCode = new HashMap<>();
        for (String name : down) {
            String[] words = name.replaceFirst("^\\(", "").split("[\\s.:)\\-–]+", 2);
            if (words.length < 2 || byCode.put(words[0], name) != null) {
                return Optional.empty();
            }
        }
        UnaryOperator<String> whole = code -> byCode.getOrDefault(code.replaceAll("^\\(|\\)$", ""), "");
        List<String> found = across.stream().map(whole).toList();
        return found.contains("") ? Optional.empty() : Optional.of(found);
    }

    /// By their place, in a square whose diagonal has the same mark throughout.
    private static Optional<List<String>> placed(List<String> across, List<String> down, List<List<String>> cells) {
        boolean square = across.size() == down.size() && !down.contains("") && !across.contains("");
        boolean same = square && (IntStream.range(0, across.size()).allMatch(at -> isShort(across.get(at), down.get(at)))
                || areCounted(across) && !areCounted(down));
        return same && isDiagonal(cells) ? Optional.of(down) : Optional.empty();
    }

    /// Whether a word is some letters of a name in their order, the first letter too.
    private static boolean isShort(String word, String name) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
        String all = name.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at < letters.length(); at++) {
            int found = all.indexOf(letters.charAt(at), from);
            if (found < 0 || at == 0 && found > 0) {
                return false;
            }
            from = found + 1;
        }
        return !letters.isEmpty() && letters.length() <= name.length();
    }

    /// The same word before numbers that go up by one.
    public static boolean areCounted(List<String> names) {
        Set<String> words = new HashSet<>();
        int before = -1;
        for (String name : names) {
            Matcher counted = COUNTED.matcher(name);
            int number = counted.matches() ? Integer.parseInt(counted.group(2)) : -1;
            if (number < 0 || before >= 0 && number != before + 1 || before < 0 && number > 1) {
                return false;
            }
            words.add(counted.group(1));
            before = number;
        }
        return words.size() == 1;
    }

    private static boolean isDiagonal(List<List<String>> cells) {
        String mark = cells.getFirst().getFirst();
        boolean one = IntStream.range(0, cells.size()).allMatch(at -> cells.get(at).get(at).equals(mark));
        long others = IntStream.range(0, cells.size()).mapToLong(row -> IntStream.range(0, cells.size()).filter(at -> at != row && cells.get(row).get(at).equals(mark)).count()).sum();
        double share = (double) others / ((double) cells.size() * (cells.size() - 1));
        return one && Math.pow(share, cells.size()) < CHANCE;
    }
}
