package samenspel.ui.panel;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.session.State;

/// A pane in the room of the picture, in sight or not, with the edge between both where it stands beside it. The picture itself stands
/// over the room that is left for it here.
final class HeldPane extends Region {
    /// How much of its height is laid out at a time while it is made ready: a few rows of a table.
    private static final double SLICE = 90;

    private final Pane pane;
    private final Region room = new StackPane();
    private final SplitPane split = new SplitPane();
    private boolean isFilled;
    private double laidOut;
    private boolean isReady;

    /// @param moved run when the edge has moved
    HeldPane(Pane pane, Runnable moved) {
        this.pane = pane;
        setVisible(false);
        setMinSize(0, 0);
        room.setMinSize(0, 0);
        if (isBesidePicture()) {
            split.getStyleClass().add("picture-split");
            split.setOrientation(pane.besidePicture().orElseThrow());
            split.getItems().setAll(room, pane.node());
            split.getDividers().getFirst().positionProperty().subscribe(moved);
            getChildren().setAll(split);
            share(pane.pictureShare());
        } else {
            getChildren().setAll(pane.node());
        }
    }

    Pane pane() {
        return pane;
    }

    boolean isBesidePicture() {
        return pane.besidePicture().isPresent();
    }

    /// Whether it has been seen, or laid out as if it were.
    boolean isReady() {
        return isReady || isVisible();
    }

    /// Fills it, or lays out a little more of it.
    void prepare(State state, double width, double height) {
        if (!isFilled) {
            isFilled = true;
            pane.prepare(state);
            return;
        }
        boolean atOnce = pane.besidePicture().filter(Orientation.HORIZONTAL::equals).isPresent();
        double start = atOnce ? height : isBesidePicture() ? height * pane.pictureShare() : 0;
        laidOut = Math.min(height, Math.max(laidOut, start) + SLICE);
        resize(width, laidOut);
        applyCss();
        layout();
        isReady = laidOut >= height;
    }

    /// The picture's share of the room, from 0 to 1.
    double share() {
        return split.getDividerPositions()[0];
    }

    void share(double picture) {
        split.setDividerPositions(picture);
    }

    /// What is left for the picture.
    Bounds room() {
        return new BoundingBox(room.getLayoutX(), room.getLayoutY(), room.getWidth(), room.getHeight());
    }

    @Override
    protected void layoutChildren() {
        var whole = getChildren().getFirst();
        whole.resizeRelocate(0, 0, getWidth(), getHeight());
        if (whole == split) {
            split.layout();
        }
    }
}
