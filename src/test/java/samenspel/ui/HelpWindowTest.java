package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.command.Command;

class HelpWindowTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.onTheWelcomePage();
    private final Hands hands = new Hands(window);
    private Stage help;

    @BeforeEach
    void press_f1() {
        hands.press(KeyCode.F1);
        help = (Stage) window.above();
        window.settle();
    }

    @Test
    void f1_opens_the_first_page_and_the_window_goes_on() {
        assertEquals("Using Samenspel", title());
        window.dispatch(Command.THEME.action(window.state()));
        assertTrue(window.on(help::isShowing));
    }

    @Test
    void it_fits_a_small_screen_and_its_page_scrolls() {
        assertTrue(window.on(() -> help.getHeight() <= 720 && help.getWidth() <= 1280));
        assertTrue(window.on(() -> page().getContent().getLayoutBounds().getHeight() > page().getViewportBounds().getHeight()));
    }

    @Test
    void escape_closes_it() {
        hands.press(KeyCode.ESCAPE);
        assertFalse(window.on(help::isShowing));
    }

    @Test
    void its_button_closes_it_and_f1_opens_it_again_where_it_was() {
        open("Glossary");
        hands.click(node("help-close"));
        assertFalse(window.on(help::isShowing));
        window.on(() -> {
            window.stage().requestFocus();
            return null;
        });
        hands.press(KeyCode.F1);
        assertSame(help, window.above());
        assertEquals("Glossary", title());
    }

    @Test
    void a_search_lists_sections_and_enter_opens_the_first() {
        hands.type("jaccard");
        window.until(() -> rows().stream().anyMatch(row -> row.contains("How ties are counted › Change and loss")));
        hands.press(KeyCode.ENTER);
        assertEquals(rows().getFirst().split(" › ")[0], title());
    }

    @Test
    void a_link_opens_its_page_and_back_returns() {
        Hyperlink keys = (Hyperlink) OpenWindow.visible(help.getScene().getRoot()).stream()
                .filter(node -> node instanceof Hyperlink link && link.getText().equals("Keys")).findFirst().orElseThrow();
        window.on(() -> {
            keys.fire();
            return null;
        });
        assertEquals("Keys", title());
        hands.click(node("help-back"));
        assertEquals("Using Samenspel", title());
    }

    @Test
    void the_page_of_keys_has_every_command() {
        open("Keys");
        String words = words();
        assertEquals(List.of(), Stream.of(Command.values())
                .map(command -> command.text(window.state())).filter(name -> !words.contains(name)).toList());
    }

    @Test
    void a_section_is_scrolled_to() {
        open("How ties are counted");
        open("An example");
        window.until(() -> page().getVvalue() > 0);
    }

    @Test
    void an_example_can_be_copied() {
        open("How ties are counted");
        String copied = window.on(() -> {
            ((Button) page().getContent().lookup(".help-copy")).fire();
            return Clipboard.getSystemClipboard().getString();
        });
        assertTrue(copied.startsWith("$ samenspel change example.samenspel.json --layer strong --csv\nlayer,"), copied);
    }

    @Test
    void it_changes_its_language_with_the_program_and_stays_on_its_page() {
        open("Glossary");
        window.dispatch(Command.LANGUAGE.action(window.state()));
        assertEquals("Woordenlijst", title());
    }

    /// Chooses a row of the list.
    private void open(String row) {
        window.on(() -> {
            ListView<?> list = (ListView<?>) node("help-list");
            int at = 0;
            while (!list.getItems().get(at).toString().contains("text=" + row + ",")) {
                at++;
            }
            list.getSelectionModel().select(at);
            list.requestFocus();
            return null;
        });
        hands.press(KeyCode.ENTER);
        window.settle();
    }

    private String title() {
        return window.on(() -> ((Label) page().getContent().lookup(".help-heading-1")).getText());
    }

    private List<String> rows() {
        return ((ListView<?>) node("help-list")).getItems().stream().map(row -> row.toString().replaceAll(".*text=(.*), under=.*", "$1")).toList();
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        window.on(() -> {
            page().getContent().lookupAll(".help-text").forEach(node -> words.append(((Text) node).getText()).append('\n'));
            return null;
        });
        return words.toString();
    }

    private ScrollPane page() {
        return (ScrollPane) node("help-page");
    }

    private Node node(String id) {
        return help.getScene().lookup("#" + id);
    }
}
