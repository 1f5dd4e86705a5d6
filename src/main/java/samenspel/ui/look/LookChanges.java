package samenspel.ui.look;

import java.util.Optional;
import java.util.function.UnaryOperator;
import samenspel.diagram.Look;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.history.StepName;
import samenspel.study.Document;
import samenspel.text.Texts;

/// Hands changes of the look to the session, each with the name of its step.
final class LookChanges {
    private final Session session;
    private final Texts texts;

    LookChanges(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /// Changes the look of the document as it is now.
    ///
    /// @param gesture what joins it with the change before; empty for a step of its own
    void dress(UnaryOperator<Look> change, StepName name, Optional<String> gesture) {
        session.state().document().map(Document::look)
                .ifPresent(look -> session.dispatch(new Action.SetLook(change.apply(look), name, gesture)));
    }

    void dress(UnaryOperator<Look> change, StepName name) {
        dress(change, name, Optional.empty());
    }

    /// With a document.
    Network network() {
        return session.state().document().orElseThrow().network();
    }

    /// With a document.
    Look look() {
        return session.state().document().orElseThrow().look();
    }

    void dispatch(Action action) {
        session.dispatch(action);
    }

    Texts texts() {
        return texts;
    }

    String in(Name name) {
        return name.in(texts.language().tag());
    }
}
