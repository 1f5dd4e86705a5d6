package samenspel.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import samenspel.session.Action;
import samenspel.session.Command;
import samenspel.session.State;

/// Opens the window on a file, lets it do what people do first, and closes it: to fill the start-up cache
/// and to measure the start.
public final class WindowRehearsal extends AnimationTimer {
    /// Pulses after which what was painted is certainly on the screen.
    private static final int PULSES_TO_SHOW = 3;
    private static final int PULSES_OF_PLAY = 60;

    private final App app;
    private final boolean onlyFirst;
    private final CountDownLatch over;
    private int pulses;

    private WindowRehearsal(App app, boolean onlyFirst, CountDownLatch over) {
        this.app = app;
        this.onlyFirst = onlyFirst;
        this.over = over;
    }

    /// Opens and closes the window, and waits for it.
    ///
    /// @param onlyFirst true to close as soon as the first picture stands
    public static void run(Path file, boolean onlyFirst) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        SamenspelApp.start(Optional.of(file), app -> new WindowRehearsal(app, onlyFirst, over).start());
        over.await();
    }

    @Override
    public void handle(long now) {
        State state = app.session().state();
        pulses += state.document().isPresent() ? 1 : 0;
        if (pulses == PULSES_TO_SHOW && !onlyFirst) {
            tryOut(state);
        }
        if (pulses >= PULSES_TO_SHOW + (onlyFirst ? 0 : PULSES_OF_PLAY)) {
            stop();
            over.countDown();
            Platform.exit();
        }
    }

    private void tryOut(State state) {
        app.session().dispatch(Command.COLOUR.action(state));
        app.session().dispatch(new Action.Select(state.document().orElseThrow().placement().at().keySet().stream().findFirst()));
        app.session().dispatch(Command.PLAY.action(state));
    }
}
