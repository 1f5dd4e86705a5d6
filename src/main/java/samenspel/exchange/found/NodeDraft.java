package samenspel.exchange.found;

import java.util.ArrayList;
import java.util.List;
import samenspel.text.Spot;

/// A node while it is read.
public final class NodeDraft {
    private final String id;
    private final Spot spot;
    private final FileDraft fileDraft;
    private final List<FoundAttribute> attributes = new ArrayList<>(0);
    private final List<TimeSpan> times = new ArrayList<>(0);
    private String label = "";
    private boolean declared;

    NodeDraft(String id, Spot spot, boolean declared, FileDraft fileDraft) {
        this.id = id;
        this.spot = spot;
        this.declared = declared;
        this.fileDraft = fileDraft;
    }

    public String id() {
        return id;
    }

    public NodeDraft label(String text) {
        label = text.strip();
        return this;
    }

    /// The file lists it after all.
    public NodeDraft declared() {
        declared = true;
        return this;
    }

    public NodeDraft put(String name, AttributeValue value) {
        return put(FoundAttribute.of(name, value));
    }

    public NodeDraft put(FoundAttribute attribute) {
        fileDraft.checkAttributes(attributes.size(), spot);
        attributes.add(attribute);
        return this;
    }

    /// Puts an attribute in the place of any former one of that name.
    public NodeDraft replace(String name, AttributeValue value) {
        remove(name);
        return put(name, value);
    }

    public void remove(String name) {
        attributes.removeIf(attribute -> attribute.name().equals(name));
    }

    public NodeDraft there(TimeSpan span) {
        fileDraft.checkAttributes(times.size(), spot);
        times.add(span);
        return this;
    }

    public List<TimeSpan> times() {
        return times;
    }

    FoundNode found() {
        String shown = label.isEmpty() ? AttributeNames.takeLabel(attributes) : label;
        return new FoundNode(id, shown.isEmpty() ? id : shown, attributes, times, declared, spot.line());
    }
}
