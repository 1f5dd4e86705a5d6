package samenspel.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.diagram.picture.Scenes;
import samenspel.storage.NetworkFile;
import samenspel.work.Worker;
import samenspel.work.reading.EffectReader;

/// Starts the window, on a file if one is named.
public final class SamenspelApp {
    private SamenspelApp() {
    }

    /// Returns when the window is open; the toolkit keeps the process alive until it is closed.
    public static void main(String[] arguments) {
        start(arguments.length == 0 ? Optional.empty() : Optional.of(Path.of(arguments[0])), app -> {
        });
    }

    /// Starts the toolkit and the window.
    ///
    /// @param opened called on the window's thread once the window is there
    static void start(Optional<Path> file, java.util.function.Consumer<App> opened) {
        Worker worker = Worker.answering(Platform::runLater);
        Scenes scenes = new Scenes();
        Opening opening = new Opening(scenes, new EffectReader(scenes), file);
        file.filter(NetworkFile::isOwn).ifPresent(path -> opening.reader().begin(path, run -> worker.begin(_ -> run.run()))
                .thenAccept(reading -> worker.begin(_ -> WarmUp.with(reading, scenes))));
        Platform.startup(() -> {
            App app = App.ofUsers(new Stage(), opening, worker);
            app.showWhenReady();
            opened.accept(app);
        });
    }
}
