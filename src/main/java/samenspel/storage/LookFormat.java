package samenspel.storage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Look;
import samenspel.diagram.Scale;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.SectorId;

/// `look`: colours and edges of sectors, lines of layers, ink and sizes. What is left out is as the standard look
/// has it.
final class LookFormat {
    /// What a file says about a layer's line; the rest is standard.
    private record Style(Optional<Colour> colour, Optional<Dash> dash, Optional<Double> width) {

        LayerStyle over(LayerStyle standard) {
            return new LayerStyle(colour.orElse(standard.colour()), dash.orElse(standard.dash()), width.orElse(standard.width()));
        }
    }

    /// What a file says.
    record Given(Map<SectorId, Colour> sectors, Map<LayerId, Style> layers, Map<SectorId, DiscEdge> edges, FixedColours ink, Scale scale,
                 LineWidth lineWidth, Optional<Integer> capacity) {
        static final Given NOTHING = new Given(Map.of(), Map.of(), Map.of(), FixedColours.COLOUR, Scale.USUAL, LineWidth.ALIKE, Optional.empty());

        Look over(Look standard) {
            SequencedMap<SectorId, Colour> colours = new LinkedHashMap<>(standard.sectors());
            colours.replaceAll((id, colour) -> sectors.getOrDefault(id, colour));
            SequencedMap<LayerId, LayerStyle> styles = new LinkedHashMap<>(standard.layers());
            styles.replaceAll((id, style) -> layers.containsKey(id) ? layers.get(id).over(style) : style);
            SequencedMap<SectorId, DiscEdge> all = new LinkedHashMap<>(standard.edges());
            standard.sectors().keySet().stream().filter(edges::containsKey).forEach(id -> all.put(id, edges.get(id)));
            return new Look(colours, styles, all, ink, scale, lineWidth, capacity);
        }
    }

    private LookFormat() {
    }

    static Given read(FieldReader fields, KnownIds sectorIds, KnownIds layerIds) {
        Map<SectorId, Colour> sectors = read(fields, "sectors", sectorIds, SectorId::new, FileValue::colour);
        Map<LayerId, Style> layers = read(fields, "layers", layerIds, LayerId::new, part -> style(part.fields()));
        Map<SectorId, DiscEdge> edges = read(fields, "edges", sectorIds, SectorId::new, part -> part.word(FileWords.all(DiscEdge.class)));
        FixedColours ink = fields.optional("ink").map(part -> part.word(FileWords.all(FixedColours.class))).orElse(FixedColours.COLOUR);
        Scale scale = fields.optional("scale").map(part -> scale(part.fields())).orElse(Scale.USUAL);
        LineWidth lineWidth = fields.optional("lineWidth").map(part -> part.word(FileWords.all(LineWidth.class))).orElse(LineWidth.ALIKE);
        Optional<Integer> capacity = fields.optional("capacity").map(FileValue::count);
        fields.keepRest();
        return new Given(sectors, layers, edges, ink, scale, lineWidth, capacity);
    }

    private static Scale scale(FieldReader fields) {
        Scale scale = new Scale(factor(fields, "lines"), factor(fields, "discs"), factor(fields, "letters"));
        fields.keepRest();
        return scale;
    }

    private static double factor(FieldReader fields, String name) {
        return fields.optional(name).map(FileValue::factor).orElse(1.0);
    }

    private static <K, V> Map<K, V> read(FieldReader fields, String name, KnownIds ids, Function<String, K> key, Function<FileValue, V> value) {
        Map<K, V> found = new HashMap<>();
        for (FileValue part : fields.optional(name).map(FileValue::fields).map(FieldReader::all).orElse(List.of())) {
            String id = part.key();
            if (ids.has(id)) {
                found.put(key.apply(id), value.apply(part));
            } else {
                part.report(FileReason.UNUSED_ENTRY, id);
            }
        }
        return found;
    }

    private static Style style(FieldReader fields) {
        Style style = new Style(fields.optional("colour").map(FileValue::colour),
                fields.optional("dash").map(part -> part.word(Dash.ofTies())), fields.optional("width").map(FileValue::number));
        fields.keepRest();
        return style;
    }

    static void write(FieldWriter fields, Look look, Network network) {
        fields.part("sectors", inside -> network.sectors().stream().filter(sector -> look.sectors().containsKey(sector.id()))
                .forEach(sector -> inside.put(sector.id().value(), written(look.of(sector.id())))));
        fields.part("layers", inside -> network.layers().stream().filter(layer -> look.layers().containsKey(layer.id()))
                .forEach(layer -> inside.part(layer.id().value(), style -> write(style, look.of(layer.id())))));
        fields.partIfAny("edges", inside -> look.edges().forEach((sector, edge) -> inside.put(sector.value(), edge)));
        if (look.ink() != FixedColours.COLOUR) {
            fields.put("ink", look.ink());
        }
        if (look.scale().equals(Scale.USUAL)) {
            fields.partIfAny("scale", _ -> { });
        } else {
            fields.part("scale", inside -> write(inside, look.scale()));
        }
        if (look.lineWidth() != LineWidth.ALIKE) {
            fields.put("lineWidth", look.lineWidth());
        }
        look.capacity().ifPresent(capacity -> fields.put("capacity", capacity));
    }

    private static void write(FieldWriter fields, Scale scale) {
        fields.put("lines", scale.lines()).put("discs", scale.discs()).put("letters", scale.letters());
    }

    private static void write(FieldWriter fields, LayerStyle style) {
        fields.put("colour", written(style.colour())).put("dash", style.dash()).put("width", style.width());
    }

    private static String written(Colour colour) {
        return colour.alpha() == 255 ? colour.hex() : colour.hex() + String.format(Locale.ROOT, "%02x", colour.alpha());
    }
}
