package samenspel.exchange.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// A node or a tie while it is read: what the file says of it, and when it was there.
public abstract sealed class ItemDraft permits NodeDraft, TieDraft {
    final Spot spot;
    final List<FoundAttribute> attributes = new ArrayList<>(0);
    /// Replaced by one that grows when the file speaks of times.
    List<TimeSpan> times = List.of();
    final FileDraft fileDraft;
    private boolean timesUnread;

    ItemDraft(Spot spot, FileDraft fileDraft) {
        this.spot = spot;
        this.fileDraft = fileDraft;
    }

    public void put(String name, AttributeValue value) {
        put(FoundAttribute.of(name, value));
    }

    public void put(FoundAttribute attribute) {
        fileDraft.checkAttributes(attributes.size(), spot);
        fileDraft.checkText(attribute.name(), spot);
        if (attribute.value() instanceof AttributeValue.Text(String text)) {
            fileDraft.checkText(text, spot);
        }
        attributes.add(fileDraft.counted(attribute, spot));
    }

    /// Puts an attribute in the place of any former one of that name.
    public void replace(String name, AttributeValue value) {
        remove(name);
        put(name, value);
    }

    /// Gives an attribute another value from a moment on, or none; what it was before stays for the time before.
    ///
    /// @return false, with nothing done, if it did not say anything before that moment
    public boolean changeAt(Moment now, String name, Optional<AttributeValue> value) {
        Optional<FoundAttribute> former = attributes.stream().filter(one -> one.name().equals(name) && one.when().to().equals(Moment.END)).findFirst();
        if (former.isEmpty() || former.get().when().from().compareTo(now) >= 0) {
            return false;
        }
        if (value.filter(former.get().value()::equals).isEmpty()) {
            attributes.remove(former.get());
            put(new FoundAttribute(name, former.get().value(), new TimeSpan(former.get().when().from(), now, true, false)));
            value.ifPresent(other -> put(new FoundAttribute(name, other, TimeSpan.of(now, Moment.END))));
        }
        return true;
    }

    public void remove(String name) {
        attributes.removeIf(attribute -> attribute.name().equals(name));
    }

    public void there(TimeSpan span) {
        fileDraft.checkAttributes(times.size(), spot);
        if (times.isEmpty()) {
            times = new ArrayList<>(1);
        }
        times.add(span);
    }

    /// The file says when it was there, in a way that cannot be read and that was said.
    public void timesUnread() {
        timesUnread = true;
    }

    /// Whether it is not known of any time that it was there then, though the file speaks of times.
    boolean isNeverKnown() {
        return timesUnread && times.isEmpty();
    }

    /// What it says under this name first.
    Optional<FoundAttribute> first(String name) {
        return attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
    }

    /// The text of the first value under this name.
    public Optional<String> said(String name) {
        return first(name).map(attribute -> attribute.value().toString());
    }

    public List<TimeSpan> times() {
        return times;
    }
}
