package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.Preferences;

/// What stays of a window that has been closed.
class ClosedWindowTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void a_closed_window_leaves_the_memory() throws Exception {
        leavesTheMemory(app -> {
        });
    }

    @Test
    @Timeout(60)
    void a_window_closed_while_its_help_was_open_leaves_the_memory() throws Exception {
        leavesTheMemory(app -> app.session().dispatch(new Action.Question(Effect.Ask.HELP)));
    }

    /// @param used what is done in the window before it is closed
    private void leavesTheMemory(Consumer<App> used) throws Exception {
        FxToolkit.registerPrimaryStage();
        ReferenceQueue<App> gone = new ReferenceQueue<>();
        WeakReference<App> window = openedAndClosed(gone, used);
        // The toolkit keeps something of the last window until there is another.
        openedAndClosed(new ReferenceQueue<>(), app -> {
        });
        while (gone.remove(100) == null) {
            System.gc();
        }
        assertTrue(window.refersTo(null));
    }

    private WeakReference<App> openedAndClosed(ReferenceQueue<App> gone, Consumer<App> used) {
        Stage[] stage = new Stage[1];
        WeakReference<App> window = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            stage[0] = new Stage();
            App app = opened(stage[0]);
            used.accept(app);
            return new WeakReference<>(app, gone);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(20_000, stage[0]::hide);
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    private App opened(Stage stage) {
        App app = new App(stage, new Preferences(folder), new AskedChoosers(), Runnable::run);
        app.open(Path.of("samples/network-3" + NetworkFile.SUFFIX));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(700);
        app.show();
        return app;
    }
}
