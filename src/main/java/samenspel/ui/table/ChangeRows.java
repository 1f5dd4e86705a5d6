package samenspel.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import samenspel.change.OrganisationChange;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.canvas.PointedAt;
import samenspel.ui.command.EditItems;

/// The rows of the table of change and what mouse and keys do to them.
final class ChangeRows {
    private static final double ROW = 26;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final PictureCanvas canvas;
    private final TableView<OrganisationChange> table = new TableView<>();
    private final List<TableColumn<OrganisationChange, OrganisationChange>> columns;
    private boolean showing;

    ChangeRows(Session session, PictureCanvas canvas, Texts texts, List<TableColumn<OrganisationChange, OrganisationChange>> columns) {
        this.session = session;
        this.canvas = canvas;
        this.columns = columns;
        table.setId("change-table");
        table.getStyleClass().addAll("change-table", "dense");
        table.setAccessibleText(texts.get("table.accessible"));
        table.setFixedCellSize(ROW);
        table.setMinHeight(0);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(texts.get("table.empty")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(columns);
        table.setRowFactory(of -> row());
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<OrganisationChange>) change -> choose());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TableView<OrganisationChange> table() {
        return table;
    }

    List<TableColumn<OrganisationChange, OrganisationChange>> columns() {
        return columns;
    }

    private TableRow<OrganisationChange> row() {
        TableRow<OrganisationChange> row = new TableRow<>();
        row.setOnMouseEntered(event -> canvas.point(new PointedAt(Optional.ofNullable(row.getItem()).map(item -> item.organisation().id()), Optional.empty())));
        row.setOnMouseExited(event -> canvas.point(PointedAt.NOTHING));
        row.setOnContextMenuRequested(event -> Optional.ofNullable(row.getItem()).ifPresent(item -> {
            ContextMenu menu = new ContextMenu(EditItems.of(session, item.organisation().id()).toArray(MenuItem[]::new));
            menu.setId("row-menu");
            menu.show(row, event.getScreenX(), event.getScreenY());
        }));
        return row;
    }

    void show(List<OrganisationChange> rows) {
        showing = true;
        table.getItems().setAll(rows);
        showing = false;
    }

    private SequencedSet<OrganisationId> selected() {
        SequencedSet<OrganisationId> ids = new LinkedHashSet<>();
        // While a selection changes the toolkit may list rows that are gone.
        table.getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull).forEach(row -> ids.add(row.organisation().id()));
        return ids;
    }

    private void choose() {
        if (!showing) {
            session.dispatch(new Action.Choose(selected()));
        }
    }

    /// Selects the rows of these organisations, and brings them in sight when it was not done here.
    void select(Set<OrganisationId> organisations) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < table.getItems().size(); at++) {
            if (organisations.contains(table.getItems().get(at).organisation().id())) {
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

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            session.dispatch(session.state().escape());
            event.consume();
        }
    }

    /// The rows selected, or all that are listed.
    private void copy() {
        Set<OrganisationId> ids = selected();
        session.dispatch(new ExportAction.CopyRows(table.getItems().stream().map(row -> row.organisation().id())
                .filter(id -> ids.isEmpty() || ids.contains(id)).toList()));
    }
}
