package samenspel.diagram.picture;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import samenspel.diagram.Colour;
import samenspel.diagram.FateLook;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.BackboneTies;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;

/// How a tie is drawn: in its layer's style or its fate's, thin and light when there are many, and pale when it
/// is not in the backbone.
final class TiePens {
    private static final double FADED = 0.07;
    /// How dark the ties of several chosen to others are, where those among them are 1.
    private static final double TO_OTHERS = 0.5;
    /// How far towards the paper a pale line's colour goes. Pale lines are opaque: a thousand of them, one over
    /// the other, are no darker than one.
    private static final double PALE = 0.8;
    private static final double PALE_WIDTH = 0.5;
    /// What is left of a pale line while something else is highlighted.
    private static final double PALE_FADED = 0.3;

    private final Depiction depiction;
    private final Map<OrganisationId, PlacedDisc> discs;
    private final double unit;
    private final BackboneTies backboneTies;
    private final double opacity;
    private final double highlightedOpacity;
    private final Map<LayerId, Double> strongest;

    /// @param all ties of the picture in any phase: how light and thick lines are must not change while a
    ///            change is played
    TiePens(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, double unit, BackboneTies backboneTies, List<DrawnTie> all) {
        this(depiction, discs, unit, backboneTies,
                new Lightness(LineWeight.usual(all.stream().filter(backboneTies::has).count()),
                        LineWeight.usual(all.stream().filter(tie -> depiction.emphasis().joins(tie.pair())).count())), strongest(all));
    }

    /// How strong lines are, from 0 to 1: usually, and those among several in focus.
    record Lightness(double usual, double among) {
    }

    /// @param strongest per layer
    TiePens(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, double unit, BackboneTies backboneTies, Lightness lightness,
            Map<LayerId, Double> strongest) {
        this.depiction = depiction;
        this.discs = discs;
        this.unit = unit;
        this.backboneTies = backboneTies;
        this.opacity = lightness.usual();
        this.highlightedOpacity = lightness.among();
        this.strongest = strongest;
    }

    /// The largest strength of each layer.
    static Map<LayerId, Double> strongest(List<DrawnTie> ties) {
        return ties.stream().collect(Collectors.toMap(DrawnTie::layer, DrawnTie::strength, Math::max));
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
        Pen full = fatePen(tie).orElseGet(() -> layerPen(tie));
        return isPale(tie)
                ? new Pen(full.colour().towards(Colour.WHITE, PALE).faded(isHighlighted(tie) ? 1 : PALE_FADED), width(full) * PALE_WIDTH, full.dash())
                : new Pen(full.colour().faded(light(tie)), width(full), full.dash());
    }

    private double width(Pen usual) {
        return usual.width() * unit * depiction.look().scale().lines();
    }

    /// Whether a tie stands back. All ties of organisations that are highlighted stand out: who asks for their partners gets
    /// them all.
    boolean isPale(DrawnTie tie) {
        Emphasis emphasis = depiction.emphasis();
        return !backboneTies.has(tie) && !emphasis.touches(tie.pair()) && !(emphasis.highlightsTies() && emphasis.ties().has(tie));
    }

    /// How dark a tie of the backbone is, from 0 (not to be seen) to 1 (as dark as its pen).
    double light(DrawnTie tie) {
        Emphasis emphasis = depiction.emphasis();
        if (emphasis.isNone()) {
            return opacity;
        }
        if (emphasis.focus().size() > 1 && emphasis.touches(tie.pair())) {
            return emphasis.joins(tie.pair()) ? highlightedOpacity : highlightedOpacity * TO_OTHERS;
        }
        return isHighlighted(tie) ? 1 : opacity * FADED;
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
            case SECTOR, ACCESS, ATTRIBUTE -> isIn(tie.pair().from(), row) || isIn(tie.pair().to(), row);
            case BACKBONE -> backboneTies.has(tie);
            case PRESENCE, SIZE, ATTRIBUTE_RANGE -> true;
        };
    }

    private boolean isIn(OrganisationId id, LegendKey row) {
        return Objects.requireNonNull(discs.get(id)).isIn(row);
    }

    /// Whether a tie is drawn in its fate's style.
    boolean showsFate(DrawnTie tie) {
        return tie.fate().isPresent() && depiction.seen().lens() instanceof Lens.Between between && tie.fateShowsIn(between.phase());
    }

    private Optional<Pen> fatePen(DrawnTie tie) {
        return showsFate(tie) ? tie.fate().map(fate -> FateLook.pen(fate, depiction.look().ink())) : Optional.empty();
    }

    private Pen layerPen(DrawnTie tie) {
        LayerStyle style = depiction.look().of(tie.layer());
        return new Pen(style.colour(), style.width() * (0.7 + 0.6 * tie.strength() / strongest.getOrDefault(tie.layer(), tie.strength())), style.dash());
    }
}
