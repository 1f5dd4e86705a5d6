package samenspel.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.render.BundledFont;
import samenspel.storage.NetworkFile;
import samenspel.storage.window.WindowFiles;
import samenspel.storage.disk.Preferences;
import samenspel.storage.disk.Strays;
import samenspel.work.Worker;
import samenspel.work.reading.EffectReader;

/// Starts the window, on a file if one is named.
public final class SamenspelApp {
    private SamenspelApp() {
    }

    /// Returns when the window is open; the toolkit keeps the process alive until it is closed. A file that another window shows
    /// already brings that one to the front.
    public static void main(String[] arguments) {
        Optional<Path> file = Stream.of(arguments).map(Path::of).findFirst();
        if (file.filter(new WindowFiles(Preferences.folder())::call).isPresent()) {
            return;
        }
        Worker worker = Worker.answering(Platform::runLater);
        DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
        StartRequest opening = new StartRequest(drawnLayersCache, new EffectReader(drawnLayersCache), file);
        file.filter(NetworkFile::isOwn).ifPresent(path -> opening.reader().begin(path, run -> worker.begin(_ -> run.run()))
                .thenAccept(reading -> worker.begin(_ -> FirstPicture.with(reading, drawnLayersCache))));
        worker.begin(_ -> clearStrays(file));
        file.ifPresent(_ -> findFonts());
        Platform.startup(() -> App.ofUsers(new Stage(), opening, worker).showWhenReady());
    }

    /// The JDK's list of fonts is made before the toolkit starts: both ask the same library of the system for it, and at the same
    /// moment that can end the process.
    private static void findFonts() {
        BundledFont.of(Weight.REGULAR, 1);
    }

    /// What a killed program has left among its own files, and beside the file that is opened.
    private static void clearStrays(Optional<Path> file) {
        Path own = Preferences.folder();
        Strays.clear(own, own);
        file.map(Path::toAbsolutePath).map(Path::getParent).ifPresent(folder -> Strays.clear(folder, own));
    }
}
