package samenspel.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// The colours and lines of the data, saved with the network. A colour belongs to its sector for good:
/// no filter gives it to another.
///
/// @param edges of the sectors whose discs are not plain
/// @param ink   with what everything is drawn that is neither a sector nor a layer
/// @param capacity above how many partners organisations that give access bear a mark; empty for no marks
public record Look(SequencedMap<SectorId, Colour> sectors, SequencedMap<LayerId, LayerStyle> layers,
                   SequencedMap<SectorId, DiscEdge> edges, FixedColours ink, Scale scale, LineWidth lineWidth,
                   Optional<Integer> capacity) {
    public Look {
        sectors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sectors));
        layers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(layers));
        SequencedMap<SectorId, DiscEdge> edged = new LinkedHashMap<>(edges);
        edged.values().removeIf(edge -> edge == DiscEdge.PLAIN);
        edges = Collections.unmodifiableSequencedMap(edged);
    }

    /// Plain discs, colours, and everything as large as usual.
    public Look(SequencedMap<SectorId, Colour> sectors, SequencedMap<LayerId, LayerStyle> layers) {
        this(sectors, layers, Collections.emptyNavigableMap(), FixedColours.COLOUR, Scale.USUAL);
    }

    /// Without a capacity.
    public Look(SequencedMap<SectorId, Colour> sectors, SequencedMap<LayerId, LayerStyle> layers, SequencedMap<SectorId, DiscEdge> edges,
                FixedColours ink, Scale scale, LineWidth lineWidth) {
        this(sectors, layers, edges, ink, scale, lineWidth, Optional.empty());
    }

    /// Lines of one width.
    public Look(SequencedMap<SectorId, Colour> sectors, SequencedMap<LayerId, LayerStyle> layers, SequencedMap<SectorId, DiscEdge> edges,
                FixedColours ink, Scale scale) {
        this(sectors, layers, edges, ink, scale, LineWidth.ALIKE);
    }

    /// Petroff (2021, "Accessible color sequences for data visualization") gives ten colours that stay
    /// apart for colour-blind readers; a near-black makes eleven. The strongest comes first.
    public static final List<String> SECTOR_COLOURS = List.of(
            "#bd1f01", "#3f90da", "#ffa90e", "#94a4a2", "#832db6", "#a96b59",
            "#e76300", "#b9ac70", "#717581", "#92dadd", "#002d2d");

    /// Of those whose sector is not known.
    public static final Colour NO_SECTOR = Colour.of("#5f7082");

    private static final Map<String, LayerStyle> KNOWN_LAYERS = Map.of(
            "strong", new LayerStyle(Colour.of("#1f2937"), Dash.SOLID, 1.2),
            "content", new LayerStyle(Colour.of("#2b6cb0"), Dash.SOLID, 0.9),
            "administrative", new LayerStyle(Colour.of("#b7791f"), Dash.SOLID, 0.9),
            "referral", new LayerStyle(Colour.of("#1c5b45"), Dash.DASHED, 0.9),
            "basic", new LayerStyle(Colour.of("#8b8f98"), Dash.SOLID, 0.7));

    private static final List<LayerStyle> OTHER_LAYERS = List.of(
            new LayerStyle(Colour.of("#2b6cb0"), Dash.SOLID, 0.9),
            new LayerStyle(Colour.of("#b7791f"), Dash.SOLID, 0.9),
            new LayerStyle(Colour.of("#1c5b45"), Dash.DASHED, 0.9),
            new LayerStyle(Colour.of("#7b3f8c"), Dash.SOLID, 0.9),
            new LayerStyle(Colour.of("#1f2937"), Dash.DASHED, 0.9));

    /// The look a network has until somebody changes it; more sectors than there are colours begin again with the first and have
    /// another edge, more layers begin again.
    public static Look standard(Network network) {
        SequencedMap<SectorId, Colour> sectors = new LinkedHashMap<>();
        SequencedMap<SectorId, DiscEdge> edges = new LinkedHashMap<>();
        DiscEdge[] each = DiscEdge.values();
        for (Sector sector : network.sectors()) {
            edges.put(sector.id(), each[sectors.size() / SECTOR_COLOURS.size() % each.length]);
            sectors.put(sector.id(), sector.code().equals(Sector.NOT_KNOWN) ? NO_SECTOR : Colour.of(SECTOR_COLOURS.get(sectors.size() % SECTOR_COLOURS.size())));
        }
        SequencedMap<LayerId, LayerStyle> layers = new LinkedHashMap<>();
        for (Layer layer : network.layers()) {
            LayerStyle other = OTHER_LAYERS.get(layers.size() % OTHER_LAYERS.size());
            layers.put(layer.id(), KNOWN_LAYERS.getOrDefault(layer.id().value(), other));
        }
        return new Look(sectors, layers, edges, FixedColours.COLOUR, Scale.USUAL);
    }

    public Colour of(SectorId sector) {
        return Objects.requireNonNull(sectors.get(sector), "no such sector");
    }

    public LayerStyle of(LayerId layer) {
        return Objects.requireNonNull(layers.get(layer), "no such layer");
    }

    public DiscEdge edgeOf(SectorId sector) {
        return edges.getOrDefault(sector, DiscEdge.PLAIN);
    }

    /// With other colours of sectors.
    public Look withSectors(SequencedMap<SectorId, Colour> others) {
        return new Look(others, layers, edges, ink, scale, lineWidth, capacity);
    }

    /// With other styles of layers.
    public Look withLayers(SequencedMap<LayerId, LayerStyle> others) {
        return new Look(sectors, others, edges, ink, scale, lineWidth, capacity);
    }

    /// With another colour of one sector.
    public Look with(SectorId sector, Colour colour) {
        SequencedMap<SectorId, Colour> others = new LinkedHashMap<>(sectors);
        others.put(sector, colour);
        return withSectors(others);
    }

    /// With another edge of one sector's discs.
    public Look with(SectorId sector, DiscEdge edge) {
        SequencedMap<SectorId, DiscEdge> others = new LinkedHashMap<>();
        sectors.keySet().forEach(one -> others.put(one, one.equals(sector) ? edge : edgeOf(one)));
        return new Look(sectors, layers, others, ink, scale, lineWidth, capacity);
    }

    /// With another line of one layer.
    public Look with(LayerId layer, LayerStyle style) {
        SequencedMap<LayerId, LayerStyle> others = new LinkedHashMap<>(layers);
        others.put(layer, style);
        return withLayers(others);
    }

    public Look with(Scale other) {
        return new Look(sectors, layers, edges, ink, other, lineWidth, capacity);
    }

    public Look with(LineWidth other) {
        return new Look(sectors, layers, edges, ink, scale, other, capacity);
    }

    /// With another capacity, or none.
    public Look withCapacity(Optional<Integer> other) {
        return new Look(sectors, layers, edges, ink, scale, lineWidth, other);
    }
}
