package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.MovedMarks;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.diagram.label.LineWrapping;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Swatches;
import samenspel.diagram.seen.LegendKey;
import samenspel.text.Isolated;

/// A legend as marks: its sections flow down one column after the other, all about as high.
final class LegendBlock {
    static final double TEXT_SIZE = 12;
    private static final double ROW = 18;
    /// From one line of a row to the next.
    private static final double LINE = 12.5;
    private static final double HEADING = 21;
    private static final double AFTER_SECTION = 8;
    private static final double BETWEEN_COLUMNS = 16;
    /// Where rows flow like words.
    private static final double FLOWING_ROW = 15;
    private static final double BETWEEN_ROWS = 11;
    private static final double SMALL_SWATCH = 0.75;
    private static final double AFTER_SWATCH = 6;
    private static final int SHORT_SECTION = 5;
    private static final String TOGETHER = "\u00a0";
    /// A longer word is broken anywhere, in units of the legend: some fifty letters.
    private static final double LONGEST_WORD = 260;

    /// @param of           the row it is, or for a heading the first one below it
    /// @param swatchHeight of the box its swatch stands in
    /// @param textWidth    of its widest line
    private record Row(String section, LegendKey of, List<Mark> swatch, double swatchHeight, List<String> lines, boolean heading, double textWidth) {
        Row(String section, LegendKey of, List<Mark> swatch, double swatchHeight, List<String> lines, boolean heading) {
            this(section, of, swatch, swatchHeight, lines, heading, LineWrapping.width(lines, TEXT_SIZE, weight(heading)));
        }

        String key() {
            return "legend-" + (heading ? section : of.kind() + "-" + of.id());
        }

        double height() {
            double first = heading ? HEADING : ROW;
            return Math.max(first + (lines.size() - 1) * (heading ? TextBlockMarks.LINE_HEIGHT * TEXT_SIZE : LINE), swatchHeight - Swatches.HEIGHT + ROW);
        }

        private static Weight weight(boolean heading) {
            return heading ? Weight.SEMI_BOLD : Weight.REGULAR;
        }

        /// The same with a smaller swatch, where that shows a colour and nothing that is as large or as wide as in the picture, nor letters.
        Row small() {
            return !isOfColour() ? this : new Row(section, of, new MovedMarks(SMALL_SWATCH, 0, 0).of(swatch), SMALL_SWATCH * swatchHeight, lines, heading);
        }

        private boolean isOfColour() {
            return of.kind() != LegendKey.Kind.SIZE && swatch.stream().allMatch(mark -> mark instanceof Mark.Disc || mark instanceof Mark.Ring);
        }

        /// How far the next line is below this one where rows flow like words.
        double pitch() {
            return isOfColour() ? height() - ROW + FLOWING_ROW : height();
        }

        /// A count stays on the line of the last word.
        Row within(double width) {
            if (lines.size() == 1 && textWidth <= width) {
                return this;
            }
            String text = String.join(" ", lines).replace(" (", TOGETHER + "(");
            List<String> broken = LineWrapping.lines(text, TEXT_SIZE, weight(heading), width).stream()
                    .flatMap(line -> LineWrapping.pieces(line.replace(TOGETHER, " "), TEXT_SIZE, weight(heading), Math.max(width, LONGEST_WORD)).stream()).toList();
            return new Row(section, of, swatch, swatchHeight, broken, heading);
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
            return rows.stream().mapToDouble(row -> row.textWidth() + (row.heading() ? 0 : swatches + AFTER_SWATCH)).max().orElse(0);
        }
    }

    /// A row where it stands.
    ///
    /// @param column whose swatches it has in common
    private record Placed(Row row, Column column, double x, double y) {
    }

    private final List<Placed> rows;
    private final double scale;

    private LegendBlock(List<Placed> rows, double scale) {
        this.rows = rows;
        this.scale = scale;
    }

    /// @param columns how many it has at most
    /// @param scale   page units per unit of the legend's own
    static LegendBlock of(List<LegendSection> sections, int columns, double scale) {
        return inColumns(rows(sections, columns), columns, scale);
    }

    private static LegendBlock inColumns(List<Row> rows, int columns, double scale) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (Column column : balanced(rows, columns)) {
            double y = 0;
            for (Row row : column.rows()) {
                y += row.heading() && y > 0 ? AFTER_SECTION : 0;
                placed.add(new Placed(row, column, x, y));
                y += row.height();
            }
            x += column.width() + BETWEEN_COLUMNS;
        }
        return new LegendBlock(placed, scale);
    }

    /// One row after the other like words in lines, for a small page, where columns would leave much of it empty.
    ///
    /// @param width in page units
    static LegendBlock flowing(double width, List<LegendSection> sections, double scale) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        double y = 0;
        double height = 0;
        for (Row whole : rows(sections, 2)) {
            Row row = whole.small().within(width / scale - Swatches.WIDTH - AFTER_SWATCH);
            Column alone = new Column(List.of(row));
            if (x > 0 && x + alone.width() > width / scale) {
                y += height;
                x = 0;
                height = 0;
            }
            placed.add(new Placed(row, alone, x, y));
            x += alone.width() + BETWEEN_ROWS;
            height = Math.max(height, row.pitch());
        }
        return new LegendBlock(placed, scale);
    }

    /// The same with long rows broken into lines, so that it is as wide as asked for, or as its longest word.
    ///
    /// @param width in page units
    static LegendBlock within(double width, List<LegendSection> sections, int columns, double scale) {
        List<Row> rows = rows(sections, columns);
        LegendBlock block = inColumns(rows, columns, scale);
        if (block.width() <= width) {
            return block;
        }
        double word = rows.stream().mapToDouble(row -> row.within(0).textWidth()).max().orElse(0);
        for (double text = width / scale / columns; block.width() > width && text > word - 4; text -= 4) {
            double most = text;
            block = inColumns(rows.stream().map(row -> row.within(most)).toList(), columns, scale);
        }
        return block;
    }

    /// As few rows in the longest column as there can be.
    private static List<Column> balanced(List<Row> rows, int columns) {
        double limit = height(rows) / columns;
        List<List<Row>> flow = flow(rows, limit);
        while (flow.size() > columns) {
            limit += 1;
            flow = flow(rows, limit);
        }
        return flow.stream().map(Column::new).toList();
    }

    private static List<List<Row>> flow(List<Row> rows, double limit) {
        List<List<Row>> columns = new ArrayList<>(List.of(new ArrayList<>()));
        for (int at = 0, to; at < rows.size(); at = to) {
            to = together(rows, at);
            List<Row> longer = new ArrayList<>(columns.getLast());
            longer.addAll(rows.subList(at, to));
            if (!columns.getLast().isEmpty() && height(longer) > limit + 1e-9) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().addAll(rows.subList(at, to));
        }
        return columns;
    }

    /// Where the rows end that stand in one column: a short section under its heading, or a heading with the first of its rows.
    private static int together(List<Row> rows, int from) {
        if (!rows.get(from).heading()) {
            return from + 1;
        }
        int next = from + 1;
        while (next < rows.size() && !rows.get(next).heading() && rows.get(next).section().equals(rows.get(from).section())) {
            next++;
        }
        return next - from <= 1 + SHORT_SECTION ? next : from + 2;
    }

    private static double height(List<Row> column) {
        double height = 0;
        for (Row row : column) {
            height += (row.heading() && height > 0 ? AFTER_SECTION : 0) + row.height();
        }
        return height;
    }

    private static List<Row> rows(List<LegendSection> sections, int columns) {
        return sections.stream().flatMap(section -> rows(section, columns > 1).stream()).toList();
    }

    private static List<Row> rows(LegendSection section, boolean flowing) {
        List<Row> rows = new ArrayList<>();
        if (!flowing || !speaksForItself(section)) {
            rows.add(new Row(section.title(), section.entries().getFirst().key(), List.of(), 0, List.of(section.title()), true));
        }
        for (LegendEntry entry : section.entries()) {
            String text = entry.count().isEmpty() ? entry.text() : Isolated.of(entry.text()) + " (" + entry.count() + ")";
            rows.add(new Row(section.title(), entry.key(), entry.swatch(), entry.height(), List.of(text), false));
        }
        return rows;
    }

    /// Whether its rows say what they are without their heading, which then would only part the columns.
    private static boolean speaksForItself(LegendSection section) {
        LegendKey.Kind kind = section.entries().getFirst().key().kind();
        return kind == LegendKey.Kind.LAYER || kind == LegendKey.Kind.SECTOR || kind == LegendKey.Kind.ACCESS;
    }

    /// Page units per unit of its own.
    double scale() {
        return scale;
    }

    /// In page units.
    double width() {
        return scale * rows.stream().mapToDouble(one -> one.x() + one.column().width()).max().orElse(0);
    }

    /// In page units.
    double height() {
        return scale * rows.stream().mapToDouble(one -> one.y() + one.row().height()).max().orElse(0);
    }

    /// @param x,y   of the upper left corner
    /// @param shown which rows are drawn, with headings over those; the others keep their room
    List<Mark> at(double x, double y, Predicate<LegendKey> shown) {
        Set<String> headed = rows.stream().map(Placed::row).filter(row -> !row.heading() && shown.test(row.of())).map(Row::section).collect(Collectors.toSet());
        List<Mark> marks = rows.stream().filter(one -> one.row().heading() ? headed.contains(one.row().section()) : shown.test(one.row().of())).map(one -> one.row().heading() ? heading(one.row(), one.x(), one.y()) : entry(one.row(), one.column(), one.x(), one.y())).toList();
        return new MovedMarks(scale, x, y).of(marks);
    }

    private static Mark heading(Row row, double x, double y) {
        TextBlockMarks text = new TextBlockMarks(row.key() + "-text", MarkRole.LEGEND, row.lines(), TextBlockMarks.strong(TEXT_SIZE));
        return new Mark.Group(new MarkId(row.key()), MarkRole.LEGEND, "", text.at(x, y));
    }

    private static Mark entry(Row row, Column column, double x, double y) {
        List<Mark> marks = new ArrayList<>(new MovedMarks(1, x - column.crop(), y + (row.height() - row.swatchHeight()) / 2).of(row.swatch()));
        double top = y + (row.height() - TEXT_SIZE - (row.lines().size() - 1) * LINE) / 2 - 1.2;
        for (int line = 0; line < row.lines().size(); line++) {
            marks.addAll(TextBlockMarks.of(row.key() + "-text" + (line == 0 ? "" : "-" + line), MarkRole.LEGEND, row.lines().get(line),
                    new TextStyle(TEXT_SIZE, Weight.REGULAR, TextBlockMarks.INK)).at(x + column.swatches() + AFTER_SWATCH, top + line * LINE));
        }
        return new Mark.Group(new MarkId(row.key()), MarkRole.LEGEND, "", marks);
    }
}
