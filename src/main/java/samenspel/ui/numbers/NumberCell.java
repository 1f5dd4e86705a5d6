package samenspel.ui.numbers;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.network.OrganisationId;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationTable.Scale;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.ui.control.CellWidth;
import samenspel.ui.control.LaterTip;
import samenspel.ui.table.RowCell;

/// A number, with a bar behind it from 0 to the number; hollow from the least to the most where it could be another.
final class NumberCell extends RowCell<OrganisationId> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass WITHOUT = PseudoClass.getPseudoClass("without");
    private static final double ASIDE = 6;
    private static final double OVER = 3;

    private final PlacedColumn column;
    private final Supplier<TableContent> content;
    private final Label number = new Label();
    private final Region bar = new Region();
    private final Region range = new Region();
    private final Region waiting = new Region();
    private final Pane all = new Pane(bar, range, waiting, number) {
        @Override
        protected void layoutChildren() {
            place();
        }
    };
    private String remark = "";
    private double from;
    private double to;
    private double least;
    private double most;

    NumberCell(PlacedColumn column, Supplier<TableContent> content) {
        this.column = column;
        this.content = content;
        getStyleClass().add("measured-cell");
        String role = column.column().equals(OrganisationColumn.of(FurtherMeasure.LOSS)) || column.column().equals(OrganisationColumn.of(FurtherMeasure.LOST)) ? "lost-bar" : "plain-bar";
        bar.getStyleClass().addAll("measured-bar", role);
        range.getStyleClass().addAll("measured-range", role);
        waiting.getStyleClass().add("measured-waiting");
        number.setAlignment(Pos.CENTER_RIGHT);
        all.setMinWidth(0);
        LaterTip.on(this, () -> remark);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /// Not the text of the cell itself, which the toolkit would draw a second time.
    String said() {
        return number.getText();
    }

    private void place() {
        double width = Math.max(0, all.getWidth() - 2 * ASIDE);
        double height = all.getHeight();
        bar.resizeRelocate(ASIDE + from * width, OVER, (to - from) * width, height - 2 * OVER);
        range.resizeRelocate(ASIDE + least * width, OVER, Math.max(3, (most - least) * width), height - 2 * OVER);
        waiting.resizeRelocate(ASIDE + width * 0.35, height / 2 - 4, width * 0.6, 8);
        number.resizeRelocate(0, 0, all.getWidth() - ASIDE, height);
    }

    @Override
    protected void updateItem(OrganisationId id, boolean empty) {
        super.updateItem(id, empty);
        if (empty || id == null) {
            setGraphic(null);
            remark = "";
            setAccessibleText("");
            return;
        }
        show(content.get(), id);
        setGraphic(all);
        all.requestLayout();
    }

    private void show(TableContent shown, OrganisationId id) {
        Optional<OrganisationValue> value = shown.value(column, id);
        waiting.setVisible(value.isEmpty());
        number.setText(value.map(one -> shown.words().of(column.column(), one)).orElse(""));
        CellWidth.holds(this, number.getText(), 2 * ASIDE + OVER);
        remark = value.map(one -> shown.told(column, id, one)).orElse("");
        setAccessibleText(number.getText() + (remark.isEmpty() ? "" : ". " + remark));
        number.pseudoClassStateChanged(OPEN, value.filter(one -> one instanceof OrganisationValue.Known && one.settled().isEmpty()).isPresent());
        number.pseudoClassStateChanged(WITHOUT, value.filter(one -> one.known().isEmpty()).isPresent());
        all.setOpacity(shown.isThere(column) ? 1 : 0.45);
        bars(value, shown.scale(column));
    }

    private void bars(Optional<OrganisationValue> value, Scale scale) {
        double number = value.map(one -> one.known().orElse(0)).orElse(0.0);
        double zero = scale.at(0);
        from = Math.min(zero, scale.at(number));
        to = Math.max(zero, scale.at(number));
        Optional<Bounds> open = value.filter(one -> one instanceof OrganisationValue.Known).flatMap(OrganisationValue::leastToMost).filter(one -> one.least() < one.most());
        range.setVisible(open.isPresent());
        least = open.map(bounds -> scale.at(bounds.least())).orElse(0.0);
        most = open.map(bounds -> scale.at(bounds.most())).orElse(0.0);
        bar.setVisible(to > from);
        bar.pseudoClassStateChanged(OPEN, value.filter(one -> one.settled().isEmpty()).isPresent());
    }
}
