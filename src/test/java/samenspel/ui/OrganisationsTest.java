package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.session.Action;

class OrganisationsTest {
    private static final WaveId FIRST = new WaveId("2018");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @BeforeEach
    void open_the_table() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT7);
        window.until(() -> window.on(() -> label().contains("65 of 65")));
    }

    private String label() {
        return window.control(Label.class, "numbers-listed").getText();
    }

    private List<OrganisationId> rows() {
        return window.on(() -> new ArrayList<OrganisationId>(table().getItems()));
    }

    @SuppressWarnings("unchecked")
    private TableView<OrganisationId> table() {
        return window.control(TableView.class, "organisation-table");
    }

    private double degree(OrganisationId id) {
        Network network = window.state().document().orElseThrow().network();
        return Measures.of(Measure.DEGREE, network, network.layer(new LayerId("strong")).orElseThrow(), FIRST).getOrDefault(id, 0.0);
    }

    @Test
    void the_head_of_a_column_sorts_and_a_number_typed_below_it_filters() {
        List<Double> degrees = rows().stream().map(this::degree).toList();
        assertEquals(degrees.getFirst(), degrees.stream().max(Double::compare).orElseThrow());
        window.on(() -> {
            window.control(TextField.class, "filter-degree-strong-2018").setText("≥5");
            return null;
        });
        window.settle();
        assertFalse(rows().isEmpty());
        assertTrue(rows().stream().allMatch(id -> degree(id) >= 5));
        assertTrue(window.on(this::label).startsWith(rows().size() + " of 65 organisations, with Partners 2018 ≥5"), window.on(this::label));
        hands.click("sort-degree-strong-2018");
        assertEquals(rows().stream().map(this::degree).sorted().toList(), rows().stream().map(this::degree).toList());
    }

    @Test
    void a_row_selects_lights_zooms_and_is_copied_with_heads() {
        OrganisationId first = rows().getFirst();
        var before = window.state().projection();
        window.on(() -> {
            table().requestFocus();
            table().getFocusModel().focus(0);
            return null;
        });
        hands.press(KeyCode.SPACE);
        assertEquals(List.of(first), List.copyOf(window.state().chosen()));
        hands.press(KeyCode.CONTROL, KeyCode.C);
        String copied = window.on(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(2, copied.lines().count());
        assertTrue(copied.startsWith("Organisation\tSector\tPartners (Strong tie, 2018)\t"), copied);
        hands.press(KeyCode.ENTER);
        assertNotEquals(before, window.state().projection());
        assertEquals(Optional.of(first), window.state().view().orElseThrow().onlySelected());
    }

    @Test
    void the_capacity_of_the_table_is_that_of_the_picture_and_undone_with_it() {
        hands.click("numbers-columns");
        window.on(() -> {
            TextField capacity = window.control(TextField.class, "columns-capacity");
            capacity.setText("7");
            capacity.fireEvent(new ActionEvent());
            return null;
        });
        window.settle();
        assertEquals(Optional.of(7), window.state().document().orElseThrow().look().capacity());
        window.dispatch(new Action.Undo());
        assertEquals(Optional.empty(), window.state().document().orElseThrow().look().capacity());
        assertEquals("", window.on(() -> window.control(TextField.class, "columns-capacity").getText()));
    }

    @Test
    void a_column_is_chosen_by_keyboard_or_mouse_and_taken_away_again() {
        hands.click("numbers-columns");
        int columns = window.on(() -> table().getColumns().size());
        window.on(() -> {
            window.control(CheckBox.class, "column-overload").fire();
            return null;
        });
        window.settle();
        assertEquals(columns + 1, window.on(() -> table().getColumns().size()));
        window.on(() -> {
            window.control(CheckBox.class, "column-overload").fire();
            return null;
        });
        window.settle();
        assertEquals(columns, window.on(() -> table().getColumns().size()));
        assertTrue(window.on(() -> window.control(Button.class, "numbers-save").isVisible()));
    }
}
