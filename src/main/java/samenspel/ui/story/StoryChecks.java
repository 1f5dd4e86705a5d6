package samenspel.ui.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samenspel.claim.ClaimWords;
import samenspel.claim.Verdict;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.findings.LiveWords;
import samenspel.study.story.CheckedStory;
import samenspel.study.story.Story;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Holds what scenes say against the data, in the background: when a network is opened, and when data or words change. Says once what no
/// longer holds then.
final class StoryChecks {
    private final Session session;
    private final Latest latest;
    private final Runnable found;
    private CheckedStory checked = new CheckedStory(List.of());
    private @Nullable LiveWords live;
    private @Nullable Asked asked;
    private int told;

    /// The network is compared by identity, since this is asked at every step.
    private record Asked(Network network, LiveWords live, Story story) {
        boolean isOf(Document document, LiveWords now) {
            return network == document.network() && story == document.story() && live.names() == now.names() && live.language() == now.language()
                    && live.capacity().equals(now.capacity());
        }
    }

    /// @param found run on the window's thread when the story is checked
    StoryChecks(Session session, Worker worker, Runnable found) {
        this.session = session;
        this.latest = new Latest(worker);
        this.found = found;
    }

    /// As it was checked last.
    CheckedStory checked() {
        return checked;
    }

    /// In the language and with the names of then; empty before the first time.
    Optional<ClaimWords> words() {
        return Optional.ofNullable(live).map(LiveWords::words);
    }

    static LiveWords live(State state) {
        Document document = state.document().orElseThrow();
        return document.storyWords(state.view().orElseThrow().seen().names(), state.settings().language());
    }

    /// @param state with a document
    void show(State state) {
        Document document = state.document().orElseThrow();
        LiveWords now = live(state);
        if (asked != null && asked.isOf(document, now)) {
            return;
        }
        boolean others = asked == null || asked.network() != document.network();
        boolean opened = asked == null || others && state.history().past() == null && state.history().future() == null;
        asked = new Asked(document.network(), now, document.story());
        if (document.story().scenes().isEmpty()) {
            told = 0;
            took(now, new CheckedStory(List.of()));
            return;
        }
        Story story = document.story();
        latest.ask(_ -> CheckedStory.of(story, now.words()), result -> {
            took(now, result);
            tell(others, opened);
        });
    }

    private void took(LiveWords now, CheckedStory result) {
        live = now;
        checked = result;
        found.run();
    }

    /// What became doubtful by other data, not by what is being written.
    private void tell(boolean others, boolean opened) {
        int gone = checked.count(Optional.of(Verdict.NO_LONGER));
        int open = checked.count(Optional.of(Verdict.CANNOT_BE_TOLD));
        int before = opened ? 0 : told;
        told = gone + open;
        if (others && told > before && session.state().notice().isEmpty()) {
            session.dispatch(new Action.Notify(new Notice(false, "notice.claims", List.of(checked.scenes().size(), gone, open), List.of(),
                    List.of(new Notice.Offer("command.claims", new Action.Question(Effect.Ask.CLAIMS))))));
        }
    }
}
