package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.BackboneTies;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.MeasuredColours;
import samenspel.diagram.drawn.SharedScales;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.drawn.VisibleOrganisations;
import samenspel.diagram.label.FoundPlaces;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.note.NoteMarks;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.OrganisationId;

/// Draws a depiction onto a page.
public final class Pictures {
    private final DrawnLayersCache drawnLayersCache;
    private final DiscPlaces places;
    private final FoundPlaces foundPlaces = new FoundPlaces();

    public Pictures(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
        this.places = new DiscPlaces(drawnLayersCache);
    }

    /// The picture as seen through a projection.
    ///
    /// @param labelsWithin where names must stay, if anywhere: the page of an export
    public Picture of(Depiction asked, Projection projection, Sizes sizes, Optional<Box> labelsWithin) {
        return of(asked, projection, sizes, NameRoom.within(labelsWithin), Optional.empty());
    }

    /// The same beside others, with all discs on one scale.
    public Picture of(Depiction asked, Projection projection, Sizes usual, Optional<Box> labelsWithin, SharedScales shared) {
        return of(asked, projection, usual, NameRoom.within(labelsWithin), shared);
    }

    /// The same on a page.
    public Picture of(Depiction asked, Projection projection, Sizes usual, NameRoom room, SharedScales shared) {
        return of(asked, projection, usual, room, Optional.of(shared));
    }

    /// The same on a page.
    public Picture of(Depiction asked, Projection projection, Sizes sizes, NameRoom room) {
        return of(asked, projection, sizes, room, Optional.empty());
    }

    private Picture of(Depiction asked, Projection projection, Sizes usual, NameRoom room, Optional<SharedScales> shared) {
        Sizes sizes = usual.with(asked.look().scale());
        VisibleOrganisations visible = VisibleOrganisations.of(asked);
        Depiction depiction = asked.with(asked.emphasis().among(visible.byId().keySet()));
        List<DrawnTie> ties = drawnLayersCache.lines(depiction);
        List<DrawnTie> shown = ties.stream().filter(tie -> tie.standsIn(depiction.seen().lens())).toList();
        SequencedMap<OrganisationId, PlacedDisc> all = places.discs(depiction, projection, sizes, shared);
        SequencedMap<OrganisationId, PlacedDisc> discs = new LinkedHashMap<>(all);
        discs.keySet().retainAll(visible.byId().keySet());
        Set<OrganisationId> highlighted = highlighted(depiction, discs, shown);
        TiePens pens = pens(depiction, discs, sizes, ties, shared.isPresent());
        OrganisationMarks drawn = new OrganisationMarks(depiction, sizes, new DiscColours(depiction, colours(depiction, shared)),
                MeasuredMarks.of(depiction, sizes, drawnLayersCache));
        NameMarks names = new NameMarks(depiction, sizes, all, discs.keySet(), drawnLayersCache.order(depiction.network(), depiction.placement()), room).recalling(foundPlaces);
        NoteMarks notes = ShownNotes.drawn(depiction, discs.values(), projection, sizes, room.within());
        Stream<PlacedLabel> flags = discs.values().stream().flatMap(disc -> drawn.flag(disc).map(PlacedLabel::taken).stream());
        List<PlacedLabel> kept = Stream.of(notes.places().stream(), room.taken().stream().map(PlacedLabel::taken), flags).flatMap(Function.identity()).toList();
        names.keepOff(kept);
        RegionMarks regions = new RegionMarks(depiction, projection, sizes, names.placement());
        LeftOutMarks leftOut = new LeftOutMarks(depiction, all, discs.keySet());
        List<Mark> marks = new ArrayList<>(regions.of(drawnLayersCache.regions(depiction.network(), depiction.placement())));
        marks.addAll(leftOut.lines(drawnLayersCache, shown, sizes));
        List<Mark> tray = TrayMarks.of(depiction, discs, sizes, room.within());
        List<Mark> trayWords = tray.stream().filter(Mark.Label.class::isInstance).toList();
        Stream<PlacedLabel> taken = trayWords.stream().map(words -> PlacedLabel.taken(words.bounds()));
        names.keepOff(Stream.of(kept.stream(), regions.names().stream(), taken).flatMap(Function.identity()).toList());
        tray.stream().filter(mark -> !trayWords.contains(mark)).forEach(marks::add);
        marks.addAll(notes.contours());
        TieMarks tieMarks = new TieMarks(depiction, discs, sizes, pens, drawn, true);
        marks.addAll(tieMarks.of(shown));
        names.place(highlighted);
        marks.addAll(names.leaders());
        marks.addAll(leftOut.discs(drawn));
        marks.addAll(organisations(drawn, discs, highlighted));
        marks.addAll(tieMarks.over(marks));
        List.of(regions.nameMarks(), trayWords, names.lines(), notes.notes()).forEach(marks::addAll);
        return new Picture(marks, shown.size(), places.sizes(depiction, shared), names.count());
    }

    private TiePens pens(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, Sizes sizes, List<DrawnTie> ties, boolean beside) {
        BackboneTies backboneTies = drawnLayersCache.backbone(depiction);
        TieInks inks = TieInks.of(depiction, discs.keySet(), backboneTies, ties);
        return new TiePens(depiction, discs, sizes, beside ? inks.withoutHubs() : inks, ties, 1);
    }

    /// What the sizes of the discs say, without drawing them.
    public DiscSizes sizes(Depiction depiction) {
        return places.sizes(depiction, Optional.empty());
    }

    /// The same beside others.
    public DiscSizes sizes(Depiction depiction, SharedScales shared) {
        return places.sizes(depiction, Optional.of(shared));
    }

    /// What the sizes and colours of several pictures say.
    public SharedScales shared(List<Depiction> depictions) {
        return new SharedScales(depictions.stream().map(places::measured).toList(), MeasuredColours.shared(depictions, drawnLayersCache));
    }

    /// What colours by a measure say beside other pictures; empty where colour says something else.
    public Optional<MeasuredColours> colours(Depiction depiction, SharedScales shared) {
        return colours(depiction, Optional.of(shared));
    }

    private Optional<MeasuredColours> colours(Depiction depiction, Optional<SharedScales> shared) {
        return MeasuredColours.of(depiction, drawnLayersCache).map(own -> shared.flatMap(SharedScales::colours).map(own::with).orElse(own));
    }

    /// Boxes that discs need which are not of the usual size, in the frame of the layout.
    public List<Box> room(Depiction depiction) {
        return places.largest(depiction);
    }

    /// The organisations that stand out: all when nothing is highlighted.
    private static Set<OrganisationId> highlighted(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, List<DrawnTie> shown) {
        Emphasis emphasis = depiction.emphasis();
        if (!emphasis.focus().isEmpty()) {
            return emphasis.withPartners(shown);
        }
        if (emphasis.highlightsTies()) {
            return shown.stream().filter(emphasis.ties()::has).map(DrawnTie::pair)
                    .flatMap(pair -> Stream.of(pair.from(), pair.to())).collect(Collectors.toSet());
        }
        Set<OrganisationId> highlighted = new HashSet<>(discs.keySet());
        emphasis.row().filter(row -> isOfSome(row.kind())).ifPresent(row -> highlighted.removeIf(id -> !standsOut(id, row, discs, shown)));
        return highlighted;
    }

    /// Whether a row stands for some organisations and not for all.
    private static boolean isOfSome(LegendKey.Kind kind) {
        return kind != LegendKey.Kind.SIZE && kind != LegendKey.Kind.ATTRIBUTE_RANGE && kind != LegendKey.Kind.BACKBONE && kind != LegendKey.Kind.HUBS
                && kind != LegendKey.Kind.GROUP && kind != LegendKey.Kind.CAPACITY && kind != LegendKey.Kind.APART;
    }

    private static boolean standsOut(OrganisationId id, LegendKey row, Map<OrganisationId, PlacedDisc> discs, List<DrawnTie> shown) {
        return switch (row.kind()) {
            case LAYER -> shown.stream().anyMatch(tie -> tie.pair().has(id) && tie.layer().value().equals(row.id()));
            case FATE -> shown.stream().anyMatch(tie -> tie.pair().has(id) && tie.fate().map(Enum::name).equals(Optional.of(row.id())));
            case SECTOR, ACCESS, ORGANISATION, ATTRIBUTE, ATTRIBUTE_RANGE, PRESENCE, SIZE, BACKBONE, HUBS, GROUP, CAPACITY, APART -> Objects.requireNonNull(discs.get(id)).isIn(row);
        };
    }

    /// White round all, then large discs first, so that small ones are not hidden; highlighted ones over faded ones; flags over all.
    private static List<Mark> organisations(OrganisationMarks marks, Map<OrganisationId, PlacedDisc> discs, Set<OrganisationId> highlighted) {
        Stream<Mark> white = discs.values().stream().map(marks::clearing);
        Stream<Mark> drawn = discs.values().stream()
                .sorted(Comparator.comparing((PlacedDisc disc) -> highlighted.contains(disc.organisation().id()))
                        .thenComparing(PlacedDisc::radius, Comparator.reverseOrder()))
                .map(disc -> marks.of(disc, highlighted.contains(disc.organisation().id())));
        Stream<Mark> flags = discs.values().stream().flatMap(disc -> marks.flag(disc, highlighted.contains(disc.organisation().id())).stream());
        return Stream.of(white, drawn, flags).flatMap(Function.identity()).toList();
    }
}
