package samenspel.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.session.history.StepName;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.HandKind;
import samenspel.study.edit.Edit;
import samenspel.study.edit.EditedDocument;
import samenspel.study.edit.Entering;

/// How the network is changed by hand, each time with a named step of undo.
final class EditUpdate {
    private EditUpdate() {
    }

    static State done(State state, Document document, Edit edit, Entering entering) {
        Document next = EditedDocument.of(document, edit, entering);
        if (next == document) {
            return state;
        }
        HandEntry entry = next.byHand().getLast();
        StepName name = new StepName("undo.hand." + key(entry.kind()), List.copyOf(entry.names()));
        State changed = DocumentUpdate.changed(state, next, name);
        // The ties behind a cell of the matrix may be others now.
        State plain = changed.with(changed.view().orElseThrow().withHighlighted(Optional.empty()));
        return selected(added(plain, edit));
    }

    private static String key(HandKind kind) {
        return kind.key().substring(kind.key().indexOf('.') + 1);
    }

    /// Who is new is looked at.
    private static State added(State state, Edit edit) {
        boolean add = edit instanceof Edit.Add;
        Organisation last = state.document().orElseThrow().network().organisations().getLast();
        return add ? state.with(state.view().orElseThrow().withSelection(Optional.of(last.id()))) : state;
    }

    /// Who is gone is chosen no more; of two merged the one that is left is.
    static State selected(State state) {
        View view = state.view().orElseThrow();
        SequencedSet<OrganisationId> left = new LinkedHashSet<>(view.selection());
        left.removeIf(id -> state.document().orElseThrow().network().organisation(id).isEmpty());
        return left.size() == view.selection().size() ? state : state.with(view.withSelection(left));
    }
}
