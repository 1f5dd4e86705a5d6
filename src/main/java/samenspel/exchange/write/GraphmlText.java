package samenspel.exchange.write;

import java.util.List;
import java.util.SortedMap;
import samenspel.exchange.harvest.Traits;
import samenspel.text.Xml;

/// GraphML (Brandes et al., *GraphML progress report*): one graph; every tie says its layer, its wave and its weight.
/// Other programs refuse graphs of both directed and undirected ties, so where some layers are directed a tie without
/// direction goes both ways.
final class GraphmlText {
    private final Extract extract;
    private final List<String> traits;
    private final boolean directed;
    private final Xml xml = Xml.exact();

    private GraphmlText(Extract extract) {
        this.extract = extract;
        this.traits = extract.traits();
        this.directed = extract.layers().stream().anyMatch(Stratum::directed);
    }

    static String of(Extract extract) {
        return new GraphmlText(extract).text();
    }

    private String text() {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        keys();
        xml.open("graph", "id", "G", "edgedefault", directed ? "directed" : "undirected");
        extract.actors().forEach(this::node);
        for (int wave = 0; wave < extract.waves(); wave++) {
            for (Stratum layer : extract.layers()) {
                edges(layer, layer.ties().get(wave), extract.marks().get(wave));
            }
        }
        return xml.end().end().toString();
    }

    private void keys() {
        key("label", "node", "label", "string");
        for (int at = 0; at < traits.size(); at++) {
            key(nodeKey(at), "node", traits.get(at), "string");
        }
        if (extract.hasPlaces()) {
            key("x", "node", "x", "double");
            key("y", "node", "y", "double");
        }
        if (!extract.nameless()) {
            key(Traits.LAYER, "edge", Traits.LAYER, "string");
        }
        if (!extract.timeless()) {
            key(Traits.WAVE, "edge", Traits.WAVE, "string");
        }
        key("weight", "edge", "weight", "double");
    }

    private void key(String id, String whose, String name, String type) {
        xml.start("key", "id", id, "for", whose, "attr.name", name, "attr.type", type).end();
    }

    /// Names of attributes may hold what an id may not.
    private static String nodeKey(int trait) {
        return "n" + (trait + 1);
    }

    private void node(Actor actor) {
        xml.open("node", "id", actor.id());
        data("label", actor.label());
        for (int at = 0; at < traits.size(); at++) {
            String key = nodeKey(at);
            extract.trait(actor, traits.get(at)).ifPresent(value -> data(key, value));
        }
        actor.place().filter(_ -> extract.hasPlaces()).ifPresent(place -> {
            data("x", Digits.rounded(place.x()));
            data("y", Digits.rounded(place.y()));
        });
        xml.end();
    }

    private void edges(Stratum layer, SortedMap<Ends, Double> ties, String mark) {
        ties.forEach((ends, strength) -> {
            edge(layer, ends, mark, strength);
            if (directed && !layer.directed()) {
                edge(layer, new Ends(ends.to(), ends.from()), mark, strength);
            }
        });
    }

    private void edge(Stratum layer, Ends ends, String mark, double strength) {
        xml.open("edge", "source", extract.actors().get(ends.from()).id(), "target", extract.actors().get(ends.to()).id());
        if (!extract.nameless()) {
            data(Traits.LAYER, layer.name());
        }
        if (!extract.timeless()) {
            data(Traits.WAVE, mark);
        }
        data("weight", Digits.of(strength));
        xml.end();
    }

    private void data(String key, String value) {
        xml.start("data", "key", key).endWith(value);
    }
}
