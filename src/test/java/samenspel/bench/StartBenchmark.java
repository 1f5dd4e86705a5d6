package samenspel.bench;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import samenspel.Launcher;

/// Prints how long the first picture of a file takes from the start of the process, by the clock and in processor time of all its threads.
/// `src/packaging/time-start.sh` starts it by an image that is ready to install.
public final class StartBenchmark extends AnimationTimer {
    /// Pulses after which the picture has been painted and handed to the screen.
    private static final int PULSES_TO_SHOW = 2;

    private int pulses;

    private StartBenchmark() {
    }

    /// @param file the name of one
    public static void main(String[] file) throws Exception {
        Launcher.main(file);
        Platform.runLater(() -> new StartBenchmark().start());
    }

    /// Counts pulses from when the window shows a network, whose name is then in its title.
    @Override
    public void handle(long now) {
        boolean shows = Window.getWindows().stream().anyMatch(window -> window.isShowing() && window instanceof Stage stage
                && stage.getTitle() != null && stage.getTitle().contains(" – "));
        pulses += shows ? 1 : 0;
        if (pulses == PULSES_TO_SHOW) {
            ProcessHandle.Info process = ProcessHandle.current().info();
            System.out.println("first picture after " + Duration.between(process.startInstant().orElseThrow(), Instant.now()).toMillis()
                    + " ms, processor " + process.totalCpuDuration().orElseThrow().toMillis() + " ms");
            stop();
            Platform.exit();
        }
    }
}
