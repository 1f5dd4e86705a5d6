package samenspel.ui.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import samenspel.change.ChangeColumn;
import samenspel.change.OrganisationChange;
import samenspel.study.TableOrder;
import samenspel.text.Texts;
import samenspel.ui.control.LaterTip;

/// The columns of the table of change. Their heads are buttons, so that the keyboard reaches them.
final class ChangeColumns {
    /// Those on the screen; a saved table has the others too.
    static final List<ChangeColumn> SHOWN = List.of(ChangeColumn.NAME, ChangeColumn.SECTOR, ChangeColumn.PRESENCE, ChangeColumn.BEFORE,
            ChangeColumn.KEPT, ChangeColumn.LOST, ChangeColumn.GAINED, ChangeColumn.UNKNOWN, ChangeColumn.AFTER, ChangeColumn.LOSS,
            ChangeColumn.JACCARD, ChangeColumn.TURNOVER);
    private static final Map<ChangeColumn, Double> WIDTHS = new EnumMap<>(Map.of(ChangeColumn.NAME, 165.0, ChangeColumn.SECTOR, 165.0,
            ChangeColumn.PRESENCE, 112.0, ChangeColumn.BEFORE, 90.0, ChangeColumn.AFTER, 90.0));
    private static final double NUMBER_WIDTH = 66;
    private static final double LEAST = 56;
    private static final double MARGINS = 16;
    /// As the style sheet has it.

    private final Texts texts;
    private final BiFunction<ChangeColumn, OrganisationChange, String> words;
    private final BiFunction<ChangeColumn, OrganisationChange, Node> graphics;
    private final Consumer<ChangeColumn> sort;
    private final double times;
    private final Font headFont;
    private final Map<ChangeColumn, Button> heads = new EnumMap<>(ChangeColumn.class);
    private final Map<ChangeColumn, TableColumn<?, ?>> columns = new EnumMap<>(ChangeColumn.class);

    /// @param graphics stand before the words; null for none
    /// @param sort     called with the column whose head is pressed
    /// @param times    so many times as large as usual words are
    ChangeColumns(Texts texts, BiFunction<ChangeColumn, OrganisationChange, String> words,
                  BiFunction<ChangeColumn, OrganisationChange, Node> graphics, Consumer<ChangeColumn> sort, double times) {
        this.times = times;
        this.headFont = Font.font("Source Sans 3 SemiBold", 12 * times);
        this.texts = texts;
        this.words = words;
        this.graphics = graphics;
        this.sort = sort;
    }

    List<TableColumn<OrganisationChange, OrganisationChange>> all(KnownCells<OrganisationChange> cells) {
        return SHOWN.stream().map(column -> column(column, cells)).toList();
    }

    private TableColumn<OrganisationChange, OrganisationChange> column(ChangeColumn column, KnownCells<OrganisationChange> cells) {
        TableColumn<OrganisationChange, OrganisationChange> made = new TableColumn<>();
        made.setId("column-" + column);
        made.setSortable(false);
        made.setReorderable(false);
        made.setPrefWidth(times * WIDTHS.getOrDefault(column, NUMBER_WIDTH));
        made.setMinWidth(times * (column.isText() ? 90 : LEAST));
        made.getStyleClass().add(column.isText() ? "words-column" : "number-column");
        made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        made.setCellFactory(_ -> cells.with(new Cell(column)));
        made.setGraphic(head(column));
        columns.put(column, made);
        return made;
    }

    private Button head(ChangeColumn column) {
        Button head = new Button();
        head.setId("sort-" + column);
        head.getStyleClass().addAll("flat", "column-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnAction(event -> sort.accept(column));
        heads.put(column, head);
        return head;
    }

    /// @param names of all columns, in their order
    void name(List<String> names, TableOrder order) {
        heads.forEach((column, head) -> {
            String name = names.get(column.ordinal());
            boolean sorted = order.column() == column;
            head.setText(lines(column, name) + (!sorted ? "" : order.descending() ? " ▾" : " ▴"));
            columns.get(column).setMinWidth(Math.max(times * LEAST, widest(head)));
            head.setAccessibleText(texts.get(!sorted ? "table.sort" : order.descending() ? "table.sorted.down" : "table.sorted.up", name));
            String plain = "change.column." + column + ".plain";
            head.setTooltip(texts.has(plain) ? new Tooltip(name + ": " + texts.get(plain)) : null);
            head.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("sorted"), sorted);
        });
    }

    /// The wave stands on a line of its own, so that two columns of the same never look alike.
    private static String lines(ChangeColumn column, String name) {
        boolean ofWave = column == ChangeColumn.BEFORE || column == ChangeColumn.AFTER;
        return ofWave ? name.replaceFirst("\\s+(?=\\S+$)", "\n") : name;
    }

    /// Of its words with room for the arrow of a sorted column: a head is never cut off.
    private double widest(Button head) {
        Text words = new Text(head.getText().replaceAll(" [▾▴]$", "") + " ▾");
        words.setFont(headFont);
        return Math.ceil(words.getLayoutBounds().getWidth()) + MARGINS;
    }

    /// A cell; the toolkit uses one for many rows.
    private final class Cell extends RowCell<OrganisationChange> {
        private final ChangeColumn column;

        Cell(ChangeColumn column) {
            this.column = column;
            getStyleClass().add(switch (column) {
                case LOST -> "lost-cell";
                case GAINED -> "gained-cell";
                default -> "plain-cell";
            });
            if (column.isText()) {
                // Words may be cut off.
                LaterTip.on(this, this::getText);
            }
        }

        @Override
        protected void updateItem(OrganisationChange row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : words.apply(column, row));
            setGraphic(empty || row == null ? null : graphics.apply(column, row));
        }
    }
}
