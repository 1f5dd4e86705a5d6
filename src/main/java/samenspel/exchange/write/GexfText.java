package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.exchange.harvest.Traits;

/// GEXF 1.3: one edge a tie and layer, there in the spells of its waves, with a weight that may change from one wave to
/// the next. A wave is a moment: its spell starts and ends there.
final class GexfText {
    private final Extract extract;
    private final List<String> traits;
    private final XmlText xml = new XmlText();
    private int edges;

    private GexfText(Extract extract) {
        this.extract = extract;
        this.traits = extract.traits();
    }

    static String of(Extract extract) {
        return new GexfText(extract).text();
    }

    private String text() {
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.open("meta").element("creator", "Samenspel").element("description", extract.title()).close("meta");
        graph();
        attributes();
        xml.open("nodes");
        extract.actors().forEach(this::node);
        xml.close("nodes").open("edges");
        extract.layers().forEach(layer -> layer.courses().forEach((ends, course) -> edge(layer, ends, course)));
        return xml.close("edges").close("graph").close("gexf").toString();
    }

    private void graph() {
        String type = extract.layers().stream().anyMatch(Stratum::directed) ? "directed" : "undirected";
        if (extract.timeless()) {
            xml.open("graph", "defaultedgetype", type, "mode", "static");
        } else {
            xml.open("graph", "defaultedgetype", type, "mode", "dynamic", "timeformat", "double", "timerepresentation", "interval",
                    "start", extract.marks().getFirst(), "end", extract.marks().getLast());
        }
    }

    private void attributes() {
        if (!traits.isEmpty()) {
            xml.open("attributes", "class", "node", "mode", "static");
            traits.forEach(name -> xml.empty("attribute", "id", name, "title", name, "type", "string"));
            xml.close("attributes");
        }
        if (!extract.timeless()) {
            xml.open("attributes", "class", "edge", "mode", "dynamic")
                    .empty("attribute", "id", "weight", "title", "weight", "type", "double").close("attributes");
        }
    }

    private void node(Actor actor) {
        xml.open("node", "id", actor.id(), "label", actor.label());
        List<String> has = traits.stream().filter(name -> extract.trait(actor, name).isPresent()).toList();
        if (!has.isEmpty()) {
            xml.open("attvalues");
            has.forEach(name -> xml.empty("attvalue", "for", name, "value", extract.trait(actor, name).orElseThrow()));
            xml.close("attvalues");
        }
        if (actor.isPassing() && !extract.timeless()) {
            spells(extract.presence(actor));
        }
        // y upwards there
        actor.place().filter(_ -> extract.hasPlaces()).ifPresent(place -> xml.empty("viz:position",
                "x", Digits.rounded(place.x()), "y", Digits.rounded(-place.y()), "z", "0"));
        xml.close("node");
    }

    private void spells(List<String> marks) {
        xml.open("spells");
        marks.forEach(mark -> xml.empty("spell", "start", mark, "end", mark));
        xml.close("spells");
    }

    private void edge(Stratum layer, Ends ends, List<Double> course) {
        List<String> attributes = new ArrayList<>(List.of("id", Integer.toString(++edges),
                "source", extract.actors().get(ends.from()).id(), "target", extract.actors().get(ends.to()).id(),
                "type", layer.directed() ? "directed" : "undirected", "weight", Digits.of(Collections.max(course))));
        if (!extract.nameless()) {
            attributes.addAll(List.of("kind", layer.name()));
        }
        if (extract.timeless()) {
            xml.empty("edge", attributes.toArray(String[]::new));
            return;
        }
        xml.open("edge", attributes.toArray(String[]::new));
        int[] there = IntStream.range(0, course.size()).filter(wave -> course.get(wave) > 0).toArray();
        if (IntStream.of(there).mapToObj(course::get).distinct().count() > 1) {
            weights(course, there);
        }
        spells(IntStream.of(there).mapToObj(extract.marks()::get).toList());
        xml.close("edge");
    }

    private void weights(List<Double> course, int[] there) {
        xml.open("attvalues");
        for (int wave : there) {
            String mark = extract.marks().get(wave);
            xml.empty("attvalue", "for", "weight", "value", Digits.of(course.get(wave)), "start", mark, "end", mark);
        }
        xml.close("attvalues");
    }
}
