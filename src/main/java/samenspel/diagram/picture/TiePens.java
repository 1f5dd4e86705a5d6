package samenspel.diagram.picture;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import samenspel.change.Fate;
import samenspel.diagram.FateLook;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;

/// How a tie is drawn: in its layer's style or its fate's, in the ink of its importance ([TieInks]), darker when its
/// organisation is highlighted and all but gone when others are.
final class TiePens {
    private static final double FADED = 0.06;
    /// How dark the ties of several chosen to others are, where those among them are 1.
    private static final double TO_OTHERS = 0.5;
    /// What is left of a faint line while something else is highlighted.
    private static final double FAINT_FADED = 0.3;

    private final Depiction depiction;
    private final Map<OrganisationId, PlacedDisc> discs;
    private final LinePens linePens;
    private final TieInks inks;
    private final double opacity;
    private final Map<LayerId, Double> strongest;
    private final Map<LayerId, Map<Ink, Pen>> ofLayers = new HashMap<>();
    private final Map<Fate, Map<Ink, Pen>> ofFates = new EnumMap<>(Fate.class);

    /// @param all     ties of the picture in any phase
    /// @param opacity of all lines, below 1 where there are so many that only where they lie dense can be seen
    TiePens(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, Sizes sizes, TieInks inks, List<DrawnTie> all, double opacity) {
        this.depiction = depiction;
        this.discs = discs;
        this.linePens = new LinePens(depiction.look(), sizes);
        this.inks = inks;
        this.opacity = opacity;
        this.strongest = depiction.look().lineWidth() == LineWidth.STRENGTH ? strongest(all) : Map.of();
    }

    /// The largest strength of each layer.
    private static Map<LayerId, Double> strongest(List<DrawnTie> ties) {
        return ties.stream().collect(Collectors.toMap(DrawnTie::layer, DrawnTie::strongest, Math::max));
    }

    /// Thin ones have a low rank.
    double rank(DrawnTie tie) {
        return rank(tie, depiction);
    }

    /// Lines of a higher rank are drawn over those of a lower.
    static double rank(DrawnTie tie, Depiction depiction) {
        double byFate = tie.fate().map(fate -> FateLook.pen(fate, depiction.look().ink()).width()).orElse(0.0);
        return 10 * byFate + depiction.look().of(tie.layer()).width();
    }

    Pen of(DrawnTie tie) {
        Ink ink = ink(tie);
        Pen pen = showsFate(tie) ? ofFates.computeIfAbsent(tie.fate().orElseThrow(), _ -> new EnumMap<>(Ink.class))
                .computeIfAbsent(ink, one -> linePens.of(tie.fate().orElseThrow(), one))
                : ofLayers.computeIfAbsent(tie.layer(), _ -> new EnumMap<>(Ink.class))
                .computeIfAbsent(ink, one -> linePens.of(depiction.look().of(tie.layer()), one));
        Pen wide = strongest.isEmpty() ? pen : new Pen(pen.colour(), pen.width() * depiction.look().lineWidth().factor(share(tie)), pen.dash());
        double light = light(tie);
        return light == 1 ? wide : wide.faded(light);
    }

    private double share(DrawnTie tie) {
        return tie.strongest() / strongest.getOrDefault(tie.layer(), tie.strongest());
    }

    /// All ties of organisations that are highlighted stand out: who asks for their partners gets them all.
    Ink ink(DrawnTie tie) {
        Emphasis emphasis = depiction.emphasis();
        if (emphasis.touches(tie.pair())) {
            return Ink.DARK;
        }
        Ink usual = inks.of(tie);
        boolean chosen = emphasis.highlightsTies() && emphasis.ties().has(tie);
        return chosen && usual.compareTo(Ink.FULL) < 0 ? Ink.FULL : usual;
    }

    /// What is left of a line's ink, from 0 (not to be seen) to 1 (all of it).
    double light(DrawnTie tie) {
        Emphasis emphasis = depiction.emphasis();
        if (emphasis.isNone()) {
            return opacity;
        }
        if (emphasis.focus().size() > 1 && emphasis.touches(tie.pair())) {
            return emphasis.joins(tie.pair()) ? 1 : TO_OTHERS;
        }
        if (isHighlighted(tie)) {
            return 1;
        }
        return ink(tie) == Ink.FAINT ? FAINT_FADED : opacity * FADED;
    }

    private boolean isHighlighted(DrawnTie tie) {
        Emphasis emphasis = depiction.emphasis();
        if (emphasis.highlightsTies()) {
            return emphasis.ties().has(tie);
        }
        return emphasis.focus().isEmpty() ? emphasis.row().map(row -> inRow(tie, row)).orElse(true) : emphasis.touches(tie.pair());
    }

    private boolean inRow(DrawnTie tie, LegendKey row) {
        return switch (row.kind()) {
            case LAYER -> tie.layer().value().equals(row.id());
            case FATE -> tie.fate().map(fate -> fate.name().equals(row.id())).orElse(false);
            case SECTOR, ACCESS, ORGANISATION, ATTRIBUTE -> isIn(tie.pair().from(), row) || isIn(tie.pair().to(), row);
            case BACKBONE -> !inks.backboneTies().has(tie);
            case HUBS -> inks.isOfHub(tie);
            case PRESENCE, SIZE, ATTRIBUTE_RANGE, GROUP, CAPACITY, APART -> true;
        };
    }

    private boolean isIn(OrganisationId id, LegendKey row) {
        return Objects.requireNonNull(discs.get(id)).isIn(row);
    }

    /// Whether a tie is drawn in its fate's style.
    boolean showsFate(DrawnTie tie) {
        return tie.fate().isPresent() && depiction.seen().lens() instanceof Lens.Between between && tie.fateShowsIn(between.phase());
    }
}
