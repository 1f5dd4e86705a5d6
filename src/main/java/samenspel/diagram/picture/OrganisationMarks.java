package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.CodeLetters;
import samenspel.diagram.drawn.SectorCodes;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Names;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;

/// An organisation as a disc: colour by sector, access role or what else is asked for, the sector's code inside, a bronze double
/// ring round those that give access, a ghost ring for who was not in the network in this wave. An outline
/// is broken where somebody said nothing of a layer that is drawn, and the disc pale besides where it said nothing of any.
final class OrganisationMarks {
    /// How wide the broken outline of a small disc is at most, of its radius: else only fragments of it were drawn.
    private static final double FINE = 0.25;
    private static final Colour SELECTION = Colour.of("#0b57d0");
    private static final double FADED = 0.16;
    /// How wide the white round a disc is: a little and a share of its radius, and at most.
    private static final double LEAST_CLEARED = 0.6;
    private static final double CLEARED = 0.2;
    private static final double MOST_CLEARED = 1.5;

    private final Depiction depiction;
    private final Sizes sizes;
    private final Names names;
    private final DiscColours colours;
    private final MeasuredMarks measuredMarks;

    /// For how far discs reach, whatever a measure says.
    OrganisationMarks(Depiction depiction, Sizes sizes) {
        this(depiction, sizes, new DiscColours(depiction, Optional.empty()), MeasuredMarks.none(depiction, sizes));
    }

    OrganisationMarks(Depiction depiction, Sizes sizes, DiscColours colours, MeasuredMarks measuredMarks) {
        this.measuredMarks = measuredMarks;
        this.depiction = depiction;
        this.sizes = sizes;
        this.colours = colours;
        this.names = Names.inWords(depiction);
    }

    Mark of(PlacedDisc disc, boolean highlighted) {
        OrganisationId id = disc.organisation().id();
        double opacity = highlighted ? 1 : FADED;
        List<Mark> parts = new ArrayList<>();
        if (disc.participation() == Participation.ABSENT) {
            parts.add(absentRing(disc, opacity));
        } else {
            parts.addAll(rings(disc, opacity));
            parts.add(disc(disc, opacity));
            edge(disc, opacity).ifPresent(parts::add);
            (depiction.lacksSize(disc.said()) ? Optional.of(lack(disc, opacity)) : code(disc, opacity)).ifPresent(parts::add);
        }
        parts.addAll(measuredMarks.ring(disc, ownRadius(disc), opacity));
        selection(disc).ifPresent(parts::add);
        return new Mark.Group(MarkId.organisation("organisation", id), MarkRole.ORGANISATION, names.of(id), parts);
    }

    /// White round the disc, so that a tie that passes under it does not seem to end there.
    Mark clearing(PlacedDisc disc) {
        return new Mark.Disc(MarkId.organisation("clearing", disc.organisation().id()), MarkRole.CLEARING, "", disc.centre(), clearedRadius(disc),
                Colour.WHITE, Pen.solid(Colour.WHITE.faded(0), 0.1));
    }

    /// How far from a disc's centre ties end and those of others are hidden.
    double clearedRadius(PlacedDisc disc) {
        return outerRadius(disc) + Math.min(MOST_CLEARED * sizes.unit(), LEAST_CLEARED * sizes.unit() + CLEARED * disc.radius());
    }

    private Mark absentRing(PlacedDisc disc, double opacity) {
        Pen pen = faded(Discs.absent(sizes.unit()), opacity);
        return new Mark.Ring(MarkId.organisation("disc", disc.organisation().id()), MarkRole.ORGANISATION, disc.centre(), disc.radius(), pen);
    }

    private Mark disc(PlacedDisc disc, double opacity) {
        boolean silent = disc.participation() == Participation.NOT_ANSWERED || disc.inPart();
        Pen outline = faded(silent ? Discs.unanswered(Math.min(sizes.unit(), FINE * disc.radius())) : Pen.solid(Discs.OUTLINE, 0.9 * sizes.unit()), opacity);
        // A faded disc hides the lines beneath it as much as a highlighted one: it turns pale, not transparent.
        Colour fill = Colour.WHITE.towards(shade(disc), opacity);
        return new Mark.Disc(MarkId.organisation("disc", disc.organisation().id()), MarkRole.ORGANISATION, "",
                disc.centre(), disc.radius(), fill, outline);
    }

    private static Pen faded(Pen pen, double opacity) {
        return new Pen(pen.colour().faded(opacity), pen.width(), pen.dash());
    }

    /// The colour of a disc as it is drawn.
    Colour fill(PlacedDisc disc, boolean highlighted) {
        return Colour.WHITE.towards(shade(disc), highlighted ? 1 : FADED);
    }

    private Colour shade(PlacedDisc disc) {
        return disc.participation() == Participation.NOT_ANSWERED ? Discs.pale(colours.fill(disc)) : colours.fill(disc);
    }

    private List<Mark> rings(PlacedDisc disc, double opacity) {
        if (depiction.seen().colourBy() == ColourBy.Trait.ACCESS || !disc.organisation().givesAccess()) {
            return List.of();
        }
        OrganisationId id = disc.organisation().id();
        Pen bronze = Pen.solid(Colour.WHITE.towards(Discs.access(depiction.look().ink()), opacity), sizes.ringWidth(disc.radius()));
        Mark gap = new Mark.Disc(MarkId.organisation("gap", id), MarkRole.RING, "", disc.centre(), sizes.ring(disc.radius(), 1),
                Colour.WHITE, bronze);
        Mark inner = new Mark.Ring(MarkId.organisation("ring", id), MarkRole.RING, disc.centre(), sizes.ring(disc.radius(), 0), bronze);
        return List.of(gap, inner);
    }

    /// How far everything drawn for a disc reaches from its centre in any colour: rings that one leaves out count too.
    double widestRadius(PlacedDisc disc) {
        return disc.organisation().givesAccess() ? sizes.ringed(disc.radius()) : outerRadius(disc);
    }

    /// How far everything drawn for a disc reaches from its centre.
    double outerRadius(PlacedDisc disc) {
        return ownRadius(disc) + measuredMarks.reach(disc);
    }

    /// Without what measures draw.
    private double ownRadius(PlacedDisc disc) {
        boolean ringed = depiction.seen().colourBy() != ColourBy.Trait.ACCESS && disc.organisation().givesAccess();
        return ringed ? sizes.ringed(disc.radius()) : disc.radius() + 0.5 * sizes.unit();
    }

    /// The flag of a disc that has one, to lie over all discs.
    Optional<Mark> flag(PlacedDisc disc, boolean highlighted) {
        List<Mark> parts = measuredMarks.flag(disc, outerRadius(disc), highlighted ? 1 : FADED);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Mark.Group(MarkId.organisation("flag", disc.organisation().id()), MarkRole.CODE, "", parts));
    }

    /// Where the flag of a disc stands that has one.
    Optional<Box> flag(PlacedDisc disc) {
        return measuredMarks.box(disc, outerRadius(disc));
    }

    private Optional<Mark> edge(PlacedDisc disc, double opacity) {
        return colours.edge(disc).pen(disc.radius(), ink(disc, opacity)).map(pen -> new Mark.Ring(
                MarkId.organisation("edge", disc.organisation().id()), MarkRole.RING, disc.centre(), DiscEdge.AT * disc.radius(), pen));
    }

    /// In which the disc's letters are drawn.
    private Colour ink(PlacedDisc disc, double opacity) {
        return Discs.inkOn(Colour.WHITE.towards(shade(disc), opacity)).faded(Math.max(opacity, 0.3));
    }

    /// In place of a code, that its size says nothing of it.
    private Mark lack(PlacedDisc disc, double opacity) {
        return Discs.lack(MarkId.organisation("lack", disc.organisation().id()), MarkRole.RING, disc.centre(), disc.radius(), ink(disc, opacity));
    }

    private Optional<Mark> code(PlacedDisc disc, double opacity) {
        String code = SectorCodes.of(depiction, depiction.network().sector(disc.organisation().sector()).orElseThrow());
        return CodeLetters.in(disc.radius(), code, colours.edge(disc), CodeLetters.LEAST).map(letters -> letters.mark(
                MarkId.organisation("code", disc.organisation().id()), MarkRole.CODE, disc.centre(), ink(disc, opacity)));
    }

    private Optional<Mark> selection(PlacedDisc disc) {
        OrganisationId id = disc.organisation().id();
        return !depiction.emphasis().selected().contains(id) ? Optional.empty() : Optional.of(new Mark.Ring(
                MarkId.organisation("selection", id), MarkRole.RING, disc.centre(), outerRadius(disc) + 2.4 * sizes.unit(),
                Pen.solid(SELECTION, 2.2 * sizes.unit())));
    }
}
