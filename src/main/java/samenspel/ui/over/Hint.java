package samenspel.ui.over;

import java.util.Locale;
import samenspel.diagram.seen.Lens;
import samenspel.session.State;
import samenspel.study.View;

/// What somebody new is told in the first minutes, in this order. Each goes when it was done or put away. Its words are the texts
/// `hint.<id>`.
public enum Hint {
    POINT,
    LAYERS,
    CHANGE,
    DRAG,
    FIND,
    SAVE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it can be done with what is open.
    boolean suits(State state) {
        return this != CHANGE || state.document().filter(open -> open.network().waves().size() > 1).isPresent();
    }

    /// Whether somebody has just done it.
    boolean isDone(State before, State after) {
        if (before.view().isEmpty() || after.view().isEmpty()) {
            return false;
        }
        View former = before.view().get();
        View view = after.view().get();
        return switch (this) {
            case POINT -> !after.chosen().isEmpty();
            case LAYERS -> before.document() == after.document() && !former.seen().equals(view.seen()) && former.seen().lens().equals(view.seen().lens());
            case CHANGE -> view.seen().lens() instanceof Lens.Between;
            case DRAG -> before.document() != after.document() && before.document().isPresent() && after.document().isPresent()
                    && !before.document().get().placement().pinned().containsAll(after.document().get().placement().pinned());
            case FIND -> false;
            case SAVE -> after.notice().filter(notice -> notice.key().equals("notice.picture")).isPresent();
        };
    }
}
