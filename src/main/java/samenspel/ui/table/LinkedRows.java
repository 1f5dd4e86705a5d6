package samenspel.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.canvas.PointedAt;
import samenspel.ui.command.EditItems;

/// Rows of a table that each stand for an organisation: the one under the pointer is lit in the picture, those selected are the
/// organisations chosen, and a menu offers what can be done with one.
public final class LinkedRows<T> {
    private final Session session;
    private final PictureCanvas canvas;
    private final TableView<T> table;
    private final Function<T, OrganisationId> organisation;
    private boolean showing;

    /// @param organisation that of a row
    public LinkedRows(Session session, PictureCanvas canvas, TableView<T> table, Function<T, OrganisationId> organisation) {
        this.session = session;
        this.canvas = canvas;
        this.table = table;
        this.organisation = organisation;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) _ -> choose());
    }

    /// A row; the toolkit uses one for many organisations.
    public TableRow<T> row() {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseEntered(_ -> canvas.point(new PointedAt(Optional.ofNullable(row.getItem()).map(organisation), Optional.empty())));
        row.setOnMouseExited(_ -> canvas.point(PointedAt.NOTHING));
        row.setOnContextMenuRequested(event -> Optional.ofNullable(row.getItem()).map(organisation).ifPresent(id -> {
            ContextMenu menu = new ContextMenu(EditItems.of(session, id).toArray(MenuItem[]::new));
            menu.setId("row-menu");
            menu.show(row, event.getScreenX(), event.getScreenY());
        }));
        return row;
    }

    /// Lists other rows; nobody is chosen by that.
    public void show(List<T> rows) {
        showing = true;
        if (table.getItems().equals(rows)) {
            table.refresh();
        } else {
            table.getItems().setAll(rows);
        }
        showing = false;
    }

    /// The organisations of the rows selected.
    public SequencedSet<OrganisationId> selected() {
        SequencedSet<OrganisationId> ids = new LinkedHashSet<>();
        // While a selection changes the toolkit may list rows that are gone.
        table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(organisation).forEach(ids::add);
        return ids;
    }

    private void choose() {
        if (!showing) {
            session.dispatch(new Action.Choose(selected()));
        }
    }

    /// Selects the rows of these organisations, and brings them in sight when it was not done here.
    public void select(Set<OrganisationId> organisations) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < table.getItems().size(); at++) {
            if (organisations.contains(organisation.apply(table.getItems().get(at)))) {
                places.add(at);
            }
        }
        if (Set.copyOf(places).equals(Set.copyOf(table.getSelectionModel().getSelectedIndices()))) {
            return;
        }
        showing = true;
        table.getSelectionModel().clearSelection();
        if (!places.isEmpty()) {
            table.getSelectionModel().selectIndices(places.getFirst(), places.stream().skip(1).mapToInt(Integer::intValue).toArray());
            table.scrollTo(Math.max(0, places.getFirst() - 2));
        }
        showing = false;
    }
}
