package samenspel.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import samenspel.ui.SamenspelApp;

/// Prints how long the first picture of a file takes from the start of the process.
public final class StartBenchmark extends AnimationTimer {
    /// Pulses after which the picture has been painted and handed to the screen.
    private static final int PULSES_TO_SHOW = 2;

    private int pulses;

    private StartBenchmark() {
    }

    /// @param file the name of one
    public static void main(String[] file) {
        SamenspelApp.main(file);
        Platform.runLater(() -> new StartBenchmark().start());
    }

    /// Counts pulses from when the window shows a network, whose name is then in its title.
    @Override
    public void handle(long now) {
        boolean shows = Window.getWindows().stream().anyMatch(window -> window.isShowing() && window instanceof Stage stage
                && stage.getTitle() != null && stage.getTitle().contains(" – "));
        pulses += shows ? 1 : 0;
        if (pulses == PULSES_TO_SHOW) {
            Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.println("first picture after " + Duration.between(started, Instant.now()).toMillis() + " ms");
            stop();
            Platform.exit();
        }
    }
}
