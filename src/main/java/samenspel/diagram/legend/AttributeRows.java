package samenspel.diagram.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.look.AttributeColours;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.LegendKey;
import samenspel.network.AttributeColumn;
import samenspel.network.Attributes;
import samenspel.network.Organisation;
import samenspel.text.Texts;
import samenspel.text.WrittenNumber;

/// What the colours of an attribute mean: a row a word, or the smallest, the middle and the largest number; below them how
/// many there are of whom nothing is said.
final class AttributeRows {
    private static final int DECIMALS = 3;

    private final Depiction depiction;
    private final Texts texts;
    private final List<Attributes> said;

    /// @param present those who are in the network in the wave that is shown
    AttributeRows(Depiction depiction, List<Organisation> present, Texts texts) {
        this.depiction = depiction;
        this.texts = texts;
        this.said = present.stream().map(depiction::said).toList();
    }

    List<LegendEntry> of(String name) {
        Optional<AttributeColours> colours = AttributeColours.of(depiction.network(), name, depiction.look().ink());
        List<LegendEntry> rows = new ArrayList<>();
        colours.ifPresent(of -> rows.addAll(of.column().kind() == AttributeColumn.Kind.NUMBER ? range(of) : words(of)));
        long unknown = count(one -> one.value(name).isEmpty());
        if (unknown > 0) {
            LegendKey key = LegendKey.attribute(name);
            rows.add(row(key, texts.get("legend.attribute.unknown"), AttributeColours.UNKNOWN, DiscEdge.PLAIN, unknown));
        }
        return rows;
    }

    private long count(Predicate<Attributes> counts) {
        return said.stream().filter(counts).count();
    }

    private List<LegendEntry> words(AttributeColours colours) {
        List<LegendEntry> rows = new ArrayList<>();
        AttributeColumn column = colours.column();
        for (String value : colours.values()) {
            long count = count(one -> one.value(column.name()).map(Object::toString).filter(value::equals).isPresent());
            rows.add(row(LegendKey.attribute(column.name(), value), text(column, value), colours.of(value), colours.edgeOf(value), count));
        }
        int rest = column.counts().size() - rows.size();
        if (rest > 0) {
            long count = count(one -> one.value(column.name()).filter(value -> !colours.values().contains(value.toString())).isPresent());
            rows.add(row(new LegendKey(LegendKey.Kind.ATTRIBUTE_RANGE, "rest"), texts.get("legend.attribute.rest", rest), colours.of(""), DiscEdge.PLAIN, count));
        }
        return rows;
    }

    private String text(AttributeColumn column, String value) {
        if (depiction.keepsWords() && column.kind() == AttributeColumn.Kind.TEXT) {
            return texts.get("legend.attribute.kept", 1 + List.copyOf(column.counts().keySet()).indexOf(value));
        }
        return column.kind() == AttributeColumn.Kind.FLAG ? texts.get("attribute." + value) : value.isBlank() ? texts.get("attribute.blank") : value;
    }

    private LegendEntry row(LegendKey key, String text, Colour fill, DiscEdge edge, long count) {
        return new LegendEntry(key, text, Swatches.disc(fill, "", edge), texts.get("number", count), depiction.seen().filter().hides(key));
    }

    private LegendEntry end(AttributeColours colours, double value, String key) {
        return new LegendEntry(new LegendKey(LegendKey.Kind.ATTRIBUTE_RANGE, key), texts.get(key), Swatches.disc(colours.of(value), "", DiscEdge.PLAIN), "", false);
    }

    private List<LegendEntry> range(AttributeColours colours) {
        AttributeColumn column = colours.column();
        if (depiction.keepsWords()) {
            return List.of(end(colours, column.least(), "legend.attribute.least"), end(colours, column.most(), "legend.attribute.most"));
        }
        List<Double> values = DoubleStream.of(column.least(), (column.least() + column.most()) / 2, column.most()).distinct().boxed().toList();
        List<String> said = column.isOfYears() ? values.stream().map(value -> texts.get("value.year", value)).toList() : new WrittenNumber(texts, DECIMALS).of(values);
        return IntStream.range(0, values.size()).mapToObj(place -> new LegendEntry(new LegendKey(LegendKey.Kind.ATTRIBUTE_RANGE, said.get(place)), said.get(place),
                Swatches.disc(colours.of(values.get(place)), "", DiscEdge.PLAIN), "", false)).toList();
    }
}
