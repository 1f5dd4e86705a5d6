package samenspel.diagram.picture;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Colour;
import samenspel.diagram.LineEnds;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Names;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.text.Texts;

/// Ties as lines in lanes, those outside the backbone beneath and without arrows, those of hubs above the others.
final class TieMarks {
    /// How long what is seen of a tie is at least where the discs leave room, in screen pixels.
    private static final double SHORTEST = 3;
    /// How far white reaches on both sides of a line that lies over discs, in screen pixels.
    private static final double WHITE = 0.4;
    /// How far two lines in opposite directions step aside each, in lanes.
    private static final double ASIDE = 0.3;

    /// A tie and what it is sorted by.
    private record Ranked(DrawnTie tie, double light, Ink ink, double rank) {
    }

    private final Depiction depiction;
    private final Map<OrganisationId, PlacedDisc> discs;
    private final Sizes sizes;
    private final Names names;
    private final Map<Fate, String> fateNames = new EnumMap<>(Fate.class);
    private final Map<LayerId, String> layerNames = new HashMap<>();
    private final List<LayerId> lanes;
    private final TiePens pens;
    private final OrganisationMarks organisationMarks;
    private final boolean titled;
    private final boolean isNaming;

    /// @param titled whether lines say what they are, which costs most of a large picture's time
    TieMarks(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, Sizes sizes, TiePens pens, OrganisationMarks organisationMarks, boolean titled) {
        this.depiction = depiction;
        this.discs = discs;
        this.sizes = sizes;
        this.titled = titled;
        this.isNaming = depiction.seen().names().isNaming();
        this.names = titled ? Names.inWords(depiction) : new Names(Map.of());
        Texts texts = Texts.in(depiction.language());
        Stream.of(Fate.values()).forEach(fate -> fateNames.put(fate, texts.get("fate." + fate)));
        depiction.network().layers().forEach(layer -> layerNames.put(layer.id(), layer.name().in(depiction.language().tag())));
        this.lanes = depiction.network().layers().stream().map(layer -> layer.id()).toList();
        this.pens = pens;
        this.organisationMarks = organisationMarks;
    }

    /// Faded lines first, then those in pale ink, then thin ones, the strongest last.
    List<Mark> of(List<DrawnTie> ties) {
        return ties.stream().map(tie -> new Ranked(tie, pens.light(tie), pens.ink(tie), pens.rank(tie)))
                .sorted(Comparator.comparingDouble(Ranked::light).thenComparing(Ranked::ink).thenComparingDouble(Ranked::rank))
                .map(ranked -> line(ranked.tie()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Of the lines among marks that lie under the white between discs that touch or nearly do, what is to be seen over it: at least
    /// a short piece, with white beside it where it lies over a disc.
    List<Mark> over(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.role() == MarkRole.TIE).map(Mark.Stroke.class::cast).flatMap(line -> {
            PlacedDisc from = end(line, true);
            PlacedDisc to = end(line, false);
            boolean touching = from.centre().distanceTo(to.centre()) < from.radius() + to.radius() + sizes.unit();
            return isClear(from, to) ? Stream.empty() : Stream.of(piece(line, touching));
        }).toList();
    }

    private PlacedDisc end(Mark.Stroke line, boolean first) {
        LineEnds ends = line.joins().orElseThrow();
        return disc((first ? ends.from() : ends.to()).organisation().orElseThrow());
    }

    private Mark piece(Mark.Stroke line, boolean touching) {
        boolean fit = line.from().distanceTo(line.to()) > 2 * line.headLength();
        Pen white = Pen.solid(Colour.WHITE.faded(line.pen().colour().alpha()), line.pen().width() + 2 * WHITE * sizes.unit());
        Mark under = new Mark.Stroke(new MarkId("white-" + line.id().value()), MarkRole.CLEARING, "", line.from(), line.to(), white, ArrowHead.NONE, ArrowHead.NONE);
        Mark piece = new Mark.Stroke(new MarkId("piece-" + line.id().value()), MarkRole.SHORT_TIE, "", line.from(), line.to(), line.pen(),
                fit ? line.tail() : ArrowHead.NONE, fit ? line.head() : ArrowHead.NONE);
        return new Mark.Group(new MarkId("short-" + line.id().value()), MarkRole.SHORT_TIE, "", touching ? List.of(under, piece) : List.of(piece));
    }

    /// Between discs that nearly touch there is no room for white.
    private boolean isClear(PlacedDisc from, PlacedDisc to) {
        return from.centre().distanceTo(to.centre()) > organisationMarks.clearedRadius(from) + organisationMarks.clearedRadius(to);
    }

    private Optional<Mark> line(DrawnTie tie) {
        Pair pair = drawn(tie);
        PlacedDisc from = disc(pair.from());
        PlacedDisc to = disc(pair.to());
        double dx = to.centre().x() - from.centre().x();
        double dy = to.centre().y() - from.centre().y();
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length == 0) {
            return Optional.empty();
        }
        boolean clear = isClear(from, to);
        double lacking = clear ? 0 : lacking(length, from, to);
        double leaving = clear ? organisationMarks.clearedRadius(from) : lacking > 0 ? Math.max(0, from.radius() - lacking / 2) : from.radius();
        double arriving = clear ? organisationMarks.clearedRadius(to) : lacking > 0 ? Math.max(0, to.radius() - lacking / 2) : to.radius();
        double side = laneOffset(tie, !pair.equals(sorted(pair)), laneGap(from, to));
        Point start = along(from.centre(), dx / length, dy / length, reach(leaving, side), side);
        Point end = along(to.centre(), dx / length, dy / length, -reach(arriving, side), side);
        int heads = pens.ink(tie) == Ink.FAINT ? 0 : tie.heads();
        Pen pen = pens.of(tie);
        ArrowHead head = LinePens.head(depiction.look(), pen);
        return Optional.of(new Mark.Stroke(MarkId.tie(tie.layer(), tie.pair()), MarkRole.TIE, titled ? title(tie) : "", start, end, pen,
                heads == 2 ? head : ArrowHead.NONE, heads >= 1 ? head : ArrowHead.NONE, Optional.of(joins(tie, pair))));
    }

    /// How much longer a line between two discs must be so that it can be seen.
    private double lacking(double length, PlacedDisc from, PlacedDisc to) {
        double shortest = Math.min(length, Math.min(SHORTEST * sizes.unit(), Math.min(from.radius(), to.radius())));
        return Math.max(0, shortest - (length - from.radius() - to.radius()));
    }

    private PlacedDisc disc(OrganisationId id) {
        return Objects.requireNonNull(discs.get(id));
    }

    /// From where to where the line of a tie goes, which matters without a single arrow, too: lanes lie to a side of it.
    private Pair drawn(DrawnTie tie) {
        return isNaming || tie.heads() == 1 ? tie.pair() : sorted(tie.pair());
    }

    /// The end from which lanes are seen first: by id, but in a picture without names by place, so that no line tells which id comes first.
    private Pair sorted(Pair pair) {
        if (isNaming) {
            return pair.unordered();
        }
        Point one = disc(pair.from()).centre();
        Point other = disc(pair.to()).centre();
        boolean left = one.x() < other.x() || one.x() == other.x() && one.y() <= other.y();
        return left ? pair : new Pair(pair.to(), pair.from());
    }

    /// How far from the centre a line that passes beside it meets an edge.
    private static double reach(double edge, double side) {
        return Math.sqrt(Math.max(0, edge * edge - side * side));
    }

    private static Point along(Point centre, double ux, double uy, double forward, double side) {
        return new Point(centre.x() + ux * forward - uy * side, centre.y() + uy * forward + ux * side);
    }

    /// Lanes are counted over all layers, shown or not, and seen from the same end whatever the direction.
    private double laneOffset(DrawnTie tie, boolean backwards, double gap) {
        double lane = lanes.indexOf(tie.layer()) - (lanes.size() - 1) / 2.0;
        double offset = lane * gap;
        double aside = tie.beside() ? gap * ASIDE : 0;
        return (backwards ? -offset : offset) + aside;
    }

    /// Lanes lie closer where the outermost would pass beside a small disc.
    private double laneGap(PlacedDisc from, PlacedDisc to) {
        double outermost = (lanes.size() - 1) / 2.0 + ASIDE;
        return Math.min(sizes.laneGap(), 0.9 * Math.min(from.radius(), to.radius()) / outermost);
    }

    private LineEnds joins(DrawnTie tie, Pair pair) {
        String fate = pens.showsFate(tie) ? " – " + fateNames.get(tie.fate().orElseThrow()) : "";
        return new LineEnds(MarkId.organisation("disc", pair.from()), MarkId.organisation("disc", pair.to()), layerName(tie) + fate);
    }

    private String layerName(DrawnTie tie) {
        return Objects.requireNonNull(layerNames.get(tie.layer()));
    }

    private String title(DrawnTie tie) {
        Pair pair = tie.pair();
        String arrow = switch (tie.heads()) {
            case 0 -> " – ";
            case 1 -> " → ";
            default -> " ↔ ";
        };
        return names.of(pair.from()) + arrow + names.of(pair.to()) + " (" + layerName(tie) + ")";
    }
}
