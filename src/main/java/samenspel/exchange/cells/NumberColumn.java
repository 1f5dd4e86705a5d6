package samenspel.exchange.cells;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.exchange.found.AttributeWords;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Numbers;
import samenspel.network.AttributeValue;
import samenspel.text.Folding;
import samenspel.text.Spot;

/// What the cells of one column say of numbers: whether a point or a comma stands before thousands is the same for all of them.
public final class NumberColumn {
    private static final Pattern MONEY = Pattern.compile("(?iU)^(€|\\$|£|eur|euro|usd)\\s*(?=[\\d+-])|(?<=[\\d.,])\\s*(€|\\$|£|eur|euro|usd)$");
    private static final Pattern ROUND = Pattern.compile("(?<=\\d),[-–]+$");
    private static final Pattern APART = Pattern.compile("(?U)[+-]?[1-9]\\d{0,2}([\\s'’]\\d{3})+([.,]\\d+)?");
    private static final Set<String> UNKNOWN = Set.of("onbekend", "niet bekend", "unknown", "not known", "weet niet", "geen opgave", "-", "–");
    /// What people measure with three decimals.
    private static final Pattern MEASURED = Pattern.compile("x|y|.*(latitude|longitude|\\blat\\b|\\blong?\\b|\\blng\\b|breedtegraad|lengtegraad|coord|score|gemiddeld|mean|average|ratio|centrali|closeness|betweenness|"
            + "eigenvector|pagerank|density|dichtheid).*");

    private static final Pattern WHOLE = Pattern.compile("\\d+");
    private static final Pattern LARGE = Pattern.compile("\\d{2,3}[.,].*|.*[.,].*[.,].*");
    private static final int LONGEST = 40;

    private final boolean points;
    private final boolean commas;
    private final boolean guessed;
    private final boolean doubtful;
    private final boolean numbers;

    /// A mark between thousands, or before decimals.
    private enum Mark {
        POINT("\\.", ","), COMMA(",", "\\.");

        private final Pattern groups;
        private final Pattern certain;

        Mark(String mark, String other) {
            this.groups = Pattern.compile("[+-]?[1-9]\\d{0,2}(" + mark + "\\d{3})+(" + other + "\\d+)?");
            this.certain = Pattern.compile("[+-]?[1-9]\\d{0,2}((" + mark + "\\d{3})+" + other + "\\d+|(" + mark + "\\d{3}){2,})");
        }

        private boolean isCertain(List<String> cells) {
            return cells.stream().anyMatch(cell -> certain.matcher(cell).matches());
        }

        /// Whether each cell with the mark has three digits after it.
        private boolean isLikely(List<String> cells) {
            List<String> marked = cells.stream().filter(cell -> cell.indexOf(this == POINT ? '.' : ',') >= 0).toList();
            return !marked.isEmpty() && marked.stream().allMatch(cell -> groups.matcher(cell).matches());
        }
    }

    private NumberColumn(String heading, List<String> cells, boolean typed, Predicate<List<String>> doubt) {
        boolean measured = MEASURED.matcher(Folding.fold(heading)).matches();
        boolean certainPoints = Mark.POINT.isCertain(cells);
        boolean certainCommas = Mark.COMMA.isCertain(cells);
        // A program writes no 0 after its last decimal.
        boolean could = !measured && (typed || cells.stream().anyMatch(cell -> cell.matches(".*[.,]\\d\\d0")));
        boolean mayPoints = could && !certainCommas && Mark.POINT.isLikely(cells);
        boolean mayCommas = could && !certainPoints && Mark.COMMA.isLikely(cells);
        boolean taken = (mayPoints || mayCommas) && !doubt.test(cells);
        this.points = certainPoints || mayPoints && taken;
        this.commas = certainCommas || mayCommas && taken;
        this.guessed = points && !certainPoints || commas && !certainCommas;
        this.doubtful = (mayPoints || mayCommas) && !points && !commas && areBelowThousand(cells);
        long some = cells.stream().filter(cell -> number(cell).isPresent()).count();
        long unknown = cells.stream().filter(NumberColumn::isUnknown).count();
        this.numbers = some > 0 && some >= unknown && some + unknown == cells.size();
    }

    /// @param typed whether people wrote the cells as text; numbers of a workbook are as a program writes them
    public static NumberColumn of(String heading, List<String> written, boolean typed) {
        return of(heading, written.stream(), typed, _ -> false);
    }

    /// Strengths, of which a scale may have decimals: thousands only stand apart beside whole numbers too large for one.
    public static NumberColumn ofStrengths(String heading, Stream<String> written, boolean typed) {
        return of(heading, written, typed, cells -> !areLarge(cells));
    }

    private static NumberColumn of(String heading, Stream<String> written, boolean typed, Predicate<List<String>> doubt) {
        return new NumberColumn(heading, written.filter(cell -> !cell.isEmpty()).distinct().map(NumberColumn::bare).toList(), typed, doubt);
    }

    private static boolean areLarge(List<String> cells) {
        List<String> whole = cells.stream().filter(cell -> WHOLE.matcher(cell).matches()).toList();
        boolean large = whole.stream().anyMatch(cell -> cell.length() > 2) || cells.stream().anyMatch(cell -> LARGE.matcher(cell).matches());
        boolean one = cells.stream().noneMatch(cell -> cell.indexOf('.') >= 0) || cells.stream().noneMatch(cell -> cell.indexOf(',') >= 0);
        return one && large && !whole.isEmpty() && areBelowThousand(whole);
    }

    private static boolean areBelowThousand(List<String> cells) {
        return cells.stream().noneMatch(cell -> cell.length() > 3 && WHOLE.matcher(cell).matches());
    }

    /// Whether marks were taken for decimals though they may stand before thousands.
    public boolean isDoubtful() {
        return doubtful;
    }

    /// Says which strengths have their thousands apart, or may have.
    public void say(Collection<String> written, Spot top, Ledger ledger) {
        written.stream().filter(cell -> (points || commas) && isGrouped(cell) && !number(cell).equals(Numerals.number(bare(cell)))).sorted().findFirst().ifPresent(cell -> ledger.noted(ImportReason.THOUSANDS, top, cell, Numbers.written(number(cell).orElse(0))));
        written.stream().filter(cell -> doubtful && cell.matches(".*[.,]\\d{3}")).sorted().findFirst()
                .ifPresent(cell -> ledger.noted(ImportReason.STRENGTH_DECIMALS, top, cell, cell.replaceAll("[.,]", "")));
    }

    /// Whether a number would be another one without its thousands apart.
    public boolean isGrouped(String cell) {
        OptionalDouble number = number(cell);
        return number.isPresent() && !number.equals(Numerals.number(cell));
    }

    /// Whether marks were taken for thousands though no cell is sure of it.
    public boolean isGuessed() {
        return guessed;
    }

    /// Whether a cell of a column of numbers says that it is not known.
    public boolean isUnknownNumber(String cell) {
        return numbers && isUnknown(cell);
    }

    /// What a cell holds; empty where a number is not known.
    public Optional<AttributeValue> value(String cell) {
        if (isUnknownNumber(cell)) {
            return Optional.empty();
        }
        OptionalDouble number = number(cell);
        return Optional.of(number.isPresent() ? AttributeValue.of(number.getAsDouble()) : Numerals.value(cell));
    }

    /// Whether a cell holds a number as people write it, whatever its marks stand for.
    public static boolean isNumber(String written) {
        String cell = bare(written);
        return Numerals.number(cell).isPresent() || APART.matcher(cell).matches() || Mark.POINT.groups.matcher(cell).matches() || Mark.COMMA.groups.matcher(cell).matches();
    }

    /// A number; empty where there is none.
    public OptionalDouble number(String written) {
        String cell = bare(written);
        String closed = APART.matcher(cell).matches() ? cell.replaceAll("(?U)[\\s'’]", "") : cell;
        if (points && Mark.POINT.groups.matcher(closed).matches()) {
            return Numbers.parse(closed.replace(".", "").replace(',', '.'));
        }
        return commas && Mark.COMMA.groups.matcher(closed).matches() ? Numbers.parse(closed.replace(",", "")) : Numerals.number(closed);
    }

    private static boolean isUnknown(String cell) {
        return AttributeWords.isError(cell) || Numerals.isNotKnown(cell) || UNKNOWN.contains(Folding.fold(cell)) || UNKNOWN.contains(cell);
    }

    private static String bare(String cell) {
        boolean plain = cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',') && !cell.endsWith(",");
        if (plain || cell.length() > LONGEST || cell.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return cell;
        }
        FileDraft.stepReading(1);
        String amount = MONEY.matcher(MONEY.matcher(cell.strip()).replaceAll("").strip()).replaceAll("").strip();
        return ROUND.matcher(amount).replaceFirst(",0");
    }
}
