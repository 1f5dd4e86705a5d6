package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import samenspel.diagram.Box;
import samenspel.diagram.Dash;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Point;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.text.Isolated;
import samenspel.text.Texts;

/// A disc for each of the others, over the number of its ties; equals stand on each other.
final class OverloadStrip {
    private static final double HEAD = 16;
    private static final double AXIS = 16;
    private static final double CODES = 24;
    private static final double LARGEST = 9.5;
    private static final double NAME = 12;
    private static final double EDGE = 12;
    private static final int MOST_NAMED = 4;

    private final ViewMarks marks;
    private final ViewedNetwork network;
    private final Overload found;
    private final NameMode names;
    private final double unit;
    private final Texts texts;
    private final SequencedMap<Integer, List<Overload.Row>> columns = new LinkedHashMap<>();

    OverloadStrip(ViewMarks marks, ViewedNetwork network, Overload found, NameMode names, double unit) {
        this.marks = marks;
        this.network = network;
        this.found = found;
        this.names = names;
        this.unit = unit;
        this.texts = Texts.in(network.depiction().language());
        rest().forEach(row -> columns.computeIfAbsent(row.partners(), _ -> new ArrayList<>()).add(row));
    }

    private List<Overload.Row> rest() {
        return found.rows().subList(OverloadBars.rows(found).size(), found.rows().size());
    }

    /// How high it is with the largest discs.
    double height() {
        int highest = columns.values().stream().mapToInt(List::size).max().orElse(0);
        return columns.isEmpty() ? 0 : (HEAD + NAME + AXIS + CODES + 2.08 * LARGEST * highest) * unit;
    }

    void draw(Box room) {
        if (columns.isEmpty()) {
            return;
        }
        String what = network.partners(network.strictest().orElseThrow());
        marks.within("strip-head", texts.get(found.access() ? "view.overload.strip" : "view.overload.strip-most", rest().size(), what), new Point(room.x(), room.y() + 6 * unit), room.width(), marks.strong(9.4));
        int most = Math.max(found.capacity(), columns.firstEntry().getKey());
        double each = (room.width() - 2 * EDGE * unit) / most;
        double left = room.x() + EDGE * unit;
        double axis = room.bottom() - (AXIS + CODES) * unit;
        int highest = columns.values().stream().mapToInt(List::size).max().orElse(1);
        double radius = Math.min(Math.min(LARGEST * unit, 0.48 * each), (axis - room.y() - (HEAD + NAME) * unit) / (2.08 * highest));
        axis(left, each, axis, most);
        limit(left + found.capacity() * each, room.y() + HEAD * unit, axis);
        columns.forEach((ties, rows) -> column(rows, new Point(left + ties * each, axis), radius));
        named(left, each, axis - 2.08 * radius, room);
        codes(new Box(room.x(), axis + AXIS * unit, room.width(), CODES * unit));
    }

    private void axis(double left, double each, double axis, int most) {
        marks.line("strip-axis", new Point(left - EDGE * unit, axis), new Point(left + most * each + EDGE * unit, axis), Pen.solid(ViewMarks.RULE, unit));
        int step = most <= 12 ? 1 : most <= 30 ? 5 : most <= 80 ? 10 : 50;
        for (int tick = 0; tick <= most; tick += step) {
            marks.centred("strip-tick-" + tick, texts.get("view.count", tick), left + tick * each, axis + 8 * unit, marks.quiet(8.4));
        }
    }

    private void limit(double x, double top, double bottom) {
        marks.line("strip-limit", new Point(x, top), new Point(x, bottom), new Pen(ViewMarks.LIT, 1.4 * unit, Dash.DASHED));
    }

    private void column(List<Overload.Row> rows, Point foot, double radius) {
        for (int at = 0; at < rows.size(); at++) {
            Overload.Row row = rows.get(at);
            Point centre = foot.plus(0, -(2.08 * at + 1.04) * radius);
            Organisation one = network.organisation(row.organisation());
            String key = "strip-" + row.organisation().value();
            if (row.silent()) {
                marks.silent(key, centre, radius, network.sector(one));
            } else {
                marks.disc(key, centre, radius, network.look(), network.sector(one));
            }
        }
    }

    /// Those with most ties who stand alone, from the right as far as names do not meet.
    private void named(double left, double each, double top, Box room) {
        TextStyle style = marks.plain(8.2);
        double end = room.right();
        int named = 0;
        for (Map.Entry<Integer, List<Overload.Row>> column : columns.entrySet()) {
            String name = network.name(column.getValue().getFirst().organisation(), names);
            double half = ViewMarks.width(name, style) / 2;
            double x = left + column.getKey() * each;
            if (column.getValue().size() > 1 || named == MOST_NAMED || column.getKey() == 0) {
                return;
            }
            if (x + half < end && x - half > room.x() && isFree(column.getKey(), half / each)) {
                marks.centred("strip-name-" + column.getKey(), name, x, top - 6 * unit, style);
                end = x - half - 8 * unit;
                named++;
            }
        }
    }

    /// Whether nobody stands on somebody else within a number of ties.
    private boolean isFree(int ties, double within) {
        return columns.entrySet().stream().allMatch(one -> one.getValue().size() == 1 || Math.abs(one.getKey() - ties) > within + 0.5);
    }

    /// What the codes mean, and what a silent organisation's disc does.
    private void codes(Box box) {
        List<Sector> sectors = rest().stream().map(row -> network.sector(network.organisation(row.organisation()))).distinct()
                .filter(sector -> !sector.code().equals(Sector.NOT_KNOWN)).toList();
        String said = sectors.stream().map(sector -> Isolated.of(sector.code()) + " " + Isolated.of(network.words().name(sector.name()))).collect(Collectors.joining(" · "));
        long silent = rest().stream().filter(Overload.Row::silent).count();
        String lacking = silent == 0 ? "" : texts.get("view.overload.silent", silent);
        marks.wrapped("strip-codes", (said + (said.isEmpty() || lacking.isEmpty() ? "" : ". ") + lacking).strip(), new Point(box.x(), box.y()), box.width(), marks.quiet(8.2));
    }
}
