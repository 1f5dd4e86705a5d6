package samenspel.ui.canvas;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.command.DrawnChoices;

/// The keys of the picture: space plays; the arrows across step through time, those up and down go to the next organisation in that
/// direction. With shift all of them add one to those selected, with the key of shortcuts they go to a partner, with both to the next
/// organisation whether or not it is one; letters hide those selected and go along ties; escape lets go.
public final class PictureKeys {
    /// What letters and enter do while the picture has the keyboard.
    private static final List<Command> ON_PICTURE = List.of(Command.DRAW_ONLY, Command.HIDE, Command.SHOW_HIDDEN, Command.TIE_NEXT, Command.TIE_BACK, Command.TIE_OVER, Command.TIE_CARD);

    private final Session session;

    public PictureKeys(Session session) {
        this.session = session;
    }

    public void pressed(KeyEvent event) {
        State state = session.state();
        if (state.document().isEmpty() || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            alongTie(state, event);
            return;
        }
        Optional<Action> onNotes = NoteKeys.action(state, event.getCode(), event.isShiftDown());
        Optional<Action> action = onNotes.isPresent() ? onNotes : ofCommand(state, event).isPresent() ? ofCommand(state, event) : event.isShiftDown() ? adding(state, event.getCode()) : action(state, event.getCode());
        action.ifPresent(session::dispatch);
        if (action.isPresent()) {
            event.consume();
        }
    }

    /// With the key of shortcuts the arrows go along a tie, to a partner that lies there; with shift too to anybody.
    private void alongTie(State state, KeyEvent event) {
        if (event.getCode().isArrowKey()) {
            boolean anybody = event.isShiftDown() || state.chosen().isEmpty();
            Set<OrganisationId> among = anybody ? shown(state) : DrawnChoices.partners(state, Set.of(state.chosen().getLast()));
            session.dispatch(new Action.Select(towards(state, event.getCode(), among)));
            event.consume();
        }
    }

    private static Set<OrganisationId> shown(State state) {
        return state.view().orElseThrow().shown(state.document().orElseThrow().network());
    }

    private static Optional<Action> ofCommand(State state, KeyEvent event) {
        return ON_PICTURE.stream().filter(command -> KeyCombination.valueOf(command.shortcut()).match(event) && command.isAvailable(state)).findFirst()
                .map(command -> command.action(state));
    }

    private static Optional<Action> action(State state, KeyCode key) {
        return switch (key) {
            case SPACE -> ifAvailable(Command.PLAY, state);
            case LEFT -> ifAvailable(Command.STAGE_BACK, state).or(() -> walk(state, key));
            case RIGHT -> ifAvailable(Command.STAGE_ON, state).or(() -> walk(state, key));
            case UP, DOWN -> walk(state, key);
            case ESCAPE -> Optional.of(state.escape());
            default -> Optional.empty();
        };
    }

    private static Optional<Action> ifAvailable(Command command, State state) {
        return command.isAvailable(state) ? Optional.of(command.action(state)) : Optional.empty();
    }

    private static Optional<Action> walk(State state, KeyCode arrow) {
        return Optional.of(new Action.Select(towards(state, arrow, shown(state))));
    }

    /// With shift the arrows keep those selected and add the next.
    private static Optional<Action> adding(State state, KeyCode key) {
        return key.isArrowKey() ? towards(state, key, shown(state)).map(next -> {
            SequencedSet<OrganisationId> selected = new LinkedHashSet<>(state.view().orElseThrow().selection());
            selected.addLast(next);
            return new Action.Choose(selected);
        }) : Optional.empty();
    }

    private static Optional<OrganisationId> towards(State state, KeyCode arrow, Set<OrganisationId> among) {
        int dx = arrow == KeyCode.LEFT ? -1 : arrow == KeyCode.RIGHT ? 1 : 0;
        int dy = arrow == KeyCode.UP ? -1 : arrow == KeyCode.DOWN ? 1 : 0;
        return towards(state, dx, dy, among);
    }

    /// The organisation nearest to the one selected last that lies more in this direction than across it; the
    /// one nearest to the middle when none is selected.
    private static Optional<OrganisationId> towards(State state, int dx, int dy, Set<OrganisationId> among) {
        Map<OrganisationId, Point> at = state.placement().at();
        SequencedSet<OrganisationId> all = state.view().orElseThrow().selection();
        Optional<OrganisationId> selected = all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
        Point from = selected.map(at::get).orElse(new Point(0, 0));
        Optional<OrganisationId> next = at.entrySet().stream()
                .filter(entry -> among.contains(entry.getKey()))
                .filter(entry -> selected.isEmpty() || lies(from, entry.getValue(), dx, dy))
                .min(Comparator.comparingDouble(entry -> entry.getValue().distanceTo(from)))
                .map(Map.Entry::getKey);
        return next.or(() -> selected);
    }

    private static boolean lies(Point from, Point to, int dx, int dy) {
        double along = (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
        double across = Math.abs((to.x() - from.x()) * dy) + Math.abs((to.y() - from.y()) * dx);
        return along > 0 && along >= across;
    }
}
