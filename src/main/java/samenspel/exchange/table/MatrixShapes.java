package samenspel.exchange.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.book.MatrixResponse;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.MatrixCorner;
import samenspel.exchange.cells.MatrixSides;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.Totals;
import samenspel.exchange.found.AlikeNames;
import samenspel.exchange.found.Spelling;
import samenspel.exchange.survey.AnswerCodes;

/// Recognises matrices: names above and before the cells, only above them, or none. Names may have numbers before them, to
/// which the other side refers; rows and columns of totals are no part of it.
final class MatrixShapes {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\s*[.):\\-–]?\\s+(\\D.*)|(\\d{1,4})[.):]\\s*(\\D.*)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

    /// A longer table is no square of names.
    private static final int MOST_COMPARED = 2_000;
    private static final int MOST_ABOVE = 12;

    private MatrixShapes() {
    }

    static Optional<TableShape> of(Grid grid) {
        return numbersOnly(grid).or(() -> numbers(grid)).or(() -> labelled(grid, 0)).or(() -> headed(grid)).or(() -> bare(grid));
    }

    /// A matrix whatever its headings look like: the names above stand before the cells too, or all are only counted.
    static Optional<TableShape> sure(Grid grid) {
        Grid.Row top = grid.rows().getFirst();
        Grid below = grid.below(top);
        int width = grid.width();
        if (width < 3 || width > MOST_COMPARED || below.rows().size() > MOST_COMPARED || below.rows().size() < 2 || top.cell(width - 1).isEmpty() || numbersOnly(grid).isPresent()) {
            return Optional.empty();
        }
        List<String> across = columns(1, width).stream().map(top::cell).toList();
        List<String> down = below.column(0);
        boolean same = areSame(top, below);
        boolean counted = top.cell(0).isEmpty() && MatrixSides.areNumbersOf(across, down) && isCounted(below, columns(1, width));
        boolean alone = MatrixSides.areCounted(top.cells()) && below.rows().size() == width && isCounted(below, columns(0, width));
        return same || counted ? labelled(grid, 0).filter(shape -> shape instanceof TableShape.Matrix matrix && !matrix.twoSets()) : alone ? headed(grid) : Optional.empty();
    }

    /// Whether all names above stand before the cells too, but for totals.
    private static boolean areSame(Grid.Row top, Grid below) {
        List<Integer> all = columns(1, top.width());
        List<String> down = below.column(0);
        // In a list of ties no heading stands below.
        if (Collections.disjoint(down, top.cells().subList(1, top.cells().size()))) {
            return false;
        }
        Set<Integer> totals = Totals.columns(top, below, all, down);
        Set<String> across = all.stream().filter(column -> !totals.contains(column)).map(top::cell).collect(Collectors.toSet());
        Set<Integer> sums = Totals.rows(below, all, down, List.copyOf(across));
        Set<String> names = IntStream.range(0, down.size()).filter(row -> !sums.contains(row)).mapToObj(down::get).collect(Collectors.toSet());
        return across.size() > 1 && names.containsAll(across);
    }

    /// Whether a square of numbers is no list of three ties, by its size or since one mark fills its diagonal.
    private static boolean isCounted(Grid below, List<Integer> columns) {
        boolean numbers = areCells(below, columns, Numerals::answer);
        Set<String> diagonal = IntStream.range(0, Math.min(below.rows().size(), columns.size())).mapToObj(at -> below.rows().get(at).cell(columns.get(at))).collect(Collectors.toSet());
        return numbers && columns.size() == below.rows().size() && columns.size() > 2 && (columns.size() > 3 || diagonal.size() == 1);
    }

    /// Whether it is a matrix with names.
    static boolean isNamed(Grid grid) {
        return labelled(grid, 0).isPresent() || headed(grid).isPresent();
    }

    /// A matrix that lists of answers look like: somebody in it has no name, or its names stand below their groups or after their
    /// codes.
    static Optional<TableShape> marked(Grid grid) {
        return nameless(grid).or(() -> grouped(grid)).or(() -> coded(grid));
    }

    /// The heading of a second matrix of the same names below a first one.
    static Optional<Grid.Row> second(Grid grid) {
        for (Grid.Row top : grid.rows().subList(0, Math.min(MOST_ABOVE, grid.rows().size()))) {
            List<String> names = IntStream.range(1, top.width()).mapToObj(top::cell).filter(name -> !name.isEmpty() && Numerals.answer(name).isEmpty()).toList();
            Optional<Grid.Row> again = names.size() < 2 ? Optional.empty() : grid.rows().stream().filter(row -> row.number() > top.number() && isSame(top, row)).findFirst();
            if (again.isPresent() && names.stream().filter(new HashSet<>(grid.column(0))::contains).count() * 2 >= names.size()) {
                return again;
            }
        }
        return Optional.empty();
    }

    /// Whether a row is another heading of the same names; each may have its year in the corner.
    private static boolean isSame(Grid.Row top, Grid.Row row) {
        // In a long list hardly any row gets further.
        if (!row.cell(1).equals(top.cell(1))) {
            return false;
        }
        boolean years = YEAR.matcher(top.cell(0)).find() && YEAR.matcher(row.cell(0)).find();
        return years ? top.cells().stream().skip(1).toList().equals(row.cells().stream().skip(1).toList()) : row.cells().equals(top.cells());
    }

    /// A name that stands twice above a square of which the others stand once: who is meant can't be told.
    static Optional<String> twice(Grid grid) {
        Grid.Row top = grid.rows().getFirst();
        List<String> across = IntStream.range(1, top.width()).mapToObj(top::cell).filter(name -> !name.isEmpty()).toList();
        List<String> down = grid.below(top).column(0).stream().filter(name -> !name.isEmpty()).toList();
        Set<String> names = new HashSet<>(across);
        if (across.size() != down.size() || across.size() < 3 || across.size() > MOST_COMPARED || names.size() == across.size() || across.stream().anyMatch(name -> Numerals.answer(name).isPresent()) || names.stream().noneMatch(name -> Collections.frequency(across, name) == 1)) {
            return Optional.empty();
        }
        boolean same = down.stream().filter(names::contains).count() * 2 >= down.size();
        return same && areCells(grid.below(top), columns(1, top.width()), Numerals::answer) ? across.stream().filter(name -> Collections.frequency(across, name) > 1).findFirst() : Optional.empty();
    }

    /// Names in the second column, after the codes that stand above.
    private static Optional<TableShape> coded(Grid grid) {
        Grid.Row top = grid.rows().getFirst();
        Grid below = grid.below(top);
        Set<String> codes = new HashSet<>(below.column(0));
        boolean all = grid.width() > 4 && top.cell(1).isEmpty() && codes.size() == below.rows().size() && columns(2, grid.width()).stream().map(top::cell).allMatch(codes::contains);
        boolean named = all && areDifferent(below.column(1)) && below.column(1).stream().noneMatch(cell -> cell.isEmpty() || Numerals.answer(cell).isPresent());
        return named ? labelled(grid, 1) : Optional.empty();
    }

    /// Names below a row of their groups, such as sectors.
    private static Optional<TableShape> grouped(Grid grid) {
        Grid.Row top = grid.rows().getFirst();
        List<String> groups = top.cells().stream().skip(1).map(String::strip).filter(cell -> !cell.isEmpty()).toList();
        boolean few = groups.size() > 1 && new HashSet<>(groups).size() * 2 <= grid.width() - 1 && groups.stream().noneMatch(group -> Numerals.number(group).isPresent());
        Grid below = grid.below(top);
        if (!few || grid.width() < 5 || below.rows().size() < 3 || below.rows().size() > MOST_COMPARED) {
            return Optional.empty();
        }
        return labelled(below, 1).or(() -> labelled(below, 0)).filter(shape -> shape instanceof TableShape.Matrix matrix && !matrix.twoSets() && namesAll(below.rows().getFirst(), matrix));
    }

    /// Whether most column names stand before the cells too.
    private static boolean namesAll(Grid.Row top, TableShape.Matrix matrix) {
        Set<String> names = new HashSet<>(matrix.rowNames());
        return matrix.columns().stream().map(top::cell).filter(names::contains).count() * 2 > matrix.columns().size();
    }

    private static Optional<TableShape> nameless(Grid grid) {
        Grid.Row top = grid.rows().getFirst();
        boolean above = IntStream.range(1, grid.width()).anyMatch(at -> top.cell(at).isEmpty());
        return above && grid.below(top).column(0).contains("") ? labelled(grid, 0) : Optional.empty();
    }

    /// Names in the second column, after their numbers.
    private static Optional<TableShape> numbers(Grid grid) {
        Grid below = grid.below(grid.rows().getFirst());
        boolean counted = grid.width() > 3 && below.rows().stream().filter(row -> !row.cell(0).isEmpty()).count() > 1 && areDifferent(below.column(0))
                && below.column(0).stream().allMatch(cell -> cell.isEmpty() || cell.matches("\\d{1,4}\\.?"));
        boolean named = below.column(1).stream().filter(cell -> !cell.isEmpty() && Numerals.answer(cell).isEmpty()).count() * 2 > below.rows().size();
        return counted && named && Numerals.number(grid.rows().getFirst().cell(0)).isEmpty() ? labelled(grid, 1) : Optional.empty();
    }

    /// Names in the first row and one of the first columns. Rows and columns are the same nodes if half of the names are.
    private static Optional<TableShape> labelled(Grid grid, int at) {
        Grid.Row top = grid.rows().getFirst();
        Grid below = grid.below(top);
        int width = grid.width();
        if (width < at + 3 || below.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> all = columns(at + 1, width).stream().filter(column -> !top.cell(column).isEmpty() || !below.column(column).stream().allMatch(String::isEmpty)).toList();
        if (!top.cell(at).isEmpty() && shareNothing(all.stream().map(top::cell).toList(), below.column(at))) {
            return Optional.empty();
        }
        Set<Integer> totals = Totals.columns(top, below, all, below.column(at));
        List<Integer> columns = all.stream().filter(column -> !totals.contains(column) && !MatrixResponse.says(top, below, column)).toList();
        Set<Integer> sums = Totals.rows(below, columns, below.column(at), columns.stream().map(top::cell).toList());
        Grid rows = new Grid(grid.name(), IntStream.range(0, below.rows().size()).filter(row -> !sums.contains(row)).mapToObj(below.rows()::get).toList());
        return rows.isEmpty() || columns.size() < 2 ? Optional.empty() : labelled(top, MatrixResponse.heard(top, rows, columns), columns, at);
    }

    /// Whether names above and before the cells are others, which is soon seen in a long table.
    private static boolean shareNothing(List<String> across, List<String> down) {
        boolean words = Stream.concat(across.stream(), down.stream().limit(20)).noneMatch(name -> Numerals.number(name).isPresent());
        Set<String> names = new HashSet<>(across);
        return words && down.size() > 200 && down.stream().noneMatch(names::contains);
    }

    private static Optional<TableShape> labelled(Grid.Row top, Grid rows, List<Integer> columns, int at) {
        TableShape.Matrix named = joined(named(top, rows, columns, at));
        TableShape.Matrix alike = respelt(named, alike(named, Set.of()));
        Set<String> common = new HashSet<>(alike.columnNames());
        common.retainAll(new HashSet<>(alike.rowNames()));
        common.remove("");
        boolean oneSet = common.size() * 2 >= Math.min(named.columnNames().size(), named.rowNames().size());
        // Words such as "weekly" are answers only where rows and columns are surely the same organisations.
        boolean matrix = areNames(named.columnNames()) && areNames(named.rowNames()) && (oneSet ? areCells(rows, columns, AnswerCodes.USUAL::value)
                : top.cell(at).isEmpty() && areCells(rows, columns, Numerals::answer));
        return matrix ? Optional.of(new TableShape.Matrix(named.rowNames(), named.columnNames(), rows, columns, !oneSet, oneSet && named.turned())) : Optional.empty();
    }

    /// With the names before the cells above them too, where those above are the same but written otherwise.
    static TableShape.Matrix joined(TableShape.Matrix matrix) {
        List<String> down = MatrixSides.withoutLead(matrix.rowNames(), matrix.columnNames());
        List<String> above = MatrixSides.withoutLead(matrix.columnNames(), matrix.rowNames());
        List<String> across = down.size() > MOST_COMPARED ? above : MatrixSides.across(above, down, matrix.rows().rows().stream().map(row -> matrix.columns().stream().map(row::cell).toList()).toList());
        return new TableShape.Matrix(down, across, matrix.rows(), matrix.columns(), matrix.twoSets(), matrix.turned());
    }

    /// Who stands in rows and columns, by name where one side has only numbers.
    static TableShape.Matrix named(Grid.Row top, Grid rows, List<Integer> columns, int at) {
        List<String> across = columns.stream().map(top::cell).toList();
        List<String> down = rows.column(at);
        Map<String, String> byNumber = new HashMap<>();
        for (int row = 0; row < down.size(); row++) {
            Matcher numbered = NUMBERED.matcher(down.get(row));
            boolean within = at == 0 && numbered.matches();
            String number = at > 0 ? rows.rows().get(row).cell(at - 1).replaceFirst("\\.$", "") : within ? first(numbered, 1, 3) : Integer.toString(row + 1);
            byNumber.put(number, within ? first(numbered, 2, 4) : down.get(row));
        }
        boolean numbers = across.stream().allMatch(name -> byNumber.containsKey(name) && (at > 0 || name.matches("\\d{1,4}")))
                && (at > 0 || across.size() == down.size()) && down.stream().noneMatch(name -> name.matches("\\d+"));
        boolean within = numbers && at == 0 && down.stream().allMatch(name -> NUMBERED.matcher(name).matches());
        return new TableShape.Matrix((within ? down.stream().map(name -> without(name)) : down.stream()).map(Spelling::inLine).toList(),
                (numbers ? across.stream().map(byNumber::get) : across.stream()).map(Spelling::inLine).toList(), rows, columns, false, MatrixCorner.turns(top.cell(at)));
    }

    /// Which names above and before the cells are the same but for capitals.
    ///
    /// @param apart those of which somebody said that they are not
    static AlikeNames alike(TableShape.Matrix matrix, Set<String> apart) {
        return AlikeNames.of(List.of(matrix.rowNames(), matrix.columnNames()), List.of(), apart);
    }

    static TableShape.Matrix respelt(TableShape.Matrix matrix, AlikeNames alike) {
        return new TableShape.Matrix(matrix.rowNames().stream().map(alike::of).toList(), matrix.columnNames().stream().map(alike::of).toList(),
                matrix.rows(), matrix.columns(), matrix.twoSets(), matrix.turned());
    }

    private static String without(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches() ? first(numbered, 2, 4) : name;
    }

    private static String first(Matcher matcher, int group, int other) {
        return matcher.group(group) == null ? matcher.group(other) : matcher.group(group);
    }

    private static Optional<TableShape> headed(Grid grid) {
        Grid.Row top = grid.rows().getFirst();
        Grid below = grid.below(top);
        int width = grid.width();
        List<String> names = IntStream.range(0, width).mapToObj(top::cell).toList();
        boolean words = names.stream().noneMatch(name -> name.isEmpty() || Numerals.number(name).isPresent());
        boolean matrix = width > 1 && below.rows().size() == width && words && areNames(names) && areCells(below, columns(0, width), Numerals::answer);
        return matrix ? Optional.of(new TableShape.Matrix(names, names, below, columns(0, width), false)) : Optional.empty();
    }

    /// A square of numbers and nothing else, the corner too.
    private static Optional<TableShape> numbersOnly(Grid grid) {
        boolean only = grid.width() > 2 && grid.rows().size() == grid.width() && grid.rows().stream().allMatch(row -> IntStream.range(0, grid.width())
                .allMatch(column -> Numerals.number(row.cell(column)).isPresent() || Numerals.isNotKnown(row.cell(column))));
        return only ? bare(grid) : Optional.empty();
    }

    private static Optional<TableShape> bare(Grid grid) {
        int width = grid.width();
        if (width < 3 || grid.rows().size() != width || !areCells(grid, columns(0, width), Numerals::answer)) {
            return Optional.empty();
        }
        return Optional.of(numbered(grid));
    }

    /// A matrix whose nodes are numbers, by their place.
    static TableShape.Matrix numbered(Grid grid) {
        List<String> numbers = IntStream.rangeClosed(1, grid.width()).mapToObj(Integer::toString).toList();
        return new TableShape.Matrix(numbers, numbers, grid, columns(0, grid.width()), false);
    }

    private static List<Integer> columns(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /// Most have a name, and no two the same.
    private static boolean areNames(List<String> names) {
        long named = names.stream().filter(name -> !name.isEmpty()).count();
        return named * 3 >= names.size() * 2L && areDifferent(names);
    }

    private static boolean areDifferent(List<String> names) {
        List<String> named = names.stream().filter(name -> !name.isEmpty()).toList();
        return new HashSet<>(named).size() == named.size();
    }

    /// One cell in twenty may be a slip, which is then reported.
    private static boolean areCells(Grid grid, List<Integer> columns, Function<String, OptionalDouble> answer) {
        long odd = grid.rows().stream().mapToLong(row -> columns.stream().filter(column -> answer.apply(row.cell(column)).isEmpty()).count()).sum();
        return odd * 20 <= (long) grid.rows().size() * columns.size();
    }
}
