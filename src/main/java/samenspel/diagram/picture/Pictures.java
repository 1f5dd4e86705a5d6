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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.BackboneTies;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.drawn.VisibleOrganisations;
import samenspel.diagram.label.PlacedLabel;
import samenspel.diagram.note.NoteMarks;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.network.Fieldwork;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// Draws a depiction onto a page.
public final class Pictures {
    private final DrawnLayersCache drawnLayersCache;

    public Pictures(DrawnLayersCache drawnLayersCache) {
        this.drawnLayersCache = drawnLayersCache;
    }

    /// The picture as seen through a projection.
    ///
    /// @param labelsWithin where names must stay, if anywhere: the page of an export
    public Picture of(Depiction asked, Projection projection, Sizes sizes, Optional<Box> labelsWithin) {
        return of(asked, projection, sizes, labelsWithin, UnaryOperator.identity());
    }

    /// The same with discs on a scale of the caller's, such as one for several pictures.
    ///
    /// @param scale from the sizes of this picture's discs to those drawn
    public Picture of(Depiction asked, Projection projection, Sizes usual, Optional<Box> labelsWithin, UnaryOperator<DiscSizes> scale) {
        return of(asked, projection, usual, labelsWithin, scale, List.of());
    }

    /// The same on a page of which boxes within the picture are taken, such as by a legend; no disc stands there.
    public Picture of(Depiction asked, Projection projection, Sizes sizes, Optional<Box> labelsWithin, List<Box> taken) {
        return of(asked, projection, sizes, labelsWithin, UnaryOperator.identity(), taken);
    }

    private Picture of(Depiction asked, Projection projection, Sizes usual, Optional<Box> labelsWithin, UnaryOperator<DiscSizes> scale, List<Box> taken) {
        Sizes sizes = usual.with(asked.look().scale());
        VisibleOrganisations visible = VisibleOrganisations.of(asked);
        Depiction depiction = asked.with(asked.emphasis().among(visible.byId().keySet()));
        List<DrawnTie> ties = drawnLayersCache.of(depiction.network(), depiction.seen().lens()).ties(depiction, visible);
        List<DrawnTie> shown = ties.stream().filter(tie -> standsNow(tie, depiction.seen().lens())).toList();
        DiscSizes discSizes = scale.apply(drawnLayersCache.sizes(depiction, () -> DiscSizes.of(depiction, visible, ties, shown)));
        SequencedMap<OrganisationId, PlacedDisc> discs = discs(depiction, projection, sizes, visible, discSizes);
        Set<OrganisationId> highlighted = highlighted(depiction, discs, shown);
        BackboneTies backboneTies = drawnLayersCache.backbone(depiction);
        TiePens pens = new TiePens(depiction, discs, sizes, TieInks.of(depiction, discs.keySet(), backboneTies, ties));
        OrganisationMarks drawn = new OrganisationMarks(depiction, sizes);
        NameMarks names = new NameMarks(depiction, sizes, discs, labelsWithin);
        NoteMarks notes = ShownNotes.drawn(depiction, discs.values(), projection, sizes, labelsWithin);
        List<PlacedLabel> kept = Stream.concat(notes.places().stream(), taken.stream().map(PlacedLabel::taken)).toList();
        names.keepOff(kept);
        RegionMarks regions = new RegionMarks(depiction.network(), projection, sizes, Texts.in(depiction.language()), names.placement());
        List<Mark> marks = new ArrayList<>(regions.of(drawnLayersCache.regions(depiction.network(), depiction.placement())));
        names.keepOff(Stream.concat(kept.stream(), regions.names().stream()).toList());
        marks.addAll(tray(depiction, discs, sizes));
        marks.addAll(notes.contours());
        marks.addAll(new TieMarks(depiction, discs, sizes, pens, drawn, true).of(shown));
        names.place(highlighted, byWeight(discs, isArranged(depiction) ? ties.stream().filter(backboneTies::has).toList() : ties));
        marks.addAll(names.leaders());
        discs.values().forEach(disc -> marks.add(drawn.clearing(disc)));
        marks.addAll(organisations(drawn, discs, highlighted));
        marks.addAll(regions.nameMarks());
        marks.addAll(names.lines());
        marks.addAll(notes.notes());
        return new Picture(marks, shown.size(), discSizes, names.count());
    }

    /// What the sizes of the discs say, without drawing them.
    public DiscSizes sizes(Depiction depiction) {
        return depiction.seen().sizeBy().isEmpty() ? DiscSizes.EQUAL : drawnLayersCache.sizes(depiction, () -> measured(depiction));
    }

    private DiscSizes measured(Depiction depiction) {
        VisibleOrganisations visible = VisibleOrganisations.of(depiction);
        List<DrawnTie> ties = drawnLayersCache.of(depiction.network(), depiction.seen().lens()).ties(depiction, visible);
        return DiscSizes.of(depiction, visible, ties, ties.stream().filter(tie -> standsNow(tie, depiction.seen().lens())).toList());
    }

    private static boolean standsNow(DrawnTie tie, Lens lens) {
        return !(lens instanceof Lens.Between between) || tie.standsIn(between.phase());
    }

    private static SequencedMap<OrganisationId, PlacedDisc> discs(Depiction depiction, Projection projection, Sizes sizes,
                                                                  VisibleOrganisations visible, DiscSizes discSizes) {
        Fieldwork fieldwork = depiction.network().fieldwork(depiction.seen().lens().wave());
        SequencedMap<OrganisationId, PlacedDisc> discs = new LinkedHashMap<>();
        visible.byId().forEach((id, organisation) -> discs.put(id, new PlacedDisc(organisation,
                projection.toPage(depiction.placement().of(id)), discSizes.radius(id, sizes), fieldwork.participationOf(id), depiction.said(organisation))));
        return discs;
    }

    /// The organisations that stand out: all when nothing is highlighted.
    private static Set<OrganisationId> highlighted(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, List<DrawnTie> shown) {
        Emphasis emphasis = depiction.emphasis();
        if (!emphasis.focus().isEmpty()) {
            return withPartners(emphasis.focus(), shown);
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
        return kind != LegendKey.Kind.SIZE && kind != LegendKey.Kind.ATTRIBUTE_RANGE && kind != LegendKey.Kind.BACKBONE && kind != LegendKey.Kind.HUBS;
    }

    private static Set<OrganisationId> withPartners(Set<OrganisationId> focus, List<DrawnTie> shown) {
        Set<OrganisationId> highlighted = new HashSet<>(focus);
        shown.stream().map(DrawnTie::pair).filter(pair -> focus.contains(pair.from()) || focus.contains(pair.to()))
                .forEach(pair -> highlighted.addAll(List.of(pair.from(), pair.to())));
        return highlighted;
    }

    private static boolean standsOut(OrganisationId id, LegendKey row, Map<OrganisationId, PlacedDisc> discs, List<DrawnTie> shown) {
        return switch (row.kind()) {
            case LAYER -> shown.stream().anyMatch(tie -> tie.pair().has(id) && tie.layer().value().equals(row.id()));
            case FATE -> shown.stream().anyMatch(tie -> tie.pair().has(id) && tie.fate().map(Enum::name).equals(Optional.of(row.id())));
            case SECTOR, ACCESS, ATTRIBUTE, ATTRIBUTE_RANGE, PRESENCE, SIZE, BACKBONE, HUBS -> Objects.requireNonNull(discs.get(id)).isIn(row);
        };
    }

    private static List<Mark> tray(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, Sizes sizes) {
        List<PlacedDisc> isolates = depiction.placement().tray().stream().filter(discs::containsKey).map(discs::get).toList();
        return TrayMarks.of(isolates, sizes, Texts.in(depiction.language()));
    }

    /// Large discs first, so that small ones are not hidden; highlighted ones over faded ones.
    private static List<Mark> organisations(OrganisationMarks marks, Map<OrganisationId, PlacedDisc> discs, Set<OrganisationId> highlighted) {
        return discs.values().stream()
                .sorted(Comparator.comparing((PlacedDisc disc) -> highlighted.contains(disc.organisation().id()))
                        .thenComparing(PlacedDisc::radius, Comparator.reverseOrder()))
                .map(disc -> marks.of(disc, highlighted.contains(disc.organisation().id())))
                .toList();
    }

    /// Whether the places follow from a backbone.
    private static boolean isArranged(Depiction depiction) {
        return depiction.placement().recipe().dials().backbone() < 1;
    }

    /// Organisations by the number of lines they have, most first.
    private static List<OrganisationId> byWeight(Map<OrganisationId, PlacedDisc> discs, List<DrawnTie> ties) {
        Map<OrganisationId, Integer> lines = PreparedTies.weight(ties);
        return discs.keySet().stream()
                .sorted(Comparator.comparing((OrganisationId id) -> -lines.getOrDefault(id, 0)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
