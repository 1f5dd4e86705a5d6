package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.change.OrganisationChange;
import samenspel.network.OrganisationId;
import samenspel.session.Notice;

class ChangeTableTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @BeforeEach
    void open_the_table() {
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    }

    @Test
    void no_head_of_a_column_is_cut_off_and_no_two_read_the_same() {
        List<Labeled> heads = window.on(() -> window.scene().getRoot().lookupAll(".column-head").stream().map(Labeled.class::cast).toList());
        List<String> drawn = window.on(() -> heads.stream().map(head -> ((Text) head.lookup(".text")).getText()).toList());
        assertEquals(heads.stream().map(Labeled::getText).toList(), drawn);
        assertEquals(drawn.size(), drawn.stream().distinct().count());
    }

    @Test
    void those_that_changed_most_come_first() {
        assertEquals(rows().stream().map(row -> row.counts().turnover()).sorted(Comparator.reverseOrder()).toList(),
                rows().stream().map(row -> row.counts().turnover()).toList());
    }

    @Test
    void the_head_of_a_column_sorts_by_it_the_largest_first_and_a_loss_of_which_much_is_unknown_last() {
        fire("sort-LOSS");
        List<Double> losses = rows().stream().filter(row -> !row.counts().leavesLossOpen()).map(row -> row.counts().loss()).filter(loss -> !loss.isNaN()).toList();
        assertEquals(losses.stream().sorted(Comparator.reverseOrder()).toList(), losses);
    }

    @Test
    void the_head_pressed_again_turns_the_order_round() {
        fire("sort-LOST");
        fire("sort-LOST");
        assertEquals(rows().stream().map(row -> row.counts().lost()).sorted().toList(), rows().stream().map(row -> row.counts().lost()).toList());
    }

    @Test
    void what_is_typed_leaves_the_organisations_of_that_name() {
        String name = rows().getLast().organisation().name();
        type(name);
        assertEquals(List.of(name), rows().stream().map(row -> row.organisation().name()).toList());
    }

    @Test
    void the_sums_are_of_those_listed() {
        OrganisationChange one = rows().getFirst();
        type(one.organisation().name());
        assertEquals(String.valueOf(one.counts().lost()), window.on(() -> window.control(Label.class, "sum-LOST").getText()));
    }

    @Test
    void a_click_on_a_row_selects_its_organisation() {
        OrganisationId second = rows().get(1).organisation().id();
        clickRow(1);
        assertEquals(List.of(second), List.copyOf(selection()));
    }

    @Test
    void the_pointer_on_a_row_lights_its_organisation_in_the_picture() {
        OrganisationId second = rows().get(1).organisation().id();
        restOnRow(1);
        assertEquals(Optional.of(second), window.on(() -> window.picture().pointed().organisation()));
    }

    @Test
    void an_organisation_selected_in_the_picture_is_selected_in_the_table() {
        OrganisationId one = new OrganisationId("cjg01");
        hands.click(one);
        assertEquals(List.of(one), window.on(() -> table().getSelectionModel().getSelectedItems().stream().map(row -> row.organisation().id()).toList()));
    }

    @Test
    void another_denominator_makes_another_loss_in_the_table_and_in_the_time_bar() {
        List<String> before = losses();
        hands.click("denominator-ONLY_BOTH_ANSWERED");
        List<String> after = losses();
        assertNotEquals(before.get(0), after.get(0));
        assertNotEquals(before.get(1), after.get(1));
    }

    private List<String> losses() {
        return window.on(() -> List.of(window.control(Label.class, "sum-LOSS").getText(), window.visible().stream()
                .filter(node -> node instanceof Label label && label.getStyleClass().contains("time-loss")).map(Label.class::cast).map(Label::getText).findFirst().orElseThrow()));
    }

    @Test
    void the_caption_says_the_denominator_and_the_response_of_both_waves() {
        String caption = window.on(() -> window.control(Label.class, "table-caption").getText());
        assertTrue(List.of("Counted: strong ties", "all ties of 2018", "Response 2018", "Response 2019").stream().allMatch(caption::contains), caption);
    }

    @Test
    void the_table_is_saved_as_it_is_listed() throws IOException {
        String name = rows().getFirst().organisation().shortName();
        type(rows().getFirst().organisation().name());
        Path file = window.folder().resolve("table.csv");
        window.choosers.table = Optional.of(file);
        hands.click("save-table");
        window.until(() -> window.state().notice().isPresent());
        List<String> lines = Files.readAllLines(file);
        assertEquals(List.of(Notice.good("notice.table", file.toString()), 2, true),
                List.of(window.state().notice().orElseThrow(), lines.size(), lines.get(1).contains(name)));
    }

    @Test
    void a_table_that_cannot_be_saved_leaves_no_file_and_says_why() {
        Path folder = window.folder().resolve("gone");
        window.choosers.table = Optional.of(folder.resolve("table.xlsx"));
        hands.press(KeyCode.CONTROL, KeyCode.T);
        window.until(() -> window.state().notice().isPresent());
        assertEquals(Notice.bad("cannot.save.folder-missing", folder.toString()), window.state().notice().orElseThrow());
        assertFalse(Files.exists(folder));
    }

    @Test
    void copying_puts_the_rows_selected_on_the_clipboard() {
        String name = rows().get(1).organisation().shortName();
        clickRow(1);
        hands.press(KeyCode.CONTROL, KeyCode.C);
        List<String> lines = window.on(() -> Clipboard.getSystemClipboard().getString()).lines().toList();
        assertEquals(List.of(2, name), List.of(lines.size(), lines.get(1).split("\t")[0]));
    }

    @Test
    void escape_lets_go_of_the_rows() {
        clickRow(1);
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(), List.copyOf(selection()));
    }

    @Test
    void several_selected_show_what_they_have_in_common() {
        clickRow(0);
        hands.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertTrue(window.on(() -> window.node("common") != null && window.node("gathering").isVisible()));
    }

    private void fire(String button) {
        window.on(() -> {
            window.control(Button.class, button).fire();
            return null;
        });
        window.settle();
    }

    private void type(String text) {
        window.on(() -> {
            window.control(TextField.class, "table-filter").setText(text);
            return null;
        });
        window.settle();
    }

    private void clickRow(int row) {
        hands.clickAt(table(), 30, rowAt(row));
    }

    private void restOnRow(int row) {
        hands.rest(window.on(() -> table().lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof javafx.scene.control.TableRow<?> cell && cell.getIndex() == row).findFirst().orElseThrow()));
    }

    private double rowAt(int row) {
        return window.on(() -> table().lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof javafx.scene.control.TableRow<?> cell && cell.getIndex() == row)
                .map(node -> table().sceneToLocal(node.localToScene(0, 13)).getY()).findFirst().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private TableView<OrganisationChange> table() {
        return (TableView<OrganisationChange>) window.node("change-table");
    }

    private List<OrganisationChange> rows() {
        return window.on(() -> List.copyOf(table().getItems()));
    }

    private SequencedSet<OrganisationId> selection() {
        return window.state().view().orElseThrow().selection();
    }
}
