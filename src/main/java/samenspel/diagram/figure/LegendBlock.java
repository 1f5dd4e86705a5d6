package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Swatches;

/// A legend as marks: sections flow down a column, and into a next one where the height ends.
final class LegendBlock {
    private static final double ROW = 18;
    private static final double HEADING = 22;
    private static final double AFTER_SECTION = 8;
    private static final double TEXT_SIZE = 12;
    private static final double BETWEEN_COLUMNS = 18;

    /// @param swatchHeight of the box its swatch stands in
    private record Row(String key, List<Mark> swatch, double swatchHeight, String text, boolean heading) {
        double height() {
            return heading ? HEADING : Math.max(ROW, swatchHeight - Swatches.HEIGHT + ROW);
        }

        double width() {
            return heading ? Typeface.width(text, TEXT_SIZE, Weight.SEMI_BOLD)
                    : Swatches.WIDTH + 6 + Typeface.width(text, TEXT_SIZE, Weight.REGULAR);
        }
    }

    private final List<List<Row>> columns = new ArrayList<>();

    /// @param heightLimit in units of the legend's own scale
    LegendBlock(List<LegendSection> sections, double heightLimit) {
        List<Row> column = new ArrayList<>();
        double height = 0;
        for (LegendSection section : sections) {
            for (Row row : rows(section)) {
                double needed = row.heading() ? HEADING + ROW : row.height();
                if (height + needed > heightLimit && !column.isEmpty()) {
                    columns.add(column);
                    column = new ArrayList<>();
                    height = 0;
                }
                column.add(row);
                height += row.height();
            }
            height += AFTER_SECTION;
        }
        columns.add(column);
    }

    private static List<Row> rows(LegendSection section) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("legend-" + section.title(), List.of(), 0, section.title(), true));
        for (LegendEntry entry : section.entries()) {
            String text = entry.count().isEmpty() ? entry.text() : entry.text() + " (" + entry.count() + ")";
            rows.add(new Row("legend-" + entry.key().kind() + "-" + entry.key().id(), entry.swatch(), entry.height(), text, false));
        }
        return rows;
    }

    double width() {
        return columns.stream().mapToDouble(LegendBlock::width).sum() + BETWEEN_COLUMNS * (columns.size() - 1);
    }

    double height() {
        return columns.stream().mapToDouble(column -> marks(column, 0, 0).stream().map(Mark::bounds).reduce(Box::union)
                .map(Box::bottom).orElse(0.0)).max().orElse(0);
    }

    private static double width(List<Row> column) {
        return column.stream().mapToDouble(Row::width).max().orElse(0);
    }

    /// The marks with the upper left corner at (0, 0), in units of the legend's own scale.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (List<Row> column : columns) {
            marks.addAll(marks(column, x, 0));
            x += width(column) + BETWEEN_COLUMNS;
        }
        return marks;
    }

    private static List<Mark> marks(List<Row> column, double x, double top) {
        List<Mark> marks = new ArrayList<>();
        double y = top;
        for (Row row : column) {
            y += row.heading() && y > top ? AFTER_SECTION : 0;
            marks.add(row.heading() ? heading(row, x, y) : entry(row, x, y));
            y += row.height();
        }
        return marks;
    }

    private static Mark heading(Row row, double x, double y) {
        TextBlockMarks text = new TextBlockMarks(row.key() + "-text", MarkRole.LEGEND, List.of(row.text()), TextBlockMarks.strong(TEXT_SIZE));
        return new Mark.Group(new MarkId(row.key()), MarkRole.LEGEND, "", text.at(x, y));
    }

    private static Mark entry(Row row, double x, double y) {
        List<Mark> marks = new ArrayList<>(new MovedMarks(1, x, y + (row.height() - row.swatchHeight()) / 2).of(row.swatch()));
        TextBlockMarks text = new TextBlockMarks(row.key() + "-text", MarkRole.LEGEND, List.of(row.text()),
                new samenspel.diagram.TextStyle(TEXT_SIZE, Weight.REGULAR, TextBlockMarks.INK));
        marks.addAll(text.at(x + Swatches.WIDTH + 6, y + (row.height() - TEXT_SIZE) / 2 - 1.2));
        return new Mark.Group(new MarkId(row.key()), MarkRole.LEGEND, "", marks);
    }
}
