package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Swatches;
import samenspel.diagram.seen.LegendKey;

/// A legend as marks: its sections flow down one column after the other, all about as high.
final class LegendBlock {
    static final double TEXT_SIZE = 12;
    private static final double ROW = 18;
    private static final double HEADING = 21;
    private static final double AFTER_SECTION = 8;
    private static final double BETWEEN_COLUMNS = 16;
    private static final double AFTER_SWATCH = 6;

    /// @param swatchHeight of the box its swatch stands in
    private record Row(String key, List<Mark> swatch, double swatchHeight, String text, boolean heading) {
        double height() {
            return heading ? HEADING : Math.max(ROW, swatchHeight - Swatches.HEIGHT + ROW);
        }
    }

    /// @param swatches the width that their swatches take
    /// @param crop     how much of the empty left of a swatch is left out
    private record Column(List<Row> rows, double swatches, double crop) {
        Column(List<Row> rows) {
            this(rows, reach(rows, true) - reach(rows, false), reach(rows, false));
        }

        /// How far the swatches of discs reach to the left or right; lines take all of their box.
        private static double reach(List<Row> rows, boolean right) {
            return rows.stream().flatMap(row -> row.swatch().stream()).map(Mark::bounds).mapToDouble(box -> right ? box.right() : -box.x())
                    .max().orElse(0) * (right ? 1 : -1);
        }

        double width() {
            return rows.stream().mapToDouble(row -> row.heading() ? Typeface.width(row.text(), TEXT_SIZE, Weight.SEMI_BOLD)
                    : swatches + AFTER_SWATCH + Typeface.width(row.text(), TEXT_SIZE, Weight.REGULAR)).max().orElse(0);
        }

        double height() {
            return LegendBlock.height(rows);
        }
    }

    private final List<Column> columns;
    private final double scale;

    /// @param columns how many it has at most
    /// @param scale   page units per unit of the legend's own
    LegendBlock(List<LegendSection> sections, int columns, double scale) {
        this.scale = scale;
        List<Row> rows = sections.stream().flatMap(section -> rows(section, columns > 1).stream()).toList();
        double limit = height(rows) / columns;
        List<List<Row>> flow = flow(rows, limit);
        while (flow.size() > columns) {
            limit += 1;
            flow = flow(rows, limit);
        }
        this.columns = flow.stream().map(Column::new).toList();
    }

    private static List<List<Row>> flow(List<Row> rows, double limit) {
        List<List<Row>> columns = new ArrayList<>();
        List<Row> column = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            // A heading stands over its first row.
            List<Row> longer = new ArrayList<>(column);
            longer.addAll(rows.subList(i, rows.get(i).heading() ? i + 2 : i + 1));
            if (!column.isEmpty() && height(longer) > limit + 1e-9) {
                columns.add(column);
                column = new ArrayList<>();
            }
            column.add(rows.get(i));
        }
        columns.add(column);
        return columns;
    }

    private static double height(List<Row> column) {
        double height = 0;
        for (Row row : column) {
            height += (row.heading() && height > 0 ? AFTER_SECTION : 0) + row.height();
        }
        return height;
    }

    private static List<Row> rows(LegendSection section, boolean flowing) {
        List<Row> rows = new ArrayList<>();
        if (!flowing || !speaksForItself(section)) {
            rows.add(new Row("legend-" + section.title(), List.of(), 0, section.title(), true));
        }
        for (LegendEntry entry : section.entries()) {
            String text = entry.count().isEmpty() ? entry.text() : entry.text() + " (" + entry.count() + ")";
            rows.add(new Row("legend-" + entry.key().kind() + "-" + entry.key().id(), entry.swatch(), entry.height(), text, false));
        }
        return rows;
    }

    /// Whether its rows say what they are without their heading, which then would only part the columns.
    private static boolean speaksForItself(LegendSection section) {
        LegendKey.Kind kind = section.entries().getFirst().key().kind();
        return kind == LegendKey.Kind.LAYER || kind == LegendKey.Kind.SECTOR || kind == LegendKey.Kind.ACCESS;
    }

    int columns() {
        return columns.size();
    }

    /// Page units per unit of its own.
    double scale() {
        return scale;
    }

    /// In page units.
    double width() {
        return scale * (columns.stream().mapToDouble(Column::width).sum() + BETWEEN_COLUMNS * (columns.size() - 1));
    }

    /// In page units.
    double height() {
        return scale * columns.stream().mapToDouble(Column::height).max().orElse(0);
    }

    /// @param x,y of the upper left corner
    List<Mark> at(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double left = 0;
        for (Column column : columns) {
            marks.addAll(marks(column, left));
            left += column.width() + BETWEEN_COLUMNS;
        }
        return new MovedMarks(scale, x, y).of(marks);
    }

    private static List<Mark> marks(Column column, double x) {
        List<Mark> marks = new ArrayList<>();
        double y = 0;
        for (Row row : column.rows()) {
            y += row.heading() && y > 0 ? AFTER_SECTION : 0;
            marks.add(row.heading() ? heading(row, x, y) : entry(row, column, x, y));
            y += row.height();
        }
        return marks;
    }

    private static Mark heading(Row row, double x, double y) {
        TextBlockMarks text = new TextBlockMarks(row.key() + "-text", MarkRole.LEGEND, List.of(row.text()), TextBlockMarks.strong(TEXT_SIZE));
        return new Mark.Group(new MarkId(row.key()), MarkRole.LEGEND, "", text.at(x, y));
    }

    private static Mark entry(Row row, Column column, double x, double y) {
        List<Mark> marks = new ArrayList<>(new MovedMarks(1, x - column.crop(), y + (row.height() - row.swatchHeight()) / 2).of(row.swatch()));
        TextBlockMarks text = new TextBlockMarks(row.key() + "-text", MarkRole.LEGEND, List.of(row.text()),
                new samenspel.diagram.TextStyle(TEXT_SIZE, Weight.REGULAR, TextBlockMarks.INK));
        marks.addAll(text.at(x + column.swatches() + AFTER_SWATCH, y + (row.height() - TEXT_SIZE) / 2 - 1.2));
        return new Mark.Group(new MarkId(row.key()), MarkRole.LEGEND, "", marks);
    }
}
