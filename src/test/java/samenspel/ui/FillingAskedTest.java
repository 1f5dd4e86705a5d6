package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.command.Command;

class FillingAskedTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");

    @Test
    void sectors_and_roles_are_asked_with_their_help_under_the_table_and_their_buttons_in_sight_and_escape_turns_away_at_once() {
        window.later(Command.FILLING.action(window.state()));
        Window dialog = window.above();
        Bounds rows = bounds(dialog, "#filling-rows");
        Bounds help = bounds(dialog, "#filling-told");
        Bounds go = bounds(dialog, "#filling-take");
        assertTrue(rows.getHeight() > 300 && rows.getMaxY() <= help.getMinY() && help.getMaxY() <= go.getMinY() && go.getMaxY() <= dialog.getScene().getHeight(),
                () -> rows + " " + help + " " + go);
        new Hands(window).press(KeyCode.ESCAPE);
        window.until(() -> !dialog.isShowing());
    }

    private Bounds bounds(Window dialog, String id) {
        return window.on(() -> {
            Node node = dialog.getScene().lookup(id);
            return node.localToScene(node.getBoundsInLocal());
        });
    }
}
