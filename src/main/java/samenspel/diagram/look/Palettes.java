package samenspel.diagram.look;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.Look;
import samenspel.diagram.Scale;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// Makes the look of a network in the colours of a palette. Sectors get colours in their order, the strongest
/// first. Ties keep their families of colours unless the palette has
/// none, so that pictures in two palettes can be compared.
public final class Palettes {
    /// Eight of Okabe & Ito and three that differ from them in every sight.
    private static final List<Colour> OKABE_ITO = Stream.of("#d55e00", "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9",
            "#f0e442", "#663311", "#000099", "#ddeedd", "#000000").map(Colour::of).toList();

    /// Far apart, and none of the middle on which neither dark nor light letters can be read.
    private static final List<Colour> GREYS = Stream.of("#2e2e2e", "#f2f2f2", "#6b6b6b", "#adadad").map(Colour::of).toList();

    /// Between those, for sectors for which those with all edges are too few.
    private static final List<Colour> MORE_GREYS = Stream.of("#d2d2d2", "#8c8c8c").map(Colour::of).toList();

    private static final Map<String, LayerStyle> GREY_LAYERS = Map.of(
            "strong", new LayerStyle(Colour.of("#141414"), Dash.SOLID, 1.3),
            "content", new LayerStyle(Colour.of("#5c5c5c"), Dash.SOLID, 0.9),
            "administrative", new LayerStyle(Colour.of("#949494"), Dash.SOLID, 1.0),
            "referral", new LayerStyle(Colour.of("#3a3a3a"), Dash.DASHED, 0.9),
            "basic", new LayerStyle(Colour.of("#777777"), Dash.DOTTED, 0.8));

    private static final List<LayerStyle> OTHER_GREY_LAYERS = List.of(
            new LayerStyle(Colour.of("#3a3a3a"), Dash.SOLID, 0.9), new LayerStyle(Colour.of("#949494"), Dash.SOLID, 1.0),
            new LayerStyle(Colour.of("#3a3a3a"), Dash.DASHED, 0.9), new LayerStyle(Colour.of("#8c8c8c"), Dash.DASHED, 1.0),
            new LayerStyle(Colour.of("#3a3a3a"), Dash.DOTTED, 1.0));

    private Palettes() {
    }

    public static Look of(Palette palette, Network network) {
        return switch (palette) {
            case Palette.Ready.DEFAULT -> Look.standard(network);
            case Palette.Ready.OKABE_ITO -> coloured(OKABE_ITO, network);
            case Palette.Ready.GREY -> grey(network);
            case Palette.House(List<Colour> own) -> coloured(own, network);
        };
    }

    private static Look coloured(List<Colour> first, Network network) {
        List<Colour> colours = PaletteCompletion.of(first, network.sectors().size());
        List<DiscEdge> edges = PaletteCompletion.edges(colours);
        return new Look(bySector(network, colours::get), Look.standard(network).layers(), bySector(network, edges::get), FixedColours.COLOUR, Scale.USUAL);
    }

    private static Look grey(Network network) {
        DiscEdge[] edges = DiscEdge.values();
        int first = GREYS.size() * edges.length;
        return new Look(bySector(network, i -> i < first ? GREYS.get(i % GREYS.size()) : MORE_GREYS.get((i - first) % MORE_GREYS.size())), greyLayers(network),
                bySector(network, i -> edges[(i < first ? i / GREYS.size() : (i - first) / MORE_GREYS.size()) % edges.length]), FixedColours.GREY, Scale.USUAL);
    }

    private static <T> SequencedMap<SectorId, T> bySector(Network network, IntFunction<T> value) {
        SequencedMap<SectorId, T> values = new LinkedHashMap<>();
        for (Sector sector : network.sectors()) {
            values.put(sector.id(), value.apply(values.size()));
        }
        return Collections.unmodifiableSequencedMap(values);
    }

    private static SequencedMap<LayerId, LayerStyle> greyLayers(Network network) {
        SequencedMap<LayerId, LayerStyle> styles = new LinkedHashMap<>();
        for (Layer layer : network.layers()) {
            LayerStyle other = OTHER_GREY_LAYERS.get(styles.size() % OTHER_GREY_LAYERS.size());
            styles.put(layer.id(), GREY_LAYERS.getOrDefault(layer.id().value(), other));
        }
        return styles;
    }
}
