package samenspel.exchange.table;

import samenspel.exchange.survey.AnswerCodes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.exchange.survey.LowestNumber;
import samenspel.text.Spot;

/// What the cells of a matrix say beside strengths: who did not answer, who was not there, which numbers are codes.
///
/// A row that holds nothing but blanks and codes is that of somebody who did not answer, if rows and columns are the same
/// nodes; so is one that is missing. A cell left empty where noughts are written is not known, but for a half that is empty
/// because each pair stands in the other one. Who has the code 10 throughout row and column was not there.
public final class MatrixCells {
    private static final int FEWEST_OF_HALF = 5;

    private final double[][] values;
    private final boolean[][] blank;
    private final int[] own;
    private final int[] rowOf;
    private final LikelyCodes codes;
    private final Map<Double, Integer> counts;
    private final boolean lower;
    private final boolean upper;
    private final boolean half;
    private final boolean emptyIsNo;

    private enum Code {
        STRENGTH, MISSING, IMPOSSIBLE, BLANK
    }

    @FunctionalInterface
    private interface Side {
        boolean has(int row, int column);
    }

    /// @param twoSets whether rows and columns are different nodes
    /// @param values row by row, codes too; `NaN` is not known
    /// @param blank  which cells hold nothing
    public MatrixCells(List<String> rowNames, List<String> columnNames, boolean twoSets, double[][] values, boolean[][] blank, AnswerCodes answerCodes) {
        this.values = values;
        this.blank = blank;
        this.own = own(rowNames, columnNames, twoSets);
        this.rowOf = new int[columnNames.size()];
        Arrays.fill(rowOf, -1);
        IntStream.range(0, own.length).filter(row -> own[row] >= 0).forEach(row -> rowOf[own[row]] = row);
        this.counts = counts();
        LikelyCodes likely = LikelyCodes.ofMatrix(counts, full(), mutual(), answerCodes);
        this.codes = likely.with(answerCodes);
        boolean below = values.length > 2 && isBlank((row, column) -> column < row);
        boolean above = values.length > 2 && isBlank((row, column) -> column > row);
        this.lower = below && !above;
        this.upper = above && !below;
        this.half = (lower || upper) && isInOrder() && isTold();
        this.emptyIsNo = answerCodes.emptyIsNo().orElseGet(() -> !hasNoughts());
    }

    /// Whether rows and columns have the same order.
    private boolean isInOrder() {
        int[] steps = IntStream.range(0, own.length).filter(row -> own[row] >= 0).map(row -> own[row] - row).toArray();
        return steps.length * 2 >= own.length && Arrays.stream(steps).distinct().count() == 1;
    }

    /// Whether noughts, or ties of nearly every pair, stand in the half that is not empty: a few ties may stand there by chance.
    private boolean isTold() {
        long filled = IntStream.range(0, values.length).mapToLong(row -> others(row).filter(column -> !blank[row][column]).count()).sum();
        long cells = IntStream.range(0, values.length).mapToLong(row -> others(row).filter(column -> upper ? column < row : column > row).count()).sum();
        return hasNoughts() || filled >= FEWEST_OF_HALF || filled > 2 && filled == cells;
    }

    /// Whether each pair stands in the matrix once, so that its ties have no direction.
    public boolean isHalf() {
        return half;
    }

    /// The column of each row's own node; -1 if there is none.
    private static int[] own(List<String> rowNames, List<String> columnNames, boolean twoSets) {
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, columnNames.size()).forEach(at -> places.putIfAbsent(columnNames.get(at), at));
        Set<String> rows = new HashSet<>(rowNames);
        // In a square a name that the other side has not is that of its place, misspelt.
        return IntStream.range(0, rowNames.size()).map(row -> twoSets ? -1 : places.getOrDefault(rowNames.get(row),
                rowNames.size() == columnNames.size() && !rows.contains(columnNames.get(row)) ? row : -1)).toArray();
    }

    LikelyCodes codes() {
        return codes;
    }

    /// What stands in each cell of the diagonal, where that is one number but 0.
    OptionalDouble diagonal() {
        double[] cells = IntStream.range(0, values.length).filter(row -> own[row] >= 0 && !blank[row][own[row]]).mapToDouble(row -> values[row][own[row]]).toArray();
        boolean one = cells.length > 2 && cells.length * 2 > values.length && Arrays.stream(cells).distinct().count() == 1 && cells[0] != 0 && !Double.isNaN(cells[0]);
        return one ? OptionalDouble.of(cells[0]) : OptionalDouble.empty();
    }

    /// The lowest number where nearly every cell has one and none is 0: it may mean "never".
    Set<Double> lowest() {
        if (hasNoughts()) {
            return Set.of();
        }
        Map<Double, Integer> strengths = new HashMap<>(counts);
        strengths.keySet().removeIf(value -> !isStrength(value));
        List<Integer> rows = IntStream.range(0, values.length).filter(row -> own[row] >= 0 && !isSilent(row)).boxed().toList();
        int asked = rows.stream().mapToInt(row -> (int) others(row).count()).sum();
        int filled = rows.stream().mapToInt(row -> (int) others(row).filter(column -> !blank[row][column]).count()).sum();
        return rows.size() * 2 < values.length || filled * 10 < asked * 9 ? Set.of() : LowestNumber.of(strengths);
    }

    public boolean isOwn(int row, int column) {
        return own[row] == column;
    }

    boolean isEmptyNo() {
        return emptyIsNo;
    }

    private boolean hasNoughts() {
        return IntStream.range(0, values.length).anyMatch(row -> others(row).anyMatch(column -> values[row][column] == 0 && !blank[row][column]));
    }

    /// Whether a cell about somebody else is empty though "no" would have been written.
    boolean isLeftEmpty(int row, int column) {
        boolean half = lower && column < row || upper && column > row;
        return blank[row][column] && !emptyIsNo && !half && !isOwn(row, column);
    }

    /// How often numbers stand beside the diagonal.
    private Map<Double, Integer> counts() {
        Map<Double, Integer> found = new HashMap<>();
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                if (!isOwn(row, column) && values[row][column] != 0 && !Double.isNaN(values[row][column])) {
                    found.merge(values[row][column], 1, Integer::sum);
                }
            }
        }
        return found;
    }

    /// Says each code once.
    public void sayCodes(Ledger ledger) {
        say(codes.missing(), ImportReason.CODE_UNKNOWN, ledger);
        say(codes.impossible(), ImportReason.CODE_IMPOSSIBLE, ledger);
        say(codes.certain(), ImportReason.CODE_CERTAIN, ledger);
    }

    private void say(Set<Double> some, ImportReason reason, Ledger ledger) {
        some.stream().filter(code -> times(code) > 0).sorted().forEach(code -> ledger.noted(reason, Spot.NOWHERE, LikelyCodes.written(code), times(code)));
    }

    /// How many cells hold a code.
    int times(double code) {
        return counts.getOrDefault(code, 0);
    }

    /// Numbers that could be codes and fill a row, a column or the diagonal, as far as anything is known there.
    private Set<Double> full() {
        Set<Double> full = new HashSet<>();
        IntStream.range(0, values.length).forEach(row -> fills(others(row).mapToDouble(column -> said(row, column)).toArray(), isMirrored(row) ? 3 : 2, full));
        IntStream.range(0, values.length == 0 ? 0 : values[0].length).forEach(column -> fills(IntStream.range(0, values.length)
                .filter(row -> !isOwn(row, column)).mapToDouble(row -> said(row, column)).toArray(), rowOf[column] >= 0 && isMirrored(rowOf[column]) ? 3 : 2, full));
        fills(IntStream.range(0, values.length).filter(row -> own[row] >= 0).mapToDouble(row -> said(row, own[row])).toArray(), 3, full);
        full.removeIf(value -> LikelyCodes.isStructural(value) && counts.keySet().equals(Set.of(value)) && !areOfWhole(value));
        return full;
    }

    /// Whether a number stands nowhere but in rows and columns of organisations that have nothing else.
    private boolean areOfWhole(double number) {
        Set<Integer> whole = IntStream.range(0, values.length).filter(row -> own[row] >= 0 && Stream.concat(others(row).mapToObj(column -> said(row, column)),
                IntStream.range(0, values.length).filter(other -> other != row).mapToObj(other -> said(other, own[row])))
                .allMatch(value -> value == number || Double.isNaN(value))).boxed().collect(Collectors.toSet());
        return whole.size() < values.length && IntStream.range(0, values.length).allMatch(row -> whole.contains(row) || others(row).allMatch(column -> values[row][column] != number || whole.contains(rowOf[column])));
    }

    private double said(int row, int column) {
        return blank[row][column] ? Double.NaN : values[row][column];
    }

    private static void fills(double[] cells, int least, Set<Double> full) {
        double[] numbers = Arrays.stream(cells).filter(value -> !Double.isNaN(value)).toArray();
        double[] different = Arrays.stream(numbers).distinct().toArray();
        boolean codes = numbers.length >= least && Arrays.stream(different).allMatch(LikelyCodes::couldBe);
        if (codes && Arrays.stream(different).filter(value -> !LikelyCodes.isStructural(value)).count() <= 1) {
            Arrays.stream(different).forEach(full::add);
        }
    }

    /// Whether a row is as its column: a number that fills both may as well be a strength without direction.
    private boolean isMirrored(int row) {
        return own[row] >= 0 && others(row).allMatch(column -> rowOf[column] >= 0 && values[row][column] == values[rowOf[column]][own[row]]);
    }

    /// Numbers that stand both ways wherever they stand.
    private Set<Double> mutual() {
        Set<Double> mutual = new HashSet<>(counts.keySet());
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                boolean same = own[row] >= 0 && rowOf[column] >= 0 && values[rowOf[column]][own[row]] == values[row][column];
                if (!same) {
                    mutual.remove(values[row][column]);
                }
            }
        }
        return mutual;
    }

    private IntStream others(int row) {
        return IntStream.range(0, values[row].length).filter(column -> !isOwn(row, column));
    }

    /// Whether somebody was not there, by row: its row or its column says so throughout, and the other one nothing else.
    public boolean isAbsent(int row) {
        if (own[row] < 0) {
            return false;
        }
        List<Code> across = others(row).mapToObj(column -> code(row, column)).toList();
        List<Code> down = IntStream.range(0, values.length).filter(other -> other != row).mapToObj(other -> code(other, own[row])).toList();
        return areImpossible(across) && areAtMostImpossible(down) || areImpossible(down) && areAtMostImpossible(across);
    }

    private static boolean areImpossible(List<Code> found) {
        return !found.isEmpty() && found.stream().allMatch(code -> code == Code.IMPOSSIBLE);
    }

    private static boolean areAtMostImpossible(List<Code> found) {
        return found.stream().allMatch(code -> code == Code.IMPOSSIBLE || code == Code.MISSING);
    }

    /// Whether somebody did not answer, by row. Where each pair stands in a matrix once, a blank row is none.
    public boolean isSilent(int row) {
        List<Code> found = others(row).mapToObj(column -> code(row, column)).toList();
        if (found.isEmpty() || found.contains(Code.STRENGTH) || half) {
            return false;
        }
        boolean empty = found.stream().allMatch(code -> code == Code.BLANK);
        boolean impossible = found.stream().allMatch(code -> code == Code.IMPOSSIBLE);
        // Beside strengths above 1, a code for no tie that fills a row alone tells nothing of the organisation.
        return empty ? !lower && !upper : !impossible || counts.keySet().stream().anyMatch(value -> value > 1 && isStrength(value));
    }

    private boolean isStrength(double value) {
        return !codes.missing().contains(value) && !codes.impossible().contains(value);
    }

    private Code code(int row, int column) {
        double value = values[row][column];
        return blank[row][column] ? Code.BLANK : isUnknown(row, column) ? Code.MISSING : codes.impossible().contains(value) ? Code.IMPOSSIBLE : Code.STRENGTH;
    }

    boolean isUnknown(int row, int column) {
        return Double.isNaN(values[row][column]) || codes.missing().contains(values[row][column]);
    }

    /// The strength in a cell; 0 for no tie, `NaN` where nothing is known.
    public double strength(int row, int column) {
        double value = values[row][column];
        return isUnknown(row, column) || isLeftEmpty(row, column) ? Double.NaN : codes.impossible().contains(value) ? 0 : codes.certain().contains(value) ? 1 : value;
    }

    private boolean isBlank(Side side) {
        return IntStream.range(0, values.length).allMatch(row ->
                IntStream.range(0, values[row].length).filter(column -> side.has(row, column)).allMatch(column -> blank[row][column]));
    }
}
