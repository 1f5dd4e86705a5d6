package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FateLook;
import samenspel.diagram.FixedColours;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.BackboneCount;
import samenspel.diagram.drawn.CodeLetters;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.drawn.DrawnLayers;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.SectorCodes;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.network.AttributeValue;
import samenspel.network.Layer;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.kind.AccessRole;
import samenspel.text.Texts;

/// Makes the legend of a picture.
public final class Legends {
    private final Depiction depiction;
    private final Optional<BackboneCount> backboneCount;
    private final Texts texts;
    private final Map<Participation, List<Organisation>> byParticipation;

    private Legends(Depiction depiction, Optional<BackboneCount> carried) {
        this.depiction = depiction;
        this.backboneCount = carried;
        this.texts = Texts.in(depiction.language());
        var fieldwork = depiction.network().fieldwork(depiction.seen().lens().wave());
        this.byParticipation = depiction.network().organisations().stream()
                .collect(Collectors.groupingBy(o -> fieldwork.participationOf(o.id())));
    }

    /// @param discs what the areas of the discs say
    /// @param sizes how large the picture draws them
    public static Legend of(Depiction depiction, DrawnLayersCache drawnLayersCache, DiscSizes discs, Sizes sizes) {
        return of(depiction, drawnLayersCache, discs, sizes, sizes.unit());
    }

    /// @param scale page units per unit of the legend
    public static Legend of(Depiction depiction, DrawnLayersCache drawnLayersCache, DiscSizes discs, Sizes sizes, double scale) {
        Legends legends = new Legends(depiction, drawnLayersCache.backboneCount(depiction));
        DrawnLayers drawnLayers = drawnLayersCache.of(depiction.network(), depiction.seen().lens());
        Sizes scaled = sizes.with(depiction.look().scale());
        SectorRows sectors = new SectorRows(depiction, legends.present(), SectorCodes.drawn(depiction, discs, scaled), CodeLetters.LEAST / scale);
        return new Legend(legends.layers(drawnLayers), legends.fates(drawnLayers), legends.organisations(sectors), sectors.codes(),
                legends.keepsSizes() ? LegendSection.NONE : new SizeRows(legends.texts, discs, scaled, scale).of(legends.withoutSize()));
    }

    private LegendSection layers(DrawnLayers drawnLayers) {
        List<LegendEntry> rows = new ArrayList<>(drawnLayers.layers().stream().map(this::layer).toList());
        if (depiction.seen().lens() instanceof Lens.OneWave) {
            backboneCount.map(this::backbone).ifPresent(rows::add);
        }
        return new LegendSection(texts.get("legend.layers"), rows);
    }

    private LegendEntry layer(DrawnLayer drawn) {
        Layer layer = drawn.layer();
        LayerStyle style = depiction.look().of(layer.id());
        return new LegendEntry(new LegendKey(LegendKey.Kind.LAYER, layer.id().value()),
                layer.name().in(depiction.language().tag()),
                Swatches.line(scaled(new Pen(style.colour(), style.width(), style.dash())), layer.directed()),
                number(drawn.count()), !depiction.seen().shows(layer));
    }

    private LegendSection fates(DrawnLayers drawnLayers) {
        List<LegendEntry> rows = new ArrayList<>();
        if (depiction.seen().lens() instanceof Lens.Between) {
            Counts counts = Counts.sum(drawnLayers.counted(depiction.seen().layers()).stream().flatMap(s -> s.change().stream()).toList());
            rows.add(fate(Fate.GAINED, counts.gained()));
            rows.add(fate(Fate.LOST, counts.lost()));
            rows.add(fate(Fate.KEPT, counts.kept()));
            rows.add(fate(Fate.UNKNOWN, counts.unknown()));
            backboneCount.map(this::backbone).ifPresent(rows::add);
        }
        return new LegendSection(fatesTitle(drawnLayers), rows);
    }

    private LegendEntry backbone(BackboneCount count) {
        return new LegendEntry(new LegendKey(LegendKey.Kind.BACKBONE, ""), texts.get("legend.backbone"), Swatches.backbone(),
                texts.get("legend.backbone.count", count.lines(), count.of()), false);
    }

    /// Names the layers that are counted where not all that are shown are.
    private String fatesTitle(DrawnLayers drawnLayers) {
        List<DrawnLayer> counted = drawnLayers.counted(depiction.seen().layers());
        return counted.size() == depiction.seen().layers().size() ? texts.get("legend.fates")
                : texts.get("legend.fates.of", counted.stream().map(s -> s.layer().name().in(depiction.language().tag()))
                        .collect(Collectors.joining(", ")));
    }

    private Pen pen(Fate fate) {
        return scaled(FateLook.pen(fate, depiction.look().ink()));
    }

    private Pen scaled(Pen usual) {
        return new Pen(usual.colour(), usual.width() * depiction.look().scale().lines(), usual.dash());
    }

    private LegendEntry fate(Fate fate, int count) {
        LegendKey key = new LegendKey(LegendKey.Kind.FATE, fate.name());
        return new LegendEntry(key, texts.get("fate." + fate), Swatches.line(pen(fate), false), number(count),
                depiction.seen().filter().hides(key));
    }

    private LegendSection organisations(SectorRows sectors) {
        List<LegendEntry> rows = new ArrayList<>(switch (depiction.seen().colourBy()) {
            case ColourBy.Trait.SECTOR -> sectors.colours();
            case ColourBy.Trait.ACCESS -> List.of(access(AccessRole.ACCESS), access(AccessRole.OTHER));
            case ColourBy.OfAttribute(String name) -> new AttributeRows(depiction, present(), texts).of(name);
        });
        boolean ringed = depiction.seen().colourBy() != ColourBy.ACCESS;
        if (ringed && depiction.network().organisations().stream().anyMatch(o -> o.access() == AccessRole.ACCESS)) {
            rows.add(access(AccessRole.ACCESS));
        }
        rows.addAll(presence());
        return new LegendSection(organisationsTitle(sectors), rows);
    }

    private String organisationsTitle(SectorRows sectors) {
        return switch (depiction.seen().colourBy()) {
            case ColourBy.Trait trait -> texts.get(trait == ColourBy.SECTOR && sectors.areUnknown() ? "legend.organisations" : "legend.organisations." + trait);
            case ColourBy.OfAttribute(String name) -> name;
        };
    }

    private boolean keepsSizes() {
        return depiction.keepsWords() && depiction.seen().sizeBy().orElse(null) instanceof SizeBy.OfAttribute;
    }

    /// Of how many in the network nothing is known that their size would say.
    private long withoutSize() {
        return depiction.seen().sizeBy().orElse(null) instanceof SizeBy.OfAttribute(String name) ? present().stream()
                .filter(one -> !(depiction.network().said(one, depiction.seen().lens().wave()).value(name).orElse(null) instanceof AttributeValue.Number)).count() : 0;
    }

    private LegendEntry access(AccessRole role) {
        LegendKey key = new LegendKey(LegendKey.Kind.ACCESS, role.name());
        long count = present().stream().filter(o -> o.access() == role).count();
        FixedColours ink = depiction.look().ink();
        var swatch = depiction.seen().colourBy() != ColourBy.ACCESS ? Swatches.accessRing(ink)
                : Swatches.disc(role == AccessRole.ACCESS ? Discs.access(ink) : Discs.other(ink), "", DiscEdge.PLAIN);
        return new LegendEntry(key, texts.get("access." + role), swatch, number(count), depiction.seen().filter().hides(key));
    }

    private List<LegendEntry> presence() {
        List<LegendEntry> rows = new ArrayList<>();
        if (byParticipation.containsKey(Participation.NOT_ANSWERED)) {
            rows.add(new LegendEntry(new LegendKey(LegendKey.Kind.PRESENCE, Participation.NOT_ANSWERED.name()),
                    texts.get("presence.NOT_ANSWERED"), Swatches.noAnswer(), number(byParticipation.get(Participation.NOT_ANSWERED).size()), false));
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
