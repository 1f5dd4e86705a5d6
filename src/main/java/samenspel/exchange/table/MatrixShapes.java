package samenspel.exchange.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.survey.AnswerCodes;

/// Recognises matrices: names above and before the cells, only above them, or none.
final class MatrixShapes {
    private MatrixShapes() {
    }

    static Optional<TableShape> of(Grid grid) {
        return labelled(grid).or(() -> headed(grid)).or(() -> bare(grid));
    }

    /// Names in the first row and the first column. Rows and columns are the same nodes if half of the names are.
    private static Optional<TableShape> labelled(Grid grid) {
        Grid.Row top = grid.rows().getFirst();
        Grid below = grid.below(top);
        int width = grid.width();
        if (width < 3 || below.isEmpty()) {
            return Optional.empty();
        }
        List<String> across = IntStream.range(1, width).mapToObj(top::cell).toList();
        List<String> down = below.column(0);
        boolean named = areNames(across) && areNames(down);
        Set<String> common = new HashSet<>(across);
        common.retainAll(new HashSet<>(down));
        boolean oneSet = common.size() * 2 >= Math.min(across.size(), down.size());
        // Words such as "weekly" are answers only where rows and columns are surely the same organisations.
        boolean matrix = named && (oneSet ? areCells(below, 1, width, AnswerCodes.USUAL::value) : top.cell(0).isEmpty() && areCells(below, 1, width));
        return matrix ? Optional.of(new TableShape.Matrix(down, across, below, columns(1, width), !oneSet)) : Optional.empty();
    }

    private static Optional<TableShape> headed(Grid grid) {
        Grid.Row top = grid.rows().getFirst();
        Grid below = grid.below(top);
        int width = grid.width();
        List<String> names = IntStream.range(0, width).mapToObj(top::cell).toList();
        boolean words = names.stream().noneMatch(name -> Numerals.number(name).isPresent());
        boolean matrix = width > 1 && below.rows().size() == width && words && areNames(names) && areCells(below, 0, width);
        return matrix ? Optional.of(new TableShape.Matrix(names, names, below, columns(0, width), false)) : Optional.empty();
    }

    private static Optional<TableShape> bare(Grid grid) {
        int width = grid.width();
        if (width < 3 || grid.rows().size() != width || !areCells(grid, 0, width)) {
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

    private static boolean areNames(List<String> names) {
        return names.stream().noneMatch(String::isEmpty) && new HashSet<>(names).size() == names.size();
    }

    private static boolean areCells(Grid grid, int from, int width) {
        return areCells(grid, from, width, Numerals::answer);
    }

    /// One cell in twenty may be a slip, which is then reported.
    private static boolean areCells(Grid grid, int from, int width, Function<String, OptionalDouble> answer) {
        long odd = grid.rows().stream().mapToLong(row -> IntStream.range(from, width)
                .filter(column -> answer.apply(row.cell(column)).isEmpty()).count()).sum();
        return odd * 20 <= (long) grid.rows().size() * (width - from);
    }
}
