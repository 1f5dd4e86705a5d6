package samenspel.exchange.found;

import java.util.OptionalDouble;
import samenspel.text.Spot;

/// A tie while it is read. Its ends are ids, since a file may name a node before it lists it.
public final class TieDraft extends ItemDraft {
    String from;
    String to;
    private boolean directed;
    private OptionalDouble value = OptionalDouble.empty();
    private String relation = "";
    private String wave = "";

    TieDraft(String from, String to, Spot spot, FileDraft fileDraft) {
        super(spot, fileDraft);
        this.from = from;
        this.to = to;
    }

    public TieDraft directed(boolean yes) {
        directed = yes;
        return this;
    }

    public TieDraft value(double number) {
        value = OptionalDouble.of(number);
        return this;
    }

    public boolean hasValue() {
        return value.isPresent();
    }

    public TieDraft relation(String name) {
        fileDraft.checkText(name, spot);
        relation = name;
        return this;
    }

    public TieDraft wave(String name) {
        fileDraft.checkText(name, spot);
        wave = name;
        return this;
    }

    /// Goes the other way.
    void turn() {
        String former = from;
        from = to;
        to = former;
    }

    boolean saysWave() {
        return !wave.isEmpty() || attributes.stream().anyMatch(attribute -> attribute.name().equalsIgnoreCase(WrittenAttributes.WAVE));
    }

    /// Whether the file says in a word of its own in which layer it is.
    boolean saysLayer() {
        return !relation.isEmpty() || attributes.stream().anyMatch(attribute -> attribute.name().equalsIgnoreCase(WrittenAttributes.LAYER));
    }

    /// Takes its relation from an attribute.
    void relationOf(String attribute) {
        relation = AttributeNames.take(attributes, attribute);
    }

    /// Whether it says its strength in a way that programs have in common.
    boolean hasStrength() {
        return value.isPresent() || AttributeNames.hasWeight(attributes);
    }

    /// The number an attribute has at all times.
    OptionalDouble number(String attribute) {
        return first(attribute).filter(one -> one.when() == TimeSpan.ALWAYS).map(one -> AttributeNames.number(one.value())).orElse(OptionalDouble.empty());
    }

    /// Takes its strength from an attribute.
    void strengthOf(String attribute) {
        value = number(attribute);
        AttributeNames.take(attributes, attribute);
    }

    FoundTie found(int fromNode, int toNode) {
        String weight = value.isPresent() ? AttributeNames.WEIGHT : AttributeNames.weight(attributes);
        double worth = value.isPresent() ? value.getAsDouble() : AttributeNames.takeWeight(attributes).orElse(1);
        String layer = relation.isEmpty() ? AttributeNames.take(attributes, WrittenAttributes.LAYER) : relation;
        String when = wave.isEmpty() ? AttributeNames.take(attributes, WrittenAttributes.WAVE) : wave;
        boolean bothWays = attributes.removeIf(one -> one.name().equals(WrittenAttributes.DIRECTION) && one.value().toString().equals(WrittenAttributes.NO_DIRECTION));
        return new FoundTie(fromNode, toNode, directed, bothWays, worth, layer, when, times, attributes, weight, spot.line());
    }
}
