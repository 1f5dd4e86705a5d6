package samenspel.ui.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.session.presenting.Display;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.ui.ScreenEdge;

class DisplayChooserTest {
    private static final List<Display> DISPLAYS = List.of(new Display(0, 0, 1280, 720, true), new Display(1280, 0, 1920, 1080, false));

    @Test
    void every_display_stands_whole_in_the_sketch() throws Exception {
        ScreenEdge.pass();
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            stage.setScene(new Scene(new Pane(), 300, 200));
            stage.show();
        });
        Platform.runLater(() -> new DisplayChooser(DISPLAYS, Texts.in(Language.NL)).ask(stage, DISPLAYS.getLast().key(), 0, 0));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shown().isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
        try {
            assertEquals(List.of(), WaitForAsyncUtils.waitForAsyncFx(20_000, () -> List.of("display-1", "display-2").stream().filter(id -> !isWhole(id)).toList()));
        } finally {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shown().orElseThrow().hide());
            WaitForAsyncUtils.waitForAsyncFx(20_000, stage::hide);
        }
    }

    private static Optional<Window> shown() {
        return Window.getWindows().stream().filter(window -> window.isShowing() && window.getScene().lookup("#display-2") != null).findFirst();
    }

    /// Within its dialog and within what holds it.
    private static boolean isWhole(String id) {
        Node display = shown().orElseThrow().getScene().lookup("#" + id);
        Bounds at = display.localToScene(display.getLayoutBounds());
        Bounds holds = display.getParent().localToScene(display.getParent().getLayoutBounds());
        return holds.contains(at) && at.getMaxX() <= shown().orElseThrow().getScene().getWidth() - 8;
    }
}
