package samenspel.diagram.matrix;

import java.util.List;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Box;
import samenspel.diagram.Weight;
import samenspel.diagram.label.LineWrapping;

/// Where rows, columns and cells stand in the room a page leaves: square cells, names at the left and on
/// top, a strip for the key below.
///
/// @param corner of the first cell
/// @param side   of a cell
record MatrixGrid(Box room, Box corner, double side, double unit) {
    private static final double NAMES = 168;
    private static final double KEY = 40;
    static final double CODE_HEAD = 24;

    static MatrixGrid in(Box room, SectorMatrix matrix, List<String> names, double unit) {
        int count = Math.max(1, matrix.sectors().size());
        double left = NAMES * unit;
        double side = Math.min(room.width() - left, room.height() - (CODE_HEAD + KEY) * unit) / count;
        double head = headHeight(names, side, unit);
        double fitting = Math.min(side, (room.height() - head - (CODE_HEAD + KEY) * unit) / count);
        return new MatrixGrid(room, new Box(room.x() + left, room.y() + CODE_HEAD * unit + head, fitting, fitting), fitting, unit);
    }

    /// The height of the wrapped names over the columns; 0 when a word is wider than a column, for then the
    /// codes stand alone.
    private static double headHeight(List<String> names, double side, double unit) {
        double size = nameSize(unit);
        boolean fit = names.stream().allMatch(name ->
                LineWrapping.width(LineWrapping.lines(name, size, Weight.REGULAR, side - 4 * unit), size, Weight.REGULAR) <= side - 4 * unit);
        int lines = names.stream().mapToInt(name -> LineWrapping.lines(name, size, Weight.REGULAR, side - 4 * unit).size()).max().orElse(0);
        return fit && lines <= 4 ? lines * 1.32 * size : 0;
    }

    static double nameSize(double unit) {
        return 11 * unit;
    }

    /// Whether the names of the columns stand over them, not their codes alone.
    boolean namesOnTop() {
        return corner.y() > room.y() + CODE_HEAD * unit + 1;
    }

    Box cell(int row, int column) {
        return new Box(corner.x() + column * side, corner.y() + row * side, side, side);
    }

    /// The strip under the last row.
    Box key(int count) {
        return new Box(corner.x(), corner.y() + count * side + 10 * unit, count * side, KEY * unit);
    }
}
