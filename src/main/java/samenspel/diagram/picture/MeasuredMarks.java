package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.CodeLetters;
import samenspel.diagram.drawn.DrawnGroups;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.DrawnLoads;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.seen.Depiction;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;

/// What measures draw round discs: a wide single ring round those of a group, off the disc and off the rings of who gives access, with the
/// group's number where there are several; and a flag that says by how much a capacity is exceeded.
public record MeasuredMarks(Optional<DrawnGroups> groups, Optional<DrawnLoads> loads, Sizes sizes, FixedColours ink) {
    /// Of groups in turn; each has a contrast of 4.5 to white or more, and its number besides.
    private static final List<Colour> GROUPS = List.of(Colour.of("#0b62a4"), Colour.of("#b34700"), Colour.of("#00694f"), Colour.of("#8a2f76"),
            Colour.of("#6b5e00"), Colour.of("#a3113f"), Colour.of("#0a6c7d"), Colour.of("#4a4f57"));
    private static final Colour DARK = Colour.of("#20262e");
    /// White between what is drawn for the disc and the ring, and the ring's width: in screen pixels, and at most of the radius.
    private static final double GAP = 1.5;
    private static final double GAP_SHARE = 0.16;
    private static final double WIDTH = 2;
    private static final double WIDTH_SHARE = 0.2;
    /// The sine of 45 degrees.
    private static final double ASLANT = Math.sqrt(0.5);
    private static final double CAPITAL = 0.66;
    /// Of letters, in font sizes.
    private static final double PADDING = 0.28;

    static MeasuredMarks of(Depiction depiction, Sizes sizes, DrawnLayersCache drawnLayersCache) {
        return new MeasuredMarks(drawnLayersCache.groups(depiction), drawnLayersCache.loads(depiction), sizes, depiction.look().ink());
    }

    static MeasuredMarks none(Depiction depiction, Sizes sizes) {
        return new MeasuredMarks(Optional.empty(), Optional.empty(), sizes, depiction.look().ink());
    }

    /// Which group it is of; empty for those without a ring.
    private Optional<Integer> place(PlacedDisc disc) {
        return disc.participation() == Participation.ABSENT ? Optional.empty() : groups.flatMap(some -> Optional.ofNullable(some.places().get(disc.organisation().id())));
    }

    /// How far a ring reaches beyond what is drawn for a disc; 0 without one.
    double reach(PlacedDisc disc) {
        return place(disc).isPresent() ? gap(disc.radius()) + width(disc.radius()) : 0;
    }

    private double gap(double radius) {
        return Math.min(GAP * sizes.unit(), GAP_SHARE * radius);
    }

    private double width(double radius) {
        return Math.min(WIDTH * sizes.unit(), WIDTH_SHARE * radius);
    }

    /// @param from how far what is drawn for the disc reaches without it
    List<Mark> ring(PlacedDisc disc, double from, double opacity) {
        return place(disc).map(place -> ring(disc, place, from, opacity)).orElse(List.of());
    }

    private List<Mark> ring(PlacedDisc disc, int place, double from, double opacity) {
        OrganisationId id = disc.organisation().id();
        double radius = from + gap(disc.radius()) + width(disc.radius()) / 2;
        Colour colour = Colour.WHITE.towards(colour(place, groups.orElseThrow().areNumbered(), ink), opacity);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Ring(MarkId.organisation("group", id), MarkRole.RING, disc.centre(), radius, Pen.solid(colour, width(disc.radius()))));
        if (groups.orElseThrow().areNumbered() && disc.radius() >= CodeLetters.LEAST / 2) {
            marks.add(letters("group-number", id, String.valueOf(place + 1), disc.centre().plus(ASLANT * radius, -ASLANT * radius), colour));
        }
        return marks;
    }

    private Mark letters(String part, OrganisationId id, String text, Point middle, Colour colour) {
        double width = Typeface.width(text, letter(), Weight.SEMI_BOLD);
        return new Mark.Label(MarkId.organisation(part, id), MarkRole.CODE, middle.plus(-width / 2, CAPITAL / 2 * letter()), text,
                new TextStyle(letter(), Weight.SEMI_BOLD, colour), width, Optional.of(Colour.WHITE));
    }

    private double letter() {
        return Math.max(CodeLetters.LEAST, 9.5 * sizes.letter());
    }

    /// The colour of a group's ring.
    ///
    /// @param place from 0
    public static Colour colour(int place, boolean numbered, FixedColours ink) {
        return numbered && ink != FixedColours.GREY ? GROUPS.get(place % GROUPS.size()) : DARK;
    }

    /// The flag of who has more partners than the capacity.
    List<Mark> flag(PlacedDisc disc, double from, double opacity) {
        return box(disc, from).<List<Mark>>map(box -> {
            OrganisationId id = disc.organisation().id();
            Colour colour = Colour.WHITE.towards(DARK, opacity);
            return List.of(new Mark.Area(MarkId.organisation("over", id), MarkRole.RING, box, 0.3 * letter(), Optional.of(Colour.WHITE), Optional.of(Pen.solid(colour, 1.1 * sizes.unit()))),
                    new Mark.Label(MarkId.organisation("over-number", id), MarkRole.CODE, new Point(box.x() + PADDING * letter(), box.centre().y() + CAPITAL / 2 * letter()), text(id),
                            new TextStyle(letter(), Weight.SEMI_BOLD, colour), Typeface.width(text(id), letter(), Weight.SEMI_BOLD), Optional.empty()));
        }).orElse(List.of());
    }

    private String text(OrganisationId id) {
        return loads.orElseThrow().mark(id);
    }

    /// Where the flag stands, above and to the left of the disc.
    Optional<Box> box(PlacedDisc disc, double from) {
        OrganisationId id = disc.organisation().id();
        if (disc.participation() == Participation.ABSENT || loads.filter(some -> some.over().containsKey(id)).isEmpty()) {
            return Optional.empty();
        }
        double width = Typeface.width(text(id), letter(), Weight.SEMI_BOLD) + 2 * PADDING * letter();
        double height = letter() * (CAPITAL + 2 * PADDING);
        Point corner = disc.centre().plus(-ASLANT * from, -ASLANT * from);
        return Optional.of(new Box(corner.x() - width + 0.3 * letter(), corner.y() - height + 0.3 * letter(), width, height));
    }
}
