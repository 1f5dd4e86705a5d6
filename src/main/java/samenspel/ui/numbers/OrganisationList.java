package samenspel.ui.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import samenspel.diagram.Look;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.session.command.NearView;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Texts;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.control.FrozenColumn;
import samenspel.ui.control.LaterTip;
import samenspel.ui.table.LinkedRows;
import samenspel.ui.table.RowCell;
import samenspel.ui.table.RowSwatch;

/// The rows of the table of organisations and what mouse and keys do to them.
final class OrganisationList {
    private static final double SCROLL_BAR = 18;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Session session;
    private final TableView<OrganisationId> table = new TableView<>();
    private final LinkedRows<OrganisationId> linked;
    private final Map<PlacedColumn, NumberHead> heads = new LinkedHashMap<>();
    /// Those of the network, shown now or before: their cells are used again.
    private final Map<PlacedColumn, NumberHead> madeHeads = new LinkedHashMap<>();
    private final Map<PlacedColumn, TableColumn<OrganisationId, OrganisationId>> madeColumns = new LinkedHashMap<>();
    /// How wide columns are where there is no room left.
    private final Map<PlacedColumn, Double> usual = new LinkedHashMap<>();
    private final FrozenColumn frozen;
    private final Label nobody = new Label();
    private TableContent content;
    private Look look;

    OrganisationList(Session session, PictureCanvas canvas, Texts texts) {
        this.session = session;
        this.linked = new LinkedRows<>(session, canvas, table, Function.identity());
        table.setId("organisation-table");
        table.getStyleClass().addAll("change-table", "dense", "measured-table");
        table.setAccessibleText(texts.get("numbers.accessible"));
        this.frozen = new FrozenColumn(table);
        table.setMinHeight(0);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setPlaceholder(nobody);
        nobody.setText(texts.get("numbers.empty"));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.widthProperty().subscribe(_ -> spread());
    }

    /// Columns of numbers share the room that is left, up to as much again as they need.
    private void spread() {
        double left = table.getWidth() - SCROLL_BAR - usual.values().stream().mapToDouble(width -> width).sum();
        double numbers = usual.entrySet().stream().filter(one -> one.getKey().column().isNumber()).mapToDouble(Map.Entry::getValue).sum();
        double more = numbers > 0 && left > 0 ? Math.min(1, left / numbers) : 0;
        List<PlacedColumn> columns = List.copyOf(usual.keySet());
        for (int at = 0; at < Math.min(columns.size(), table.getColumns().size()); at++) {
            double width = usual.getOrDefault(columns.get(at), 0.0);
            // A column of just the toolkit's usual width is made to fit its content; none has half a unit.
            table.getColumns().get(at).setPrefWidth(Math.floor(columns.get(at).column().isNumber() ? width * (1 + more) : width) + 0.5);
        }
    }

    TableView<OrganisationId> table() {
        return table;
    }

    Map<PlacedColumn, NumberHead> heads() {
        return heads;
    }

    /// Forgets the columns of another network.
    void forget() {
        madeHeads.clear();
        madeColumns.clear();
    }

    /// Puts these columns in place of those there are.
    ///
    /// @param head of a column, which follows its width
    void columns(List<PlacedColumn> columns, Texts texts, BiFunction<PlacedColumn, TableColumn<?, ?>, NumberHead> head) {
        heads.clear();
        usual.clear();
        columns.forEach(column -> usual.put(column, session.state().settings().grown(NumberHead.width(column, texts))));
        List<TableColumn<OrganisationId, OrganisationId>> made = new ArrayList<>();
        for (PlacedColumn column : columns) {
            made.add(madeColumns.computeIfAbsent(column, _ -> column(column, column.equals(columns.getFirst()), head)));
            heads.put(column, madeHeads.get(column));
        }
        table.getColumns().setAll(made);
        spread();
    }

    private TableColumn<OrganisationId, OrganisationId> column(PlacedColumn column, boolean first, BiFunction<PlacedColumn, TableColumn<?, ?>, NumberHead> head) {
        TableColumn<OrganisationId, OrganisationId> one = new TableColumn<>();
        one.setSortable(false);
        one.setReorderable(false);
        one.setMinWidth(session.state().settings().grown(column.column().isNumber() ? 72 : 84));
        one.getStyleClass().add(column.column().isNumber() ? "number-column" : "words-column");
        one.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        one.setCellFactory(_ -> cell(column, first));
        NumberHead heading = head.apply(column, one);
        madeHeads.put(column, heading);
        one.setGraphic(heading);
        return one;
    }

    private RowCell<OrganisationId> cell(PlacedColumn column, boolean first) {
        RowCell<OrganisationId> cell = linked.cells().with(column.column().isNumber() ? new NumberCell(column, () -> content) : new WordCell(column));
        if (first) {
            frozen.hold(cell);
        }
        return cell;
    }

    private TableRow<OrganisationId> row() {
        return linked.row();
    }

    void show(TableContent shown, List<OrganisationId> rows, Look colours) {
        content = shown;
        look = colours;
        linked.show(rows);
    }

    /// Selects the rows of these organisations, and brings them in sight when it was not done here.
    void select(Set<OrganisationId> organisations) {
        linked.select(organisations);
    }

    /// What is typed in a filter belongs to it.
    private void pressed(KeyEvent event) {
        if (!table.equals(event.getTarget())) {
            return;
        }
        Optional<OrganisationId> focused = Optional.ofNullable(table.getFocusModel().getFocusedItem());
        if (COPY.match(event)) {
            copy();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            session.dispatch(session.state().escape());
        } else if (event.getCode() == KeyCode.ENTER && focused.isPresent()) {
            zoom(focused.get());
        } else if (event.getCode() == KeyCode.SPACE && focused.isPresent()) {
            session.dispatch(new Action.ToggleSelected(focused.get()));
        } else {
            return;
        }
        event.consume();
    }

    /// The picture goes near the organisation, which stands in its middle then.
    private void zoom(OrganisationId organisation) {
        session.dispatch(new Action.MoveCamera(NearView.on(session.state(), organisation)));
    }

    /// The rows selected, or all that are listed.
    void copy() {
        Set<OrganisationId> ids = linked.selected();
        ids.retainAll(table.getItems());
        session.dispatch(new ExportAction.CopyTable(ids.isEmpty() ? content.rows() : content.rows().only(ids)));
    }

    /// A cell of words; the toolkit uses one for many rows.
    private final class WordCell extends RowCell<OrganisationId> {
        private final PlacedColumn column;

        WordCell(PlacedColumn column) {
            this.column = column;
            getStyleClass().add(column.column() == OrganisationColumn.Who.NAME ? "measured-who" : "measured-words");
            LaterTip.on(this, () -> isEmpty() || getItem() == null ? "" : inFull(getItem()));
        }

        @Override
        protected void updateItem(OrganisationId id, boolean empty) {
            super.updateItem(id, empty);
            setText(empty || id == null ? "" : content.who().of(column, id));
            setGraphic(empty || id == null ? null : swatch(id));
        }

        /// Words may be cut off; a name may be short for another.
        private String inFull(OrganisationId id) {
            boolean named = column.column() == OrganisationColumn.Who.NAME && content.who().mode().isNaming();
            return named ? content.rows().network().organisation(id).orElseThrow().name() : getText();
        }

        private Node swatch(OrganisationId id) {
            return column.column() != OrganisationColumn.Who.NAME ? null
                    : RowSwatch.of(look.of(content.rows().network().organisation(id).orElseThrow().sector()));
        }
    }
}
