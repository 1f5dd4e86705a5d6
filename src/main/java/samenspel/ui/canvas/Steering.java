package samenspel.ui.canvas;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import samenspel.diagram.picture.Lens;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Command;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.View;

/// The keys of the picture: space plays, arrows go to the next stage of a change or to the next
/// organisation in that direction, escape lets go.
final class Steering {
    private final Session session;

    Steering(Session session) {
        this.session = session;
    }

    void pressed(KeyEvent event) {
        State state = session.state();
        if (state.document().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Action> action = action(state, event.getCode());
        action.ifPresent(session::dispatch);
        if (action.isPresent()) {
            event.consume();
        }
    }

    private static Optional<Action> action(State state, KeyCode key) {
        boolean change = state.view().map(View::lens).orElseThrow() instanceof Lens.Between;
        return switch (key) {
            case SPACE -> Command.PLAY.isAvailable(state) ? Optional.of(Command.PLAY.action(state)) : Optional.empty();
            case LEFT -> Optional.of(change ? Command.STAGE_BACK.action(state) : towards(state, -1, 0));
            case RIGHT -> Optional.of(change ? Command.STAGE_ON.action(state) : towards(state, 1, 0));
            case UP -> Optional.of(towards(state, 0, -1));
            case DOWN -> Optional.of(towards(state, 0, 1));
            case ESCAPE -> Optional.of(state.escape());
            default -> Optional.empty();
        };
    }

    /// Selects the nearest organisation that lies more in this direction than across it; the one nearest
    /// to the middle when none is selected.
    private static Action towards(State state, int dx, int dy) {
        Map<OrganisationId, Point> at = state.document().orElseThrow().placement().at();
        Optional<OrganisationId> selected = state.view().flatMap(View::selection);
        Point from = selected.map(at::get).orElse(new Point(0, 0));
        Optional<OrganisationId> next = at.entrySet().stream()
                .filter(entry -> selected.isEmpty() || lies(from, entry.getValue(), dx, dy))
                .min(Comparator.comparingDouble(entry -> entry.getValue().distanceTo(from)))
                .map(Map.Entry::getKey);
        return new Action.Select(next.or(() -> selected));
    }

    private static boolean lies(Point from, Point to, int dx, int dy) {
        double along = (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
        double across = Math.abs((to.x() - from.x()) * dy) + Math.abs((to.y() - from.y()) * dx);
        return along > 0 && along >= across;
    }
}
