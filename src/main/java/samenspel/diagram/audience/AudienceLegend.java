package samenspel.diagram.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.MovedMarks;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.seen.LegendKey;
import samenspel.text.Texts;

/// The legend at the right of the picture: ties first, then what colours and rings mean, each with its count. What finds no room is named in
/// the last lines.
///
/// @param sections with a title where their rows do not say what they are of
/// @param letters  their size
/// @param pitch    from one row to the next, in letters
record AudienceLegend(List<LegendSection> sections, double letters, Texts texts, double pitch) {
    private static final double BETWEEN_SECTIONS = 0.5;
    private static final double ROW = 1.42;
    private static final double TIGHT_ROW = 1.26;
    private static final double AFTER_SWATCH = 0.4;
    /// A count that is longer, in letters, stands behind the words.
    private static final double LONG_COUNT = 4.5;

    /// A row at the origin.
    ///
    /// @param said   its words
    /// @param before room above it
    private record Row(String said, double before, double height, List<Mark> marks) {
        List<Mark> at(double x, double y) {
            return new MovedMarks(1, x, y + before, "").of(marks);
        }

        double full() {
            return before + height;
        }

        Row under(List<Mark> heading, double high, double above) {
            List<Mark> both = new ArrayList<>(heading);
            both.addAll(new MovedMarks(1, 0, high, "").of(marks));
            return new Row(said, above, high + height, both);
        }
    }

    AudienceLegend(List<LegendSection> sections, double letters, Texts texts) {
        this(sections, letters, texts, ROW);
    }

    /// From its own letters to those it is drawn in.
    static double scale(double letters) {
        return letters / 13;
    }

    /// Rows stand closer where they would not all fit.
    ///
    /// @param box where it stands; no row reaches beneath it
    List<Mark> in(Box box) {
        List<Row> rows = rows(box.width());
        boolean fits = high(rows) <= box.height();
        return !fits && pitch > TIGHT_ROW ? new AudienceLegend(sections, letters, texts, TIGHT_ROW).in(box) : fits ? drawn(rows, box) : some(rows, box);
    }

    private static double high(List<Row> rows) {
        return rows.stream().mapToDouble(Row::full).sum();
    }

    private static List<Mark> drawn(List<Row> rows, Box box) {
        List<Mark> marks = new ArrayList<>();
        double y = box.y();
        for (Row row : rows) {
            marks.addAll(row.at(box.x(), y));
            y += row.full();
        }
        return marks;
    }

    /// As many as leave room for the names of the others.
    private List<Mark> some(List<Row> rows, Box box) {
        int shown = rows.size() - 1;
        while (shown > 0 && high(rows.subList(0, shown)) + others(rows, shown, box.width()).height() > box.height()) {
            shown--;
        }
        List<Mark> marks = drawn(rows.subList(0, shown), box);
        double y = box.y() + high(rows.subList(0, shown));
        int lines = Math.max(1, (int) ((box.bottom() - y) / TextBlockMarks.of("", MarkRole.LEGEND, "", TextBlockMarks.quiet(letters)).height()));
        marks.addAll(others(rows, shown, box.width()).shortened(lines, box.width()).at(box.x(), y));
        return marks;
    }

    private TextBlockMarks others(List<Row> rows, int shown, double width) {
        String named = rows.stream().skip(shown).map(Row::said).collect(Collectors.joining("; "));
        return TextBlockMarks.wrapped("audience-legend-more", MarkRole.LEGEND, texts.get("present.legend.more", named), TextBlockMarks.quiet(letters), width);
    }

    private List<Row> rows(double width) {
        List<Row> rows = new ArrayList<>();
        for (LegendSection section : sections) {
            List<Row> own = isOfSizes(section) && beside(section) <= width ? List.of(sizes(section)) : section.entries().stream().map(entry -> row(section, entry, width)).toList();
            TextBlockMarks heading = TextBlockMarks.wrapped("audience-heading-" + rows.size(), MarkRole.LEGEND, section.title(), new TextStyle(letters, Weight.SEMI_BOLD, TextBlockMarks.INK), width);
            double above = rows.isEmpty() ? 0 : BETWEEN_SECTIONS * letters;
            boolean titled = !section.title().isEmpty();
            rows.add(own.getFirst().under(titled ? heading.at(0, 0) : List.of(), titled ? heading.height() : 0, above));
            rows.addAll(own.subList(1, own.size()));
        }
        return rows;
    }

    /// Discs of several sizes, which stand beside each other.
    private static boolean isOfSizes(LegendSection section) {
        return section.entries().stream().allMatch(entry -> entry.key().kind() == LegendKey.Kind.SIZE && entry.count().isEmpty() && !entry.swatch().isEmpty()) && !section.title().isEmpty();
    }

    private double beside(LegendSection section) {
        return section.entries().stream().mapToDouble(this::beside).sum();
    }

    private double beside(LegendEntry entry) {
        return scale(letters) * wide(entry) + Typeface.width(entry.text(), letters, Weight.REGULAR) + (AFTER_SWATCH + 1) * letters;
    }

    private Row sizes(LegendSection section) {
        double height = scale(letters) * section.entries().stream().mapToDouble(LegendEntry::height).max().orElse(0);
        List<Mark> marks = new ArrayList<>();
        double x = 0;
        for (LegendEntry entry : section.entries()) {
            marks.addAll(swatch(entry, x, (height - scale(letters) * entry.height()) / 2));
            TextBlockMarks words = TextBlockMarks.of(key("row", entry), MarkRole.LEGEND, entry.text(), new TextStyle(letters, Weight.REGULAR, TextBlockMarks.INK));
            marks.addAll(words.at(x + scale(letters) * wide(entry) + AFTER_SWATCH * letters, height / 2 - words.height() / 2));
            x += beside(entry);
        }
        return new Row(section.title(), 0, height, marks);
    }

    /// Discs stand in the middle of a box for lines, of which a part is empty beside them.
    private static double crop(LegendEntry entry) {
        return entry.swatch().stream().mapToDouble(mark -> mark.bounds().x()).min().orElse(0);
    }

    private static double wide(LegendEntry entry) {
        return entry.swatch().stream().mapToDouble(mark -> mark.bounds().right()).max().orElse(0) - crop(entry);
    }

    /// Words of all rows of a section begin one beneath the other.
    private double textLeft(LegendSection section) {
        double widest = section.entries().stream().mapToDouble(AudienceLegend::wide).max().orElse(0);
        return widest == 0 ? 0 : scale(letters) * widest + AFTER_SWATCH * letters;
    }

    /// Closer rows leave no room above and below a disc.
    private double high(LegendEntry entry) {
        double ink = entry.swatch().stream().mapToDouble(mark -> mark.bounds().height()).max().orElse(0);
        return scale(letters) * (pitch > TIGHT_ROW ? entry.height() : Math.min(entry.height(), ink + 0.5));
    }

    private boolean isLong(LegendEntry entry) {
        return Typeface.width(entry.count(), letters, Weight.REGULAR) > LONG_COUNT * letters;
    }

    private TextBlockMarks words(LegendSection section, LegendEntry entry, double width) {
        boolean behind = isLong(entry) || entry.count().isEmpty();
        double room = width - textLeft(section) - (behind ? 0 : Math.max(2.6 * letters, Typeface.width(entry.count(), letters, Weight.REGULAR) + 0.6 * letters));
        String said = isLong(entry) ? entry.text() + ": " + entry.count() : entry.text();
        return TextBlockMarks.wrapped(key("row", entry), MarkRole.LEGEND, said, new TextStyle(letters, Weight.REGULAR, TextBlockMarks.INK), room);
    }

    private static String key(String part, LegendEntry entry) {
        return "audience-" + part + "-" + entry.key().kind() + entry.key().id();
    }

    private List<Mark> swatch(LegendEntry entry, double x, double y) {
        return new MovedMarks(scale(letters), x - scale(letters) * crop(entry), y, key("swatch", entry) + "-").of(entry.swatch());
    }

    private Row row(LegendSection section, LegendEntry entry, double width) {
        TextBlockMarks words = words(section, entry, width);
        double height = Math.max(high(entry), words.height() + (pitch - 1.32) * letters);
        double left = (textLeft(section) - AFTER_SWATCH * letters - scale(letters) * wide(entry)) / 2;
        List<Mark> marks = new ArrayList<>(entry.swatch().isEmpty() ? List.of() : swatch(entry, left, (height - scale(letters) * entry.height()) / 2));
        double top = height / 2 - words.height() / 2;
        marks.addAll(words.at(textLeft(section), top));
        if (!entry.count().isEmpty() && !isLong(entry)) {
            marks.addAll(TextBlockMarks.of(key("count", entry), MarkRole.LEGEND, entry.count(), TextBlockMarks.quiet(letters)).endingAt(width, top));
        }
        return new Row(entry.text(), 0, height, marks);
    }
}
