package samenspel.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.picture.Discs;
import samenspel.layout.Point;

/// The marks of a table on a page.
final class TableMarks {
    static final double TEXT = 10.5;
    static final double SMALLEST_TEXT = 9.5;
    static final double ASIDE = 4;
    private static final double ROW = 17;
    private static final Colour GUIDE = Colour.of("#dde1e6");
    private static final Colour RULE = Colour.of("#7d838c");
    private static final Colour PLAIN = Colour.of("#cfe1fa");
    private static final Colour PLAIN_EDGE = Colour.of("#1a62c4");
    private static final Colour LOST = Colour.of("#f7dcbc");
    private static final Colour LOST_EDGE = Colour.of("#b35c00");

    private final TableText table;
    private final Box room;
    private final List<Double> widths;
    private final int rows;
    private final double unit;
    private final double head;

    /// @param widths of the columns shown
    /// @param rows   how many are shown
    TableMarks(TableText table, Box room, List<Double> widths, int rows, double unit) {
        this.head = head(table, widths, unit);
        this.table = table;
        this.room = room;
        this.widths = widths;
        this.rows = rows;
        this.unit = unit;
    }

    /// What so many rows with their head need.
    static double height(TableText table, List<Double> widths, int rows, double unit) {
        return head(table, widths, unit) + rows * ROW * unit;
    }

    static int rowsIn(double height, TableText table, List<Double> widths, double unit) {
        return Math.max(1, (int) Math.floor((height - head(table, widths, unit)) / unit / ROW));
    }

    /// As high as the highest head of a column.
    private static double head(TableText table, List<Double> widths, double unit) {
        return 12 * unit + IntStream.range(0, widths.size()).mapToDouble(column -> {
            double width = widths.get(column) - 2 * ASIDE * unit;
            return name(table, column, width, unit).height() + (table.columns().get(column).place().isEmpty() ? 0 : place(table, column, width, unit).height());
        }).max().orElse(0);
    }

    private static TextBlockMarks name(TableText table, int column, double width, double unit) {
        return TextBlockMarks.wrapped("head-" + column, MarkRole.TITLE, table.columns().get(column).name(), TextBlockMarks.strong(TEXT * unit), width);
    }

    private static TextBlockMarks place(TableText table, int column, double width, double unit) {
        return TextBlockMarks.wrapped("place-" + column, MarkRole.TITLE, table.columns().get(column).place(), TextBlockMarks.quiet(SMALLEST_TEXT * unit), width);
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        double x = room.x();
        for (int column = 0; column < widths.size(); column++) {
            marks.addAll(head(column, x));
            for (int row = 0; row < rows; row++) {
                marks.addAll(cell(column, row, x));
            }
            x += widths.get(column);
        }
        for (int row = 0; row <= rows; row++) {
            marks.add(line("line-" + row, top(row), x, row == 0 || row == rows ? Pen.solid(RULE, 0.9 * unit) : Pen.solid(GUIDE, 0.6 * unit)));
        }
        return marks;
    }

    private double top(int row) {
        return room.y() + head + row * ROW * unit;
    }

    private Mark line(String key, double y, double to, Pen pen) {
        return new Mark.Stroke(new MarkId(key), MarkRole.REGION, "", new Point(room.x(), y), new Point(to, y), pen, ArrowHead.NONE, ArrowHead.NONE);
    }

    /// The name on as many lines as it needs, its wave below, both standing on the line.
    private List<Mark> head(int column, double x) {
        TableText.Column of = table.columns().get(column);
        double width = widths.get(column) - 2 * ASIDE * unit;
        TextBlockMarks name = name(table, column, width, unit);
        TextBlockMarks place = place(table, column, width, unit);
        double below = of.place().isEmpty() ? 0 : place.height();
        double y = top(0) - 4 * unit - below - name.height();
        List<Mark> marks = new ArrayList<>(placed(name, of, x, column, y));
        if (!of.place().isEmpty()) {
            marks.addAll(placed(place, of, x, column, y + name.height()));
        }
        return marks;
    }

    private List<Mark> placed(TextBlockMarks text, TableText.Column of, double x, int column, double y) {
        return of.number() ? text.endingAt(x + widths.get(column) - ASIDE * unit, y) : text.at(x + ASIDE * unit, y);
    }

    private List<Mark> cell(int column, int row, double x) {
        TableText.Cell cell = table.rows().get(row).get(column);
        TableText.Column of = table.columns().get(column);
        String key = column + "-" + row;
        List<Mark> marks = new ArrayList<>();
        cell.bar().filter(bar -> bar.to() > bar.from()).ifPresent(bar -> marks.add(area("bar-" + key, box(bar, x, column, row), Optional.of(of.lost() ? LOST : PLAIN), Optional.empty())));
        cell.range().ifPresent(range -> marks.add(area("range-" + key, box(range, x, column, row), Optional.empty(),
                Optional.of(new Pen(of.lost() ? LOST_EDGE : PLAIN_EDGE, 0.8 * unit, Dash.BROKEN)))));
        cell.dot().ifPresent(colour -> marks.add(new Mark.Disc(new MarkId("dot-" + key), MarkRole.LEGEND, "", new Point(x + (ASIDE + 4) * unit, top(row) + ROW * unit / 2),
                3.6 * unit, colour, Pen.solid(Discs.OUTLINE, 0.6 * unit))));
        double aside = (cell.dot().isPresent() ? ASIDE + 12 : ASIDE) * unit;
        double size = size(cell.text(), widths.get(column) - aside - ASIDE * unit);
        TextBlockMarks text = TextBlockMarks.of("cell-" + key, MarkRole.NAME, cell.text(), new TextStyle(size, Weight.REGULAR, of.number() || column == 0 ? TextBlockMarks.INK : TextBlockMarks.QUIET));
        double y = top(row) + ROW * unit / 2 - 0.66 * size;
        marks.addAll(of.number() ? text.endingAt(x + widths.get(column) - (ASIDE + 2) * unit, y) : text.at(x + aside, y));
        return marks;
    }

    private Box box(TableText.Bar bar, double x, int column, int row) {
        double whole = widths.get(column) - 2 * ASIDE * unit;
        return new Box(x + ASIDE * unit + bar.from() * whole, top(row) + 2 * unit, Math.max(1.5 * unit, (bar.to() - bar.from()) * whole), (ROW - 4) * unit);
    }

    private Mark area(String key, Box box, Optional<Colour> fill, Optional<Pen> pen) {
        return new Mark.Area(new MarkId(key), MarkRole.REGION, box, 1.5 * unit, fill, pen);
    }

    /// Smaller letters for words that would leave their column.
    private double size(String text, double width) {
        return Math.min(TEXT * unit, TEXT * unit * width / Math.max(1, Typeface.width(text, TEXT * unit, Weight.REGULAR)));
    }
}
