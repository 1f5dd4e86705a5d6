package samenspel.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.plan.TableId;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.ValueNames;

/// The first rows of a table as the file has them. Above each column stands what it is, which can be changed.
final class PreviewTable extends TableView<Grid.Row> {
    /// More columns stand on another page: each has controls of its own.
    static final int COLUMNS_A_PAGE = 24;
    private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double COLUMN_WIDTH = 138;
    private static final double ROW = 26;
    /// The heads with their controls, and the bar to scroll with.
    private static final double AROUND = 76;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final Runnable looked;
    private final List<Head> heads = new ArrayList<>();
    private TableId shown;
    private int from;
    private int looking;
    private TableForm form;
    private CellMarks marks;
    private int sought;

    /// What stands above a column.
    private record Head(int at, Label name, ComboBox<ColumnRole> role, VBox box) {
    }

    /// @param looked is called when another column is looked at
    PreviewTable(ImportDraft importDraft, Texts texts, Runnable looked) {
        this.importDraft = importDraft;
        this.texts = texts;
        this.looked = looked;
        setId("assist-preview");
        getStyleClass().add("assist-preview");
        setFixedCellSize(ROW);
        setAccessibleText(texts.get("assist.preview"));
        // One cell at a time, so that the arrow keys walk over columns and what is looked at follows.
        getSelectionModel().setCellSelectionEnabled(true);
        getFocusModel().focusedCellProperty().subscribe((_, cell) -> {
            if (cell != null && cell.getColumn() > 0) {
                look(from + cell.getColumn() - 1);
            }
        });
    }

    /// The column that is looked at, from 0.
    int looking() {
        return looking;
    }

    private void look(int column) {
        if (column != looking) {
            looking = column;
            looked.run();
        }
    }

    /// Shows a table from some column on.
    ///
    /// @param asked the cells in question; of a table with such, only rows that hold any are shown
    /// @param column the one to bring into sight
    void show(PlannedTable table, int first, CellMarks asked, int column) {
        form = table.form();
        marks = asked;
        boolean same = table.id().equals(shown) && first == from && heads.size() == Math.min(COLUMNS_A_PAGE, form.columns().size() - first);
        if (!same) {
            looking = table.id().equals(shown) ? looking : 0;
            shown = table.id();
            from = first;
            build(table);
        }
        heads.forEach(this::show);
        List<Grid.Row> rows = table.preview(marks.areThere() ? marks::isWorth : _ -> true);
        if (!getItems().equals(rows)) {
            getItems().setAll(rows);
            setPrefHeight(AROUND + ROW * rows.size());
            setMaxHeight(getPrefHeight());
            scrollTo(0);
        }
        if (column != sought && column >= from && column < from + COLUMNS_A_PAGE) {
            sought = column;
            looking = column;
            // A table that was not seen yet has nothing to scroll.
            Platform.runLater(() -> scrollToColumnIndex(column - from));
        }
        refresh();
    }

    private void build(PlannedTable table) {
        heads.clear();
        List<TableColumn<Grid.Row, String>> columns = new ArrayList<>(List.of(numbers()));
        int end = Math.min(from + COLUMNS_A_PAGE, form.columns().size());
        IntStream.range(from, end).forEach(at -> columns.add(column(at)));
        getColumns().setAll(columns);
    }

    private TableColumn<Grid.Row, String> numbers() {
        TableColumn<Grid.Row, String> column = new TableColumn<>();
        Label head = Labels.of(texts.get("assist.row"), "assist-row-number");
        column.setGraphic(head);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(Integer.toString(line.getValue().number())));
        column.setCellFactory(_ -> new Cell(-1));
        fixed(column, 48);
        return column;
    }

    private TableColumn<Grid.Row, String> column(int at) {
        TableColumn<Grid.Row, String> column = new TableColumn<>();
        Head head = head(at);
        heads.add(head);
        column.setGraphic(head.box);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(line.getValue().cell(at)));
        column.setCellFactory(_ -> new Cell(at));
        fixed(column, COLUMN_WIDTH);
        return column;
    }

    private static void fixed(TableColumn<Grid.Row, String> column, double width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
    }

    private Head head(int at) {
        Label name = Labels.of("", "assist-heading");
        ComboBox<ColumnRole> role = new ComboBox<>();
        role.setId("assist-role-" + at);
        role.setMaxWidth(Double.MAX_VALUE);
        role.setConverter(new ValueNames<>(one -> Roles.name(one, form.kind(), texts)));
        role.setOnAction(_ -> decide(at, role.getValue()));
        role.focusedProperty().subscribe(focused -> {
            if (focused) {
                look(at);
            }
        });
        VBox box = new VBox(2, name, role);
        box.getStyleClass().add("assist-head");
        return new Head(at, name, role, box);
    }

    private void decide(int at, ColumnRole role) {
        if (role != null && form.columns().get(at).role() != role) {
            TableId id = shown;
            importDraft.change(plan -> plan.with(id, at, role));
        }
    }

    private void show(Head head) {
        ReadColumn column = form.columns().get(head.at);
        List<ColumnRole> offered = new ArrayList<>(Roles.in(form.kind()));
        if (!offered.contains(column.role())) {
            offered.add(column.role());
        }
        if (!head.role.getItems().equals(offered)) {
            head.role.getItems().setAll(offered);
        }
        head.role.setValue(column.role());
        head.role.setDisable(!Roles.canChange(form.kind()));
        head.role.setAccessibleText(texts.get("assist.role.of", column.heading()));
        boolean asks = form.kind().isSurvey() && column.role() == ColumnRole.ANSWER && !column.organisation().isEmpty();
        head.name.setText(asks ? column.organisation() : column.heading());
        head.name.setTooltip(new Tooltip(column.heading()));
        head.box.pseudoClassStateChanged(UNUSED, column.role() == ColumnRole.NOT_USED);
    }

    /// A cell of a column, or of the numbers of rows at -1.
    private final class Cell extends TableCell<Grid.Row, String> {
        private final int at;

        Cell(int at) {
            this.at = at;
            getStyleClass().add(at < 0 ? "assist-row-number" : "assist-cell");
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            Grid.Row line = empty || getTableRow() == null ? null : getTableRow().getItem();
            boolean above = line != null && line.number() <= form.lastHeading();
            pseudoClassStateChanged(ASKS, line != null && at >= 0 && marks.isMarked(line, at));
            pseudoClassStateChanged(HEADING, above && at >= 0);
            pseudoClassStateChanged(UNUSED, at >= 0 && at < form.columns().size() && form.columns().get(at).role() == ColumnRole.NOT_USED);
        }
    }
}
