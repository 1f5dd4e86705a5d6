package samenspel.ui.assist;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Parts of which one is seen at a time, chosen above them.
final class Tabs extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final HBox row = new HBox(2);
    private final StackPane room = new StackPane();

    Tabs() {
        row.getStyleClass().add("perspective-tabs");
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().setAll(row, room);
    }

    /// @return what stands on the tab
    ToggleButton add(String id, String name, Node part) {
        ToggleButton tab = new ToggleButton(name);
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.getStyleClass().add("perspective-tab");
        tab.setOnAction(_ -> tab.setSelected(true));
        StackPane held = new StackPane(part);
        held.visibleProperty().bind(tab.selectedProperty());
        row.getChildren().add(tab);
        room.getChildren().add(held);
        if (group.getSelectedToggle() == null) {
            tab.setSelected(true);
        }
        return tab;
    }
}
