package samenspel.exchange.cells;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.text.Folding;

/// Rows and columns that hold sums, means or numbers of the others, by their name or because they are the sum.
public final class Totals {
    private static final Pattern SURE = Pattern.compile("(sub|eind|rij|kolom|grand |row |column )?(totaal|totalen|total|totals|summe|gesamt)( .*)?|.* (totaal|total)|gem|gemiddelde?n?( .*)?|average( .*)?|opgeteld");
    /// Words that name nothing but totals; with more words beside them they may name an organisation.
    private static final Pattern ALONE = Pattern.compile("(sub|eind|rij|kolom|grand |row |column )?(totaal|totalen|total|totals|summe|gesamt)|gem|gemiddelde?n?|average|opgeteld");
    /// Words that may as well name an organisation.
    private static final Pattern LIKELY = Pattern.compile("(som|sum|aantal|count|number of)( .*)?|mean|avg|median|mediaan|n|(in|out|uit)? ?degree|marge|max|maximum|min|minimum"
            + "|perc|percentage|procent|percent|pct|std|stdev|sd|standaarddeviatie|hoogste|laagste|modus");
    private static final int FEWEST = 3;
    /// Means may be rounded.
    private static final double NEAR = 0.051;
    private static final List<ToDoubleFunction<double[]>> OF_NUMBERS = List.of(numbers -> Arrays.stream(numbers).sum(),
            numbers -> Arrays.stream(numbers).filter(number -> number != 0).count(), numbers -> Arrays.stream(numbers).average().orElse(0));
    private static final List<ToDoubleFunction<double[]>> OF_ORDER = List.of(
            numbers -> Arrays.stream(numbers).min().orElse(0), numbers -> Arrays.stream(numbers).max().orElse(0),
            numbers -> numbers.length == 0 ? 0 : Arrays.stream(numbers).sorted().toArray()[numbers.length / 2]);

    private Totals() {
    }

    public static boolean isWord(String cell) {
        String word = Folding.fold(cell);
        return SURE.matcher(word).matches() || cell.strip().matches("[∑Σ%]");
    }

    /// Whether a word may stand for totals, if it is nobody.
    public static boolean isPerhaps(String cell) {
        return isWord(cell) || isLikely(cell);
    }

    private static boolean isLikely(String cell) {
        return LIKELY.matcher(Folding.fold(cell)).matches();
    }

    /// Whether a name is that of totals: one that stands on both sides may be that of an organisation, unless its numbers are totals.
    private static boolean isTotal(String cell, Set<String> others, BooleanSupplier numbers) {
        boolean alone = isWord(cell) && (ALONE.matcher(Folding.fold(cell)).matches() || Folding.fold(cell).isEmpty());
        return alone || isPerhaps(cell) && (!others.contains(cell) || numbers.getAsBoolean());
    }

    /// The columns of totals among some.
    ///
    /// @param down the names of the rows
    public static Set<Integer> columns(Grid.Row top, Grid below, List<Integer> columns, List<String> down) {
        Set<String> names = new HashSet<>(down);
        Set<Integer> totals = new HashSet<>();
        columns.stream().filter(column -> isTotal(top.cell(column), names, () -> isTotalOfRows(top, below, columns, down, column))).forEach(totals::add);
        int last = columns.isEmpty() ? -1 : columns.getLast();
        if (totals.isEmpty() && columns.size() > FEWEST - 1 && (!names.contains(top.cell(last)) || isLikely(top.cell(last)) || down.getLast().equals(top.cell(last)))
                && areSums(below.rows().size(), row -> number(below.rows().get(row), last), row -> sum(below.rows().get(row), columns.subList(0, columns.size() - 1)))) {
            totals.add(last);
        }
        return totals;
    }

    /// The rows of totals, by their place.
    ///
    /// @param across the names of the columns
    public static Set<Integer> rows(Grid below, List<Integer> columns, List<String> down, List<String> across) {
        Set<Integer> totals = named(below, columns, down, across);
        int last = down.size() - 1;
        if (totals.isEmpty() && down.size() > FEWEST - 1 && !across.contains(down.get(last))
                && areSums(columns.size(), at -> number(below.rows().get(last), columns.get(at)), at -> below.rows().subList(0, last).stream()
                .mapToDouble(row -> number(row, columns.get(at)).orElse(0)).sum())) {
            totals.add(last);
        }
        return totals;
    }

    /// The rows of totals that have a word for them, by their place.
    public static Set<Integer> named(Grid below, List<Integer> columns, List<String> down, List<String> across) {
        Set<String> names = new HashSet<>(across);
        Set<Integer> totals = new HashSet<>();
        IntStream.range(0, down.size()).filter(row -> isTotal(down.get(row), names, () -> isTotalOfColumns(below, columns, down, row))).forEach(totals::add);
        return totals;
    }

    private static boolean isTotalOfRows(Grid.Row top, Grid below, List<Integer> columns, List<String> down, int column) {
        List<Integer> others = columns.stream().filter(at -> !isPerhaps(top.cell(at))).toList();
        List<Grid.Row> rows = others(below, down);
        return areTotals(kinds(top.cell(column)), rows.size(), row -> number(rows.get(row), column), row -> numbers(others.stream().map(at -> rows.get(row).cell(at))));
    }

    private static boolean isTotalOfColumns(Grid below, List<Integer> columns, List<String> down, int row) {
        List<Grid.Row> rows = others(below, down);
        return areTotals(kinds(down.get(row)), columns.size(), at -> number(below.rows().get(row), columns.get(at)), at -> numbers(rows.stream().map(other -> other.cell(columns.get(at)))));
    }

    private static List<ToDoubleFunction<double[]>> kinds(String cell) {
        return Folding.fold(cell).matches("(med|min|max|hoog|laag).*") ? OF_ORDER : OF_NUMBERS;
    }

    private static List<Grid.Row> others(Grid below, List<String> down) {
        return IntStream.range(0, down.size()).filter(row -> !isPerhaps(down.get(row))).mapToObj(below.rows()::get).toList();
    }

    private static double sum(Grid.Row row, List<Integer> columns) {
        return columns.stream().mapToDouble(column -> number(row, column).orElse(0)).sum();
    }

    private static OptionalDouble number(Grid.Row row, int column) {
        return Numerals.number(row.cell(column));
    }

    private static double[] numbers(Stream<String> cells) {
        return cells.map(Numerals::number).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
    }

    /// Whether most of what stands there is the sum, the number, the mean, the least, the middle or the most of others.
    private static boolean areTotals(List<ToDoubleFunction<double[]>> kinds, int count, IntFunction<OptionalDouble> total, IntFunction<double[]> others) {
        List<Integer> filled = IntStream.range(0, count).filter(at -> total.apply(at).isPresent()).boxed().toList();
        return filled.size() >= FEWEST && kinds.stream().anyMatch(kind -> filled.stream()
                .filter(at -> Math.abs(kind.applyAsDouble(others.apply(at)) - total.apply(at).orElse(0)) < NEAR).count() * FEWEST > filled.size() * (FEWEST - 1L));
    }

    /// Whether all that stand there are sums of more than nothing.
    private static boolean areSums(int count, IntFunction<OptionalDouble> total, IntFunction<Double> sum) {
        boolean all = IntStream.range(0, count).allMatch(at -> total.apply(at).isPresent() && Math.abs(total.apply(at).getAsDouble() - sum.apply(at)) < 1e-9);
        return all && IntStream.range(0, count).filter(at -> sum.apply(at) > 0).count() >= FEWEST;
    }
}
