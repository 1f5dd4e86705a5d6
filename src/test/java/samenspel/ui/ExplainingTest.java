package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.session.Action;

class ExplainingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-1");
    private final Hands hands = new Hands(window);

    @BeforeEach
    void size_discs_by_partners_and_explain_that() {
        window.dispatch(new Action.SizeDiscs(Optional.of(SizeBy.of(Measure.DEGREE))));
        window.on(() -> {
            window.control(Button.class, "explain-size-by").fire();
            return null;
        });
        window.until(() -> window.on(() -> said().contains("CJG Meerwoude: 61, the most of 127 organisations.")));
    }

    private static Optional<Window> popover() {
        return Window.getWindows().stream().filter(one -> one instanceof Popup && one.isShowing() && one.getScene().lookup("#explanation") != null).findFirst();
    }

    private static String said() {
        return popover().map(one -> one.getScene().getRoot().lookupAll(".explanation-text").stream().map(node -> ((Text) node).getText())
                .collect(Collectors.joining(" "))).orElse("");
    }

    private static <N extends Node> N within(Class<N> type, String id) {
        return type.cast(popover().orElseThrow().getScene().lookup("#" + id));
    }

    @Test
    void a_number_is_copied_as_a_sentence() {
        window.on(() -> {
            within(Button.class, "explain-copy").fire();
            return null;
        });
        window.settle();
        assertEquals("In 2018 CJG Meerwoude has 61 strong partners, the most of 127 organisations (127 of 135 answered; Network I – Meerwoude, strong tie).",
                window.on(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void formula_and_source_fold_open_and_escape_closes() {
        window.on(() -> {
            within(ToggleButton.class, "explain-behind").fire();
            return null;
        });
        assertTrue(window.on(() -> within(Node.class, "explain-formula").isVisible()));
        hands.press(KeyCode.ESCAPE);
        window.until(() -> window.on(() -> popover().isEmpty()));
    }
}
