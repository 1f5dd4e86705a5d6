package samenspel.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import samenspel.session.Action;
import samenspel.session.Command;
import samenspel.session.State;

/// Opens the window on a file, lets it do what people do first, and closes it: to fill the start-up cache
/// and to measure the start.
public final class WindowRehearsal extends AnimationTimer {
    /// Pulses after which the picture has been painted and handed to the screen.
    private static final int PULSES_TO_SHOW = 2;
    private static final int PULSES_OF_PLAY = 60;

    private final App app;
    private final boolean onlyFirst;
    private final CompletableFuture<Instant> over;
    private int pulses;
    private Instant firstPicture;

    private WindowRehearsal(App app, boolean onlyFirst, CompletableFuture<Instant> over) {
        this.app = app;
        this.onlyFirst = onlyFirst;
        this.over = over;
    }

    /// Opens and closes the window, and waits for it.
    ///
    /// @param onlyFirst true to close as soon as the first picture stands
    /// @return when the first picture stood
    public static Instant run(Path file, boolean onlyFirst) throws InterruptedException, ExecutionException {
        CompletableFuture<Instant> over = new CompletableFuture<>();
        SamenspelApp.start(Optional.of(file), app -> new WindowRehearsal(app, onlyFirst, over).start());
        return over.get();
    }

    @Override
    public void handle(long now) {
        State state = app.session().state();
        pulses += state.document().isPresent() && app.isShowing() ? 1 : 0;
        if (pulses == PULSES_TO_SHOW && firstPicture == null) {
            firstPicture = Instant.now();
        }
        if (pulses == PULSES_TO_SHOW && !onlyFirst) {
            tryOut(state);
        }
        if (pulses >= PULSES_TO_SHOW + (onlyFirst ? 0 : PULSES_OF_PLAY)) {
            stop();
            over.complete(firstPicture);
            Platform.exit();
        }
    }

    private void tryOut(State state) {
        app.session().dispatch(Command.COLOUR.action(state));
        app.session().dispatch(new Action.Select(state.document().orElseThrow().placement().at().keySet().stream().findFirst()));
        app.session().dispatch(Command.PLAY.action(state));
    }
}
