package samenspel.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// The colours and lines of the data, saved with the network. A colour belongs to its sector for good:
/// no filter hands it to another.
public record Look(SequencedMap<SectorId, Colour> sectors, SequencedMap<LayerId, LayerStyle> layers) {
    public Look {
        sectors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sectors));
        layers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(layers));
    }

    /// Petroff (2021, "Accessible color sequences for data visualization") gives ten colours that stay
    /// apart for colour-blind readers; a near-black makes eleven. The strongest comes first.
    static final List<String> SECTOR_COLOURS = List.of(
            "#bd1f01", "#3f90da", "#ffa90e", "#94a4a2", "#832db6", "#a96b59",
            "#e76300", "#b9ac70", "#717581", "#92dadd", "#002d2d");

    private static final Colour NO_SECTOR = Colour.of("#5f7082");

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

    /// The look a network has until somebody changes it; more sectors or layers than there are
    /// colours begin again with the first.
    public static Look standard(Network network) {
        SequencedMap<SectorId, Colour> sectors = new LinkedHashMap<>();
        for (Sector sector : network.sectors()) {
            sectors.put(sector.id(), sector.code().equals(Sector.NOT_KNOWN) ? NO_SECTOR : Colour.of(SECTOR_COLOURS.get(sectors.size() % SECTOR_COLOURS.size())));
        }
        SequencedMap<LayerId, LayerStyle> layers = new LinkedHashMap<>();
        for (Layer layer : network.layers()) {
            LayerStyle other = OTHER_LAYERS.get(layers.size() % OTHER_LAYERS.size());
            layers.put(layer.id(), KNOWN_LAYERS.getOrDefault(layer.id().value(), other));
        }
        return new Look(sectors, layers);
    }

    public Colour of(SectorId sector) {
        return sectors.get(sector);
    }

    public LayerStyle of(LayerId layer) {
        return layers.get(layer);
    }
}
