package samenspel.ui.table;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import samenspel.change.OrganisationChange;
import samenspel.network.OrganisationId;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;

/// The rows of the table of change and what mouse and keys do to them.
final class ChangeRows {
    private static final double ROW = 26;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final TableView<OrganisationChange> table = new TableView<>();
    private final List<TableColumn<OrganisationChange, OrganisationChange>> columns;
    private final LinkedRows<OrganisationChange> linked;

    ChangeRows(Session session, PictureCanvas canvas, Texts texts, ChangeColumns columns) {
        this.session = session;
        this.linked = new LinkedRows<>(session, canvas, table, row -> row.organisation().id());
        this.columns = columns.all(linked.cells());
        table.setId("change-table");
        table.getStyleClass().addAll("change-table", "dense");
        table.setAccessibleText(texts.get("table.accessible"));
        table.setFixedCellSize(session.state().settings().grown(ROW));
        table.setMinHeight(0);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setPlaceholder(new Label(texts.get("table.empty")));
        table.getColumns().setAll(this.columns);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TableView<OrganisationChange> table() {
        return table;
    }

    List<TableColumn<OrganisationChange, OrganisationChange>> columns() {
        return columns;
    }

    void show(List<OrganisationChange> rows) {
        linked.show(rows);
    }

    /// Selects the rows of these organisations, and brings them in sight when it was not done here.
    void select(Set<OrganisationId> organisations) {
        linked.select(organisations);
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
        Set<OrganisationId> ids = linked.selected();
        session.dispatch(new ExportAction.CopyRows(table.getItems().stream().map(row -> row.organisation().id())
                .filter(id -> ids.isEmpty() || ids.contains(id)).toList()));
    }
}
