package samenspel.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import samenspel.diagram.seen.HighlightedTies;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.TieWalk;
import samenspel.study.Perspective;
import samenspel.study.spoken.TieSentence;

/// The keyboard along ties: from one tie of an organisation to the next, and over to its other end; each is lit and has its card. A card that is
/// pinned stays until it is closed.
public final class TieSteps {
    private final PictureCanvas canvas;
    private final Session session;
    private final TieCards cards;
    private Optional<TieOn> at = Optional.empty();
    private Optional<TieOn> held = Optional.empty();
    private TieCard card;
    private TieCard pinned;
    private boolean stepping;

    TieSteps(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        this.cards = new TieCards(canvas, session);
        session.listen(this::changed);
    }

    /// The tie that the keyboard is on.
    public Optional<Pair> at() {
        return at.map(TieOn::pair);
    }

    /// The card that is pinned.
    Optional<TieCard> pinned() {
        return Optional.ofNullable(pinned);
    }

    /// The same in words.
    Optional<TieSentence> sentence() {
        State state = session.state();
        return at.flatMap(tie -> state.document().map(document -> new TieSentence(document.network(), state.view().orElseThrow(), tie.layer(), tie.pair())));
    }

    /// @param by 1 for the next one clockwise, -1 for the one before
    public void go(int by) {
        TieWalk.next(session.state(), at(), by).ifPresent(this::on);
    }

    /// Chooses the other end.
    public void over() {
        State state = session.state();
        if (at.isEmpty() || state.chosen().isEmpty()) {
            go(1);
            return;
        }
        Pair tie = at.get().pair();
        OrganisationId here = state.chosen().getLast();
        stepping = true;
        session.dispatch(new Action.Select(Optional.of(tie.from().equals(here) ? tie.to() : tie.from())));
        stepping = false;
        on(tie);
    }

    private void on(Pair tie) {
        takeCard();
        State state = session.state();
        Network network = state.document().orElseThrow().network();
        List<LayerId> layers = List.copyOf(state.view().orElseThrow().seen().layers());
        at = TieOn.between(network, canvas.shown(), layers, tie);
        at.ifPresent(one -> {
            SortedSet<Pair> both = new TreeSet<>(List.of(tie, tie.reversed()));
            TreeMap<LayerId, SortedSet<Pair>> lit = new TreeMap<>();
            layers.forEach(layer -> lit.put(layer, both));
            canvas.point(PointedAt.at(new HighlightedTies(lit)));
            card = cards.lay(one, cards.middle(one), pinned());
        });
        canvas.tellWhoListens();
    }

    /// Pins the card of the tie that the keyboard is on, or closes it when it is pinned already.
    public void pin() {
        at.ifPresent(tie -> {
            Point place = card == null ? cards.middle(tie) : new Point(card.getLayoutX(), card.getLayoutY());
            if (held.equals(at)) {
                unpin();
            } else {
                hold(tie, place);
            }
        });
    }

    /// Pins the card of a tie beside a place of the picture.
    public void pin(Pair tie, Point beside) {
        State state = session.state();
        state.document().flatMap(document -> TieOn.between(document.network(), canvas.shown(), List.copyOf(state.view().orElseThrow().seen().layers()), tie))
                .ifPresent(one -> pin(one, beside));
    }

    void pin(TieOn tie, Point beside) {
        TieCard usual = cards.lay(tie, beside, Optional.empty());
        canvas.take(usual);
        hold(tie, new Point(usual.getLayoutX(), usual.getLayoutY()));
    }

    private void hold(TieOn tie, Point place) {
        unpin();
        takeCard();
        held = Optional.of(tie);
        pinned = cards.pin(tie, place, () -> {
            unpin();
            canvas.requestFocus();
        });
    }

    private void unpin() {
        held = Optional.empty();
        if (pinned != null) {
            canvas.take(pinned);
            pinned = null;
        }
    }

    private void takeCard() {
        if (card != null) {
            canvas.take(card);
            card = null;
        }
    }

    private void leave() {
        takeCard();
        if (at.isPresent()) {
            at = Optional.empty();
            canvas.point(PointedAt.NOTHING);
            canvas.tellWhoListens();
        }
    }

    /// Leaves the tie, or else closes the card that is pinned.
    ///
    /// @return whether there was something to leave or close
    public boolean close() {
        boolean open = at.isPresent() || pinned != null;
        if (at.isPresent()) {
            leave();
        } else {
            unpin();
        }
        return open;
    }

    private void changed(State before, State after) {
        if (before.document() == after.document() && before.view() == after.view() && before.settings() == after.settings() && before.canvas().equals(after.canvas())) {
            return;
        }
        if (!stepping) {
            followed(before, after);
        }
        if (held.isPresent() && !stands(after, held.get().pair())) {
            unpin();
        } else if (pinned != null && (!before.canvas().equals(after.canvas()) || !onlyMoved(before, after))) {
            // In a smaller room it would be cut off.
            Point place = new Point(pinned.getLayoutX(), pinned.getLayoutY());
            hold(held.orElseThrow(), place);
        }
    }

    /// Who only moves the picture stays on the tie.
    private void followed(State before, State after) {
        if (at.isPresent() && before.document() == after.document() && onlyMoved(before, after) && before.chosen().equals(after.chosen())) {
            on(at.get().pair());
        } else {
            leave();
        }
    }

    private static boolean stands(State state, Pair pair) {
        return state.document().map(document -> document.network().organisation(pair.from()).isPresent() && document.network().organisation(pair.to()).isPresent()
                && state.view().orElseThrow().perspective() == Perspective.PICTURE).orElse(false);
    }

    /// Whether the same is said of all ties.
    private static boolean onlyMoved(State before, State after) {
        return before.settings() == after.settings() && before.document().isPresent() && before.document().get().network() == after.document().orElseThrow().network()
                && before.document().get().look() == after.document().get().look() && before.view().orElseThrow().seen().equals(after.view().orElseThrow().seen());
    }
}
