package samenspel.diagram.view;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.layout.Point;
import samenspel.text.Texts;

/// How many would be over other capacities, and by how many ties, in each network.
final class OverloadTable {
    private static final double FIRST = 52;
    private static final double COLUMN = 62;
    private static final double LEAST_WIDTH = 150;
    private static final double ROW = 15;
    private static final double HEAD = 54;

    private final ViewMarks marks;
    private final List<ViewedNetwork> networks;
    private final List<Overload> found;
    private final double unit;
    private final Texts texts;

    OverloadTable(ViewMarks marks, List<ViewedNetwork> networks, List<Overload> found, double unit) {
        this.marks = marks;
        this.networks = networks;
        this.found = found;
        this.unit = unit;
        this.texts = Texts.in(networks.getFirst().depiction().language());
    }

    double width() {
        return Math.max(LEAST_WIDTH, FIRST + COLUMN * networks.size() + 10) * unit;
    }

    double height() {
        return (HEAD + ROW * Overload.capacities(found.getFirst().capacity()).size() + 8) * unit;
    }

    void draw(Box box) {
        marks.framed("table", box, java.util.Optional.empty(), Pen.solid(ViewMarks.RULE, 0.9 * unit));
        double x = box.x() + 8 * unit;
        marks.within("table-head", texts.get("view.overload.others"), new Point(x, box.y() + 10 * unit), box.width() - 14 * unit, marks.strong(9));
        marks.within("table-what", texts.get("view.overload.cells"), new Point(x, box.y() + 22 * unit), box.width() - 14 * unit, marks.quiet(8));
        for (int at = 0; at < networks.size(); at++) {
            double room = (networks.size() == 1 ? LEAST_WIDTH - FIRST - 16 : COLUMN - 3) * unit;
            marks.within("table-network-" + at, networks.get(at).called(), new Point(column(x, at), box.y() + 36 * unit), room, marks.strong(8.4));
            marks.text("table-of-" + at, texts.get("view.overload.of", found.get(at).rows().size()), column(x, at), box.y() + 46 * unit, marks.quiet(8));
        }
        List<Integer> capacities = Overload.capacities(found.getFirst().capacity());
        for (int row = 0; row < capacities.size(); row++) {
            row(capacities.get(row), x, box.y() + (HEAD + (row + 0.5) * ROW) * unit, box);
        }
    }

    private double column(double x, int at) {
        return x + (FIRST + at * COLUMN) * unit;
    }

    private void row(int capacity, double x, double middle, Box box) {
        boolean chosen = capacity == found.getFirst().capacity();
        if (chosen) {
            marks.area("table-chosen", new Box(box.x() + 3 * unit, middle - ROW / 2 * unit, box.width() - 6 * unit, ROW * unit), ViewMarks.LIT_GROUND);
        }
        TextStyle style = chosen ? marks.strong(8.6) : marks.plain(8.6);
        marks.text("table-" + capacity, texts.get("view.overload.limit", capacity), x, middle, style);
        for (int at = 0; at < found.size(); at++) {
            Overload.Total total = found.get(at).at(capacity);
            marks.within("table-" + capacity + "-" + at, said(total), new Point(column(x, at), middle), box.right() - column(x, at) - 2 * unit, total.overAtMost() == 0 ? marks.quiet(8.6) : style);
        }
    }

    /// From the least to the most they can be where ties are unknown.
    private String said(Overload.Total total) {
        if (total.overAtMost() == 0) {
            return texts.get("view.overload.none");
        }
        return texts.get("view.overload.total", total.saidOver(texts), total.saidTooMany(texts));
    }
}
