package samenspel.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.layout.Point;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Pair;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.TieAttributes;
import samenspel.study.View;
import samenspel.study.tie.TieText;
import samenspel.text.Texts;

/// Lays the card of a tie over the picture once the pointer has rested on it; it does not hear the mouse itself.
final class TieRest {
    private final PictureCanvas canvas;
    private final Session session;
    private final PauseTransition patience = new PauseTransition(Duration.millis(400));
    private Optional<On> on = Optional.empty();
    private TieCard card;

    /// A line between two organisations.
    private record On(LayerId layer, Pair pair) {
    }

    TieRest(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
    }

    /// @param mark under the pointer
    /// @return whether it is a tie, which has a card
    boolean of(Optional<Mark> mark, MouseEvent event) {
        Optional<On> next = mark.flatMap(under -> canvas.tieAt(event.getX(), event.getY()).filter(this::isLit).flatMap(pair -> on(under.id(), pair)));
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

    private Optional<On> on(MarkId id, Pair pair) {
        return session.state().document().flatMap(document -> document.network().layers().stream().map(Layer::id)
                .flatMap(layer -> Stream.of(pair, pair.reversed()).filter(one -> MarkId.tie(layer, one).equals(id)).map(one -> new On(layer, one))).findFirst());
    }

    void end() {
        patience.stop();
        on = Optional.empty();
        if (card != null) {
            canvas.take(card);
            card = null;
        }
    }

    private void show(On tie, Point pointer) {
        State state = session.state();
        if (state.document().isEmpty() || canvas.getScene() == null || !on.filter(tie::equals).isPresent()) {
            return;
        }
        Texts texts = Texts.in(state.settings().language());
        View view = state.view().orElseThrow();
        var network = state.document().get().network();
        card = new TieCard(TieText.of(network, view, tie.layer(), tie.pair(), texts), state.document().get().look(), texts,
                String.join("\n", TieAttributes.of(network, view, tie.pair(), texts)));
        card.setManaged(false);
        card.setMouseTransparent(true);
        canvas.lay(card);
        card.applyCss();
        card.autosize();
        List<Point> ends = Stream.of(tie.pair().from(), tie.pair().to()).map(end -> state.projection().toPage(canvas.standing(end))).toList();
        Point at = TieCard.place(new Point(card.getWidth(), card.getHeight()), pointer, ends, state.canvas());
        card.relocate(at.x(), at.y());
    }
}
