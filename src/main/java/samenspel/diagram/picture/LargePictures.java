package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.BackboneTies;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.MeasuredColours;
import samenspel.diagram.drawn.OrganisationOrder;
import samenspel.diagram.drawn.ShownPresence;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.LabelPlacement;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.note.NoteMarks;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.Names;
import samenspel.layout.Point;
import samenspel.layout.Region;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;

/// Draws networks too large for a list of all their marks: only what lies within the window, the ties in
/// portions that are painted and let go, and less detail where discs are dots. What is highlighted by the pointer is
/// drawn over it by itself, so that the rest need not be drawn anew.
///
/// What is left out because of size is counted in the [VisiblePart], so that the reader can be told. Cost: one pass over
/// all organisations and ties, and the marks of those in sight. May be used from several threads.
public final class LargePictures {
    /// Networks up to this size are drawn whole.
    public static final int MOST_WHOLE = 1_500;
    private static final int MOST_REPORTS = 40_000;
    private static final int PORTION = 8_192;
    /// With so many lines in sight or fewer, a line can be pointed at.
    private static final int POINTABLE = 4_000;
    /// Discs smaller than this are dots: without outline, rings and code.
    private static final double DOT = 2.5;
    /// Dots with less contrast on white have an outline all the same.
    private static final double PALE = 1.5;
    private static final Colour LEFT_OUT = Colour.of("#e3e6ea");
    /// More organisations chosen at once are not highlighted: drawing them would take as long as the picture.
    private static final int MOST_HIGHLIGHTED = 500;
    /// How many names are tried where all are asked for.
    private static final int MOST_NAMES = 250;
    /// Arrangements by a rule are not prepared of more organisations than this, so their regions are not sought either.
    private static final int MOST_REGIONS = 5_000;

    private final DrawnLayersCache drawnLayersCache;
    private @Nullable PreparedTies last;

    public LargePictures(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
    }

    public static boolean isLarge(Network network) {
        return network.organisations().size() > MOST_WHOLE || network.fieldwork().values().stream()
                .anyMatch(work -> work.reports().values().stream().mapToInt(Map::size).sum() > MOST_REPORTS);
    }

    /// Draws what can be seen through a window of the page.
    ///
    /// @param paint     gets marks in drawing order, portion by portion
    /// @param cancelled asked before each portion; what is left is then not drawn
    public VisiblePart draw(Depiction depiction, Projection projection, Sizes usual, Box seen, Consumer<List<Mark>> paint, BooleanSupplier cancelled) {
        Sizes sizes = usual.with(depiction.look().scale());
        PreparedTies preparedTies = survey(depiction);
        SequencedMap<OrganisationId, PlacedDisc> discs = discs(depiction, preparedTies, projection, sizes);
        int[] inSight = preparedTies.tiesWithin(discs, seen);
        BackboneTies backboneTies = drawnLayersCache.backbone(depiction);
        TiePens pens = new TiePens(depiction, discs, sizes, TieInks.of(depiction, discs.keySet(), backboneTies, preparedTies.ties()), preparedTies.ties(), LineWeight.opacity(inSight.length));
        OrganisationMarks drawn = new OrganisationMarks(depiction, sizes, colours(depiction), MeasuredMarks.of(depiction, sizes, drawnLayersCache));
        TieMarks lines = new TieMarks(depiction, discs, sizes, pens, drawn, inSight.length <= POINTABLE);
        List<Mark> kept = new ArrayList<>();
        List<Mark> over = new ArrayList<>();
        List<PlacedDisc> near = discs.values().stream().filter(disc -> seen.touches(Box.around(disc.centre(), disc.radius() + 4))).toList();
        RegionMarks regions = regions(depiction, projection, sizes, near);
        paint.accept(regions.of(regions(depiction)));
        List<Mark> tray = TrayMarks.of(depiction, discs, sizes, Optional.empty());
        List<Mark> trayWords = tray.stream().filter(Mark.Label.class::isInstance).toList();
        paint.accept(tray.stream().filter(mark -> !trayWords.contains(mark)).toList());
        NoteMarks notes = ShownNotes.drawn(depiction, discs.values(), projection, sizes, Optional.empty());
        paint.accept(notes.contours());
        paint.accept(leftOut(depiction, preparedTies, projection, sizes, seen));
        for (int from = 0; from < inSight.length && !cancelled.getAsBoolean(); from += PORTION) {
            List<Mark> portion = lines.of(preparedTies.ties(inSight, from, Math.min(inSight.length, from + PORTION)));
            paint.accept(portion);
            over.addAll(sizes.radius() < DOT ? List.of() : lines.over(portion));
            kept.addAll(inSight.length <= POINTABLE ? portion : List.of());
        }
        Set<OrganisationId> highlighted = preparedTies.highlighted(depiction, discs, backboneTies);
        List<Mark> circles = circles(depiction, drawn, near, highlighted);
        NameMarks placed = names(depiction, sizes, near, highlighted, preparedTies, trayWords);
        List<Mark> names = placed.lines();
        paint.accept(placed.leaders());
        paint.accept(near.stream().filter(disc -> !isDot(depiction, disc)).map(drawn::clearing).toList());
        paint.accept(circles);
        paint.accept(near.stream().filter(disc -> !isDot(depiction, disc)).flatMap(disc -> drawn.flag(disc, highlighted.contains(disc.organisation().id())).stream()).toList());
        paint.accept(Stream.of(over, regions.nameMarks(), trayWords, names).flatMap(List::stream).toList());
        paint.accept(notes.notes());
        List.of(notes.contours(), circles, names, notes.notes()).forEach(kept::addAll);
        return new VisiblePart(kept, near.size(), inSight.length, (int) names.stream().map(Mark::id).flatMap(id -> id.organisation().stream()).distinct().count(),
                sizes.radius() < DOT, preparedTies.sizes());
    }

    /// What the emphasis highlights, to be drawn over a faded picture: organisations in focus with their ties and
    /// partners. Nothing before that picture has been drawn.
    public List<Mark> highlighted(Depiction asked, Projection projection, Sizes sizes) {
        PreparedTies preparedTies = known(asked).orElse(null);
        if (preparedTies == null) {
            return List.of();
        }
        Depiction depiction = asked.with(asked.emphasis().among(preparedTies.organisations().keySet()));
        SequencedSet<OrganisationId> focus = depiction.emphasis().focus();
        if (focus.isEmpty() || focus.size() > MOST_HIGHLIGHTED) {
            return List.of();
        }
        return highlighted(depiction, preparedTies, projection, sizes.with(asked.look().scale()), preparedTies.tiesOf(focus));
    }

    private List<Mark> highlighted(Depiction asked, PreparedTies preparedTies, Projection projection, Sizes sizes, List<DrawnTie> ties) {
        SequencedMap<OrganisationId, PlacedDisc> discs = new LinkedHashMap<>();
        ShownPresence presence = ShownPresence.of(asked);
        preparedTies.around(asked.emphasis().focus(), ties).forEach(id -> discs.put(id, disc(asked, preparedTies, presence, projection, sizes, id)));
        TiePens pens = new TiePens(asked, discs, sizes, TieInks.full(BackboneTies.ALL), preparedTies.ties(), 1);
        OrganisationMarks drawn = new OrganisationMarks(asked, sizes, colours(asked), MeasuredMarks.of(asked, sizes, drawnLayersCache));
        TieMarks tieMarks = new TieMarks(asked, discs, sizes, pens, drawn, true);
        List<Mark> lines = tieMarks.of(ties);
        List<Mark> marks = new ArrayList<>(lines);
        OrganisationOrder order = new OrganisationOrder(List.copyOf(discs.keySet()), Set.of());
        NameMarks names = new NameMarks(asked, sizes, discs, discs.keySet(), order, NameRoom.within(Optional.empty()));
        names.place(discs.keySet());
        marks.addAll(names.leaders());
        discs.values().forEach(disc -> marks.add(drawn.clearing(disc)));
        marks.addAll(circles(asked, drawn, List.copyOf(discs.values()), discs.keySet()));
        marks.addAll(tieMarks.over(lines));
        marks.addAll(names.lines());
        return marks;
    }

    private List<Region> regions(Depiction depiction) {
        return depiction.network().organisations().size() > MOST_REGIONS ? List.of() : drawnLayersCache.regions(depiction.network(), depiction.placement());
    }

    private static RegionMarks regions(Depiction depiction, Projection projection, Sizes sizes, List<PlacedDisc> near) {
        List<Circle> circles = near.stream().filter(disc -> disc.radius() >= DOT).map(disc -> new Circle(disc.centre(), disc.radius())).toList();
        return new RegionMarks(depiction, projection, sizes, new LabelPlacement(circles, Optional.empty()));
    }

    /// Who is left out and is to be faint, as pale dots.
    private static List<Mark> leftOut(Depiction depiction, PreparedTies preparedTies, Projection projection, Sizes sizes, Box seen) {
        if (depiction.seen().filter().leftOut() == LeftOut.HIDDEN) {
            return List.of();
        }
        return depiction.network().organisations().stream().map(Organisation::id).filter(id -> !preparedTies.organisations().containsKey(id)).<Mark>map(id -> new Mark.Disc(MarkId.organisation("left-out", id), MarkRole.REGION, "",
                projection.toPage(depiction.placement().of(id)), Math.max(0.8, sizes.radius()), LEFT_OUT, Pen.solid(LEFT_OUT.faded(0), 0.1))).filter(dot -> seen.touches(dot.bounds())).toList();
    }

    private SequencedMap<OrganisationId, PlacedDisc> discs(Depiction depiction, PreparedTies preparedTies, Projection projection, Sizes sizes) {
        ShownPresence presence = ShownPresence.of(depiction);
        SequencedMap<OrganisationId, PlacedDisc> discs = LinkedHashMap.newLinkedHashMap(preparedTies.organisations().size());
        preparedTies.organisations().keySet().forEach(id -> discs.put(id, disc(depiction, preparedTies, presence, projection, sizes, id)));
        return discs;
    }

    private static PlacedDisc disc(Depiction depiction, PreparedTies preparedTies, ShownPresence presence, Projection projection, Sizes sizes, OrganisationId id) {
        Organisation organisation = Objects.requireNonNull(preparedTies.organisations().get(id));
        Point centre = projection.toPage(depiction.placement().of(id));
        return new PlacedDisc(organisation, centre, preparedTies.sizes().radius(id, sizes), presence.of(id), presence.isInPart(id), depiction.said(organisation));
    }

    /// Large discs first, so that small ones are not hidden; highlighted ones over faded ones.
    private static List<Mark> circles(Depiction depiction, OrganisationMarks marks, List<PlacedDisc> discs, Set<OrganisationId> highlighted) {
        Names names = Names.inWords(depiction);
        return discs.stream()
                .sorted(Comparator.comparing((PlacedDisc disc) -> highlighted.contains(disc.organisation().id()))
                        .thenComparing(PlacedDisc::radius, Comparator.reverseOrder()))
                .map(disc -> {
                    boolean isHighlighted = highlighted.contains(disc.organisation().id());
                    return isDot(depiction, disc) ? dot(disc, marks.fill(disc, isHighlighted), names) : marks.of(disc, isHighlighted);
                }).toList();
    }

    private DiscColours colours(Depiction depiction) {
        return new DiscColours(depiction, MeasuredColours.of(depiction, drawnLayersCache));
    }

    private static boolean isDot(Depiction depiction, PlacedDisc disc) {
        OrganisationId id = disc.organisation().id();
        boolean marked = depiction.emphasis().selected().contains(id) || depiction.emphasis().focus().contains(id);
        return disc.radius() < DOT && !marked;
    }

    private static Mark dot(PlacedDisc disc, Colour fill, Names names) {
        OrganisationId id = disc.organisation().id();
        return new Mark.Disc(MarkId.organisation("organisation", id), MarkRole.ORGANISATION, names.of(id), disc.centre(),
                Math.max(0.8, disc.radius()), fill, LinearLight.contrast(fill, Colour.WHITE) < PALE ? Pen.solid(Discs.OUTLINE, 0.4) : Pen.solid(fill.faded(0), 0.1));
    }

    /// Names of those in sight with most ties. Dots are in nobody's way, some words are in everybody's.
    private static NameMarks names(Depiction depiction, Sizes sizes, List<PlacedDisc> near, Set<OrganisationId> highlighted, PreparedTies preparedTies, List<Mark> words) {
        List<OrganisationId> byWeight = preparedTies.heaviest(near, MOST_NAMES);
        Set<OrganisationId> named = Set.copyOf(byWeight);
        SequencedMap<OrganisationId, PlacedDisc> obstacles = new LinkedHashMap<>();
        near.stream().filter(disc -> disc.radius() >= DOT || named.contains(disc.organisation().id()))
                .forEach(disc -> obstacles.put(disc.organisation().id(), disc));
        NameMarks names = new NameMarks(depiction, sizes, obstacles, obstacles.keySet(), new OrganisationOrder(byWeight, Set.of()), NameRoom.within(Optional.empty()));
        names.keepOff(words.stream().map(one -> PlacedLabel.taken(one.bounds())).toList());
        names.place(highlighted);
        return names;
    }

    private synchronized Optional<PreparedTies> known(Depiction depiction) {
        return Optional.ofNullable(last).filter(preparedTies -> preparedTies.isOf(depiction));
    }

    private PreparedTies survey(Depiction depiction) {
        PreparedTies known = known(depiction).orElse(null);
        if (known != null) {
            return known;
        }
        PreparedTies prepared = PreparedTies.of(depiction, drawnLayersCache);
        synchronized (this) {
            last = prepared;
        }
        return prepared;
    }
}
