package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.seen.Lens;
import samenspel.session.Action;
import samenspel.study.Perspective;
import samenspel.study.View;

/// What is readied while the window is still: opening it later makes nothing that a reader would wait for.
class ReadiedPanesTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-1");

    private boolean isReady(String id) {
        Node pane = window.node(id);
        return pane != null && pane.getLayoutBounds().getHeight() > 0;
    }

    /// The last to be readied.
    private void rest() {
        window.until(() -> isReady("network-pane"));
        window.until(() -> isReady("scenario-pane"));
    }

    private Set<TableCell<?, ?>> cells(String table) {
        return window.on(() -> {
            Set<TableCell<?, ?>> found = new LinkedHashSet<>();
            window.node(table).lookupAll(".table-cell").forEach(node -> found.add((TableCell<?, ?>) node));
            return found;
        });
    }

    private List<TableCell<?, ?>> madeByOpening(Perspective form, String table) {
        Set<TableCell<?, ?>> before = cells(table);
        assertFalse(before.isEmpty());
        assertFalse(window.node(table).isVisible() && window.visible().contains(window.node(table)));
        window.dispatch(new Action.ShowAs(form));
        assertTrue(window.visible().contains(window.node(table)));
        List<TableCell<?, ?>> made = new ArrayList<>(cells(table));
        made.removeAll(before);
        return made;
    }

    @Test
    void no_cell_is_made_by_opening_a_table_that_was_readied() {
        rest();
        assertEquals(List.of(), madeByOpening(Perspective.ORGANISATIONS, "organisation-table"));
        window.dispatch(new Action.ShowAs(Perspective.PICTURE));
        assertEquals(List.of(), madeByOpening(Perspective.TABLE, "change-table"));
        window.dispatch(new Action.ShowAs(Perspective.PICTURE));
        assertEquals(List.of(), madeByOpening(Perspective.NETWORK, "whole-table"));
    }

    @Test
    void other_waves_looked_at_are_readied_too() {
        rest();
        Set<TableCell<?, ?>> former = cells("organisation-table");
        View view = window.state().view().orElseThrow();
        Lens.Between change = (Lens.Between) window.on(() -> window.state().lookedAtAs(Perspective.TABLE)).view().orElseThrow().seen().lens();
        assertFalse(view.seen().lens().equals(change));
        window.dispatch(new Action.Show(change));
        window.until(() -> !former.containsAll(cells("organisation-table")));
        assertEquals(List.of(), madeByOpening(Perspective.ORGANISATIONS, "organisation-table"));
    }
}
