package samenspel.ui;

import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;

/// Fills the screen with the window while the state says so. Where the system does either by itself, such as for another window
/// that fills it, the state follows.
final class FullScreen {
    private final Stage stage;
    private final Session session;

    FullScreen(Stage stage, Session session) {
        this.stage = stage;
        this.session = session;
        // Escape has more to put away than the screen, in an order of its own.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        session.listen((_, after) -> show(after));
        stage.fullScreenProperty().subscribe(_ -> Platform.runLater(this::follow));
    }

    private static boolean isWished(State state) {
        return state.settings().panels().isFullScreen();
    }

    private void show(State state) {
        if (isWished(state) != stage.isFullScreen()) {
            stage.setFullScreen(isWished(state));
        }
    }

    private void follow() {
        State state = session.state();
        if (stage.isShowing() && isWished(state) != stage.isFullScreen()) {
            session.dispatch(Command.FULL_SCREEN.action(state));
        }
    }
}
