package samenspel.exchange.cells;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import samenspel.text.Folding;

/// Rows and columns that hold sums, means or numbers of the others, by their name or because they are the sum.
public final class Totals {
    private static final Pattern SURE = Pattern.compile("(sub|eind|rij|kolom|grand |row |column )?(totaal|totalen|total|totals|summe|gesamt)( .*)?|.* (totaal|total)|gem|gemiddelde?n?( .*)?|average( .*)?|opgeteld");
    /// Words that may as well name an organisation.
    private static final Pattern LIKELY = Pattern.compile("som|sum|mean|avg|aantal|count|median|mediaan|n|(in|out|uit)? ?degree|marge");
    private static final int FEWEST = 3;

    private Totals() {
    }

    public static boolean isWord(String cell) {
        String word = Folding.fold(cell);
        return SURE.matcher(word).matches() || cell.strip().matches("[∑Σ]");
    }

    private static boolean isLikely(String cell, Set<String> others) {
        return !others.contains(cell) && LIKELY.matcher(Folding.fold(cell)).matches();
    }

    /// The columns of totals among some.
    ///
    /// @param down the names of the rows
    public static Set<Integer> columns(Grid.Row top, Grid below, List<Integer> columns, List<String> down) {
        Set<String> names = new HashSet<>(down);
        Set<Integer> totals = new HashSet<>();
        columns.stream().filter(column -> isWord(top.cell(column)) || isLikely(top.cell(column), names)).forEach(totals::add);
        int last = columns.isEmpty() ? -1 : columns.getLast();
        if (totals.isEmpty() && columns.size() > FEWEST - 1 && (!names.contains(top.cell(last)) || isLikely(top.cell(last), Set.of()))
                && areSums(below.rows().size(), row -> number(below.rows().get(row), last), row -> sum(below.rows().get(row), columns.subList(0, columns.size() - 1)))) {
            totals.add(last);
        }
        return totals;
    }

    /// The rows of totals, by their place.
    ///
    /// @param across the names of the columns
    public static Set<Integer> rows(Grid below, List<Integer> columns, List<String> down, List<String> across) {
        Set<String> names = new HashSet<>(across);
        Set<Integer> totals = new HashSet<>();
        IntStream.range(0, down.size()).filter(row -> isWord(down.get(row)) || isLikely(down.get(row), names)).forEach(totals::add);
        int last = down.size() - 1;
        if (totals.isEmpty() && down.size() > FEWEST - 1 && !names.contains(down.get(last))
                && areSums(columns.size(), at -> number(below.rows().get(last), columns.get(at)), at -> below.rows().subList(0, last).stream()
                .mapToDouble(row -> number(row, columns.get(at)).orElse(0)).sum())) {
            totals.add(last);
        }
        return totals;
    }

    private static double sum(Grid.Row row, List<Integer> columns) {
        return columns.stream().mapToDouble(column -> number(row, column).orElse(0)).sum();
    }

    private static OptionalDouble number(Grid.Row row, int column) {
        return Numerals.number(row.cell(column));
    }

    /// Whether all that stand there are sums of more than nothing.
    private static boolean areSums(int count, IntFunction<OptionalDouble> total, IntFunction<Double> sum) {
        boolean all = IntStream.range(0, count).allMatch(at -> total.apply(at).isPresent() && Math.abs(total.apply(at).getAsDouble() - sum.apply(at)) < 1e-9);
        return all && IntStream.range(0, count).filter(at -> sum.apply(at) > 0).count() >= 2;
    }
}
