package samenspel.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.ui.card.CardPanel;
import samenspel.ui.control.Icons;

/// What stands at the sides of the picture: left the legend, or what is docked in its place; right the card, where the window is
/// wide enough and nobody put it away. Choosing an organisation changes no room, so that the picture stays as it is.
final class Sides {
    /// From this width on, in screen units, there is room for the card beside the picture.
    static final double WIDE = 1500;

    private final BorderPane window;
    private final HBox left = new HBox();
    private final ToggleButton beside = new ToggleButton(null, Icons.of("card"));
    private SidePanel legend;
    private CardPanel card;
    private Node room = room(SidePanel.WIDTH);
    private boolean looked;

    Sides(BorderPane window) {
        this.window = window;
        left.setMinHeight(0);
        window.setLeft(left);
        window.widthProperty().subscribe(_ -> place());
        beside.setId("card-beside");
        beside.getStyleClass().addAll("flat", "button-icon", "side-button");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.setSelected(true);
        beside.setOnAction(_ -> place());
        beside.managedProperty().bind(beside.visibleProperty());
    }

    /// Puts the card beside the picture or away.
    ToggleButton button(Texts texts) {
        beside.setAccessibleText(texts.get("panel.card"));
        beside.setTooltip(new Tooltip(texts.get("panel.card")));
        return beside;
    }

    /// The rooms alone, so that the picture stands where it will stay.
    private static Region room(double width) {
        Region room = new Region();
        room.setMinWidth(width);
        room.getStyleClass().add("side-panel");
        return room;
    }

    /// @param docks stand in the legend's place while one of them is open
    void dock(Node... docks) {
        left.getChildren().setAll(room);
        left.getChildren().addAll(docks);
        for (Node dock : docks) {
            dock.visibleProperty().subscribe(_ -> show());
        }
        show();
    }

    void furnish(SidePanel withLegend, CardPanel withCard) {
        legend = withLegend;
        card = withCard;
        room = withLegend;
        if (left.getChildren().isEmpty()) {
            left.getChildren().add(room);
        } else {
            left.getChildren().set(0, room);
        }
        place();
    }

    boolean isFurnished() {
        return legend != null;
    }

    /// Opens the filter's panel in the legend's place, or puts it away.
    ///
    /// @param control to be chosen; empty for all of it
    void editFilter(String control) {
        if (legend != null) {
            legend.editFilter(control);
        }
    }

    boolean isEditing() {
        return legend != null && legend.isEditing();
    }

    void closeEditor() {
        legend.closeEditor();
    }

    /// @param picture whether legend and card belong to what is looked at
    void show(State state, boolean picture) {
        looked = picture;
        if (picture && legend != null) {
            legend.show(state);
        }
        show();
    }

    void showMoment(State state) {
        if (legend != null) {
            legend.showMoment(state);
        }
    }

    private void show() {
        boolean docked = left.getChildren().stream().skip(1).anyMatch(Node::isVisible);
        room.setVisible(looked && !docked);
        room.setManaged(looked && !docked);
        beside.setVisible(looked && window.getWidth() >= WIDE);
        if (window.getRight() != null) {
            window.getRight().setVisible(looked);
            window.getRight().setManaged(looked);
        }
    }

    private void place() {
        boolean apart = window.getWidth() >= WIDE && beside.isSelected();
        if (legend != null) {
            // Out of its former room first: a node has one.
            window.setRight(null);
            legend.place(apart);
        }
        window.setRight(!apart ? null : legend == null ? room(CardPanel.WIDTH) : card);
        show();
    }
}
