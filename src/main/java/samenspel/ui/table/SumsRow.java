package samenspel.ui.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import samenspel.change.ChangeColumn;
import samenspel.change.Counts;
import samenspel.change.OrganisationChange;
import samenspel.text.Texts;

/// The sums of those listed, under their columns. A tie between two of them is counted once.
final class SumsRow extends HBox {
    private final Texts texts;
    private final Label who = new Label();
    private final Map<ChangeColumn, Label> numbers = new EnumMap<>(ChangeColumn.class);

    /// @param columns whose widths it follows, in the order of [ChangeColumns#SHOWN]
    SumsRow(Texts texts, List<TableColumn<OrganisationChange, OrganisationChange>> columns) {
        this.texts = texts;
        setId("sums");
        getStyleClass().add("sums-row");
        var text = columns.subList(0, 3);
        who.prefWidthProperty().bind(text.get(0).widthProperty().add(text.get(1).widthProperty()).add(text.get(2).widthProperty()));
        who.setMinWidth(Region.USE_PREF_SIZE);
        who.setTooltip(new Tooltip(texts.get("table.sums.hint")));
        getChildren().add(who);
        for (ChangeColumn column : ChangeColumns.SHOWN.subList(3, ChangeColumns.SHOWN.size())) {
            Label number = new Label();
            number.setId("sum-" + column);
            number.getStyleClass().add("sum");
            number.prefWidthProperty().bind(columns.get(ChangeColumns.SHOWN.indexOf(column)).widthProperty());
            number.setMinWidth(Region.USE_PREF_SIZE);
            numbers.put(column, number);
            getChildren().add(number);
        }
    }

    void show(int listed, int of, Counts counts, CellWords words) {
        who.setText(texts.get("table.sums", listed, of));
        numbers.forEach((column, label) -> label.setText(words.of(column, counts)));
    }
}
