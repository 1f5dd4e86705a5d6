package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Drawn;
import samenspel.exchange.book.Workbooks;
import samenspel.exchange.table.TableKind;
import samenspel.exchange.write.ExportFormat;
import samenspel.network.Sketch;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.storage.NetworkFile;
import samenspel.storage.PlacesInRows;
import samenspel.text.Language;
import samenspel.ui.dialog.Choosers;
import samenspel.work.files.OtherFile;
import samenspel.work.gate.Gate;

class ImportingTest {
    private static final String TWO_SPELLINGS = "from,to\nCafé Noord,Politie\nCafe noord,School\n";

    @RegisterExtension
    final OpenWindow window = OpenWindow.onTheWelcomePage();
    private final Hands hands = new Hands(window);

    private Path file(String name, String text) throws IOException {
        return Files.writeString(window.folder().resolve(name), text);
    }

    private Window assistant(Action action) {
        window.later(action);
        Window above = window.above();
        window.until(() -> node(above, "assist-open") != null && !node(above, "assist-open").isDisabled());
        window.settle();
        return above;
    }

    private static Node node(Window above, String id) {
        return above.getScene().lookup("#" + id);
    }

    private String result(Window above) {
        window.until(() -> node(above, "assist-result") != null);
        return window.on(() -> ((Labeled) node(above, "assist-result")).getText());
    }

    @Test
    void a_doubtful_file_is_looked_at_before_it_opens_and_one_key_says_two_names_are_the_same() throws IOException {
        Window above = assistant(new Action.Open(file("ties.csv", TWO_SPELLINGS)));
        assertEquals("4 organisations, 2 ties, 1 layer × 1 wave", result(above));
        assertTrue(window.on(node(above, "assist-names-folded")::isVisible), "it opens where something is in doubt");
        hands.click(node(above, "assist-names-folded"));
        window.until(() -> result(above).equals("3 organisations, 2 ties, 1 layer × 1 wave"));
        hands.click(node(above, "assist-open"));
        window.until(() -> window.state().document().isPresent());
        assertEquals(3, window.state().document().orElseThrow().network().organisations().size());
    }

    @Test
    void names_are_decided_and_the_file_opened_by_keys_alone() throws IOException {
        Window above = assistant(new Action.Open(file("ties.csv", TWO_SPELLINGS)));
        window.until(() -> node(above, "assist-names").isFocused());
        hands.press(KeyCode.S);
        window.until(() -> result(above).equals("3 organisations, 2 ties, 1 layer × 1 wave"));
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> window.state().document().isPresent());
        assertEquals(3, window.state().document().orElseThrow().network().organisations().size());
    }

    @Test
    void a_table_that_is_not_understood_opens_at_its_question_and_open_waits_and_says_why() throws IOException {
        window.later(new Action.Open(file("list.csv", "id,name\nx,Anna\ny,Bert\nz,Carla\n")));
        Window above = window.above();
        window.until(() -> !result(above).isEmpty());
        assertTrue(window.on(node(above, "assist-question")::isVisible));
        assertTrue(window.on(node(above, "assist-open")::isDisabled));
        assertEquals("First say what the table is.", window.on(() -> ((Labeled) node(above, "assist-said")).getText()));
        hands.click(node(above, "assist-choice-0"));
        window.until(() -> result(above).equals("6 organisations, 3 ties, 1 layer × 1 wave"));
        assertFalse(window.on(node(above, "assist-question")::isVisible));
        hands.click(node(above, "assist-open"));
        window.until(() -> window.state().document().isPresent());
    }

    private Window waiting(String name, String text) throws IOException {
        window.later(new Action.Open(file(name, text)));
        Window above = window.above();
        window.until(() -> !result(above).isEmpty());
        window.settle();
        assertTrue(window.on(node(above, "assist-open")::isDisabled));
        return above;
    }

    private String said(Window above) {
        return window.on(() -> ((Labeled) node(above, "assist-said")).getText());
    }

    @Test
    void answers_that_are_codes_are_put_in_order_by_keys_and_open_waits_for_it() throws IOException {
        Window above = waiting("codes.csv", "Organisatie;Contact [CJG];Contact [GGD];Contact [MEE]\nCJG;;A3;A1\nGGD;A2;;A1\nMEE;A1;A2;\n");
        assertEquals("First choose the order of the answers.", said(above));
        assertEquals(List.of("A1", "A2", "A3"), order(above));
        window.on(() -> {
            node(above, "assist-answer-A1").requestFocus();
            return null;
        });
        hands.press(KeyCode.ALT, KeyCode.DOWN);
        window.until(() -> order(above).equals(List.of("A2", "A1", "A3")));
        hands.click(node(above, "assist-choice-0"));
        window.until(() -> result(above).equals("3 organisations, 4 ties, 1 layer × 1 wave"));
        assertEquals("", said(above));
        hands.click(node(above, "assist-open"));
        window.until(() -> window.state().document().isPresent());
    }

    /// The answers in the order in which they stand.
    private List<String> order(Window above) {
        return window.on(() -> ((Parent) node(above, "assist-answers")).getChildrenUnmodifiable().stream()
                .map(row -> row.lookup(".assist-answer")).map(name -> ((Labeled) name).getText()).toList());
    }

    @Test
    void an_answer_that_may_mean_no_answer_is_asked_for_and_what_is_chosen_is_kept_for_next_year() throws IOException {
        window.choosers.recipe = Optional.of(window.folder().resolve("survey.samenspel-import.json"));
        Window above = waiting("survey.csv", "Organisatie;Contact [CJG];Contact [GGD];Contact [MEE]\nCJG;;Wekelijks;Weet ik niet\nGGD;Maandelijks;;Nooit\nMEE;Nooit;Wekelijks;\n");
        assertEquals("First choose what “Weet ik niet” means.", said(above));
        hands.click(node(above, "assist-choice-1"));
        window.until(() -> !node(above, "assist-open").isDisabled());
        assertEquals("3 organisations, 3 ties, 1 layer × 1 wave", result(above));
        hands.click(node(above, "assist-save-recipe"));
        window.until(() -> Files.exists(window.choosers.recipe.get()));
        assertTrue(Files.readString(window.choosers.recipe.get()).contains("weet ik niet"));
        window.on(() -> {
            above.hide();
            return null;
        });
    }

    @Test
    void another_kind_of_table_shows_at_once_what_comes_of_it_and_is_saved_for_next_year() throws IOException {
        window.choosers.openTogether = List.of(file("lines.csv", "from,to\na,b\nb,c\n"));
        window.choosers.recipe = Optional.of(window.folder().resolve("lines.samenspel-import.json"));
        Window above = assistant(Command.IMPORT.action(window.state()));
        window.on(() -> {
            kind(above).setValue(TableKind.NEIGHBOURS);
            return null;
        });
        window.until(() -> result(above).equals("5 organisations, 3 ties, 1 layer × 1 wave"));
        hands.click(node(above, "assist-save-recipe"));
        window.until(() -> Files.exists(window.choosers.recipe.get()));
        assertTrue(Files.readString(window.choosers.recipe.get()).contains("neighbours"));
        hands.press(KeyCode.ESCAPE);
        assertTrue(window.on(above::isShowing));
        window.on(() -> {
            above.hide();
            return null;
        });
    }

    @Test
    void a_book_of_our_own_opens_without_a_question() throws IOException {
        Path book = window.folder().resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(book)) {
            Workbooks.template(Language.EN, out);
        }
        window.later(new Action.Open(book));
        window.until(() -> window.state().document().isPresent());
        assertEquals(16, window.state().document().orElseThrow().network().organisations().size());
    }

    @Test
    void a_recipe_of_a_confidential_book_is_saved_only_with_leave() throws Exception {
        String study = NetworkFile.write(Drawn.onCircle(Sketch.of("a b c").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-c").network()))
                .replaceFirst("\"synthetic\"", "\"confidential\": true, \"synthetic\"");
        Path book = window.folder().resolve("book.xlsx");
        new OtherFile(PlacesInRows.parse("study", study.getBytes(StandardCharsets.UTF_8)).value().orElseThrow(), ExportFormat.WORKBOOK, true)
                .write(Language.EN, book, Gate.unguarded());
        window.choosers.openTogether = List.of(book);
        window.choosers.recipe = Optional.of(window.folder().resolve("book.samenspel-import.json"));
        window.choosers.names = Choosers.Names.STAY;
        Window above = assistant(Command.IMPORT.action(window.state()));
        hands.click(node(above, "assist-save-recipe"));
        window.until(() -> window.choosers.asked.size() == 1);
        window.settle();
        assertFalse(Files.exists(window.choosers.recipe.get()));
        window.choosers.names = Choosers.Names.WITH;
        hands.click(node(above, "assist-save-recipe"));
        window.until(() -> Files.exists(window.choosers.recipe.get()));
        window.on(() -> {
            above.hide();
            return null;
        });
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<TableKind> kind(Window above) {
        return (ComboBox<TableKind>) node(above, "assist-kind-0");
    }
}
