package samenspel.ui.story;

import samenspel.network.Network;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.StoryAction;
import samenspel.study.story.ready.ReadyStory;
import samenspel.text.Language;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Writes the ready story of the network that is open, in the language of the window, beside the window's thread: what its claims are
/// held against takes a while.
public final class ReadyWriting {
    private final Session session;
    private final Latest latest;

    public ReadyWriting(Session session, Worker worker) {
        this.session = session;
        this.latest = new Latest(worker);
    }

    /// @throws java.util.NoSuchElementException when nothing is open
    public void begin() {
        State state = session.state();
        Network network = state.document().orElseThrow().network();
        Language language = state.settings().language();
        latest.ask(_ -> ReadyStory.of(network, language), ready -> add(network, ready));
    }

    /// One of data that have changed since is written anew.
    private void add(Network network, ReadyStory ready) {
        session.state().document().ifPresent(document -> {
            if (document.network() == network) {
                session.dispatch(new StoryAction.AddReady(ready));
            } else {
                begin();
            }
        });
    }
}
