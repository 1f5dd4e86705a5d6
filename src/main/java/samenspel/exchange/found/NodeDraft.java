package samenspel.exchange.found;

import samenspel.text.Spot;

/// A node while it is read.
public final class NodeDraft extends ItemDraft {
    private final String id;
    private String label = "";
    private boolean declared;

    NodeDraft(String id, Spot spot, boolean declared, FileDraft fileDraft) {
        super(spot, fileDraft);
        this.id = id;
        this.declared = declared;
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

    FoundNode found() {
        String shown = label.isEmpty() ? AttributeNames.takeLabel(attributes) : label;
        return new FoundNode(id, shown.isEmpty() ? id : shown, attributes, times, declared, spot.line());
    }
}
