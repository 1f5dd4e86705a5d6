package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.Notice;
import samenspel.session.command.Command;

class OtherFormatTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");

    @Test
    void escape_turns_away_while_the_list_of_formats_has_the_keyboard() throws Exception {
        window.later(Command.SAVE_OTHER.action(window.state()));
        Window dialog = window.above();
        window.until(() -> dialog.getScene().lookup("#formats").isFocused());
        new Hands(window).press(KeyCode.ESCAPE);
        window.until(() -> !dialog.isShowing());
    }

    @Test
    void the_dialog_says_what_is_not_carried_and_saves_in_the_format_chosen() throws Exception {
        Path file = window.folder().resolve("out.dl");
        window.choosers.other = Optional.of(file);
        window.later(Command.SAVE_OTHER.action(window.state()));
        Window dialog = window.above();
        ListView<?> formats = (ListView<?>) dialog.getScene().lookup("#formats");
        Platform.runLater(() -> formats.getSelectionModel().select(6));
        window.until(() -> ((VBox) dialog.getScene().lookup("#format-left-out")).getChildren().size() > 5);
        new Hands(window).click(dialog.getScene().lookup("#format-next"));
        window.until(() -> window.state().notice().isPresent());
        assertEquals(Notice.good("notice.other", file.toString()), window.state().notice().orElseThrow());
        assertEquals("DL n=65 nm=10", Files.readAllLines(file).getFirst());
    }
}
