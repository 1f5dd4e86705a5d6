package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.scenario.Scenarios;
import samenspel.storage.figures.FigureListFile;
import samenspel.study.recipe.Series;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.ui.dialog.SeriesDialog;
import samenspel.work.Worker;

class SeriesListSavingTest {
    @RegisterExtension
    private final OpenWindow window = OpenWindow.on("network-3");
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    @Test
    void a_list_of_figures_is_saved_by_the_worker_which_says_so() throws Exception {
        Path file = window.folder().resolve("own" + FigureListFile.SUFFIX);
        window.choosers.list = Optional.of(file);
        Series series = Series.of(window.state().document().orElseThrow().network(), Scenarios.NONE, Language.EN);
        Platform.runLater(() -> new SeriesDialog(window.state(), series, new Worker(work::add, Platform::runLater), window.choosers).ask(window.stage()));
        Window dialog = window.above();
        window.on(() -> {
            work.clear();
            ((Button) dialog.getScene().lookup("#series-keep")).fire();
            return null;
        });
        assertFalse(Files.exists(file));
        work.poll(10, TimeUnit.SECONDS).run();
        window.until(() -> ((Label) dialog.getScene().lookup("#series-told")).getText().equals(Texts.in(Language.EN).get("series.kept", file.toString())));
        assertEquals(series.kept(), FigureListFile.FORMAT.read(file).value().orElseThrow());
        window.on(() -> {
            dialog.hide();
            return null;
        });
    }
}
