package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Curve;
import samenspel.diagram.Look;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.label.LineWrapping;
import samenspel.layout.Point;
import samenspel.network.Sector;
import samenspel.network.kind.CareWords;
import samenspel.text.Texts;

/// The slices of the pyramid, the arrow beside them, and a band of sectors at each.
final class CareLevelsMarks {
    private static final List<Colour> SLICES = List.of(Colour.of("#e0e5ec"), Colour.of("#c8d5e3"), Colour.of("#aac1dc"));
    private static final Colour BAND = Colour.of("#f1f3f6");
    private static final double ARROW = 16;
    private static final double PYRAMID = 172;
    /// How much of its width the pyramid has at the top.
    private static final double TOP = 0.6;
    private static final double HEAD = 16;
    private static final double FOOT = 16;
    private static final double BETWEEN = 8;
    private static final double HIGHEST_ROW = 38;
    private static final double HIGHEST_BAR = 14;
    /// What a disc and the air round a name take.
    private static final double BESIDE_NAME = 34;
    private static final double LEAST_BARS = 75;
    private static final double TEXT = 8.8;

    private final ViewMarks marks;
    private final List<ViewedNetwork> networks;
    private final CareLevels found;
    private final Box room;
    private final double unit;
    private final Texts texts;
    private final double names;

    CareLevelsMarks(ViewMarks marks, List<ViewedNetwork> networks, CareLevels found, Box room, double unit) {
        this.marks = marks;
        this.networks = networks;
        this.found = found;
        this.room = room;
        this.unit = unit;
        this.texts = Texts.in(networks.getFirst().depiction().language());
        double widest = found.levels().stream().flatMap(level -> level.sectors().stream()).mapToDouble(one -> ViewMarks.width(name(one), marks.plain(TEXT))).max().orElse(0);
        this.names = Math.min(widest + BESIDE_NAME * unit, room.right() - bandLeft() - networks.size() * LEAST_BARS * unit);
    }

    void draw() {
        int rows = found.levels().stream().mapToInt(level -> level.sectors().size() + 1).sum();
        double free = room.height() - (HEAD + FOOT + (found.levels().size() - 1) * BETWEEN) * unit;
        double row = Math.min(HIGHEST_ROW * unit, free / rows);
        heads();
        double top = room.y() + HEAD * unit;
        double bottom = top + rows * row + (found.levels().size() - 1) * BETWEEN * unit;
        double y = top;
        for (int at = 0; at < found.levels().size(); at++) {
            CareLevels.Level level = found.levels().get(at);
            double height = (level.sectors().size() + 1) * row;
            slice(at, level, y, height, new Box(left(), top, PYRAMID * unit, bottom - top));
            band(at, level, new Box(bandLeft(), y, room.right() - bandLeft(), height), row);
            y += height + BETWEEN * unit;
        }
        arrow(top, bottom);
    }

    private double left() {
        return room.x() + ARROW * unit;
    }

    private double bandLeft() {
        return left() + (PYRAMID + 8) * unit;
    }

    private double columnWidth() {
        return (room.right() - bandLeft() - names) / networks.size();
    }

    private double column(int at) {
        return bandLeft() + names + at * columnWidth();
    }

    private void heads() {
        for (int at = 0; at < networks.size(); at++) {
            double middle = room.y() + 7 * unit;
            String n = "n = " + texts.get("view.count", found.all().get(at));
            double wide = ViewMarks.width(n, marks.quiet(8));
            String called = networks.get(at).called();
            double space = columnWidth() - 4 * unit;
            boolean both = ViewMarks.width(called, marks.strong(TEXT)) + wide + 5 * unit <= space;
            marks.within("head-" + at, called, new Point(column(at), middle), space, marks.strong(TEXT));
            if (both) {
                marks.text("n-" + at, n, column(at) + ViewMarks.width(called, marks.strong(TEXT)) + 5 * unit, middle, marks.quiet(8));
            }
        }
    }

    /// The width of the pyramid at a height.
    private static double width(double y, Box pyramid) {
        return pyramid.width() * (TOP + (1 - TOP) * (y - pyramid.y()) / pyramid.height());
    }

    private void slice(int at, CareLevels.Level level, double y, double height, Box pyramid) {
        double middle = pyramid.centre().x();
        double above = width(y, pyramid) / 2;
        double below = width(y + height, pyramid) / 2;
        List<Point> corners = List.of(new Point(middle - above, y), new Point(middle + above, y), new Point(middle + below, y + height), new Point(middle - below, y + height));
        List<Curve> curves = new ArrayList<>();
        for (int corner = 0; corner < corners.size(); corner++) {
            curves.add(Curve.line(corners.get(corner), corners.get((corner + 1) % corners.size())));
        }
        marks.add(List.of(new Mark.Outline(new MarkId("slice-" + at), MarkRole.REGION, "", curves, Optional.of(SLICES.get(level.level().ordinal())), Optional.empty())));
        words(at, level, new Point(middle, y + height / 2), new Box(0, 0, 2 * above - 10 * unit, height));
    }

    private void words(int at, CareLevels.Level level, Point centre, Box size) {
        TextStyle style = marks.strong(TEXT);
        String own = own().of(level.level());
        String name = own.isEmpty() ? texts.get("view.care-levels.level." + level.level()) : own;
        List<String> lines = LineWrapping.lines(name, style.size(), style.weight(), size.width());
        double line = 10.6 * unit;
        boolean share = (lines.size() + 1) * line + 17 * unit <= size.height();
        double y = centre.y() - (lines.size() * line + 17 * unit + (share ? line : 0)) / 2 + line / 2;
        for (int row = 0; row < lines.size(); row++) {
            marks.centred("level-" + at + "-" + row, lines.get(row), centre.x(), y, style);
            y += line;
        }
        marks.centred("level-count-" + at, texts.get("view.count", level.counts().getFirst()), centre.x(), y + 3.5 * unit, marks.strong(13));
        if (share) {
            marks.centred("level-share-" + at, texts.get("view.care-levels.share", found.share(level, 0), networks.getFirst().called()), centre.x(), y + 17 * unit, marks.quiet(8));
        }
    }

    private void band(int at, CareLevels.Level level, Box box, double row) {
        marks.area("band-" + at, box, BAND);
        for (int sector = 0; sector < level.sectors().size(); sector++) {
            row("row-" + at + "-" + sector, level.sectors().get(sector), box.y() + (sector + 0.5) * row, row);
        }
        double middle = box.y() + (level.sectors().size() + 0.5) * row;
        marks.line("sum-rule-" + at, new Point(box.x() + 25 * unit, middle - row / 2), new Point(box.right() - 6 * unit, middle - row / 2), Pen.solid(ViewMarks.RULE, 0.7 * unit));
        marks.text("sum-" + at, texts.get("view.care-levels.sum"), box.x() + 25 * unit, middle, marks.strong(8.4));
        for (int network = 0; network < networks.size(); network++) {
            String count = texts.get("view.count", level.counts().get(network));
            marks.text("sum-" + at + "-" + network, count, column(network), middle, marks.strong(TEXT));
            marks.text("sum-share-" + at + "-" + network, texts.get("view.percent", found.share(level, network)), column(network) + ViewMarks.width(count, marks.strong(TEXT)) + 6 * unit, middle, marks.quiet(8.4));
        }
    }

    private void row(String key, CareLevels.InSector sector, double middle, double row) {
        Look look = networks.stream().filter(one -> one.network().sector(sector.sector().id()).isPresent()).findFirst().orElseThrow().look();
        Sector named = sector.sector();
        marks.disc(key, new Point(bandLeft() + 13 * unit, middle), Math.min(8.4 * unit, 0.44 * row), look, named);
        marks.fitted(key + "-name", name(sector), new Box(bandLeft() + 25 * unit, middle - row / 2, names - 31 * unit, row), marks.plain(TEXT));
        double bar = Math.min(HIGHEST_BAR * unit, 0.56 * row);
        int most = found.levels().stream().flatMap(level -> level.sectors().stream()).flatMap(one -> one.counts().stream()).max(Integer::compare).orElse(1);
        for (int network = 0; network < networks.size(); network++) {
            int count = sector.counts().get(network);
            double length = (columnWidth() - 24 * unit) * count / most;
            if (count > 0) {
                marks.bar(key + "-bar-" + network, new Box(column(network), middle - bar / 2, length, bar), look.of(named.id()));
            }
            marks.text(key + "-count-" + network, texts.get("view.count", count), column(network) + length + 4 * unit, middle, marks.plain(8.4));
        }
    }

    private String name(CareLevels.InSector sector) {
        String name = networks.getFirst().words().name(sector.sector().name());
        return sector.part() ? texts.get("view.care-levels.part", name) : name;
    }

    private CareWords own() {
        return networks.getFirst().network().profile().levels();
    }

    private void arrow(double top, double bottom) {
        if (own().shift() == CareWords.Shift.NONE) {
            return;
        }
        double x = room.x() + 5 * unit;
        boolean down = own().shift() == CareWords.Shift.DOWN;
        marks.add(List.of(new Mark.Stroke(new MarkId("arrow"), MarkRole.REGION, "", new Point(x, down ? top : bottom), new Point(x, down ? bottom : top), Pen.solid(TextBlockMarks.INK, 2 * unit),
                ArrowHead.NONE, ArrowHead.ARROW)));
        String words = own().arrow().isEmpty() ? texts.get("view.care-levels.arrow") : own().arrow();
        marks.within("arrow-word", words, new Point(room.x(), bottom + 9 * unit), room.width(), marks.strong(TEXT));
    }
}
