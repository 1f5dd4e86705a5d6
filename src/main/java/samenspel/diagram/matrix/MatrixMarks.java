package samenspel.diagram.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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
    private final ToDoubleFunction<SectorCell> possible;
    /// The largest value there is, whatever its sign.
    private final double most;
    /// The width of the longest line under a value, in letters of one unit.
    private final double widest;
    private final ChangeWords words;
    private final MatrixColours colours;
    private final double unit;
    private final Texts texts;

    /// @param possible ties there could be in a cell
    MatrixMarks(MatrixRequest request, SectorMatrix matrix, ToDoubleFunction<SectorCell> possible, double unit, ChangeWords words, Texts texts) {
        this.shows = request.shows();
        this.possible = possible;
        this.texts = texts;
        this.words = words;
        this.colours = MatrixColours.in(request.look().ink());
        this.most = matrix.cells().values().stream().mapToDouble(cell -> Math.abs(value(cell))).max().orElse(0);
        this.widest = matrix.cells().values().stream().flatMap(cell -> small(cell).stream())
                .mapToDouble(line -> Typeface.width(line, 1, Weight.REGULAR)).max().orElse(1);
        this.unit = unit;
    }

    private double value(SectorCell cell) {
        return shows.value(cell, possible.applyAsDouble(cell));
    }

    /// What stands under the value: what happened, or of a single wave ties under the density and the density under ties.
    private List<String> small(SectorCell cell) {
        return switch (shows) {
            case DIFFERENCE -> words.happened(cell.counts());
            case TIES -> List.of(density(MatrixContent.DENSITY.value(cell, possible.applyAsDouble(cell))));
            case DENSITY -> List.of(texts.get("number", cell.counts().before()));
            case BEFORE, AFTER, LOST, GAINED -> List.of();
        };
    }

    private String density(double value) {
        return texts.get("matrix.density", value);
    }

    /// @param title what the cell says in words
    Mark cell(SectorCell cell, Box box, String title) {
        String key = "cell-" + cell.row() + "-" + cell.column();
        double value = value(cell);
        List<Mark> marks = new ArrayList<>();
        marks.add(area(key, box, value));
        boolean empty = cell.counts().before() + cell.counts().after() == 0;
        marks.addAll(empty ? List.of() : words(key, small(cell), value, box));
        return new Mark.Group(new MarkId(key), MarkRole.REGION, title, marks);
    }

    private Mark area(String key, Box box, double value) {
        double gap = Math.min(1.5 * unit, 0.04 * box.width());
        return new Mark.Area(new MarkId(key + "-area"), MarkRole.REGION, box.grown(-gap), 2 * unit,
                Optional.of(colours.fill(shows, value, most)), colours.edge(shows, value, unit));
    }

    private List<Mark> words(String key, List<String> small, double value, Box box) {
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
        double room = (0.84 * box.height() - large) / (1.22 * (shows == MatrixContent.DIFFERENCE ? MOST_LINES : 1));
        return Math.min(Math.min(SMALLEST_TEXT * unit, room), 0.84 * box.width() / widest);
    }

    private List<Mark> line(String key, String text, double middle, double y, TextStyle lettering) {
        return lettering.size() < SMALLEST_LETTER ? List.of()
                : TextBlockMarks.of(key, MarkRole.NAME, text, lettering).centredAt(middle, y);
    }

    private String signed(double value) {
        String number = shows == MatrixContent.DENSITY ? density(value) : number((int) Math.abs(value));
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
        double before = Double.NEGATIVE_INFINITY;
        for (int step = shows == MatrixContent.DIFFERENCE ? -KEY_STEPS : 0; step <= KEY_STEPS; step++) {
            double value = step(step);
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

        private double step(int step) {
        double value = most * step / KEY_STEPS;
        return shows == MatrixContent.DENSITY ? value : Integer.signum(step) * (double) Math.round(Math.abs(value));
    }

    private List<Mark> swatch(double value, Box box) {
        Colour ink = Discs.inkOn(colours.fill(shows, value, most));
        List<Mark> marks = new ArrayList<>(List.of(area("key-" + signed(value), box, value)));
        marks.addAll(TextBlockMarks.of("key-" + signed(value) + "-text", MarkRole.LEGEND, signed(value), new TextStyle(11 * unit, Weight.SEMI_BOLD, ink))
                .centredAt(box.centre().x(), box.centre().y() - 7.5 * unit));
        return marks;
    }
}
