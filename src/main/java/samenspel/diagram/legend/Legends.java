package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.drawn.CodeLetters;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.MeasuredColours;
import samenspel.diagram.drawn.SectorCodes;
import samenspel.diagram.drawn.ShownPresence;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.AttributeColumn;
import samenspel.network.AttributeValue;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.kind.AccessRole;
import samenspel.text.Texts;

/// Makes the legend of a picture.
public final class Legends {
    private final Depiction depiction;
    private final Texts texts;
    private final Optional<MeasuredColours> colours;
    private final ShownPresence presence;
    private final Map<Participation, List<Organisation>> byParticipation;

    private Legends(Depiction depiction, Optional<MeasuredColours> colours) {
        this.depiction = depiction;
        this.colours = colours;
        this.texts = Texts.in(depiction.language());
        this.presence = ShownPresence.of(depiction);
        this.byParticipation = depiction.network().organisations().stream().collect(Collectors.groupingBy(o -> presence.of(o.id())));
    }

    /// Beside a picture that can be zoomed, in which every code may come to be seen.
    ///
    /// @param discs   what the areas of the discs say
    /// @param colours where they say a measure
    /// @param sizes   how large the picture draws them
    public static Legend of(Depiction depiction, DrawnLayersCache drawnLayersCache, DiscSizes discs, Optional<MeasuredColours> colours, Sizes sizes) {
        return new Legends(depiction, colours).of(drawnLayersCache, discs, sizes, sizes.unit(), depiction.network().sectors().stream().map(Sector::id).collect(Collectors.toSet()));
    }

    /// On a page.
    ///
    /// @param scale page units per unit of the legend
    public static Legend of(Depiction depiction, DrawnLayersCache drawnLayersCache, DiscSizes discs, Sizes sizes, double scale) {
        return of(depiction, drawnLayersCache, discs, MeasuredColours.of(depiction, drawnLayersCache), sizes, scale);
    }

    /// The same where colours are on the scale of several pictures.
    public static Legend of(Depiction depiction, DrawnLayersCache drawnLayersCache, DiscSizes discs, Optional<MeasuredColours> colours, Sizes sizes, double scale) {
        return new Legends(depiction, colours).of(drawnLayersCache, discs, sizes, scale, SectorCodes.drawn(depiction, discs, sizes.with(depiction.look().scale())));
    }

    private Legend of(DrawnLayersCache drawnLayersCache, DiscSizes discs, Sizes sizes, double scale, Set<SectorId> coded) {
        LineRows ties = new LineRows(depiction, drawnLayersCache, sizes, scale);
        Sizes scaled = sizes.with(depiction.look().scale());
        SectorRows sectors = new SectorRows(depiction, present(), coded, CodeLetters.LEAST / scale);
        return new Legend(ties.layers(), ties.fates(), organisations(sectors), sectors.codes(),
                keepsSizes() ? LegendSection.NONE : new SizeRows(texts, discs, scaled, scale, isOfEither(), isOfYears()).of(withoutSize()), new GroupRows(depiction, drawnLayersCache).sections());
    }

    private LegendSection organisations(SectorRows sectors) {
        List<LegendEntry> rows = new ArrayList<>(switch (depiction.seen().colourBy()) {
            case ColourBy.Trait.SECTOR -> sectors.colours();
            case ColourBy.Trait.ACCESS -> List.of(access(AccessRole.ACCESS), access(AccessRole.OTHER));
            case ColourBy.OfMeasure _ -> colours.map(some -> new MeasureRows(some, texts).of(unmeasured(some), !isPhase() && !some.values().isEmpty())).orElse(List.of());
            case ColourBy.OfAttribute(String name) -> new AttributeRows(depiction, present(), texts).of(name);
        });
        boolean ringed = depiction.seen().colourBy() != ColourBy.Trait.ACCESS;
        if (ringed && depiction.network().organisations().stream().anyMatch(o -> o.access() == AccessRole.ACCESS)) {
            rows.add(access(AccessRole.ACCESS));
        }
        rows.addAll(presence());
        return new LegendSection(organisationsTitle(sectors), rows);
    }

    private String organisationsTitle(SectorRows sectors) {
        return switch (depiction.seen().colourBy()) {
            case ColourBy.Trait trait -> texts.get(trait == ColourBy.Trait.SECTOR && sectors.areUnknown() ? "legend.organisations" : "legend.organisations." + trait);
            case ColourBy.OfMeasure(OrganisationMeasure measure) -> texts.get("legend.measure", SizeRows.name(measure, texts, isOfEither()));
            case ColourBy.OfAttribute(String name) -> name;
        };
    }

    /// Whether ties of both waves are drawn at once.
    private boolean isOfEither() {
        return depiction.seen().lens() instanceof Lens.Between between && between.phase() == Lens.Phase.COMPARED;
    }

    /// While a change is played a row stays as it is, so that nothing but the picture moves.
    private boolean isPhase() {
        return depiction.seen().lens() instanceof Lens.Between between && between.phase() != Lens.Phase.COMPARED;
    }

    /// Of how many who answered in the wave that is shown the measure is not known: they did not answer in the other one.
    private long unmeasured(MeasuredColours known) {
        return known.values().isEmpty() && known.classes().isPresent() ? 0 : byParticipation.getOrDefault(Participation.ANSWERED, List.of()).stream()
                .filter(one -> depiction.seen().unconditioned().shows(depiction.network(), one) && !known.values().containsKey(one.id())).count();
    }

    private boolean keepsSizes() {
        return depiction.keepsWords() && depiction.seen().sizeBy().orElse(null) instanceof SizeBy.OfAttribute;
    }

    private boolean isOfYears() {
        return depiction.seen().sizeBy().orElse(null) instanceof SizeBy.OfAttribute(String name) && AttributeColumn.of(depiction.network(), name).filter(AttributeColumn::isOfYears).isPresent();
    }

    /// Of how many in the network nothing is known that their size would say.
    private long withoutSize() {
        return depiction.seen().sizeBy().orElse(null) instanceof SizeBy.OfAttribute(String name) ? present().stream()
                .filter(one -> !(depiction.network().said(one, depiction.seen().lens().wave()).value(name).orElse(null) instanceof AttributeValue.Number)).count() : 0;
    }

    private LegendEntry access(AccessRole role) {
        LegendKey key = new LegendKey(LegendKey.Kind.ACCESS, role.name());
        List<Organisation> some = present().stream().filter(o -> o.access() == role).toList();
        FixedColours ink = depiction.look().ink();
        var swatch = depiction.seen().colourBy() != ColourBy.Trait.ACCESS ? Swatches.accessRing(ink)
                : Swatches.disc(role == AccessRole.ACCESS ? Discs.access(ink) : Discs.other(ink), "", DiscEdge.PLAIN);
        return new LegendEntry(key, texts.get("access." + role), swatch, PresentCount.of(some, depiction, depiction.seen().filter().hides(key)), depiction.seen().filter().hides(key), PresentCount.widest(some, depiction));
    }

    private List<LegendEntry> presence() {
        List<LegendEntry> rows = new ArrayList<>();
        if (byParticipation.containsKey(Participation.NOT_ANSWERED)) {
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.PRESENCE, Participation.NOT_ANSWERED.name()),
                    texts.get(presence.skipped().isEmpty() ? "presence.NOT_ANSWERED" : "presence.silent"), Swatches.noAnswer(depiction.seen().colourBy() instanceof ColourBy.OfMeasure), number(byParticipation.get(Participation.NOT_ANSWERED).size()), false));
        }
        if (!presence.inPart().isEmpty()) {
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.PRESENCE, ShownPresence.IN_PART), texts.get("presence.in-part"), Swatches.inPart(), number(presence.inPart().size()), false));
        }
        if (byParticipation.containsKey(Participation.ABSENT)) {
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.PRESENCE, Participation.ABSENT.name()),
                    texts.get("presence.ABSENT"), Swatches.absent(), number(byParticipation.get(Participation.ABSENT).size()), false));
        }
        return rows;
    }

    private List<Organisation> present() {
        return byParticipation.entrySet().stream()
                .filter(entry -> entry.getKey() != Participation.ABSENT)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private String number(long count) {
        return texts.get("number", count);
    }
}
