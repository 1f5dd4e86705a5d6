package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.session.NumberAction;
import samenspel.study.numbers.whole.WholeRow;

class NetworkMeasuresTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @BeforeEach
    void open_the_table() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT8);
        window.settle();
    }

    @SuppressWarnings("unchecked")
    private TableView<WholeRow> table() {
        return (TableView<WholeRow>) window.control(TableView.class, "whole-table");
    }

    private Network network() {
        return window.state().document().orElseThrow().network();
    }

    private int row(NetworkMeasure measure) {
        return table().getItems().indexOf(table().getItems().stream().filter(row -> row instanceof WholeRow.Of of && of.measure() == measure).findFirst().orElseThrow());
    }

    private void chooseLast(NetworkMeasure measure) {
        window.on(() -> {
            TableColumn<WholeRow, ?> last = table().getColumns().getLast().getColumns().getLast();
            table().requestFocus();
            table().scrollTo(row(measure));
            table().getSelectionModel().clearAndSelect(row(measure), last);
            table().getFocusModel().focus(row(measure), last);
            return true;
        });
    }

    @Test
    void a_set_chosen_by_the_keyboard_is_chosen_in_the_picture() {
        chooseLast(NetworkMeasure.CORE);
        window.until(() -> window.control(Button.class, "set-in-picture").isVisible());
        hands.press(KeyCode.ENTER);
        Groups core = (Groups) NetworkMeasure.CORE.of(network(), network().layers().getLast(), network().waves().getLast().id()).reading();
        assertEquals(new LinkedHashSet<OrganisationId>(core.groups().getFirst()), window.on(() -> window.state().chosen()));
    }

    @Test
    void what_a_number_says_and_does_not_say_is_read_below() {
        chooseLast(NetworkMeasure.DENSITY);
        String said = window.on(() -> window.control(Label.class, "whole-reading").getText());
        assertTrue(said.startsWith("Density: ") && said.contains("Strong tie, 2019: 0.0") && said.contains("Does not say "), said);
    }

    @Test
    void the_table_is_saved_with_every_number_in_full() throws IOException {
        Path file = window.folder().resolve("numbers.csv");
        window.choosers.table = Optional.of(file);
        hands.click("save-numbers");
        window.until(() -> window.state().notice().isPresent());
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.getFirst().contains("Strong tie 2018,Strong tie difference,Strong tie 2019"), lines.getFirst());
        assertTrue(lines.stream().filter(line -> line.contains(",Density,")).findFirst().orElseThrow().matches(".*0\\.\\d{10,}.*"));
    }

    @Test
    void a_file_more_stands_beside_with_a_warning_of_density_and_stays_as_it_is() throws IOException {
        Path other = Path.of("samples", "network-2.samenspel.json");
        byte[] before = Files.readAllBytes(other);
        window.dispatch(new NumberAction.AddBeside(other));
        window.until(() -> !window.state().view().orElseThrow().numbers().whole().beside().isEmpty());
        window.settle();
        assertTrue(window.on(() -> window.visible().stream().anyMatch(node -> node instanceof Label label && label.getText().startsWith("Do not compare density between networks of 65 and 112 "))));
        assertEquals(new String(before, java.nio.charset.StandardCharsets.UTF_8), Files.readString(other));
        assertFalse(window.state().hasUnsavedChanges());
    }
}
