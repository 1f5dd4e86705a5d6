package samenspel.ui.canvas;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import samenspel.diagram.Mark;
import samenspel.layout.Point;
import samenspel.network.Pair;
import samenspel.session.Session;

/// Lays the card of a tie over the picture once the pointer has rested on it; it does not hear the mouse itself.
final class TieRest {
    private final PictureCanvas canvas;
    private final Session session;
    private final TieCards cards;
    private final PauseTransition patience = new PauseTransition(Duration.millis(400));
    private Optional<TieOn> on = Optional.empty();
    private TieCard card;

    TieRest(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
        this.cards = new TieCards(canvas, session);
    }

    /// @param mark under the pointer
    /// @return whether it is a tie, which has a card
    boolean of(Optional<Mark> mark, MouseEvent event) {
        Optional<TieOn> next = mark.flatMap(under -> canvas.tieAt(event.getX(), event.getY()).filter(this::isLit)
                .flatMap(pair -> session.state().document().flatMap(document -> TieOn.of(document.network(), under.id(), pair))));
        if (!next.equals(on)) {
            end();
            on = next;
            next.ifPresent(tie -> {
                patience.setOnFinished(_ -> show(tie, new Point(event.getX(), event.getY())));
                patience.playFromStart();
            });
        }
        return next.isPresent();
    }

    /// Beside those chosen the ties of others are faint, and say nothing.
    private boolean isLit(Pair pair) {
        var chosen = session.state().chosen();
        return chosen.isEmpty() || chosen.contains(pair.from()) || chosen.contains(pair.to());
    }

    /// Whose card is to be seen, if one is.
    Optional<TieOn> shown() {
        return card == null ? Optional.empty() : on;
    }

    void end() {
        patience.stop();
        on = Optional.empty();
        if (card != null) {
            canvas.take(card);
            card = null;
        }
    }

    private void show(TieOn tie, Point pointer) {
        if (session.state().document().isPresent() && canvas.getScene() != null && on.filter(tie::equals).isPresent()) {
            card = cards.lay(tie, pointer, canvas.ties().pinned());
        }
    }
}
