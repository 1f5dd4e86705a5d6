package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import samenspel.text.account.ConfidentialRemark;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.network.AttributeColumn;
import samenspel.text.XmlWriter;

/// GEXF 1.3: one edge a tie and layer, there in the spells of its waves, with a weight that may change from one wave to
/// the next. A wave is a moment: its spell starts and ends there.
final class GexfText {
    private final ExportedNetwork extract;
    private final List<String> traits;
    private final ExportedAttributes attributes;
    private final XmlWriter xml = XmlWriter.exact();
    private int edges;

    private GexfText(ExportedNetwork extract) {
        this.extract = extract;
        this.traits = extract.traits();
        this.attributes = ExportedAttributes.of(extract);
    }

    static String of(ExportedNetwork extract) {
        return new GexfText(extract).text();
    }

    private String text() {
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
        xml.open("meta").start("creator").endWith("Samenspel");
        if (extract.confidential()) {
            xml.start("keywords").endWith(ConfidentialRemark.WORD);
        }
        xml.start("description").endWith(extract.title()).end();
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
        if (!traits.isEmpty() || !attributes.organisations().isEmpty()) {
            xml.open("attributes", "class", "node", "mode", "static");
            traits.forEach(name -> attribute(name, "string"));
            attributes.organisations().forEach(column -> attribute(column.written(), type(column.kind())));
            xml.end();
        }
        if (!extract.timeless() || !attributes.ties().isEmpty()) {
            xml.open("attributes", "class", "edge", "mode", extract.timeless() ? "static" : "dynamic");
            if (!extract.timeless()) {
                attribute("weight", "double");
            }
            attributes.ties().forEach(column -> attribute(column.written(), type(column.kind())));
            xml.end();
        }
    }

    private void attribute(String name, String type) {
        xml.start("attribute", "id", name, "title", name, "type", type).end();
    }

    private static String type(AttributeColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case NUMBER -> "double";
            case FLAG -> "boolean";
        };
    }

    private void node(ExportedOrganisation actor) {
        xml.open("node", "id", actor.id(), "label", actor.label());
        SequencedMap<String, String> has = new LinkedHashMap<>();
        traits.forEach(name -> extract.trait(actor, name).ifPresent(value -> has.put(name, value)));
        attributes.organisations().forEach(column -> attributes.value(actor, column).ifPresent(value -> has.put(column.written(), value)));
        if (!has.isEmpty()) {
            xml.open("attvalues");
            has.forEach((name, value) -> xml.start("attvalue", "for", name, "value", value).end());
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
        List<String> written = new ArrayList<>(List.of("id", Integer.toString(++edges),
                "source", extract.actors().get(ends.from()).id(), "target", extract.actors().get(ends.to()).id(),
                "type", layer.directed() ? "directed" : "undirected", "weight", NumberText.of(Collections.max(course))));
        if (!extract.nameless()) {
            written.addAll(List.of("kind", layer.name()));
        }
        int[] there = IntStream.range(0, course.size()).filter(wave -> course.get(wave) > 0).toArray();
        List<Said> said = said(layer, ends, course, there);
        if (extract.timeless() && said.isEmpty()) {
            xml.start("edge", written.toArray(String[]::new)).end();
            return;
        }
        xml.open("edge", written.toArray(String[]::new));
        if (!said.isEmpty()) {
            xml.open("attvalues");
            said.forEach(this::write);
            xml.end();
        }
        if (!extract.timeless()) {
            spells(IntStream.of(there).mapToObj(extract.marks()::get).toList());
        }
        xml.end();
    }

    /// What is said of a tie in a wave.
    private record Said(String name, String value, int wave) {
    }

    private List<Said> said(ExportedLayer layer, TieEnds ends, List<Double> course, int[] there) {
        List<Said> said = new ArrayList<>();
        boolean weights = IntStream.of(there).mapToObj(course::get).distinct().count() > 1;
        for (int wave : there) {
            if (weights) {
                said.add(new Said("weight", NumberText.of(course.get(wave)), wave));
            }
            attributes.ties().forEach(column -> attributes.value(layer, extract.wave(wave), extract.actors().get(ends.from()).organisation().id(),
                    extract.actors().get(ends.to()).organisation().id(), column).ifPresent(value -> said.add(new Said(column.written(), value, wave))));
        }
        return said;
    }

    private void write(Said said) {
        List<String> written = new ArrayList<>(List.of("for", said.name(), "value", said.value()));
        if (!extract.timeless()) {
            written.addAll(List.of("start", extract.marks().get(said.wave()), "end", extract.marks().get(said.wave())));
        }
        xml.start("attvalue", written.toArray(String[]::new)).end();
    }
}
