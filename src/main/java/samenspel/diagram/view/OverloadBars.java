package samenspel.diagram.view;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Point;
import samenspel.text.Texts;

/// A bar for each of those with most ties, as far as there is room; what is above the capacity stands out.
final class OverloadBars {
    static final int MOST = 5;
    private static final double NAME = 104;
    private static final double NUMBER = 22;
    /// Where somebody can have more.
    private static final double OPEN_NUMBER = 34;
    private static final double HEAD = 18;
    private static final double HIGHEST_ROW = 38;
    private static final double MORE = 14;
    private static final double HIGHEST_BAR = 18;

    private final ViewMarks marks;
    private final ViewedNetwork network;
    private final Overload found;
    private final NameMode names;
    private final double unit;
    private final Texts texts;

    OverloadBars(ViewMarks marks, ViewedNetwork network, Overload found, NameMode names, double unit) {
        this.marks = marks;
        this.network = network;
        this.found = found;
        this.names = names;
        this.unit = unit;
        this.texts = Texts.in(network.depiction().language());
    }

    /// Those who have a bar; the others are dots.
    static List<Overload.Row> rows(Overload found) {
        return found.rows().subList(0, Math.min(found.rows().size(), MOST));
    }

    void draw(Box room) {
        List<Overload.Row> rows = rows(found);
        double left = room.x() + NAME * unit;
        double most = Math.max(1.15 * found.capacity(), rows.stream().mapToInt(row -> Math.max(row.partners(), row.before().orElse(0))).max().orElse(0));
        double number = rows.stream().anyMatch(row -> row.unknown() > 0) ? OPEN_NUMBER : NUMBER;
        double each = (room.right() - number * unit - left) / most;
        double height = Math.min(HIGHEST_ROW * unit, (room.height() - (HEAD + (found.total().overAtMost() > MOST ? MORE : 0)) * unit) / Math.max(1, rows.size()));
        double limit = left + found.capacity() * each;
        double bottom = room.y() + HEAD * unit + rows.size() * height;
        for (int at = 0; at < rows.size(); at++) {
            row(at, rows.get(at), new Box(left, room.y() + HEAD * unit + at * height, each, height), room.x());
        }
        marks.line("limit", new Point(limit, room.y() + 13 * unit), new Point(limit, bottom + 2 * unit), new Pen(ViewMarks.LIT, 1.4 * unit, Dash.DASHED));
        TextStyle lit = new TextStyle(8.6 * unit, marks.strong(1).weight(), ViewMarks.LIT);
        marks.centred("limit-word", texts.get("view.overload.limit", found.capacity()), limit, room.y() + 6 * unit, lit);
        more(room.x(), bottom + 8 * unit);
    }

    /// How many more are over than have a bar.
    private void more(double x, double middle) {
        List<Overload.Row> others = found.rows().stream().skip(MOST).toList();
        int more = (int) others.stream().filter(row -> row.partners() > found.capacity()).count();
        int atMost = (int) others.stream().filter(row -> row.atMost() > found.capacity()).count();
        if (atMost > 0) {
            String said = more == atMost && found.total().isCertain() ? texts.get("view.overload.more", more, others.getFirst().partners()) : texts.get("view.overload.more-between", Overload.between(more, atMost, texts));
            marks.text("more", said, x, middle, marks.quiet(8.2));
        }
    }

    /// @param bar from where the bar starts; as wide as one tie
    private void row(int at, Overload.Row row, Box bar, double nameLeft) {
        double middle = bar.centre().y();
        double each = bar.width();
        double height = Math.min(HIGHEST_BAR * unit, 0.62 * bar.height());
        boolean over = row.partners() > found.capacity();
        marks.within("over-name-" + at, network.name(row.organisation(), names, (NAME - 6) * unit, marks.strong(8.8)), new Point(nameLeft, middle), (NAME - 6) * unit, over ? marks.strong(8.8) : marks.plain(8.8));
        Box below = new Box(bar.x(), middle - height / 2, Math.min(row.partners(), found.capacity()) * each, height);
        if (found.access()) {
            marks.bar("over-bar-" + at, below, Discs.access(network.look().ink()));
        } else {
            marks.area("over-bar-" + at, below, ViewMarks.BAR);
        }
        if (over) {
            Box above = new Box(below.right(), below.y(), (row.partners() - found.capacity()) * each, height);
            marks.hatched("over-more-" + at, above, ViewMarks.LIT);
            surplus(at, row, above);
        }
        double end = bar.x() + Math.max(row.partners(), row.before().orElse(0)) * each;
        marks.text("over-ties-" + at, Overload.between(row.partners(), row.atMost(), texts), end + 4 * unit, middle, marks.strong(8.8));
        row.before().ifPresent(before -> {
            double x = bar.x() + before * each;
            marks.line("over-tick-" + at, new Point(x, below.y() - 2.5 * unit), new Point(x, below.bottom() + 2.5 * unit), Pen.solid(TextBlockMarks.INK, 1.6 * unit));
        });
    }

    private void surplus(int at, Overload.Row row, Box above) {
        TextStyle style = new TextStyle(8.4 * unit, marks.strong(1).weight(), ViewMarks.LIT);
        String said = texts.get("view.overload.surplus", Overload.between(row.partners() - found.capacity(), row.atMost() - found.capacity(), texts));
        double width = ViewMarks.width(said, style);
        if (width + 8 * unit < above.width()) {
            marks.area("over-said-ground-" + at, new Box(above.centre().x() - width / 2 - 2 * unit, above.centre().y() - 5.2 * unit, width + 4 * unit, 10.4 * unit), Colour.WHITE);
            marks.centred("over-said-" + at, said, above.centre().x(), above.centre().y(), style);
        }
    }
}
