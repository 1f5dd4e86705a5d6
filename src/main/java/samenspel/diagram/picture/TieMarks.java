package samenspel.diagram.picture;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Fate;
import samenspel.diagram.Colour;
import samenspel.diagram.FateLook;
import samenspel.diagram.Head;
import samenspel.diagram.Joins;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Pen;
import samenspel.diagram.Role;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.text.Texts;

/// Ties as lines: in lanes, in their layer's style or their fate's, thin and light when there are many.
final class TieMarks {
    /// With this many lines or fewer each is drawn in full.
    private static final double FEW = 160;
    private static final double LIGHTEST = 0.3;
    private static final double FADED = 0.07;
    /// How dark the ties of several chosen to others are, where those among them are 1.
    private static final double TO_OTHERS = 0.5;
    /// How far two lines in opposite directions step aside each, in lanes.
    private static final double ASIDE = 0.3;

    private final Depiction depiction;
    private final Map<OrganisationId, PlacedDisc> discs;
    private final Sizes sizes;
    private final Names names;
    private final Map<Fate, String> fateNames = new EnumMap<>(Fate.class);
    private final List<LayerId> lanes;
    private final double opacity;
    private final double litOpacity;
    private final Map<LayerId, Double> strongest;

    /// @param all ties of the picture in any phase: how light and thick lines are must not change while a
    ///            change is told
    TieMarks(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, Sizes sizes, List<DrawnTie> all) {
        this.depiction = depiction;
        this.discs = discs;
        this.sizes = sizes;
        this.names = Names.of(depiction.network(), depiction.names(), depiction.language());
        Texts texts = Texts.in(depiction.language());
        Stream.of(Fate.values()).forEach(fate -> fateNames.put(fate, texts.get("fate." + fate)));
        this.lanes = depiction.network().layers().stream().map(layer -> layer.id()).toList();
        this.opacity = lightness(all.size());
        this.litOpacity = lightness(all.stream().filter(tie -> depiction.emphasis().joins(tie.pair())).count());
        this.strongest = all.stream().collect(Collectors.toMap(DrawnTie::layer, DrawnTie::strength, Math::max));
    }

    private static double lightness(long lines) {
        return Math.clamp(0.95 * Math.sqrt(FEW / Math.max(1, lines)), LIGHTEST, 0.9);
    }

    /// Faded lines first, then thin ones, the strongest last.
    List<Mark> of(List<DrawnTie> ties) {
        return ties.stream()
                .sorted(Comparator.comparing(this::light).thenComparing(tie -> rank(tie)))
                .map(this::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private double rank(DrawnTie tie) {
        double byFate = tie.fate().map(fate -> FateLook.pen(fate).width()).orElse(0.0);
        return 10 * byFate + style(tie).width();
    }

    private LayerStyle style(DrawnTie tie) {
        return depiction.look().of(tie.layer());
    }

    private Optional<Mark> line(DrawnTie tie) {
        PlacedDisc from = discs.get(tie.pair().from());
        PlacedDisc to = discs.get(tie.pair().to());
        double dx = to.centre().x() - from.centre().x();
        double dy = to.centre().y() - from.centre().y();
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length <= from.radius() + to.radius()) {
            return Optional.empty();
        }
        double side = laneOffset(tie, laneGap(from, to));
        Point start = along(from.centre(), dx / length, dy / length, reach(from.radius(), side), side);
        Point end = along(to.centre(), dx / length, dy / length, -reach(to.radius(), side), side);
        return Optional.of(new Mark.Stroke(MarkId.tie(tie.layer(), tie.pair()), Role.TIE, title(tie), start, end, pen(tie),
                tie.heads() == 2 ? Head.ARROW : Head.NONE, tie.heads() >= 1 ? Head.ARROW : Head.NONE, Optional.of(joins(tie))));
    }

    /// How far from the centre a line that passes beside it meets the disc's edge.
    private static double reach(double radius, double side) {
        double edge = radius + 0.5;
        return Math.sqrt(Math.max(0, edge * edge - side * side));
    }

    private static Point along(Point centre, double ux, double uy, double forward, double side) {
        return new Point(centre.x() + ux * forward - uy * side, centre.y() + uy * forward + ux * side);
    }

    /// Lanes are counted over all layers, shown or not, and seen from the same end whatever the direction.
    private double laneOffset(DrawnTie tie, double gap) {
        double lane = lanes.indexOf(tie.layer()) - (lanes.size() - 1) / 2.0;
        double offset = lane * gap;
        boolean backwards = !tie.pair().equals(tie.pair().unordered());
        double aside = tie.beside() ? gap * ASIDE : 0;
        return (backwards ? -offset : offset) + aside;
    }

    /// Lanes lie closer where the outermost would pass beside a small disc.
    private double laneGap(PlacedDisc from, PlacedDisc to) {
        double outermost = (lanes.size() - 1) / 2.0 + ASIDE;
        return Math.min(sizes.laneGap(), 0.9 * Math.min(from.radius(), to.radius()) / outermost);
    }

    private Pen pen(DrawnTie tie) {
        Pen full = fatePen(tie).orElseGet(() -> layerPen(tie));
        return new Pen(full.colour().faded(light(tie)), full.width() * sizes.unit(), full.dash());
    }

    private Optional<Pen> fatePen(DrawnTie tie) {
        boolean shown = depiction.lens() instanceof Lens.Between between && tie.fateShowsIn(between.phase());
        return shown ? tie.fate().map(FateLook::pen) : Optional.empty();
    }

    private Pen layerPen(DrawnTie tie) {
        LayerStyle style = style(tie);
        Colour colour = style.colour();
        return new Pen(colour, style.width() * (0.7 + 0.6 * tie.strength() / strongest.get(tie.layer())), style.dash());
    }

    /// From 0 (not to be seen) to 1 (as dark as its pen).
    private double light(DrawnTie tie) {
        Emphasis emphasis = depiction.emphasis();
        if (emphasis.isNone()) {
            return opacity;
        }
        if (emphasis.focus().size() > 1 && emphasis.touches(tie.pair())) {
            return emphasis.joins(tie.pair()) ? litOpacity : litOpacity * TO_OTHERS;
        }
        boolean lit = emphasis.focus().isEmpty() ? emphasis.row().map(row -> inRow(tie, row)).orElse(true) : emphasis.touches(tie.pair());
        return lit ? 1 : opacity * FADED;
    }

    private boolean inRow(DrawnTie tie, LegendKey row) {
        return switch (row.kind()) {
            case LAYER -> tie.layer().value().equals(row.id());
            case FATE -> tie.fate().map(fate -> fate.name().equals(row.id())).orElse(false);
            case SECTOR, ACCESS -> discs.get(tie.pair().from()).isIn(row) || discs.get(tie.pair().to()).isIn(row);
            case PRESENCE, SIZE -> true;
        };
    }

    private Joins joins(DrawnTie tie) {
        String fate = fatePen(tie).isPresent() ? " – " + fateNames.get(tie.fate().orElseThrow()) : "";
        return new Joins(MarkId.organisation("disc", tie.pair().from()), MarkId.organisation("disc", tie.pair().to()), layerName(tie) + fate);
    }

    private String layerName(DrawnTie tie) {
        return depiction.network().layer(tie.layer()).orElseThrow().name().in(depiction.language().tag());
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
