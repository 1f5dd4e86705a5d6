package samenspel.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands side by side.
public final class Rows {
    private Rows() {
    }

    /// Links after each other on as many lines as they need.
    public static FlowPane links(List<? extends Node> links) {
        FlowPane list = new FlowPane();
        list.getStyleClass().add("card-partners");
        list.getChildren().setAll(links);
        return list;
    }

    /// The head of a card: its title, and at the right how it is put away.
    public static HBox head(Label title, Button away) {
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return new HBox(title, away);
    }

    /// What stands in a row, on one middle line.
    public static HBox of(double gap, Node... parts) {
        HBox row = new HBox(gap, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// What stands after each other on as many lines as it needs, none wider than there is room.
    public static FlowPane wrapping(double gap, Region... parts) {
        FlowPane lines = new FlowPane(gap, gap, parts);
        lines.setAlignment(Pos.CENTER_LEFT);
        for (Region part : parts) {
            if (part instanceof Label words) {
                words.setWrapText(true);
                words.setMinHeight(Region.USE_PREF_SIZE);
                words.maxWidthProperty().bind(lines.widthProperty());
            }
        }
        return lines;
    }

    /// Room between what stands left in a row and what stands right.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
