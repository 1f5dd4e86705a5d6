package samenspel.exchange.write;

import java.util.List;
import samenspel.text.account.ConfidentialRemark;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.network.AttributeColumn;
import samenspel.network.OrganisationId;
import samenspel.text.XmlWriter;

/// GraphML (Brandes et al., *GraphML progress report*): one graph; every tie says its layer, its wave and its weight.
/// Other programs refuse graphs of both directed and undirected ties, so where some layers are directed a tie without
/// direction goes both ways.
final class GraphmlText {
    private final ExportedNetwork extract;
    private final List<String> traits;
    private final ExportedAttributes attributes;
    private final boolean directed;
    private final XmlWriter xml = XmlWriter.exact();

    private GraphmlText(ExportedNetwork extract) {
        this.extract = extract;
        this.traits = extract.traits();
        this.attributes = ExportedAttributes.of(extract);
        this.directed = extract.layers().stream().anyMatch(ExportedLayer::directed);
    }

    static String of(ExportedNetwork extract) {
        return new GraphmlText(extract).text();
    }

    private String text() {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        keys();
        xml.open("graph", "id", "G", "edgedefault", directed ? "directed" : "undirected");
        if (extract.confidential()) {
            data(ConfidentialRemark.WORD, "true");
        }
        extract.actors().forEach(this::node);
        for (int wave = 0; wave < extract.waves(); wave++) {
            for (ExportedLayer layer : extract.layers()) {
                edges(layer, wave);
            }
        }
        return xml.end().end().toString();
    }

    private void keys() {
        if (extract.confidential()) {
            key(ConfidentialRemark.WORD, "graph", ConfidentialRemark.WORD, "boolean");
        }
        key("label", "node", "label", "string");
        for (int at = 0; at < traits.size(); at++) {
            key(nodeKey(at), "node", traits.get(at), "string");
        }
        attributes.organisations().forEach(column -> key("a" + (attributes.organisations().indexOf(column) + 1), "node", column.written(), type(column.kind())));
        attributes.ties().forEach(column -> key("e" + (attributes.ties().indexOf(column) + 1), "edge", column.written(), type(column.kind())));
        if (extract.hasPlaces()) {
            key("x", "node", "x", "double");
            key("y", "node", "y", "double");
        }
        if (!extract.nameless()) {
            key(WrittenAttributes.LAYER, "edge", WrittenAttributes.LAYER, "string");
        }
        if (!extract.timeless()) {
            key(WrittenAttributes.WAVE, "edge", WrittenAttributes.WAVE, "string");
        }
        if (isMixed()) {
            key(WrittenAttributes.DIRECTION, "edge", WrittenAttributes.DIRECTION, "string");
        }
        key("weight", "edge", "weight", "double");
    }

    private boolean isMixed() {
        return directed && !extract.layers().stream().allMatch(ExportedLayer::directed);
    }

    private static String type(AttributeColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case NUMBER -> "double";
            case FLAG -> "boolean";
        };
    }

    private void key(String id, String whose, String name, String type) {
        xml.start("key", "id", id, "for", whose, "attr.name", name, "attr.type", type).end();
    }

    /// Names of attributes may hold what an id may not.
    private static String nodeKey(int trait) {
        return "n" + (trait + 1);
    }

    private void node(ExportedOrganisation actor) {
        xml.open("node", "id", actor.id());
        data("label", actor.label());
        for (int at = 0; at < traits.size(); at++) {
            String key = nodeKey(at);
            extract.trait(actor, traits.get(at)).ifPresent(value -> data(key, value));
        }
        for (int at = 0; at < attributes.organisations().size(); at++) {
            String key = "a" + (at + 1);
            attributes.value(actor, attributes.organisations().get(at)).ifPresent(value -> data(key, value));
        }
        actor.place().filter(_ -> extract.hasPlaces()).ifPresent(place -> {
            data("x", NumberText.rounded(place.x()));
            data("y", NumberText.rounded(place.y()));
        });
        xml.end();
    }

    private void edges(ExportedLayer layer, int wave) {
        layer.ties().get(wave).forEach((ends, strength) -> {
            edge(layer, ends, wave, strength);
            if (directed && !layer.directed()) {
                edge(layer, new TieEnds(ends.to(), ends.from()), wave, strength);
            }
        });
    }

    private void edge(ExportedLayer layer, TieEnds ends, int wave, double strength) {
        xml.open("edge", "source", extract.actors().get(ends.from()).id(), "target", extract.actors().get(ends.to()).id());
        if (!extract.nameless()) {
            data(WrittenAttributes.LAYER, layer.name());
        }
        if (!extract.timeless()) {
            data(WrittenAttributes.WAVE, extract.marks().get(wave));
        }
        if (directed && !layer.directed()) {
            data(WrittenAttributes.DIRECTION, WrittenAttributes.NO_DIRECTION);
        }
        data("weight", NumberText.of(strength));
        for (int at = 0; at < attributes.ties().size(); at++) {
            String key = "e" + (at + 1);
            attributes.value(layer, extract.wave(wave), id(ends.from()), id(ends.to()), attributes.ties().get(at)).ifPresent(value -> data(key, value));
        }
        xml.end();
    }

    private OrganisationId id(int actor) {
        return extract.actors().get(actor).organisation().id();
    }

    private void data(String key, String value) {
        xml.start("data", "key", key).endWith(value);
    }
}
