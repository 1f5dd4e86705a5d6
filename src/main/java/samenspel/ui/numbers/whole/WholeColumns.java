package samenspel.ui.numbers.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import samenspel.diagram.Look;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.whole.NumberLine;
import samenspel.study.numbers.whole.WholeColumn;
import samenspel.study.numbers.whole.WholeRow;
import samenspel.study.numbers.whole.WholeTable;
import samenspel.study.numbers.whole.WholeWords;
import samenspel.text.Texts;
import samenspel.ui.control.CellWidth;
import samenspel.ui.control.FrozenColumn;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LaterTip;
import samenspel.ui.control.LayerLine;
import samenspel.ui.table.KnownCells;
import samenspel.ui.table.RowCell;

/// The columns of the table: what is measured, then waves or layers below what they have in common.
final class WholeColumns {
    private static final double NAME_WIDTH = 228;
    private static final double NUMBER_WIDTH = 88;
    private static final double DIFFERENCE_WIDTH = 88;
    /// Where nothing but the name of a layer stands over it.
    private static final double ALONE_WIDTH = 200;
    private static final double PAIR_WIDTH = 190;
    private static final PseudoClass PAIR = PseudoClass.getPseudoClass("pair");
    /// Of a cell, at both sides together.
    private static final double PADDING = 22;
    /// With the room beside it.
    private static final double SLOPE = 28;

    private final Texts texts;
    private final double times;
    private final FrozenColumn frozen;
    private final Consumer<WholeRow.Of> opened;
    private final KnownCells<WholeRow> cells = new KnownCells<>();
    private WholeTable table;
    private WholeWords words;
    private boolean asRange;
    private java.util.Set<String> open = java.util.Set.of();

    /// @param opened hears of a measure whose parts are to be listed, or no longer
    /// @param times so many times as large as usual words are
    WholeColumns(Texts texts, FrozenColumn frozen, Consumer<WholeRow.Of> opened, double times) {
        this.times = times;
        this.frozen = frozen;
        this.texts = texts;
        this.opened = opened;
    }

    /// What the cells say from now on.
    void read(WholeTable from, boolean asRanges, java.util.Set<String> openMeasures) {
        table = from;
        words = new WholeWords(from.found().network(), texts);
        asRange = asRanges;
        open = openMeasures;
    }

    /// The same cells say it.
    void redraw() {
        cells.redraw();
    }

    List<TableColumn<WholeRow, WholeRow>> all(Look look) {
        Map<String, TableColumn<WholeRow, WholeRow>> over = new LinkedHashMap<>();
        for (WholeColumn column : table.columns()) {
            over.computeIfAbsent(words.over(column), name -> over(name, column, look)).getColumns().add(number(column));
        }
        List<TableColumn<WholeRow, WholeRow>> all = new ArrayList<>(List.of(name()));
        all.addAll(over.values());
        return all;
    }

    private static TableColumn<WholeRow, WholeRow> over(String name, WholeColumn column, Look look) {
        TableColumn<WholeRow, WholeRow> made = column(Labels.of(name, "over-columns"));
        ((javafx.scene.control.Label) made.getGraphic()).setGraphic(column.layer().map(layer -> LayerLine.of(look.of(layer.id()))).orElse(null));
        return made;
    }

    private static TableColumn<WholeRow, WholeRow> column(javafx.scene.control.Label head) {
        TableColumn<WholeRow, WholeRow> made = new TableColumn<>();
        made.setSortable(false);
        made.setReorderable(false);
        made.setGraphic(head);
        LaterTip.on(head, head::getText);
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return made;
    }

    private TableColumn<WholeRow, WholeRow> name() {
        TableColumn<WholeRow, WholeRow> made = column(Labels.of(texts.get("whole.column.measure"), "whole-head"));
        made.setPrefWidth(times * NAME_WIDTH);
        made.setMinWidth(times * 140);
        made.setCellFactory(_ -> cells.with(new NameCell()));
        return made;
    }

    private TableColumn<WholeRow, WholeRow> number(WholeColumn column) {
        javafx.scene.control.Label head = Labels.of(words.column(column), "whole-head");
        head.setWrapText(true);
        head.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add(column.isDifference() ? "difference-head" : "value-head");
        TableColumn<WholeRow, WholeRow> made = column(head);
        boolean pair = table.found().topic() != samenspel.study.numbers.WholeTopic.NETWORK;
        head.pseudoClassStateChanged(PAIR, table.found().topic() == samenspel.study.numbers.WholeTopic.LAYERS);
        made.setPrefWidth(times * (column.isDifference() ? DIFFERENCE_WIDTH : pair ? PAIR_WIDTH : table.found().network().waves().size() == 1 ? ALONE_WIDTH : NUMBER_WIDTH));
        made.setMinWidth(times * 56);
        made.setUserData(column);
        made.getStyleClass().add(column.isDifference() ? "difference-column" : "value-column");
        made.setCellFactory(_ -> cells.with(column.isDifference() ? new DifferenceCell(column) : new ValueCell(column)));
        return made;
    }

    /// What is to be known of a cell: the measure, and the number in it.
    String reading(WholeRow row, Optional<WholeColumn> column) {
        return switch (row) {
            case WholeRow.Head _ -> "";
            case WholeRow.Of of -> {
                Explained explained = Explained.of(of.measure(), texts);
                String what = words.row(of) + ": " + explained.asks() + " " + explained.scale();
                String where = column.map(at -> " " + words.over(at) + ", " + words.column(at) + ": " + said(of, at) + ".").orElse("");
                String remark = column.filter(at -> !at.isDifference()).flatMap(at -> table.line(of, at.place())).map(words::remark).orElse("");
                yield (what.strip() + where + " " + remark + " " + texts.get("explain.not.line", explained.saysNot())).strip();
            }
        };
    }

    private String said(WholeRow.Of row, WholeColumn column) {
        return column.isDifference() ? table.difference(row, column).map(found -> words.difference(found, asRange)).orElse("")
                : table.line(row, column.place()).map(line -> words.value(line, asRange)).orElse(isAhead(row, column) ? "…" : "");
    }

    private boolean isAhead(WholeRow.Of row, WholeColumn column) {
        return table.found().isAhead(column.place(), row.measure());
    }

    /// The name of a row; of a measure with parts an arrow before it.
    private final class NameCell extends RowCell<WholeRow> {
        private final javafx.scene.control.Label arrow = Labels.of("▸", "fold-arrow");

        NameCell() {
            getStyleClass().add("measure-cell");
            frozen.hold(this);
            arrow.setOnMousePressed(_ -> {
                if (getItem() instanceof WholeRow.Of of && of.parted()) {
                    opened.accept(of);
                }
            });
            LaterTip.made(this, () -> getItem() instanceof WholeRow.Of of && !of.isItem() ? explained(of) : null);
        }

        @Override
        protected void updateItem(WholeRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean parted = !empty && row instanceof WholeRow.Of of && of.parted();
            setText(empty || row == null ? "" : words.row(row));
            arrow.setText(parted && open.contains(((WholeRow.Of) row).measure().id()) ? "▾" : "▸");
            setGraphic(parted ? arrow : null);
            pseudoClassStateChanged(NetworkPane.HEAD, !empty && row instanceof WholeRow.Head);
            pseudoClassStateChanged(NetworkPane.PART, !empty && row instanceof WholeRow.Of of && of.isItem());
        }

        private Tooltip explained(WholeRow.Of row) {
            Tooltip tooltip = new Tooltip(words.row(row) + "\n" + String.join("\n", Explained.of(row.measure(), texts).lines(texts)));
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            return tooltip;
        }
    }

    private final class ValueCell extends RowCell<WholeRow> {
        private final WholeColumn column;

        ValueCell(WholeColumn column) {
            this.column = column;
            getStyleClass().add("value-cell");
            LaterTip.on(this, () -> line().map(words::remark).orElse(""));
        }

        private Optional<NumberLine> line() {
            return getItem() instanceof WholeRow.Of measured ? table.line(measured, column.place()) : Optional.empty();
        }

        @Override
        protected void updateItem(WholeRow row, boolean empty) {
            super.updateItem(row, empty);
            Optional<WholeRow.Of> of = empty || !(row instanceof WholeRow.Of measured) ? Optional.empty() : Optional.of(measured);
            setText(of.map(measured -> said(measured, column)).orElse(""));
            CellWidth.holds(this, getText(), PADDING);
            pseudoClassStateChanged(NetworkPane.SET, line().filter(found -> !found.members().isEmpty()).isPresent());
        }
    }

    private final class DifferenceCell extends RowCell<WholeRow> {
        private final WholeColumn column;

        DifferenceCell(WholeColumn column) {
            this.column = column;
            getStyleClass().add("difference-cell");
        }

        @Override
        protected void updateItem(WholeRow row, boolean empty) {
            super.updateItem(row, empty);
            Optional<WholeTable.Difference> found = empty || !(row instanceof WholeRow.Of of) ? Optional.empty() : table.difference(of, column);
            setText(found.map(difference -> words.difference(difference, asRange)).orElse(""));
            CellWidth.holds(this, getText(), PADDING + SLOPE);
            setGraphic(found.map(SlopeShape::new).orElse(null));
        }
    }
}
