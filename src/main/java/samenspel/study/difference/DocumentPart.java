package samenspel.study.difference;

import java.util.List;
import samenspel.study.Document;

/// A part of a study that one person can change while another changes another part.
public enum DocumentPart {
    /// The facts, and what was changed in them by hand.
    NETWORK,
    PLACES,
    LOOK,
    /// Notes, names moved by hand, titles and captions of figures, scenarios and the story.
    NOTES,
    /// What this version does not know.
    REST;

    /// Equal for two studies just if this part of them is.
    Object of(Document document) {
        return switch (this) {
            case NETWORK -> List.of(document.network(), document.byHand());
            case PLACES -> List.of(document.placement(), document.waves());
            case LOOK -> document.look();
            case NOTES -> List.of(document.annotations(), document.written(), document.scenarios(), document.story());
            case REST -> document.extras();
        };
    }

    boolean differs(Document one, Document other) {
        return !of(one).equals(of(other));
    }

    /// A study with this part of another.
    Document taken(Document into, Document from) {
        return switch (this) {
            case NETWORK -> into.with(from.network()).withByHand(from.byHand());
            case PLACES -> into.with(from.placement()).with(from.waves());
            case LOOK -> into.with(from.look());
            case NOTES -> into.with(from.annotations()).with(from.written()).with(from.scenarios()).with(from.story());
            case REST -> into.with(from.extras());
        };
    }
}
