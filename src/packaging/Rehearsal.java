import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import samenspel.cli.Cli;
import samenspel.ui.SamenspelApp;

/// Walks once through what people do most with the packaged program, by its verbs and by its keys and mouse: the
/// Java machine remembers which classes that took, and later starts load them from its cache (see `TrainCache`).
/// What is left out here still works, but starts more slowly.
///
/// Argument: a folder for what is made on the way.
final class Rehearsal extends AnimationTimer {
    private static final String SAMPLE = "network-1.samenspel.json";
    /// Pulses after which the picture has been painted and handed to the screen.
    private static final int PULSES_TO_SHOW = 2;
    private static final int PULSES_TO_SELECT = 20;
    private static final int PULSES_IN_ALL = 80;

    private int pulses;

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path file = sample(folder);
        verbs(folder, file).forEach(Cli::run);
        SamenspelApp.main(new String[] {file.toString()});
        Platform.runLater(() -> new Rehearsal().start());
    }

    private static List<List<String>> verbs(Path folder, Path file) {
        String svg = folder.resolve("picture.svg").toString();
        String png = folder.resolve("picture.png").toString();
        String positions = folder.resolve("positions.csv").toString();
        return List.of(
                List.of("--help"),
                List.of("check", file.toString()),
                List.of("check", "--json", file.toString()),
                List.of("change", file.toString(), "--lang=nl"),
                List.of("change", file.toString(), "--csv"),
                List.of("layout", file.toString(), "-o", positions),
                List.of("draw", file.toString(), "-o", svg, "--lang=nl", "--size-by=degree"),
                List.of("draw", file.toString(), "-o", png, "--dpi=96"));
    }

    /// The first sample network as a file.
    private static Path sample(Path folder) throws IOException {
        Path file = folder.resolve(SAMPLE);
        try (InputStream packed = Cli.class.getResourceAsStream("/samenspel/samples/" + SAMPLE)) {
            if (packed == null) {
                throw new IOException("the sample network " + SAMPLE + " is missing from the program");
            }
            Files.copy(packed, file);
        }
        return file;
    }

    /// Counts pulses from when the window shows a network, whose name is then in its title.
    @Override
    public void handle(long now) {
        Optional<Stage> stage = Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(window -> window.isShowing() && window.getTitle() != null && window.getTitle().contains(" – ")).findFirst();
        stage.ifPresent(this::pulse);
    }

    private void pulse(Stage stage) {
        pulses++;
        if (pulses == PULSES_TO_SHOW) {
            colourOtherwise();
        } else if (pulses < PULSES_TO_SELECT) {
            clickAcross(stage);
        } else if (pulses == PULSES_TO_SELECT) {
            new Robot().keyType(KeyCode.SPACE);
        } else if (pulses == PULSES_IN_ALL) {
            stop();
            Platform.exit();
        }
    }

    private static void colourOtherwise() {
        KeyCode shortcut = System.getProperty("os.name").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;
        Robot robot = new Robot();
        robot.keyPress(shortcut);
        robot.keyType(KeyCode.K);
        robot.keyRelease(shortcut);
    }

    /// Clicks on a place near the middle of the window, further right with every pulse, to meet an organisation; above and below
    /// by turns, since two clicks beside each other would be a double-click, which may open a dialog that waits for an answer.
    private void clickAcross(Stage stage) {
        Robot robot = new Robot();
        robot.mouseMove(stage.getX() + stage.getWidth() * (0.3 + 0.02 * pulses), stage.getY() + stage.getHeight() * (pulses % 2 == 0 ? 0.4 : 0.6));
        robot.mouseClick(MouseButton.PRIMARY);
    }
}
