package samenspel.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.study.privacy.Exposure;
import samenspel.study.privacy.Naming;
import samenspel.study.privacy.Content;
import samenspel.text.Language;
import samenspel.text.Texts;

@ExtendWith(ApplicationExtension.class)
class NamesDialogTest {

    @Test
    void enter_lets_no_name_out_where_names_cannot_be_hidden() throws Exception {
        var asked = WaitForAsyncUtils.asyncFx(() -> new NamesDialog(new Exposure(Content.NETWORK, Naming.ALL, List.of(), List.of(), false), Texts.in(Language.EN)).ask(null));
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, () -> asked.isDone() || buttons().count() == 2);
        assertFalse(asked.isDone());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(buttons().filter(one -> "with-names".equals(one.getId())).findFirst().orElseThrow().isDefaultButton());
        Button safe = buttons().filter(Button::isDefaultButton).findFirst().orElseThrow();
        assertTrue(safe.isCancelButton());
        Platform.runLater(safe::fire);
        assertEquals(Choosers.Names.STAY, asked.get());
    }

    private static Stream<Button> buttons() {
        return Window.getWindows().stream().filter(Window::isShowing).map(one -> one.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .filter(pane -> pane.lookup("#with-names") != null).flatMap(pane -> pane.lookupAll(".button").stream())
                .filter(Button.class::isInstance).map(Button.class::cast);
    }
}
