package samenspel.diagram.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Point;
import samenspel.measure.PossiblePlaces;
import samenspel.network.Organisation;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// One column of a top ten: a row an organisation, with its place, sector, name, a bar of its partners and its place in another wave.
final class TopTenMarks {
    /// Of those that stand out and are not among the rows.
    static final int MOST_BELOW = 2;
    private static final double HEAD = 21;
    private static final double HIGHEST_ROW = 29;
    private static final double BELOW = 13;
    private static final double TEXT = 8.8;
    private static final double NAME = 34;
    private static final double LATER = 25;

    private final ViewMarks marks;
    private final String key;
    private final ViewedNetwork network;
    private final NameMode names;
    private final Box column;
    private final double unit;
    private Set<SectorId> told = Set.of();
    private double numbers;

    /// What all columns have in common.
    ///
    /// @param most partners of the longest bar
    record Extent(int rows, int below, int most) {
    }

    TopTenMarks(ViewMarks marks, String key, ViewedNetwork network, NameMode names, Box column, double unit) {
        this.marks = marks;
        this.key = key;
        this.network = network;
        this.names = names;
        this.column = column;
        this.unit = unit;
    }

    void draw(TopTen top, Extent extent) {
        head();
        double start = column.y() + HEAD * unit;
        double below = (extent.below * BELOW + 8) * unit;
        double height = Math.min(HIGHEST_ROW * unit, (column.bottom() - start - below) / extent.rows);
        numbers = numbers(top);
        told = told(top, column.width() - (NAME + 4) * unit);
        for (int at = 0; at < top.rows().size(); at++) {
            row(top.rows().get(at), new Box(column.x(), start + at * height, column.width(), height), extent.most);
        }
        below(top, start + extent.rows * height + 2 * unit);
    }

    private void head() {
        marks.line(key + "-rule", new Point(column.x(), column.y()), new Point(column.right(), column.y()), Pen.solid(TextBlockMarks.INK, 1.2 * unit));
        double middle = column.y() + 10 * unit;
        TextStyle strong = marks.strong(10);
        String later = network.beside(wave()).map(other -> Texts.in(network.depiction().language()).get("view.top-ten.place", network.words().wave(other))).orElse("");
        TextStyle small = marks.quiet(8);
        double end = column.right() - (later.isEmpty() ? 0 : ViewMarks.width(later, small) + 6 * unit);
        marks.within(key + "-name", network.called(), new Point(column.x(), middle), end - column.x(), strong);
        double next = column.x() + ViewMarks.width(network.called(), strong) + 5 * unit;
        if (!network.place().isEmpty() && next + 20 * unit < end) {
            marks.within(key + "-place", network.place(), new Point(next, middle), end - next, marks.quiet(9));
        }
        if (!later.isEmpty()) {
            marks.ending(key + "-later", later, column.right(), middle, small);
        }
    }

    private WaveId wave() {
        return network.firstWave().orElseThrow();
    }

    private void row(TopTen.Row row, Box box, int most) {
        Organisation one = network.organisation(row.organisation());
        String id = key + "-" + row.organisation().value();
        if (row.lit()) {
            marks.area(id + "-ground", box.grown(-0.5 * unit), ViewMarks.LIT_GROUND);
        }
        double middle = box.centre().y();
        double upper = middle - 0.2 * box.height();
        double text = Math.max(8 / unit, Math.min(TEXT, 0.38 * box.height() / unit));
        Colour ink = row.lit() ? ViewMarks.LIT : TextBlockMarks.INK;
        marks.ending(id + "-rank", rank(row.place()), box.x() + 14.5 * unit, middle, row.lit() ? marks.strong(TEXT) : marks.plain(TEXT));
        Point centre = new Point(box.x() + 26 * unit, middle);
        double radius = Math.min(8.2 * unit, 0.42 * box.height());
        if (row.silent()) {
            marks.silent(id + "-disc", centre, radius, network.sector(one));
        } else {
            marks.disc(id + "-disc", centre, radius, network.look(), network.sector(one));
        }
        TextStyle style = new TextStyle(text * unit, (row.lit() ? marks.strong(text) : marks.plain(text)).weight(), ink);
        boolean other = network.beside(wave()).isPresent();
        double room = box.width() - (NAME + 4) * unit;
        marks.within(id + "-name", name(one, room, style), new Point(box.x() + NAME * unit + 2 * unit, upper), room, style);
        bar(row, id, new Box(box.x() + (NAME + 2) * unit, middle + 0.1 * box.height(), box.width() - (NAME + LATER) * unit, 0.26 * box.height()), most);
        if (other) {
            later(row, id, box.right() - 2 * unit, middle + 0.23 * box.height());
        }
    }

    /// By name, or else by sector, with its kind within that where there is room for the kind of everybody of this sector.
    private String name(Organisation one, double room, TextStyle style) {
        return names.isNaming() ? network.name(one.id(), names, room, style) : told.contains(one.sector()) || network.isWithoutSectors() ? network.sectorName(one) : network.words().name(network.sector(one).name());
    }

    /// Sectors of which every row has room for the kind of an organisation.
    private Set<SectorId> told(TopTen top, double room) {
        Map<SectorId, Double> widest = new LinkedHashMap<>();
        Stream.of(top.rows().stream(), top.next().stream(), top.outside().stream().limit(MOST_BELOW)).flatMap(Function.identity()).map(row -> network.organisation(row.organisation())).forEach(one -> {
            String name = network.sectorName(one);
            widest.merge(one.sector(), ViewMarks.width(name, ViewMarks.smaller(name, room, marks.strong(TEXT))), Math::max);
        });
        return widest.entrySet().stream().filter(one -> one.getValue() <= room).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private void bar(TopTen.Row row, String id, Box room, int most) {
        TextStyle number = marks.strong(8.4);
        double length = (room.width() - numbers) * row.partners() / most;
        Colour fill = row.lit() ? ViewMarks.LIT : ViewMarks.BAR;
        marks.area(id + "-bar", new Box(room.x(), room.y(), length, room.height()), fill);
        marks.text(id + "-partners", count(row), room.x() + length + 3 * unit, room.centre().y(),
                new TextStyle(number.size(), number.weight(), row.lit() ? ViewMarks.LIT : TextBlockMarks.INK));
        if (!row.place().isTold()) {
            marks.text(id + "-possible", possible(row), room.x() + length + 7 * unit + ViewMarks.width(count(row), number), room.centre().y(), marks.quiet(8.4));
        }
    }

    /// How wide the numbers behind the bars are.
    private double numbers(TopTen top) {
        double widest = top.rows().stream().mapToDouble(row -> possible(row).isEmpty() ? 0 : ViewMarks.width(count(row), marks.strong(8.4)) + 9 * unit + ViewMarks.width(possible(row), marks.quiet(8.4))).max().orElse(0);
        return Math.max(widest, ViewMarks.width("0000", marks.strong(8.4)));
    }

    private Texts texts() {
        return Texts.in(network.depiction().language());
    }

    private String count(TopTen.Row row) {
        return texts().get(row.place().isTold() ? "view.count" : "view.at-least", row.partners());
    }

    /// Which places it can have, where it did not give all its answers.
    private String possible(TopTen.Row row) {
        return row.place().isTold() ? "" : texts().get("view.places", ViewedNetwork.possible(row.place(), texts()));
    }

    private String rank(PossiblePlaces.Place place) {
        return ViewedNetwork.place(place, texts());
    }

    private void later(TopTen.Row row, String id, double right, double middle) {
        boolean changed = row.isMoved();
        String said = row.later().map(then -> rank(then) + (row.open() && then.isTold() ? "*" : "")).orElse("–");
        marks.ending(id + "-then", said, right, middle, changed ? marks.strong(8.4) : marks.quiet(8.4));
    }

    /// Who comes next, and those that stand out further down, under a dotted line.
    private void below(TopTen top, double y) {
        List<TopTen.Row> next = top.next().stream().toList();
        List<TopTen.Row> rows = Stream.concat(next.stream(), top.outside().stream().limit(MOST_BELOW)).toList();
        if (rows.isEmpty()) {
            return;
        }
        marks.line(key + "-cut", new Point(column.x(), y), new Point(column.right(), y), new Pen(ViewMarks.RULE, unit, Dash.DASHED));
        for (int at = 0; at < rows.size(); at++) {
            TopTen.Row row = rows.get(at);
            double middle = y + (at + 0.7) * BELOW * unit;
            TextStyle style = row.lit() ? new TextStyle(8.4 * unit, marks.strong(1).weight(), ViewMarks.LIT) : marks.quiet(8.4);
            String id = key + "-below-" + at;
            marks.ending(id + "-rank", rank(row.place()), column.x() + 15 * unit, middle, style);
            String count = " " + count(row) + (row.place().isTold() ? "" : " · " + possible(row));
            double room = column.width() - (NAME + 4) * unit - ViewMarks.width(count, style);
            String said = name(network.organisation(row.organisation()), room, style);
            TextStyle small = ViewMarks.smaller(said, room, style);
            marks.text(id + "-name", ViewMarks.shortened(said, room, small) + count, column.x() + (NAME + 2) * unit, middle, small);
        }
    }
}
