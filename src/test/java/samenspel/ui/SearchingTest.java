package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-1");
    private final Hands hands = new Hands(window);

    @Test
    void a_name_with_an_accent_is_found_without_typing_it() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("residentiele");
        hands.press(KeyCode.ENTER);
        var state = window.state();
        assertEquals(Optional.of("Residentiële jeugdhulp De Klaverhoeve"), state.view().orElseThrow().onlySelected()
                .flatMap(state.document().orElseThrow().network()::organisation).map(organisation -> organisation.name()));
    }

    @Test
    void keys_act_on_the_picture_once_an_organisation_is_found() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("residentiele");
        hands.press(KeyCode.ENTER);
        assertEquals("picture", window.on(() -> window.scene().getFocusOwner().getId()));
    }
}
