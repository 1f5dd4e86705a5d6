package samenspel.session;

import java.util.Optional;
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.Arrangement;
import samenspel.layout.CountedTies;
import samenspel.layout.Layouts;
import samenspel.layout.Quality;
import samenspel.session.history.History;
import samenspel.session.history.StepName;
import samenspel.study.Document;
import samenspel.study.LayoutRequest;
import samenspel.text.Texts;

/// How other places are asked for, and how they come.
final class ArrangeUpdate {
    /// Arrangements by a rule weigh every pair of organisations.
    static final int MOST_ARRANGED = 5_000;
    /// Up to so many organisations a price is reckoned at once.
    private static final int MOST_PRICED = 400;
    private static final String WORK = "work.arrange";
    /// The best picture after the first, for which nobody asked.
    private static final String FINISH = "work.layout";

    private ArrangeUpdate() {
    }

    /// Waits its turn, since new work would make the answer of what is under way come too late; but who turns a dial
    /// again no longer wants what the former turn asked for.
    static UpdateResult begun(State state, LayoutRequest wish) {
        Optional<Work> former = state.work().filter(work -> work.key().equals(WORK) || work.key().equals(FINISH));
        if (state.document().isEmpty() || state.work().isPresent() && former.isEmpty()) {
            return UpdateResult.of(state);
        }
        if (!(wish.arrangement() instanceof Arrangement.Stress) && state.document().get().network().organisations().size() > MOST_ARRANGED) {
            return UpdateResult.of(state.with(Notice.good("notice.too-many-arranged", MOST_ARRANGED)));
        }
        State working = state.working(WORK, "");
        Effect arrange = new Effect.Arrange(state.document().get(), wish, working.work().orElseThrow().ticket());
        return former.map(work -> UpdateResult.of(working, new Effect.Cancel(work.ticket()), arrange)).orElseGet(() -> UpdateResult.of(working, arrange));
    }

    /// A first picture, shown as soon as it was there, is followed by the best of several.
    static UpdateResult finishing(State state) {
        return state.document().filter(ArrangeUpdate::isFirst).map(document -> {
            State working = state.working(FINISH, document.network().profile().name().in(state.settings().language().tag()));
            return UpdateResult.of(working, new Effect.Arrange(document, LayoutRequest.of(document), working.work().orElseThrow().ticket()));
        }).orElse(UpdateResult.of(state));
    }

    private static boolean isFirst(Document document) {
        return document.placement().quality().equals(Quality.UNKNOWN);
    }

    /// Nobody asked for the best picture, so it is no step to undo; who has moved something already keeps the first one.
    private static State finished(State state, Document document, Action.Arranged arranged) {
        boolean touched = state.history().hasChanges();
        Document best = document.with(arranged.placement());
        return touched ? state : state.withDocument(best, History.NONE).with(state.disk().withSaved(best));
    }

    /// A picture whose camera was set by hand is shown whole again: what was looked at is elsewhere now.
    ///
    /// @param waiting for the answer
    static State done(State waiting, Document document, Action.Arranged arranged) {
        State state = waiting.idle();
        if (waiting.work().orElseThrow().key().equals(FINISH)) {
            return finished(state, document, arranged);
        }
        if (!arranged.placement().at().keySet().equals(document.placement().at().keySet())) {
            return state.with(Notice.good("notice.arranged-changed"));
        }
        boolean same = document.placement().at().equals(arranged.placement().at())
                && document.placement().recipe().equals(arranged.placement().recipe()) && document.waves().equals(arranged.waves());
        State next = same ? state.with(Notice.good("notice.arranged-same"))
                : priced(DocumentUpdate.changed(state, document.with(arranged.placement()).with(arranged.waves()), name(state, document, arranged.request())), document, arranged);
        return next.with(next.view().map(view -> view.withCamera(Optional.empty())));
    }

    /// Says what it brought and what it costs that places follow some ties alone.
    private static State priced(State changed, Document former, Action.Arranged arranged) {
        CountedTies counted = arranged.request().arrangement().counted();
        boolean distances = arranged.request().arrangement() instanceof Arrangement.Stress;
        if (!distances || counted.isAll() || former.network().organisations().size() > MOST_PRICED) {
            return changed;
        }
        String ties = new ChangeWords(former.network(), changed.settings().language()).counted(counted);
        return changed.with(Notice.good("notice.arranged-for", ties, Layouts.stress(former.network(), counted, former.placement()),
                Layouts.stress(former.network(), counted, arranged.placement())));
    }

    /// The step is called by the dial that was turned; where none was, by the arrangement.
    private static StepName name(State state, Document document, LayoutRequest wish) {
        LayoutRequest before = LayoutRequest.of(document);
        if (before.arrangement().equals(wish.arrangement()) && !before.stability().equals(wish.stability())) {
            return wish.stability().map(share -> share == 0 ? StepName.of("undo.waves.apart") : StepName.of("undo.waves.linked", share))
                    .orElse(StepName.of("undo.waves.one"));
        }
        if (before.arrangement().equals(wish.arrangement()) && before.dials().groups() != wish.dials().groups()) {
            return StepName.of("undo.groups", wish.dials().groups());
        }
        if (before.arrangement().equals(wish.arrangement()) && before.dials().backbone() != wish.dials().backbone()) {
            return StepName.of("undo.backbone", wish.dials().backbone());
        }
        String arrangement = Texts.in(state.settings().language()).get("arrangement." + wish.arrangement().kind());
        CountedTies counted = wish.arrangement().counted();
        return counted.isAll() ? StepName.of("undo.arrange", arrangement)
                : StepName.of("undo.arrange.some", arrangement, new ChangeWords(document.network(), state.settings().language()).counted(counted));
    }
}
