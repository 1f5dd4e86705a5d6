package samenspel.exchange.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.text.Folding;

/// Several names in one cell, with semicolons, bars, new lines, commas, strokes or "and" between. A comma, a stroke or "and"
/// may also stand in a name, so these part only where most of what is between them is a known name, and never within one.
public final class NamesInCell {
    private static final String PARTING = ";|\n\r\t•";
    private static final Pattern SURE = Pattern.compile("\\s*[" + PARTING + "]\\s*");
    private static final Pattern ANY = Pattern.compile("\\s*[," + PARTING + "]\\s*|\\s+/\\s+");
    /// Characters of private use, which nobody writes.
    private static final char COVER = '\uE000';
    private static final Pattern MAYBE = Pattern.compile("\\s*,\\s*|\\s+/\\s+");
    /// Addresses and the like need no mark between them.
    private static final Pattern ADDRESSES = Pattern.compile("\\S*@\\S*(?:\\s+\\S*@\\S*)+");
    /// One of these is in every cell that holds more than one name.
    private static final String MARKS = ",;|/@•\n\r\t";
    private static final Pattern AND = Pattern.compile("\\s+(?:en|and|&|\\+|und)\\s+", Pattern.CASE_INSENSITIVE);
    /// The number of a name in a cell that counts them: `1. A; 2. B`.
    private static final Pattern NUMBER = Pattern.compile("(?:^|(?<=[\\s,;|•]))\\d{1,2}[.)]\\s+");
    private static final Pattern FIRST = Pattern.compile("1[.)]\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern WITH_ANSWER = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final int LONGEST_JOIN = 5;
    private static final Set<String> NOBODY = Set.of("geen", "none", "niemand", "nobody", "no one", "geen van deze", "none of these", "none of the above", "geen enkele", "nvt", "n v t",
            "niet van toepassing", "not applicable", "n a", "na", "");

    private static final Set<String> PLAIN_NOBODY = Set.of("geen", "none", "niemand", "nobody", "no one", "geen van deze", "none of these", "none of the above", "geen enkele", "");

    private final Predicate<String> known;
    private final Predicate<String> listed;
    private final boolean parts;
    private final boolean numbered;

    /// Something between two marks.
    private record Piece(int start, int end) {
        String in(String cell) {
            return cell.substring(start, end).strip();
        }
    }

    /// @param known    listed, or alone in a cell
    /// @param listed   whether a word is surely the name of an organisation
    /// @param parts    whether commas and strokes part names
    /// @param numbered whether each name has its number before it
    private NamesInCell(Predicate<String> known, Predicate<String> listed, boolean parts, boolean numbered) {
        this.known = known;
        this.listed = listed;
        this.parts = parts;
        this.numbered = numbered;
    }

    /// Whether a cell may hold more than one name.
    public static boolean mayPart(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (MARKS.indexOf(cell.charAt(at)) >= 0) {
                return mayPartByMarks(cell) || ADDRESSES.matcher(cell).matches() || mayHaveAnd(cell);
            }
        }
        return mayHaveAnd(cell);
    }

    private static boolean mayHaveAnd(String cell) {
        return cell.indexOf(" en ") >= 0 || cell.indexOf(" and ") >= 0 || cell.indexOf(" & ") >= 0 || cell.indexOf(" + ") >= 0;
    }

    /// How the cells of one column are parted.
    ///
    /// @param listed whether a word is the name of an organisation
    public static NamesInCell of(Collection<String> cells, Predicate<String> listed) {
        Set<String> alone = new HashSet<>();
        cells.stream().filter(cell -> !mayPart(cell)).forEach(alone::add);
        Predicate<String> known = word -> listed.test(word) || alone.contains(word);
        boolean sure = cells.stream().anyMatch(cell -> !listed.test(cell) && SURE.matcher(covered(cell, listed)).find());
        boolean numbered = !cells.isEmpty() && cells.stream().allMatch(cell -> FIRST.matcher(cell).matches());
        NamesInCell parting = new NamesInCell(known, listed, true, numbered);
        List<String> names = cells.stream().filter(cell -> MAYBE.matcher(cell).find() && !listed.test(cell)).flatMap(cell -> parting.joined(cell).stream()).toList();
        long some = names.stream().filter(listed).count();
        return new NamesInCell(known, listed, !sure && !names.isEmpty() && some * 2 >= names.size(), numbered);
    }

    /// Whether a cell holds more than one name.
    public boolean parts(String cell) {
        return in(cell).size() > 1;
    }

    /// The names in a cell, each once; none for an empty cell and for words such as "nobody".
    public List<String> in(String written) {
        Set<String> names = new LinkedHashSet<>();
        String cell = numbered ? NUMBER.matcher(NUMBER.matcher(written).replaceFirst("")).replaceAll(";") : bare(written);
        if (known.test(cell)) {
            names.add(cell);
        } else if (ADDRESSES.matcher(cell).matches() && !mayPartByMarks(cell)) {
            names.addAll(List.of(cell.strip().split("\\s+")));
        } else {
            for (String part : Stream.of(SURE.split(covered(cell, listed))).map(NamesInCell::uncovered).toList()) {
                List<String> pieces = known.test(part.strip()) ? List.of(part.strip()) : joined(part);
                names.addAll(parts || pieces.stream().allMatch(listed) ? pieces : List.of(part.strip()));
            }
        }
        names.removeIf(name -> name.isEmpty() && numbered || !listed.test(name) && NOBODY.contains(Folding.fold(name)));
        return List.copyOf(names);
    }

    /// A cell in which the marks within listed names are others, which part nothing.
    private static String covered(String cell, Predicate<String> listed) {
        if (!SURE.matcher(cell).find()) {
            return cell;
        }
        List<Integer> ends = new ArrayList<>(List.of(0));
        Matcher mark = ANY.matcher(cell);
        while (mark.find()) {
            ends.add(mark.start());
            ends.add(mark.end());
        }
        ends.add(cell.length());
        StringBuilder covered = new StringBuilder(cell);
        for (int from = 0; from < ends.size(); from += 2) {
            for (int to = from + 3; to < Math.min(ends.size(), from + 2 * LONGEST_JOIN); to += 2) {
                if (listed.test(cell.substring(ends.get(from), ends.get(to)).strip())) {
                    for (int at = ends.get(from); at < ends.get(to); at++) {
                        int place = PARTING.indexOf(cell.charAt(at));
                        covered.setCharAt(at, place < 0 ? cell.charAt(at) : (char) (COVER + place));
                    }
                }
            }
        }
        return covered.toString();
    }

    private static String uncovered(String covered) {
        StringBuilder plain = new StringBuilder(covered);
        for (int at = 0; at < plain.length(); at++) {
            int place = plain.charAt(at) - COVER;
            plain.setCharAt(at, place >= 0 && place < PARTING.length() ? PARTING.charAt(place) : plain.charAt(at));
        }
        return plain.toString();
    }

    private static boolean mayPartByMarks(String cell) {
        return SURE.matcher(cell).find() || MAYBE.matcher(cell).find();
    }

    private static List<Piece> pieces(String cell) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MAYBE.matcher(cell);
        int from = 0;
        while (mark.find()) {
            pieces.add(new Piece(from, mark.start()));
            from = mark.end();
        }
        pieces.add(new Piece(from, cell.length()));
        pieces.removeIf(piece -> piece.in(cell).isEmpty());
        return pieces;
    }

    /// What is between the marks, put together again where that makes a known name.
    private List<String> joined(String cell) {
        List<Piece> pieces = pieces(cell);
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int end = Math.min(pieces.size(), at + LONGEST_JOIN);
            while (end > at + 1 && !isOne(pieces.subList(at, end), cell)) {
                end--;
            }
            names.addAll(apart(bare(new Piece(pieces.get(at).start(), pieces.get(end - 1).end()).in(cell))));
            at = end;
        }
        return names;
    }

    /// Known names with "and" between.
    private List<String> apart(String name) {
        if (known.test(name) || !mayHaveAnd(name)) {
            return List.of(name);
        }
        List<String> names = List.of(AND.split(name));
        return names.stream().allMatch(known) ? names : List.of(name);
    }

    /// A listed name without the answer in brackets behind it, as in `A (weekly)`.
    private String bare(String name) {
        Matcher answered = WITH_ANSWER.matcher(name);
        boolean bare = name.endsWith(")") && !listed.test(name) && answered.matches() && listed.test(answered.group(1).strip()) && AnswerWords.alone(answered.group(2)).isPresent();
        return bare ? answered.group(1).strip() : name;
    }

    /// Whether behind a name in a cell stands an answer that is not used.
    public boolean hasAnswers(String cell) {
        return cell.endsWith(")") && in(cell).stream().anyMatch(name -> listed.test(name) && cell.contains(name + " (") && !listed.test(cell));
    }

    /// Whether somebody said to name nobody.
    public static boolean isNobody(String cell) {
        return PLAIN_NOBODY.contains(Folding.fold(cell)) && !cell.isBlank();
    }

    /// A known name; or a word that nobody knows with what follows it in small letters, as in `Halt, bureau`.
    private boolean isOne(List<Piece> pieces, String cell) {
        String first = pieces.getFirst().in(cell);
        String last = pieces.getLast().in(cell);
        boolean follows = pieces.size() == 2 && !known.test(first) && !known.test(last)
                && Character.isUpperCase(first.codePointAt(0)) && Character.isLowerCase(last.codePointAt(0));
        return follows || known.test(new Piece(pieces.getFirst().start(), pieces.getLast().end()).in(cell));
    }
}
