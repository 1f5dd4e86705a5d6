package samenspel.ui.canvas;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import javafx.scene.shape.Rectangle;
import samenspel.diagram.Box;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;

/// A rectangle drawn over the picture: while it is drawn, whose middle it holds is added to those selected
/// before.
final class RubberBand {
    private final Session session;
    private final Rectangle rectangle = new Rectangle();
    private Point from;
    private SequencedSet<OrganisationId> before = new LinkedHashSet<>();

    RubberBand(PictureCanvas canvas, Session session) {
        this.session = session;
        rectangle.getStyleClass().add("rubber-band");
        rectangle.setManaged(false);
        rectangle.setMouseTransparent(true);
        rectangle.setVisible(false);
        canvas.lay(rectangle);
    }

    void begin(Point at) {
        from = at;
        before = session.state().view().orElseThrow().selection();
    }

    void drawTo(Point to) {
        Box box = new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y()));
        rectangle.setX(box.x());
        rectangle.setY(box.y());
        rectangle.setWidth(box.width());
        rectangle.setHeight(box.height());
        rectangle.setVisible(true);
        SequencedSet<OrganisationId> selected = new LinkedHashSet<>(before);
        selected.addAll(inside(session.state(), box));
        if (!selected.equals(session.state().view().orElseThrow().selection())) {
            session.dispatch(new Action.Choose(selected));
        }
    }

    void end() {
        rectangle.setVisible(false);
    }

    private static SequencedSet<OrganisationId> inside(State state, Box box) {
        Map<OrganisationId, Point> places = state.document().orElseThrow().placement().at();
        SequencedSet<OrganisationId> shown = state.view().orElseThrow().shown(state.document().get().network());
        shown.removeIf(id -> !box.contains(state.projection().toPage(places.get(id))));
        return shown;
    }
}
