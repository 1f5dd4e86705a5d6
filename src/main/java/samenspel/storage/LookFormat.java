package samenspel.storage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.Look;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.SectorId;

/// `look`: colours of sectors and lines of layers. What is left out is as the standard look has it.
final class LookFormat {
    /// What a file says about a layer's line; the rest is standard.
    private record Style(Optional<Colour> colour, Optional<Dash> dash, Optional<Double> width) {

        LayerStyle over(LayerStyle standard) {
            return new LayerStyle(colour.orElse(standard.colour()), dash.orElse(standard.dash()), width.orElse(standard.width()));
        }
    }

    /// What a file says.
    record Given(Map<SectorId, Colour> sectors, Map<LayerId, Style> layers) {
        static final Given NOTHING = new Given(Map.of(), Map.of());

        Look over(Look standard) {
            SequencedMap<SectorId, Colour> colours = new LinkedHashMap<>(standard.sectors());
            colours.replaceAll((id, colour) -> sectors.getOrDefault(id, colour));
            SequencedMap<LayerId, LayerStyle> styles = new LinkedHashMap<>(standard.layers());
            styles.replaceAll((id, style) -> layers.containsKey(id) ? layers.get(id).over(style) : style);
            return new Look(colours, styles);
        }
    }

    private LookFormat() {
    }

    static Given read(FieldReader fields, Ids sectorIds, Ids layerIds) {
        Map<SectorId, Colour> sectors = read(fields, "sectors", sectorIds, SectorId::new, Part::colour);
        Map<LayerId, Style> layers = read(fields, "layers", layerIds, LayerId::new, part -> style(part.fields()));
        fields.keepRest();
        return new Given(sectors, layers);
    }

    private static <K, V> Map<K, V> read(FieldReader fields, String name, Ids ids, Function<String, K> key, Function<Part, V> value) {
        Map<K, V> found = new HashMap<>();
        for (Part part : fields.optional(name).map(Part::fields).map(FieldReader::all).orElse(List.of())) {
            String id = part.key();
            if (ids.has(id)) {
                found.put(key.apply(id), value.apply(part));
            } else {
                part.report(Flaw.UNUSED_ENTRY, id);
            }
        }
        return found;
    }

    private static Style style(FieldReader fields) {
        Style style = new Style(fields.optional("colour").map(Part::colour),
                fields.optional("dash").map(part -> part.word(Words.all(Dash.class))), fields.optional("width").map(Part::number));
        fields.keepRest();
        return style;
    }

    static void write(FieldWriter fields, Look look, Network network) {
        fields.part("sectors", inside -> network.sectors().stream().filter(sector -> look.of(sector.id()) != null)
                .forEach(sector -> inside.put(sector.id().value(), written(look.of(sector.id())))));
        fields.part("layers", inside -> network.layers().stream().filter(layer -> look.of(layer.id()) != null)
                .forEach(layer -> inside.part(layer.id().value(), style -> write(style, look.of(layer.id())))));
    }

    private static void write(FieldWriter fields, LayerStyle style) {
        fields.put("colour", written(style.colour())).put("dash", style.dash()).put("width", style.width());
    }

    private static String written(Colour colour) {
        return colour.alpha() == 255 ? colour.hex() : colour.hex() + String.format("%02x", colour.alpha());
    }
}
