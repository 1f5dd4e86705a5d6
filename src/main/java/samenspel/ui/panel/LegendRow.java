package samenspel.ui.panel;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.Swatches;
import samenspel.diagram.picture.LegendKey;

/// A row of the legend: a click hides or shows what it stands for, resting on it lights it up.
final class LegendRow extends HBox {
    private static final double CHECK_WIDTH = 18;

    private final LegendEntry entry;
    private final CheckBox check = new CheckBox();

    /// @param toggle  called on a click; rows that only explain get none
    /// @param pointed called with the key while the pointer or the focus is on the row, with null after
    LegendRow(LegendEntry entry, Swatch swatch, boolean toggles, Runnable toggle, Consumer<LegendKey> pointed) {
        this.entry = entry;
        getStyleClass().add("legend-row");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(entry.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(entry.count());
        count.getStyleClass().add("legend-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        StackPane paper = new StackPane(swatch.of(entry.swatch(), Swatches.WIDTH, entry.height()));
        paper.getStyleClass().add("swatch");
        getChildren().addAll(paper, text, count);
        if (toggles) {
            addCheck(toggle);
        } else {
            Region indent = new Region();
            indent.setMinWidth(CHECK_WIDTH);
            getChildren().addFirst(indent);
        }
        setOpacity(entry.hidden() ? 0.55 : 1);
        setOnMouseEntered(event -> pointed.accept(entry.key()));
        setOnMouseExited(event -> pointed.accept(null));
        check.focusedProperty().subscribe(focused -> {
            if (focused) {
                pointed.accept(entry.key());
            }
        });
    }

    private void addCheck(Runnable toggle) {
        check.setId("row-" + entry.key().kind() + "-" + entry.key().id());
        check.setSelected(!entry.hidden());
        check.setAccessibleText(entry.text() + (entry.count().isEmpty() ? "" : ", " + entry.count()));
        check.setOnAction(event -> toggle.run());
        getChildren().addFirst(check);
        getStyleClass().add("clickable");
        setOnMouseClicked(event -> check.fire());
    }
}
