package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;
import samenspel.study.Perspective;

/// The command search: two keys and some letters for anything.
class FindingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private void find(String typed) {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        hands.type(typed);
    }

    private boolean isOpen() {
        return window.on(() -> window.node("finder").isVisible());
    }

    @Test
    void a_command_is_done_by_some_of_its_letters_and_the_keyboard_is_in_the_picture_again() {
        find("network");
        hands.press(KeyCode.SPACE);
        hands.type("m");
        hands.press(KeyCode.ENTER);
        assertEquals(Perspective.NETWORK, window.state().view().orElseThrow().perspective());
        assertFalse(isOpen());
    }

    @Test
    void an_organisation_is_chosen_by_some_of_its_letters() {
        find("cjg");
        hands.press(KeyCode.ENTER);
        assertEquals(List.of(new OrganisationId("cjg01")), List.copyOf(window.state().chosen()));
        assertEquals("picture", window.on(() -> window.scene().getFocusOwner().getId()));
    }

    @Test
    void control_and_enter_add_to_what_is_chosen() {
        hands.click(new OrganisationId("vv02"));
        find("cjg");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of(new OrganisationId("vv02"), new OrganisationId("cjg01")), List.copyOf(window.state().chosen()));
    }

    @Test
    void escape_puts_it_away_and_changes_nothing() {
        var before = window.state().view();
        find("cjg");
        hands.press(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(before, window.state().view());
    }

    @Test
    void tab_lists_one_kind_after_the_other_and_the_keyboard_stays_in_the_field() {
        find("e");
        int all = rows();
        hands.press(KeyCode.TAB);
        assertTrue(rows() != all);
        assertEquals("finder-typed", window.on(() -> window.scene().getFocusOwner().getId()));
    }

    private int rows() {
        return window.on(() -> ((ListView<?>) window.node("finder-list")).getItems().size());
    }

    @Test
    void nothing_found_says_so_and_offers_the_help() {
        find("xqzx");
        assertTrue(window.on(() -> window.node("finder-help").isVisible() && !window.node("finder-list").isVisible()));
    }

    @Test
    void a_page_of_the_help_opens_at_its_place() {
        find("toetsen");
        hands.press(KeyCode.ENTER);
        Window help = window.above();
        assertTrue(window.on(() -> ((Stage) help).getTitle()).startsWith("Help"));
        window.on(() -> {
            help.hide();
            return null;
        });
    }

    @Test
    void what_was_chosen_last_stands_first_before_anything_is_typed() {
        find("cjg");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        hands.press(KeyCode.ENTER);
        assertEquals(List.of(new OrganisationId("cjg01")), List.copyOf(window.state().chosen()));
        assertFalse(isOpen());
    }
}
