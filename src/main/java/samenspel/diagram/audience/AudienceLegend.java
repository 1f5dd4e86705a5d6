package samenspel.diagram.audience;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkMapping;
import samenspel.diagram.MarkRole;
import samenspel.diagram.MovedMarks;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.text.Texts;

/// The legend at the right of the picture: ties first, then what colours and rings mean, each with its count. Rows that find no room are
/// counted in the last one.
///
/// @param letters their size
/// @param pitch   from one row to the next, in letters
record AudienceLegend(List<LegendSection> sections, double letters, Texts texts, double pitch) {
    private static final double BETWEEN_SECTIONS = 0.5;
    private static final double ROW = 1.42;
    private static final double TIGHT_ROW = 1.26;
    private static final double AFTER_SWATCH = 0.4;

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
        return pitch > TIGHT_ROW && height(box) > box.height() ? new AudienceLegend(sections, letters, texts, TIGHT_ROW).rows(box) : rows(box);
    }

    private double height(Box box) {
        return sections.stream().mapToDouble(section -> section.entries().stream().mapToDouble(entry -> height(section, entry, box.width())).sum() + BETWEEN_SECTIONS * letters).sum();
    }

    private List<Mark> rows(Box box) {
        List<Mark> marks = new ArrayList<>();
        double y = box.y();
        int left = sections.stream().mapToInt(section -> section.entries().size()).sum();
        for (LegendSection section : sections) {
            for (LegendEntry entry : section.entries()) {
                double height = height(section, entry, box.width());
                boolean fits = y + height + (left > 1 ? pitch * letters : 0) <= box.bottom();
                if (!fits) {
                    marks.addAll(TextBlockMarks.of("audience-legend-more", MarkRole.LEGEND, texts.get("present.legend.more", left), TextBlockMarks.quiet(letters)).at(box.x(), y));
                    return marks;
                }
                marks.addAll(row(section, entry, box, y, height));
                y += height;
                left--;
            }
            y += BETWEEN_SECTIONS * letters;
        }
        return marks;
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
        return scale(letters) * section.entries().stream().mapToDouble(AudienceLegend::wide).max().orElse(0) + AFTER_SWATCH * letters;
    }

    private TextBlockMarks words(LegendSection section, LegendEntry entry, double width) {
        double room = width - textLeft(section) - Math.max(2.6 * letters, Typeface.width(entry.count(), letters, Weight.REGULAR) + 0.6 * letters);
        return TextBlockMarks.wrapped("audience-row-" + entry.key().kind() + entry.key().id(), MarkRole.LEGEND, entry.text(), new TextStyle(letters, Weight.REGULAR, TextBlockMarks.INK), room);
    }

    private double height(LegendSection section, LegendEntry entry, double width) {
        return Math.max(scale(letters) * entry.height(), words(section, entry, width).height() + (pitch - 1.32) * letters);
    }

    private List<Mark> row(LegendSection section, LegendEntry entry, Box box, double y, double height) {
        TextBlockMarks words = words(section, entry, box.width());
        double middle = y + height / 2;
        MarkMapping to = new MovedMarks(scale(letters), box.x() + scale(letters) * ((textLeft(section) - AFTER_SWATCH * letters) / scale(letters) - wide(entry)) / 2 - scale(letters) * crop(entry), middle - scale(letters) * entry.height() / 2, "audience-swatch-" + entry.key().kind() + entry.key().id() + "-");
        List<Mark> marks = new ArrayList<>(to.of(entry.swatch()));
        double top = middle - words.height() / 2;
        marks.addAll(words.at(box.x() + textLeft(section), top));
        if (!entry.count().isEmpty()) {
            marks.addAll(TextBlockMarks.of("audience-count-" + entry.key().kind() + entry.key().id(), MarkRole.LEGEND, entry.count(), TextBlockMarks.quiet(letters)).endingAt(box.right(), top));
        }
        return marks;
    }
}
