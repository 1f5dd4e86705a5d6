package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.text.XmlWriter;

/// GEXF 1.3: one edge a tie and layer, there in the spells of its waves, with a weight that may change from one wave to
/// the next. A wave is a moment: its spell starts and ends there.
final class GexfText {
    private final ExportedNetwork extract;
    private final List<String> traits;
    private final XmlWriter xml = XmlWriter.exact();
    private int edges;

    private GexfText(ExportedNetwork extract) {
        this.extract = extract;
        this.traits = extract.traits();
    }

    static String of(ExportedNetwork extract) {
        return new GexfText(extract).text();
    }

    private String text() {
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.open("meta").start("creator").endWith("Samenspel").start("description").endWith(extract.title()).end();
        graph();
        attributes();
        xml.open("nodes");
        extract.actors().forEach(this::node);
        xml.end().open("edges");
        extract.layers().forEach(layer -> layer.courses().forEach((ends, course) -> edge(layer, ends, course)));
        return xml.end().end().end().toString();
    }

    private void graph() {
        String type = extract.layers().stream().anyMatch(ExportedLayer::directed) ? "directed" : "undirected";
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
            traits.forEach(name -> xml.start("attribute", "id", name, "title", name, "type", "string").end());
            xml.end();
        }
        if (!extract.timeless()) {
            xml.open("attributes", "class", "edge", "mode", "dynamic")
                    .start("attribute", "id", "weight", "title", "weight", "type", "double").end().end();
        }
    }

    private void node(ExportedOrganisation actor) {
        xml.open("node", "id", actor.id(), "label", actor.label());
        List<String> has = traits.stream().filter(name -> extract.trait(actor, name).isPresent()).toList();
        if (!has.isEmpty()) {
            xml.open("attvalues");
            has.forEach(name -> xml.start("attvalue", "for", name, "value", extract.trait(actor, name).orElseThrow()).end());
            xml.end();
        }
        if (actor.isPassing() && !extract.timeless()) {
            spells(extract.presence(actor));
        }
        // y upwards there
        actor.place().filter(_ -> extract.hasPlaces()).ifPresent(place -> xml.start("viz:position",
                "x", NumberText.rounded(place.x()), "y", NumberText.rounded(-place.y()), "z", "0").end());
        xml.end();
    }

    private void spells(List<String> marks) {
        xml.open("spells");
        marks.forEach(mark -> xml.start("spell", "start", mark, "end", mark).end());
        xml.end();
    }

    private void edge(ExportedLayer layer, TieEnds ends, List<Double> course) {
        List<String> attributes = new ArrayList<>(List.of("id", Integer.toString(++edges),
                "source", extract.actors().get(ends.from()).id(), "target", extract.actors().get(ends.to()).id(),
                "type", layer.directed() ? "directed" : "undirected", "weight", NumberText.of(Collections.max(course))));
        if (!extract.nameless()) {
            attributes.addAll(List.of("kind", layer.name()));
        }
        if (extract.timeless()) {
            xml.start("edge", attributes.toArray(String[]::new)).end();
            return;
        }
        xml.open("edge", attributes.toArray(String[]::new));
        int[] there = IntStream.range(0, course.size()).filter(wave -> course.get(wave) > 0).toArray();
        if (IntStream.of(there).mapToObj(course::get).distinct().count() > 1) {
            weights(course, there);
        }
        spells(IntStream.of(there).mapToObj(extract.marks()::get).toList());
        xml.end();
    }

    private void weights(List<Double> course, int[] there) {
        xml.open("attvalues");
        for (int wave : there) {
            String mark = extract.marks().get(wave);
            xml.start("attvalue", "for", "weight", "value", NumberText.of(course.get(wave)), "start", mark, "end", mark).end();
        }
        xml.end();
    }
}
