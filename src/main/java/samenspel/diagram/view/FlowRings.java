package samenspel.diagram.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Point;
import samenspel.measure.PossiblePlaces;
import samenspel.measure.Ranking;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Sector;
import samenspel.text.Texts;

/// One flow on rings: the middle is who has everybody for a partner, the rim who has nobody.
final class FlowRings {
    private static final Colour RING = Colour.of("#99a3b1");
    private static final double HEAD = 11;
    private static final double TABLE = 18;
    private static final double TABLE_ROW = 22;
    /// Where a line says which places somebody can have.
    private static final double OPEN_ROW = 33;
    private static final int ACROSS = 4;
    private static final double RIM = 14;
    private static final double LEGEND_COLUMN = 190;
    private static final double LEGEND_ROW = 11.5;
    private static final double LINE = 0.45;

    private final ViewMarks marks;
    private final String key;
    private final ViewedNetwork network;
    private final NameMode names;
    private final double unit;
    private final Texts texts;

    FlowRings(ViewMarks marks, String key, ViewedNetwork network, NameMode names, double unit) {
        this.marks = marks;
        this.key = key;
        this.network = network;
        this.names = names;
        this.unit = unit;
        this.texts = Texts.in(network.depiction().language());
    }

    void draw(FlowPositions flow, Map<OrganisationId, Double> angles, List<Organisation> marked, Box panel) {
        head(flow, panel);
        double table = height(flow, marked);
        Box rings = new Box(panel.x(), panel.y() + HEAD * unit, panel.width(), panel.height() - HEAD * unit - table);
        Point centre = rings.centre();
        double radius = Math.min(rings.width(), rings.height()) / 2 - RIM * unit;
        rings(centre, radius);
        lines(flow, angles, centre, radius);
        discs(flow, angles, marked, new Circle(centre, radius));
        codes(angles, centre, radius);
        table(flow, marked, new Box(panel.x(), panel.bottom() - table + 6 * unit, panel.width(), table));
    }

    private record Circle(Point centre, double radius) {
        /// @param share of the others who are partners
        Point at(double angle, double share) {
            double r = radius * (1 - share);
            return centre.plus(r * StrictMath.cos(angle), r * StrictMath.sin(angle));
        }
    }

    private Colour colour(FlowPositions flow) {
        return network.look().of(flow.layer().id()).colour();
    }

    private void head(FlowPositions flow, Box panel) {
        String name = network.words().name(flow.layer().name());
        String said = flow.centralisation().isPresent() ? texts.get("view.flows.centralisation", flow.centralisation().getAsDouble()) : "";
        TextStyle strong = new TextStyle(9.6 * unit, marks.strong(1).weight(), colour(flow));
        double middle = panel.y() + 8 * unit;
        double room = panel.width() - ViewMarks.width(said, marks.strong(9)) - 8 * unit;
        TextStyle fitted = ViewMarks.smaller(name, room, strong);
        String shown = ViewMarks.shortened(name, room, fitted);
        marks.text(key + "-head", shown, panel.x(), middle, fitted);
        marks.text(key + "-centralisation", said, panel.x() + ViewMarks.width(shown, fitted) + 7 * unit, middle, marks.strong(9));
    }

    private void rings(Point centre, double radius) {
        for (int tick = 0; tick <= 4; tick++) {
            double share = tick / 5.0;
            Pen pen = new Pen(RING, (tick == 0 ? 0.9 : 0.6) * unit, tick == 0 ? Dash.SOLID : Dash.DASHED);
            marks.disc(key + "-ring-" + tick, centre, radius * (1 - share), Colour.WHITE, pen);
        }
    }

    private void words(Point centre, double radius) {
        for (int tick = 1; tick <= 4; tick++) {
            marks.over(key + "-ring-said-" + tick, texts.get("view.percent", tick / 5.0), centre.plus(0, -radius * (1 - tick / 5.0)), marks.plain(8));
        }
    }

    private void lines(FlowPositions flow, Map<OrganisationId, Double> angles, Point centre, double radius) {
        Circle circle = new Circle(centre, radius);
        int at = 0;
        for (Pair pair : flow.foremost()) {
            marks.line(key + "-line-" + at++, place(flow, angles, pair.from(), circle), place(flow, angles, pair.to(), circle), Pen.solid(colour(flow).faded(0.55), LINE * unit));
        }
        words(centre, radius);
    }

    private static Point place(FlowPositions flow, Map<OrganisationId, Double> angles, OrganisationId id, Circle circle) {
        Ranking.Ranked one = flow.places().of(id).orElseThrow();
        return circle.at(Objects.requireNonNull(angles.get(id)), flow.share(one));
    }

    private void discs(FlowPositions flow, Map<OrganisationId, Double> angles, List<Organisation> marked, Circle circle) {
        double small = Math.min(3.2 * unit, Math.max(1.7 * unit, 2.4 * circle.radius / Math.max(1, angles.size())));
        for (OrganisationId id : angles.keySet()) {
            Organisation one = network.organisation(id);
            if (!marked.contains(one)) {
                marks.disc(key + "-disc-" + id.value(), place(flow, angles, id, circle), small, fill(flow, one), isLacking(flow, one) ? Discs.unanswered(0.6 * unit) : Pen.solid(Discs.OUTLINE, 0.4 * unit));
            }
        }
        for (int at = 0; at < marked.size(); at++) {
            Organisation one = marked.get(at);
            Point point = place(flow, angles, one.id(), circle);
            marks.disc(key + "-ringed-" + at, point, 5.6 * unit, fill(flow, one), Pen.solid(Colour.WHITE, 1.4 * unit));
            marks.disc(key + "-ring-of-" + at, point, 5 * unit, fill(flow, one), isLacking(flow, one) ? Discs.unanswered(1.6 * unit) : Pen.solid(TextBlockMarks.INK, 1.6 * unit));
            marks.centred(key + "-number-" + at, texts.get("view.count", at + 1), point.x(), point.y(), new TextStyle(8 * unit, marks.strong(1).weight(), Discs.inkOn(fill(flow, one))));
        }
    }

    /// Whether it did not give all its answers.
    private static boolean isLacking(FlowPositions flow, Organisation one) {
        return flow.answered(one.id()) != PossiblePlaces.Answered.ALL;
    }

    private Colour fill(FlowPositions flow, Organisation one) {
        return flow.isSilent(one.id()) ? Colour.WHITE : network.look().of(one.sector());
    }

    /// Of each sector beyond the rim, over the middle of its wedge.
    private void codes(Map<OrganisationId, Double> angles, Point centre, double radius) {
        for (Sector sector : network.network().sectors()) {
            double[] wedge = angles.entrySet().stream().filter(one -> network.organisation(one.getKey()).sector().equals(sector.id())).mapToDouble(Map.Entry::getValue).toArray();
            if (wedge.length > 0 && !sector.code().equals(Sector.NOT_KNOWN)) {
                double angle = (wedge[0] + wedge[wedge.length - 1]) / 2;
                double away = radius + 8.5 * unit + Math.max(0, ViewMarks.width(sector.code(), marks.quiet(8)) / 2 - 5 * unit) * Math.abs(StrictMath.cos(angle));
                Point at = centre.plus(away * StrictMath.cos(angle), away * StrictMath.sin(angle));
                marks.centred(key + "-sector-" + sector.id(), sector.code(), at.x(), at.y(), marks.quiet(8));
            }
        }
    }

    private static boolean isOpen(FlowPositions flow, List<Organisation> marked) {
        return marked.stream().anyMatch(one -> !place(flow, one).isTold());
    }

    /// How high the table below the rings is.
    private double height(FlowPositions flow, List<Organisation> marked) {
        int lines = Math.ceilDiv(Math.max(1, marked.size()), ACROSS);
        return (TABLE + lines * (isOpen(flow, marked) ? OPEN_ROW : TABLE_ROW)) * unit;
    }

    private static PossiblePlaces.Place place(FlowPositions flow, Organisation one) {
        return flow.possible().of(one.id()).orElseThrow();
    }

    /// Place and partners of those that are marked, by their numbers, four beside each other.
    private void table(FlowPositions flow, List<Organisation> marked, Box box) {
        double row = (isOpen(flow, marked) ? OPEN_ROW : TABLE_ROW) * unit;
        for (int from = 0; from < marked.size(); from += ACROSS) {
            List<Organisation> some = marked.subList(from, Math.min(marked.size(), from + ACROSS));
            row(flow, some, from, new Box(box.x(), box.y() + from / ACROSS * row, box.width(), row));
        }
    }

    /// Columns as wide as what they hold, where that has room.
    ///
    /// @param first number of the first, less one
    private void row(FlowPositions flow, List<Organisation> marked, int first, Box box) {
        List<String> whole = IntStream.range(0, marked.size()).mapToObj(at -> texts.get("view.count", first + at + 1) + " " + network.name(marked.get(at).id(), names)).toList();
        List<String> called = whole;
        List<String> said = marked.stream().map(one -> said(place(flow, one))).toList();
        double[] wide = IntStream.range(0, marked.size()).mapToDouble(at -> Math.max(ViewMarks.width(whole.get(at), marks.strong(8.2)), ViewMarks.width(said.get(at), marks.plain(8.2)))).toArray();
        double gap = (box.width() - Arrays.stream(wide).sum()) / Math.max(1, marked.size());
        if (gap < 5 * unit) {
            double room = box.width() / marked.size() - 4 * unit - ViewMarks.width("0 ", marks.strong(8.2));
            called = IntStream.range(0, marked.size()).mapToObj(at -> texts.get("view.count", first + at + 1) + " " + network.name(marked.get(at).id(), names, room, marks.strong(8.2))).toList();
        }
        double x = box.x();
        for (int at = 0; at < marked.size(); at++) {
            double column = gap < 5 * unit ? box.width() / marked.size() : wide[at] + gap;
            int number = first + at;
            marks.within(key + "-table-" + number, called.get(at), new Point(x, box.y() + 6 * unit), column - 4 * unit, marks.strong(8.2));
            marks.within(key + "-place-" + number, said.get(at), new Point(x, box.y() + 17 * unit), column - 4 * unit, marks.plain(8.2));
            PossiblePlaces.Place place = place(flow, marked.get(at));
            if (!place.isTold()) {
                marks.within(key + "-possible-" + number, texts.get("view.places", ViewedNetwork.possible(place, texts)), new Point(x, box.y() + 28 * unit), column - 4 * unit, marks.plain(8.2));
            }
            x += column;
        }
    }

    private String said(PossiblePlaces.Place place) {
        return place.isTold() ? texts.get("view.flows.place", ViewedNetwork.place(place, texts), place.partners()) : texts.get("view.flows.place-silent", place.partners());
    }

    private static SequencedMap<Integer, List<Sector>> rows(ViewedNetwork network, double width, double unit) {
        List<Sector> sectors = network.network().sectors().stream().filter(sector -> !sector.code().equals(Sector.NOT_KNOWN)
                && network.network().organisations().stream().anyMatch(one -> one.sector().equals(sector.id()))).toList();
        int across = (int) Math.max(1, Math.floor(width / (LEGEND_COLUMN * unit)));
        SequencedMap<Integer, List<Sector>> rows = new java.util.LinkedHashMap<>();
        for (int at = 0; at < sectors.size(); at += across) {
            rows.put(at / across, sectors.subList(at, Math.min(sectors.size(), at + across)));
        }
        return rows;
    }

    static double legendHeight(ViewedNetwork network, double width, double unit) {
        return rows(network, width, unit).size() * LEGEND_ROW * unit + 4 * unit;
    }

    void legend(Box box) {
        int across = (int) Math.max(1, Math.floor(box.width() / (LEGEND_COLUMN * unit)));
        rows(network, box.width(), unit).forEach((row, sectors) -> {
            for (int at = 0; at < sectors.size(); at++) {
                Sector sector = sectors.get(at);
                double x = box.x() + at * box.width() / across;
                double middle = box.y() + (row + 0.8) * LEGEND_ROW * unit;
                String id = key + "-" + sector.id();
                marks.disc(id, new Point(x + 4 * unit, middle), 3.2 * unit, network.look().of(sector.id()), Pen.solid(Discs.OUTLINE, 0.4 * unit));
                marks.text(id + "-code", sector.code(), x + 11 * unit, middle, marks.strong(8));
                marks.within(id + "-name", network.words().name(sector.name()), new Point(x + 30 * unit, middle), box.width() / across - 34 * unit, marks.plain(8));
            }
        });
    }
}
