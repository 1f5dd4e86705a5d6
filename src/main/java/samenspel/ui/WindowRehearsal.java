package samenspel.ui;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.session.Action;
import samenspel.session.Command;
import samenspel.session.State;

/// Opens the window on a file, lets it do what people do first, and closes it: to fill the start-up cache
/// and to measure the start.
public final class WindowRehearsal extends Application {
    /// Pulses after which what was painted is certainly on the screen.
    private static final int PULSES_TO_SHOW = 3;
    private static final int PULSES_OF_PLAY = 60;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

    /// Opens and closes the window.
    ///
    /// @param arguments a network's file, and `watch` to close as soon as the first picture stands
    public static void main(String[] arguments) {
        launch(WindowRehearsal.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        App app = App.ofUsers(stage, background);
        app.open(Path.of(getParameters().getUnnamed().getFirst()));
        app.show();
        boolean onlyFirst = getParameters().getUnnamed().contains("watch");
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                State state = app.session().state();
                pulses += state.document().isPresent() ? 1 : 0;
                if (pulses == PULSES_TO_SHOW && !onlyFirst) {
                    tryOut(app);
                }
                if (pulses >= PULSES_TO_SHOW + (onlyFirst ? 0 : PULSES_OF_PLAY)) {
                    stop();
                    Platform.exit();
                }
            }
        }.start();
    }

    private static void tryOut(App app) {
        State state = app.session().state();
        app.session().dispatch(Command.COLOUR.action(state));
        app.session().dispatch(new Action.Select(state.document().orElseThrow().placement().at().keySet().stream().findFirst()));
        app.session().dispatch(Command.PLAY.action(state));
    }

    @Override
    public void stop() {
        background.shutdownNow();
    }
}
