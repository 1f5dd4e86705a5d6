package samenspel.diagram.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.change.Counts;
import samenspel.change.SectorCell;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.words.ChangeWords;
import samenspel.text.Texts;

/// The marks of cells and of the key.
final class MatrixMarks {
    /// Smaller letters are left out.
    private static final double SMALLEST_LETTER = 8;
    static final double SMALLEST_TEXT = 9.5;
    private static final int KEY_STEPS = 2;
    /// Under a value: new, lost and unknown.
    private static final int MOST_LINES = 3;

    private final MatrixContent shows;
    /// The largest value there is, whatever its sign.
    private final int most;
    /// The width of the longest line under a value, in letters of one unit.
    private final double widest;
    private final ChangeWords words;
    private final MatrixColours colours;
    private final double unit;
    private final Texts texts;

    MatrixMarks(MatrixContent shows, SectorMatrix matrix, MatrixColours colours, double unit, ChangeWords words, Texts texts) {
        this.shows = shows;
        this.words = words;
        this.colours = colours;
        this.most = matrix.cells().values().stream().mapToInt(cell -> Math.abs(shows.value(cell))).max().orElse(0);
        this.widest = matrix.cells().values().stream().flatMap(cell -> words.happened(cell.counts()).stream())
                .mapToDouble(line -> Typeface.width(line, 1, Weight.REGULAR)).max().orElse(1);
        this.unit = unit;
        this.texts = texts;
    }

    /// @param title what the cell says in words
    Mark cell(SectorCell cell, Box box, String title) {
        String key = "cell-" + cell.row() + "-" + cell.column();
        int value = shows.value(cell);
        List<Mark> marks = new ArrayList<>();
        marks.add(area(key, box, value));
        boolean empty = cell.counts().before() + cell.counts().after() == 0;
        marks.addAll(empty ? List.of() : words(key, cell.counts(), value, box));
        return new Mark.Group(new MarkId(key), MarkRole.REGION, title, marks);
    }

    private Mark area(String key, Box box, int value) {
        double gap = Math.min(1.5 * unit, 0.04 * box.width());
        return new Mark.Area(new MarkId(key + "-area"), MarkRole.REGION, box.grown(-gap), 2 * unit,
                Optional.of(colours.fill(shows, value, most)), colours.edge(shows, value, unit));
    }

    private List<Mark> words(String key, Counts counts, int value, Box box) {
        List<String> small = shows == MatrixContent.DIFFERENCE ? words.happened(counts) : List.of();
        Colour ink = Discs.inkOn(colours.fill(shows, value, most));
        double large = Math.min(15 * unit, 0.34 * box.width());
        double under = under(box, large);
        double height = large + (under < SMALLEST_LETTER ? 0 : small.size() * 1.22 * under);
        double y = box.centre().y() - height / 2;
        List<Mark> marks = new ArrayList<>(line(key + "-value", signed(value), box.centre().x(), y - 0.08 * large, new TextStyle(large, Weight.SEMI_BOLD, ink)));
        for (int i = 0; i < small.size(); i++) {
            marks.addAll(line(key + "-line-" + i, small.get(i), box.centre().x(), y + large + i * 1.22 * under,
                    new TextStyle(under, Weight.REGULAR, ink)));
        }
        return marks;
    }

    /// The size of letters under a value: one in all cells, since a cell without them would say that nothing happened.
    private double under(Box box, double large) {
        double room = (0.84 * box.height() - large) / (1.22 * MOST_LINES);
        return Math.min(Math.min(SMALLEST_TEXT * unit, room), 0.84 * box.width() / widest);
    }

    private List<Mark> line(String key, String text, double middle, double y, TextStyle lettering) {
        return lettering.size() < SMALLEST_LETTER ? List.of()
                : TextBlockMarks.of(key, MarkRole.NAME, text, lettering).centredAt(middle, y);
    }

    private String signed(int value) {
        String number = number(Math.abs(value));
        return shows != MatrixContent.DIFFERENCE || value == 0 ? number : (value > 0 ? "+" : "−") + number;
    }

    private String number(int value) {
        return texts.get("number", value);
    }

    /// A row of swatches from the most lost to the most gained, or from none to most, with what they say.
    List<Mark> key(Box strip) {
        double side = Math.min(26 * unit, strip.height());
        List<Mark> marks = new ArrayList<>();
        double x = strip.x();
        int before = Integer.MIN_VALUE;
        for (int step = shows == MatrixContent.DIFFERENCE ? -KEY_STEPS : 0; step <= KEY_STEPS; step++) {
            int value = Integer.signum(step) * (int) Math.round((double) most * Math.abs(step) / KEY_STEPS);
            if (value != before) {
                marks.addAll(swatch(value, new Box(x, strip.y(), 1.5 * side, side)));
                x += 1.5 * side;
            }
            before = value;
        }
        marks.addAll(TextBlockMarks.of("key-text", MarkRole.LEGEND, texts.get("matrix.key." + shows), TextBlockMarks.quiet(11 * unit))
                .at(x + 8 * unit, strip.y() + side / 2 - 7.5 * unit));
        return List.of(new Mark.Group(new MarkId("key"), MarkRole.LEGEND, "", marks));
    }

    private List<Mark> swatch(int value, Box box) {
        Colour ink = Discs.inkOn(colours.fill(shows, value, most));
        List<Mark> marks = new ArrayList<>(List.of(area("key-" + value, box, value)));
        marks.addAll(TextBlockMarks.of("key-" + value + "-text", MarkRole.LEGEND, signed(value), new TextStyle(11 * unit, Weight.SEMI_BOLD, ink))
                .centredAt(box.centre().x(), box.centre().y() - 7.5 * unit));
        return marks;
    }
}
