package samenspel.ui.panel;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// A pane with large words, which scrolls as a whole where its room is too low or too narrow, so that its table or figure is never squeezed away and no
/// two of its parts stand over each other.
final class RoomyPane {
    /// What a head and four rows, or a figure that can be read, take with words of the usual size.
    static final double LEAST = 220;

    private RoomyPane() {
    }

    /// @param whole what scrolls
    /// @param pane  its part whose middle keeps at least its height
    /// @param times how much larger than usual words are
    static Region around(Region whole, Region pane, double times) {
        if (pane instanceof BorderPane parts && parts.getCenter() instanceof Region middle) {
            middle.setMinHeight(LEAST * times);
        }
        pane.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        whole.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        ScrollPane scroll = new ScrollPane(whole);
        scroll.getStyleClass().addAll("figure-scroll", "roomy-pane");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinSize(0, 0);
        return scroll;
    }
}
