package samenspel.diagram.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Look;
import samenspel.network.AttributeColumn;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;

/// The colours of discs that say what a file says of organisations: of words and of yes and no a colour each, the most
/// frequent first, the same in every wave; of numbers from pale to dark between the smallest and the largest there is in any
/// wave. Of whom nothing is said is hollow.
public final class AttributeColours {
    /// Words beyond it, the least frequent, share one colour.
    public static final int MOST = 20;
    public static final Colour UNKNOWN = Colour.WHITE;
    private static final Colour REST = Colour.of("#c9ced6");
    /// Far apart, and none as pale as what is unknown.
    private static final List<Colour> GREYS = Stream.of("#2e2e2e", "#b4b4b4", "#6b6b6b", "#dadada").map(Colour::of).toList();
    private static final Colour PALE = Colour.of("#d4e4f4");
    private static final Colour DARK = Colour.of("#08306b");
    private static final Colour PALE_GREY = Colour.of("#dedede");
    private static final Colour DARK_GREY = Colour.of("#262626");

    private final AttributeColumn column;
    private final FixedColours ink;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Colour> colours;

    private AttributeColours(AttributeColumn column, FixedColours ink) {
        this.column = column;
        this.ink = ink;
        column.counts().keySet().stream().limit(MOST).forEach(value -> places.put(value, places.size()));
        this.colours = ink == FixedColours.GREY ? GREYS
                : PaletteCompletion.of(Look.SECTOR_COLOURS.stream().map(Colour::of).toList(), column.kind() == AttributeColumn.Kind.NUMBER ? 0 : places.size());
    }

    /// Empty if nothing in the network has this name.
    public static Optional<AttributeColours> of(Network network, String name, FixedColours ink) {
        return AttributeColumn.of(network, name).map(column -> new AttributeColours(column, ink));
    }

    public AttributeColumn column() {
        return column;
    }

    /// The values that have a colour of their own, in the order of the legend; none for numbers.
    public List<String> values() {
        return column.kind() == AttributeColumn.Kind.NUMBER ? List.of() : new ArrayList<>(column.counts().sequencedKeySet().stream().limit(MOST).toList());
    }

    public Colour of(Attributes said) {
        return said.value(column.name()).map(this::of).orElse(UNKNOWN);
    }

    private Colour of(AttributeValue value) {
        return column.kind() == AttributeColumn.Kind.NUMBER && value instanceof AttributeValue.Number(double number) ? of(number) : of(value.toString());
    }

    /// Of a value that is no number.
    public Colour of(String value) {
        Integer place = places.get(value);
        return place == null ? REST : colours.get(place % colours.size());
    }

    /// What distinguishes words where there are few colours.
    public DiscEdge edgeOf(Attributes said) {
        return said.value(column.name()).map(value -> edgeOf(value.toString())).orElse(DiscEdge.PLAIN);
    }

    public DiscEdge edgeOf(String value) {
        boolean plain = column.kind() == AttributeColumn.Kind.NUMBER || ink != FixedColours.GREY;
        DiscEdge[] edges = DiscEdge.values();
        return plain ? DiscEdge.PLAIN : edges[places.getOrDefault(value, 0) / colours.size() % edges.length];
    }

    /// Of a number.
    public Colour of(double number) {
        double share = column.most() > column.least() ? (number - column.least()) / (column.most() - column.least()) : 1;
        boolean grey = ink == FixedColours.GREY;
        return (grey ? PALE_GREY : PALE).towards(grey ? DARK_GREY : DARK, Math.clamp(share, 0, 1));
    }
}
