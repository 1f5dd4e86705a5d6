package samenspel.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.TieAttributes;
import samenspel.study.View;
import samenspel.study.tie.TieText;
import samenspel.text.Texts;

/// Lays cards of ties over the picture.
final class TieCards {
    private final PictureCanvas canvas;
    private final Session session;

    TieCards(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
    }

    /// Beside a place of the picture, over no end of the tie where there is room elsewhere; a document is open.
    ///
    /// @param other a card that stands already
    TieCard lay(TieOn tie, Point beside, Optional<TieCard> other) {
        State state = session.state();
        TieCard card = of(tie);
        card.setMouseTransparent(true);
        put(card);
        List<Point> ends = Stream.of(tie.pair().from(), tie.pair().to()).map(this::onScreen).toList();
        Point at = TieCard.place(new Point(card.getWidth(), card.getHeight()), beside, ends, state.canvas(),
                other.map(one -> new Box(one.getLayoutX(), one.getLayoutY(), one.getWidth(), one.getHeight())));
        card.relocate(at.x(), at.y());
        return card;
    }

    /// At a place, to be read and closed with the mouse too.
    TieCard pin(TieOn tie, Point at, Runnable close) {
        TieCard card = of(tie).closedBy(close, Texts.in(session.state().settings().language()));
        put(card);
        var room = session.state().canvas();
        card.relocate(Math.clamp(at.x(), 0, Math.max(0, room.width() - card.getWidth())), Math.clamp(at.y(), 0, Math.max(0, room.height() - card.getHeight())));
        return card;
    }

    private void put(TieCard card) {
        card.setManaged(false);
        canvas.lay(card);
        card.applyCss();
        card.autosize();
    }

    private Point onScreen(OrganisationId end) {
        return session.state().projection().toPage(canvas.standing(end));
    }

    Point middle(TieOn tie) {
        Point from = onScreen(tie.pair().from());
        Point to = onScreen(tie.pair().to());
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    private TieCard of(TieOn tie) {
        State state = session.state();
        Texts texts = Texts.in(state.settings().language());
        View view = state.view().orElseThrow();
        Network network = state.document().orElseThrow().network();
        return new TieCard(TieText.of(network, view, tie.layer(), tie.pair(), texts), state.document().get().look(), texts,
                String.join("\n", TieAttributes.of(network, view, tie.pair(), texts)));
    }
}
