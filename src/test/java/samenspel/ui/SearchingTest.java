package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.Organisation;
import samenspel.study.OrganisationSearch;

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

    /// With the pointer, or an arrow, on a line that is gone once more letters are typed.
    @Test
    void enter_chooses_the_one_that_is_left_whatever_line_was_chosen_before() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("resi");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.type("dentiele");
        hands.press(KeyCode.ENTER);
        assertEquals(Optional.of("Residentiële jeugdhulp De Klaverhoeve"), chosen());
    }

    @Test
    void an_arrow_and_enter_choose_a_line_below() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("cjg");
        List<Organisation> found = OrganisationSearch.in(window.state().document().orElseThrow().network(), "cjg");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertEquals(Optional.of(found.getFirst().name()), chosen());
    }

    private Optional<String> chosen() {
        var state = window.state();
        return state.view().orElseThrow().onlySelected().flatMap(state.document().orElseThrow().network()::organisation).map(organisation -> organisation.name());
    }

    @Test
    void a_letter_typed_at_once_is_not_written_over() {
        window.on(() -> {
            TextField field = (TextField) window.node("search");
            field.requestFocus();
            field.appendText("c");
            return null;
        });
        window.settle();
        hands.type("jg");
        assertEquals("cjg", window.on(() -> ((TextField) window.node("search")).getText()));
    }
}
