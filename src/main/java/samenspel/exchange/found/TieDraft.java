package samenspel.exchange.found;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import samenspel.text.Spot;

/// A tie while it is read. Its ends are ids, since a file may name a node before it lists it.
public final class TieDraft {
    final String from;
    final String to;
    final Spot spot;
    private final FileDraft fileDraft;
    private final List<FoundAttribute> attributes = new ArrayList<>(0);
    private final List<TimeSpan> times = new ArrayList<>(0);
    private boolean directed;
    private OptionalDouble value = OptionalDouble.empty();
    private String relation = "";
    private String wave = "";

    TieDraft(String from, String to, Spot spot, FileDraft fileDraft) {
        this.from = from;
        this.to = to;
        this.spot = spot;
        this.fileDraft = fileDraft;
    }

    public TieDraft directed(boolean yes) {
        directed = yes;
        return this;
    }

    public TieDraft value(double number) {
        value = OptionalDouble.of(number);
        return this;
    }

    public TieDraft relation(String name) {
        relation = name;
        return this;
    }

    public TieDraft wave(String name) {
        wave = name;
        return this;
    }

    public TieDraft there(TimeSpan span) {
        fileDraft.checkAttributes(times.size(), spot);
        times.add(span);
        return this;
    }

    public List<TimeSpan> times() {
        return times;
    }

    public TieDraft put(String name, AttributeValue given) {
        return put(FoundAttribute.of(name, given));
    }

    public TieDraft put(FoundAttribute attribute) {
        fileDraft.checkAttributes(attributes.size(), spot);
        attributes.add(attribute);
        return this;
    }

    /// Puts an attribute in the place of any former one of that name.
    public TieDraft replace(String name, AttributeValue given) {
        remove(name);
        return put(name, given);
    }

    public void remove(String name) {
        attributes.removeIf(attribute -> attribute.name().equals(name));
    }

    FoundTie found(int fromNode, int toNode) {
        double worth = value.isPresent() ? value.getAsDouble() : AttributeNames.takeWeight(attributes).orElse(1);
        String layer = relation.isEmpty() ? AttributeNames.take(attributes, WrittenAttributes.LAYER) : relation;
        String when = wave.isEmpty() ? AttributeNames.take(attributes, WrittenAttributes.WAVE) : wave;
        return new FoundTie(fromNode, toNode, directed, worth, layer, when, times, attributes, spot.line());
    }
}
