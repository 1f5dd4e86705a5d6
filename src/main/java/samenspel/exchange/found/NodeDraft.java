package samenspel.exchange.found;

import java.util.ArrayList;
import samenspel.text.Spot;

/// A node while it is read.
public final class NodeDraft extends ItemDraft {
    private final String id;
    private String label = "";
    private boolean declared;
    private String within = "";
    private boolean group;

    NodeDraft(String id, Spot spot, boolean declared, FileDraft fileDraft) {
        super(spot, fileDraft);
        this.id = id;
        this.declared = declared;
    }

    public String id() {
        return id;
    }

    public NodeDraft label(String text) {
        fileDraft.checkText(text, spot);
        label = text.strip();
        return this;
    }

    /// The file lists it after all.
    public NodeDraft declared() {
        declared = true;
        return this;
    }

    /// The node it is within.
    public NodeDraft within(String outer) {
        within = outer;
        return this;
    }

    String within() {
        return within;
    }

    /// The file says that it is nothing but a group of others.
    public NodeDraft group() {
        group = true;
        return this;
    }

    boolean isGroup() {
        return group;
    }

    /// What it is called.
    public String shown() {
        String given = label.isEmpty() ? AttributeNames.takeLabel(new ArrayList<>(attributes)) : label;
        return given.isEmpty() ? id : given;
    }

    FoundNode found() {
        String shown = label.isEmpty() ? AttributeNames.takeLabel(attributes) : label;
        return new FoundNode(id, shown.isEmpty() ? id : fileDraft.plain(shown, spot), attributes, times, declared, spot.line());
    }
}
