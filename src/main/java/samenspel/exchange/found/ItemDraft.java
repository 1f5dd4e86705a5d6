package samenspel.exchange.found;

import java.util.ArrayList;
import java.util.List;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// A node or a tie while it is read: what the file says of it, and when it was there.
public abstract sealed class ItemDraft permits NodeDraft, TieDraft {
    final Spot spot;
    final List<FoundAttribute> attributes = new ArrayList<>(0);
    final List<TimeSpan> times = new ArrayList<>(0);
    private final FileDraft fileDraft;

    ItemDraft(Spot spot, FileDraft fileDraft) {
        this.spot = spot;
        this.fileDraft = fileDraft;
    }

    public void put(String name, AttributeValue value) {
        put(FoundAttribute.of(name, value));
    }

    public void put(FoundAttribute attribute) {
        fileDraft.checkAttributes(attributes.size(), spot);
        attributes.add(attribute);
    }

    /// Puts an attribute in the place of any former one of that name.
    public void replace(String name, AttributeValue value) {
        remove(name);
        put(name, value);
    }

    public void remove(String name) {
        attributes.removeIf(attribute -> attribute.name().equals(name));
    }

    public void there(TimeSpan span) {
        fileDraft.checkAttributes(times.size(), spot);
        times.add(span);
    }

    public List<TimeSpan> times() {
        return times;
    }
}
