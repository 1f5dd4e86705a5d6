package samenspel.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.diagram.picture.Scenes;
import samenspel.storage.NetworkFile;

/// Starts the window, on a file if one is named.
public final class SamenspelApp {
    private SamenspelApp() {
    }

    /// Returns when the window is open; the toolkit keeps the process alive until it is closed.
    public static void main(String[] arguments) {
        Optional<Path> file = Stream.of(arguments).map(Path::of).findFirst();
        ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
        Scenes scenes = new Scenes();
        Opening opening = new Opening(scenes, new Reader(scenes), file);
        file.filter(NetworkFile::isOwn).ifPresent(path -> opening.reader().begin(path, background)
                .thenAccept(reading -> WarmUp.with(reading, opening.scenes())));
        Platform.startup(() -> App.ofUsers(new Stage(), opening, background).showWhenReady());
    }
}
