package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.Action;
import samenspel.session.Notice;

class FaultNoticeTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void what_there_is_to_know_of_a_mistake_can_be_copied() {
        window.dispatch(new Action.Notify(Notice.bad("notice.fault", "S-1", "S-1 Java 25\n\tat samenspel.X")));
        hands.click("copy-details");
        String copied = window.on(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("(code S-1)") && copied.endsWith("S-1 Java 25\n\tat samenspel.X"), copied);
    }

    @Test
    void what_went_wrong_otherwise_has_nothing_to_copy() {
        window.dispatch(new Action.Notify(Notice.bad("notice.own-alone")));
        window.settle();
        assertEquals(0, (int) window.on(() -> window.scene().getRoot().lookupAll("#copy-details").size()));
    }
}
