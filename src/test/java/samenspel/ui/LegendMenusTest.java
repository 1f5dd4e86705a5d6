package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Lens;
import samenspel.measure.Measure;
import samenspel.network.AttributeColumn;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.history.History;
import samenspel.study.View;

/// What the menu of a row of the legend offers does something, whatever the colours say.
class LegendMenusTest {
    private static final WaveId FIRST = new WaveId("2018");
    private static final WaveId LATER = new WaveId("2019");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");

    @Test
    void each_command_that_a_row_offers_changes_something_in_every_colouring() {
        List<String> idle = new ArrayList<>();
        int[] tried = new int[1];
        for (Lens lens : List.of(new Lens.OneWave(LATER), new Lens.Between(FIRST, LATER))) {
            window.dispatch(new Action.Show(lens));
            for (ColourBy colours : colourings()) {
                window.dispatch(new Action.ColourDiscs(colours));
                for (String row : rows()) {
                    // Rows of layers are made anew when layers are switched.
                    idle.addAll(window.on(() -> idle(window.scene().getRoot().lookup("#" + row).getParent(), colours + ", ", tried)));
                }
            }
        }
        assertEquals(List.of(), idle);
        assertTrue(tried[0] > 100, () -> "tried: " + tried[0]);
    }

    private List<ColourBy> colourings() {
        Stream<ColourBy> attributes = AttributeColumn.of(window.state().document().orElseThrow().network()).stream().map(column -> new ColourBy.OfAttribute(column.name()));
        return Stream.concat(Stream.of(ColourBy.Trait.SECTOR, ColourBy.Trait.ACCESS, new ColourBy.OfMeasure(Measure.DEGREE)), attributes).toList();
    }

    private List<String> rows() {
        window.settle();
        return window.on(() -> List.copyOf(window.scene().getRoot().lookupAll(".legend-row")).stream().filter(row -> row.getOnContextMenuRequested() != null)
                .map(row -> row.lookup(".check-box").getId()).filter(id -> !id.contains("=")).toList());
    }

    /// The commands of a row that leave the view as it was, each tried on what there was before.
    private List<String> idle(Node row, String where, int[] tried) {
        List<String> idle = new ArrayList<>();
        for (MenuItem item : items(row)) {
            View before = view();
            History history = window.state().history();
            item.fire();
            tried[0]++;
            if (view().equals(before)) {
                idle.add(where + row.lookup(".check-box").getId() + ": " + item.getId());
            }
            if (window.state().history() != history) {
                window.dispatchNow(new Action.Undo());
            }
            window.dispatchNow(new Action.ShowOnly(new LayerId("strong")));
            window.dispatchNow(new Action.Select(Optional.empty()));
            assertEquals(before, view(), item.getId());
        }
        return idle;
    }

    /// What is the row's own; others are commands of the whole window.
    private static List<MenuItem> items(Node row) {
        // The toolkit without a display cannot draw a menu that begins near an edge.
        Event.fireEvent(row, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 200, 100, false, new PickResult(row, 0, 0)));
        ContextMenu menu = (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().getLast();
        List<MenuItem> items = List.copyOf(menu.getItems());
        menu.hide();
        return items.stream().flatMap(item -> item instanceof Menu some ? some.getItems().stream() : Stream.of(item))
                .filter(item -> !item.isDisable() && item.getId() != null && (item.getId().startsWith("menu-row-") || item.getId().startsWith("menu-without-"))).toList();
    }

    private View view() {
        return window.state().view().orElseThrow();
    }
}
