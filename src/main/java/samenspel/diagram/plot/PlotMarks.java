package samenspel.diagram.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.change.OrganisationChange;
import samenspel.change.Retention;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Swatches;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Names;
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.Point;
import samenspel.network.Layer;
import samenspel.network.Organisation;
import samenspel.text.Texts;

/// The marks of a plot of retention.
final class PlotMarks {
    static final double TEXT = 11;
    static final double SMALLEST_TEXT = 9.5;
    private static final Colour BAND = Colour.of("#f3f5f7");
    private static final Colour GUIDE = Colour.of("#dde1e6");
    private static final Colour NETWORK = Colour.of("#14181d");
    private static final List<Double> TICKS = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

    private final RetentionRequest request;
    private final PlotGrid grid;
    private final int rows;
    private final Names names;
    private final Texts texts;
    private final double unit;

    PlotMarks(RetentionRequest ask, PlotGrid grid, int rows, Names names, Texts texts) {
        this.request = ask;
        this.grid = grid;
        this.rows = rows;
        this.names = names;
        this.texts = texts;
        this.unit = grid.unit();
    }

    /// Every other row on a pale band, so that the eye keeps its row over all panels.
    List<Mark> ground() {
        List<Mark> bands = new ArrayList<>();
        for (int row = 1; row < rows; row += 2) {
            Box band = new Box(grid.room().x(), grid.middle(row) - grid.row() / 2, grid.panelRight(grid.panels() - 1) - grid.room().x(), grid.row());
            bands.add(new Mark.Area(new MarkId("band-" + row), MarkRole.REGION, band, 0, Optional.of(BAND), Optional.empty()));
        }
        return bands;
    }

    List<Mark> names(List<Organisation> keys) {
        List<Mark> marks = new ArrayList<>(name("all", texts.get("retention.all"), 0, Weight.SEMI_BOLD));
        for (int row = 1; row < rows; row++) {
            Organisation one = keys.get(row - 1);
            marks.addAll(name(one.id().value(), names.of(one.id()), row, Weight.REGULAR));
        }
        return marks;
    }

    private List<Mark> name(String key, String name, int row, Weight weight) {
        double width = grid.names() - 8 * unit;
        double size = Math.min(letters(), letters() * width / Typeface.width(name, letters(), weight));
        return TextBlockMarks.of("name-" + key, MarkRole.NAME, name, new TextStyle(size, weight, TextBlockMarks.INK))
                .at(grid.room().x() + 2 * unit, grid.middle(row) - 0.66 * size);
    }

    private double letters() {
        return Math.min(TEXT * unit, 0.86 * grid.row());
    }

    List<Mark> panel(int panel, Retention.InLayer layer) {
        List<Mark> marks = new ArrayList<>(head(panel, layer));
        TICKS.forEach(tick -> marks.addAll(tick(panel, tick, scale(layer))));
        marks.addAll(network(panel, scale(layer)));
        marks.addAll(all(panel, layer));
        for (int row = 1; row < rows; row++) {
            marks.addAll(one(panel, row, layer));
        }
        return marks;
    }

    /// The layer's name, made smaller where two lines are too few.
    private List<Mark> head(int panel, Retention.InLayer layer) {
        double width = grid.panelRight(panel) - grid.panelLeft(panel);
        TextStyle lettering = new TextStyle(12 * unit, Weight.SEMI_BOLD, TextBlockMarks.INK);
        TextBlockMarks name = TextBlockMarks.wrapped("panel-" + panel, MarkRole.TITLE, new ChangeWords(request.network(), request.language()).ties(layer.layer()), lettering, width);
        return name.at(grid.axisLeft(panel), grid.top() - 20 * unit - name.height());
    }

    private String name(Layer layer) {
        return layer.name().in(request.language().tag());
    }

    private PlotScale scale(Retention.InLayer layer) {
        return PlotScale.of(request, layer, texts);
    }

    private List<Mark> tick(int panel, double share, PlotScale scale) {
        double x = grid.x(panel, share);
        String key = "tick-" + panel + "-" + Math.round(100 * share);
        List<Mark> marks = new ArrayList<>(List.of(stroke(key, x, grid.top(), grid.bottom(rows), Pen.solid(GUIDE, 0.8 * unit), "")));
        if (share != 0.25 && share != 0.75) {
            marks.addAll(TextBlockMarks.of(key + "-text", MarkRole.LEGEND, scale.tick(share), TextBlockMarks.quiet(SMALLEST_TEXT * unit))
                    .centredAt(x, grid.bottom(rows) + 2 * unit));
        }
        return marks;
    }

    private Mark stroke(String key, double x, double from, double to, Pen pen, String title) {
        return new Mark.Stroke(new MarkId(key), MarkRole.REGION, title, new Point(x, from), new Point(x, to), pen, ArrowHead.NONE, ArrowHead.NONE);
    }

    /// The network's loss, or the mean of others: a line over all rows with the number on top.
    private List<Mark> network(int panel, PlotScale scale) {
        String said = scale.header();
        double x = scale.line() < 0 ? grid.axisLeft(panel) : grid.x(panel, scale.line());
        TextStyle lettering = new TextStyle(TEXT * unit, Weight.SEMI_BOLD, NETWORK);
        double half = Typeface.width(said, lettering.size(), lettering.weight()) / 2;
        double middle = Math.clamp(x, grid.panelLeft(panel) + half, Math.max(grid.panelLeft(panel) + half, grid.panelRight(panel) - half));
        List<Mark> marks = new ArrayList<>(TextBlockMarks.of("network-" + panel + "-text", MarkRole.NAME, said, lettering)
                .centredAt(middle, grid.top() - 18 * unit));
        if (scale.line() >= 0) {
            marks.add(stroke("network-" + panel, x, grid.top() - 2 * unit, grid.bottom(rows), Pen.solid(NETWORK, 1.6 * unit),
                    texts.get(RetentionFigures.key(request, "retention.network")) + ": " + said));
        }
        return marks;
    }

    private List<Mark> all(int panel, Retention.InLayer layer) {
        List<Mark> marks = new ArrayList<>(count(panel, 0, layer.access().before(), Weight.SEMI_BOLD));
        double all = scale(layer).all();
        if (all >= 0) {
            Point centre = new Point(grid.x(panel, all), grid.middle(0));
            marks.addAll(allDot("all-" + panel, centre, radius(), request.look().ink()));
        }
        return marks;
    }

    private static List<Mark> allDot(String key, Point centre, double radius, FixedColours ink) {
        Pen bronze = Pen.solid(Discs.access(ink), 0.24 * radius);
        return List.of(new Mark.Disc(new MarkId(key), MarkRole.NAME, "", centre, 1.05 * radius, Colour.WHITE, bronze),
                new Mark.Disc(new MarkId(key + "-core"), MarkRole.NAME, "", centre, 0.6 * radius, Discs.access(ink), bronze));
    }

    private List<Mark> one(int panel, int row, Retention.InLayer layer) {
        OrganisationChange change = layer.keys().get(row - 1);
        List<Mark> marks = new ArrayList<>(count(panel, row, change.counts().before(), Weight.REGULAR));
        PlotScale scale = scale(layer);
        if (scale.tells(change)) {
            Colour sector = request.look().of(change.organisation().sector());
            boolean silent = RetentionFigures.isSilent(change);
            Point centre = new Point(grid.x(panel, scale.at(change.counts())), grid.middle(row));
            marks.add(dot(panel, change, centre, silent ? Colour.WHITE : sector, scale.dot(names.of(change.organisation().id()), name(layer.layer()), change.counts())));
            request.look().edgeOf(change.organisation().sector()).pen(radius(), silent ? sector : Discs.inkOn(sector)).ifPresent(pen -> marks.add(
                    new Mark.Ring(MarkId.organisation("edge-" + panel, change.organisation().id()), MarkRole.NAME, centre,
                            DiscEdge.AT * radius(), pen)));
        } else if (change.counts().before() > 0) {
            marks.addAll(unknown(panel, row, change.counts().before()));
        }
        return marks;
    }

    /// In words beside the number of ties and off the axis, so that it is not read as a loss of some percent.
    private List<Mark> unknown(int panel, int row, int ties) {
        double size = 0.9 * letters();
        String word = texts.get("retention.unknown");
        double right = grid.panelRight(panel) - Typeface.width(texts.get("retention.count", ties), size, Weight.REGULAR) - 5 * unit;
        double left = right - Typeface.width(word, size, Weight.REGULAR);
        Box ground = new Box(left - 3 * unit, grid.middle(row) - grid.row() / 2, right - left + 4 * unit, grid.row());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(new MarkId("unknown-ground-" + panel + "-" + row), MarkRole.REGION, ground, 0, Optional.of(row % 2 == 1 ? BAND : Colour.WHITE), Optional.empty()));
        marks.addAll(TextBlockMarks.of("unknown-" + panel + "-" + row, MarkRole.NAME, word, TextBlockMarks.quiet(size)).endingAt(right, grid.middle(row) - 0.66 * size));
        return marks;
    }

    private Mark dot(int panel, OrganisationChange change, Point centre, Colour fill, String title) {
        boolean silent = RetentionFigures.isSilent(change);
        Colour sector = request.look().of(change.organisation().sector());
        Pen outline = silent ? Pen.solid(sector, 1.5 * unit) : Pen.solid(Discs.OUTLINE, 0.8 * unit);
        return new Mark.Disc(MarkId.organisation("dot-" + panel, change.organisation().id()), MarkRole.NAME, title,
                centre, radius(), fill, outline);
    }

    private double radius() {
        return Math.min(5 * unit, 0.36 * grid.row());
    }

    private List<Mark> count(int panel, int row, int ties, Weight weight) {
        double size = 0.9 * letters();
        return TextBlockMarks.of("count-" + panel + "-" + row, MarkRole.NAME, texts.get("retention.count", ties), new TextStyle(size, weight, TextBlockMarks.QUIET))
                .endingAt(grid.panelRight(panel), grid.middle(row) - 0.66 * size);
    }

    /// Where the dots of a panel stand, for whoever points at one.
    List<RetentionFigure.Dot> dots(int panel, Retention.InLayer layer) {
        List<RetentionFigure.Dot> dots = new ArrayList<>();
        for (int row = 1; row < rows; row++) {
            OrganisationChange change = layer.keys().get(row - 1);
            if (scale(layer).tells(change)) {
                dots.add(new RetentionFigure.Dot(change.organisation().id(), layer.layer().id(),
                        new Point(grid.x(panel, scale(layer).at(change.counts())), grid.middle(row)), radius()));
            }
        }
        return dots;
    }

    static LegendSection legend(RetentionRequest request, Texts texts, boolean silent) {
        FixedColours ink = request.look().ink();
        Point middle = new Point(Swatches.WIDTH / 2, Swatches.HEIGHT / 2);
        List<LegendEntry> rows = new ArrayList<>();
        rows.add(entry(texts.get(RetentionFigures.key(request, "retention.line")), List.of(new Mark.Stroke(new MarkId("swatch-line"), MarkRole.LEGEND, "",
                new Point(middle.x(), 2), new Point(middle.x(), Swatches.HEIGHT - 2), Pen.solid(NETWORK, 1.6), ArrowHead.NONE, ArrowHead.NONE))));
        rows.add(entry(texts.get(RetentionFigures.key(request, "retention.all-dot")), allDot("swatch-all", middle, 5, ink)));
        rows.add(entry(texts.get(RetentionFigures.key(request, "retention.dot")), List.of(new Mark.Disc(new MarkId("swatch-dot"), MarkRole.LEGEND, "", middle, 5,
                Colour.of("#b8bfc8"), Pen.solid(Discs.OUTLINE, 0.8)))));
        if (silent) {
            rows.add(entry(texts.get(RetentionFigures.key(request, "retention.silent")), List.of(new Mark.Disc(new MarkId("swatch-silent"), MarkRole.LEGEND, "", middle, 5,
                    Colour.WHITE, new Pen(Colour.of("#7d838c"), 1.5, Dash.SOLID)))));
        }
        return new LegendSection(texts.get(RetentionFigures.key(request, "retention.legend")), rows);
    }

    private static LegendEntry entry(String text, List<Mark> swatch) {
        return new LegendEntry(new LegendKey(LegendKey.Kind.SIZE, text), text, swatch, "", false);
    }
}
