package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.SeparatedCells;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.table.Tables;
import samenspel.text.Spot;

/// Reads a list of ties as people type it: `from to` or `from to layer` a line, one name for a node without ties, `#`
/// before a comment. Names may have arrows between them, `from -> to` or `from -> to: 3`. Otherwise names stand between blanks; where the first line or most have a comma, a semicolon or a tab they stand between
/// those, may hold blanks themselves and stand in quotes when they hold the separator.
///
/// A first line such as `source,target` is taken as a heading. If all third words are numbers, they are values and no layers.
public final class TieList {
    private static final Set<String> HEADINGS = Set.of("source target", "from to", "van naar", "bron doel", "id1 id2", "u v");
    /// What people draw between two names.
    private static final Pattern ARROW = Pattern.compile("\\s*(?:<?[-=]{1,2}>|<[-=]{1,2}|[→⇒➔➜↔⇔←⇐])\\s*");
    private static final Pattern BOTH_WAYS = Pattern.compile("<[-=]{1,2}>|[↔⇔]");
    private static final Pattern BACK = Pattern.compile("<[-=]{1,2}|[←⇐]");
    /// A name with how strong the tie is: `Halt: 3`, `Halt (3)`.
    private static final Pattern VALUED = Pattern.compile("(.*[^\\s;:,(=])\\s*[;:,(=\\t]\\s*([0-9.,]+)\\)?");
    private static final char ARROWED = '→';
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',');
    private static final int LOOKED_AT = 200;
    private static final int MOST_BETWEEN_BLANKS = 3;
    /// More different third words are no layers, unless somebody has said that it is a list of ties.
    private static final int MOST_LAYERS = 24;

    private final Ledger ledger;
    private final List<Row> rows = new ArrayList<>();
    private final char separator;
    private boolean begun;

    private record Row(int number, List<String> names, boolean directed) {
        String third() {
            return names.size() > 2 ? names.get(2) : "";
        }

        boolean isTie() {
            return names.size() > 1;
        }
    }

    private TieList(Ledger ledger, List<String> lines) {
        this.ledger = ledger;
        this.separator = separatorOf(lines);
    }

    /// Rows that are wrong are rejected.
    public static void read(SourceText text, FileDraft fileDraft) {
        TieList list = new TieList(fileDraft.ledger(), text.characters().lines().limit(LOOKED_AT).toList());
        new TextLines(text, fileDraft).forEachRemaining(list::take);
        list.put(fileDraft.graph("").implying());
    }

    /// Whether lines can be seen to be such a list: no line is wrong, most are ties, and somebody stands in more than one.
    static boolean isSeenIn(List<TextLine> lines) {
        TieList list = new TieList(new Ledger(""), lines.stream().limit(LOOKED_AT).map(TextLine::text).toList());
        lines.forEach(list::take);
        List<String> ends = list.rows.stream().flatMap(row -> row.names().stream().limit(2)).toList();
        return list.ledger.account().tally().rejected() == 0 && list.rows.stream().allMatch(row -> row.names().size() <= MOST_BETWEEN_BLANKS)
                && list.rows.stream().filter(Row::isTie).count() * 2 > list.rows.size() && new HashSet<>(ends).size() < ends.size()
                && (list.thirds().allMatch(TieList::isValue) || list.areLayers()) && (list.separator != ' ' || list.areNames());
    }

    private boolean areNames() {
        return NamesInPairs.areNames(rows.stream().filter(Row::isTie).map(row -> row.names().subList(0, 2)).toList());
    }

    /// Whether third words recur as layers do: words of a sentence or of a program seldom do.
    private boolean areLayers() {
        long different = thirds().distinct().count();
        return different <= MOST_LAYERS && different * 2 <= thirds().count() && thirds().noneMatch(third -> Numbers.parse(third).isPresent());
    }

    private void take(TextLine line) {
        String bare = withoutComment(line.text());
        List<String> names = bare.isBlank() ? List.of() : separator == ARROWED ? arrowed(bare) : names(new TextLine(line.number(), bare));
        List<String> arrows = separator == ARROWED ? ARROW.matcher(bare).results().map(arrow -> arrow.group().strip()).toList() : List.of();
        if (separator == ARROWED && names.size() > 2 && !isValue(names.get(2))) {
            IntStream.range(1, names.size()).forEach(at -> take(line, names.subList(at - 1, at + 1), arrows.get(at - 1)));
        } else if (names.size() == 2 && names.getLast().isEmpty()) {
            take(line, names.subList(0, 1), "");
        } else if (!names.isEmpty()) {
            take(line, names, arrows.isEmpty() ? "" : arrows.getFirst());
        }
    }

    /// A comment begins a line or stands behind a blank, so that a name may hold `#`.
    private static String withoutComment(String line) {
        return line.indexOf('#') < 0 ? line : line.replaceFirst("(^|\\s)#.*", "");
    }

    /// Names with arrows between them, and how strong the tie is.
    private static List<String> arrowed(String line) {
        List<String> names = new ArrayList<>(List.of(ARROW.split(line.strip().replaceFirst("\\s*;$", ""), -1)));
        Matcher valued = VALUED.matcher(names.getLast());
        if (names.size() == 2 && valued.matches()) {
            names.set(1, valued.group(1));
            names.add(valued.group(2));
        }
        return names;
    }

    static boolean isArrow(String word) {
        return ARROW.matcher(word).matches();
    }

    private List<String> names(TextLine line) {
        boolean first = !begun;
        begun = true;
        List<String> names = separator == ' ' ? line.words().stream().map(LineWord::text).toList() : SeparatedCells.cells(line.text(), separator);
        if (first && names.size() > 1 && (HEADINGS.contains((names.get(0) + " " + names.get(1)).toLowerCase(Locale.ROOT)) || separator != ' ' && Tables.namesEnds(names))) {
            ledger.noted(ImportReason.LIST_HEADING, Spot.line(line.number()));
            return List.of();
        }
        return names;
    }

    /// An arrow where most lines have one; else the separator of the first line, or of most where that has none.
    private static char separatorOf(List<String> lines) {
        List<String> bare = lines.stream().map(TieList::withoutComment).map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (bare.stream().filter(line -> ARROW.matcher(line).find()).count() * 2 > bare.size()) {
            return ARROWED;
        }
        for (char separator : SEPARATORS) {
            long having = bare.stream().filter(line -> line.indexOf(separator) >= 0).count();
            if (!bare.isEmpty() && (bare.getFirst().indexOf(separator) >= 0 || having * 2 > bare.size())) {
                return separator;
            }
        }
        return ' ';
    }

    private void take(TextLine line, List<String> names, String arrow) {
        if (names.stream().limit(2).anyMatch(String::isEmpty)) {
            ledger.rejected(ImportReason.TIE_WITHOUT_ENDS, line.spot(), line.text().strip());
        } else if (separator == ' ' && names.size() > MOST_BETWEEN_BLANKS) {
            ledger.rejected(ImportReason.TOO_MANY_WORDS, line.spot(), line.text().strip());
        } else {
            boolean back = names.size() > 1 && BACK.matcher(arrow).matches();
            List<String> ends = back ? Stream.concat(names.subList(0, 2).reversed().stream(), names.stream().skip(2)).toList() : names;
            rows.add(new Row(line.number(), ends, !BOTH_WAYS.matcher(arrow).matches()));
        }
    }

    private Stream<String> thirds() {
        return rows.stream().map(Row::third).filter(third -> !third.isEmpty());
    }

    private static boolean isValue(String third) {
        return Numbers.parse(third).isPresent() || Numerals.isNotKnown(third);
    }

    /// Whether most third words are numbers: then they are values, and another one is not known.
    private boolean isValued() {
        return thirds().filter(third -> Numbers.parse(third).isPresent()).count() * 2 >= thirds().count();
    }

    private double value(Row row) {
        OptionalDouble value = Numbers.parse(row.third());
        if (value.isEmpty()) {
            ledger.noted(ImportReason.NOT_A_NUMBER, Spot.line(row.number()), "nr. 3", row.third());
        }
        return value.orElse(Double.NaN);
    }

    private void put(GraphDraft graph) {
        boolean valued = isValued();
        for (Row row : rows) {
            if (row.isTie()) {
                TieDraft tie = graph.tie(row.names().get(0), row.names().get(1), Spot.line(row.number())).directed(row.directed());
                tie.value(valued && !row.third().isEmpty() ? value(row) : 1).relation(valued ? "" : row.third());
            } else {
                graph.node(row.names().getFirst(), Spot.line(row.number())).declared();
            }
        }
    }
}
