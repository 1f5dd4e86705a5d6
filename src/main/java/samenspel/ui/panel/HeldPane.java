package samenspel.ui.panel;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.diagram.seen.Lens;
import samenspel.network.LayerId;
import samenspel.session.State;

/// A pane in the room of the picture, in sight or not, with the edge between both where it stands beside it. The picture itself stands
/// over the room that is left for it here.
final class HeldPane extends Region {
    /// How much of its height is laid out at a time while it is made ready: a few rows of a table.
    private static final double SLICE = 90;

    private final Pane pane;
    private final Region room = new StackPane();
    private final SplitPane split = new SplitPane();
    private Optional<Filled> filled = Optional.empty();
    private double laidOut;
    private boolean isReady;

    /// What it was filled with while out of sight. Networks are compared by identity.
    private record Filled(int network, Set<LayerId> layers, Lens lens) {
        static Filled of(State state) {
            return new Filled(System.identityHashCode(state.document().orElseThrow().network()), state.view().orElseThrow().seen().layers(), state.view().get().seen().lens());
        }
    }

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

    /// Whether it is seen, or laid out as if it were, with the layers and waves looked at.
    ///
    /// @param state looked at in any form
    boolean isReady(State state) {
        return isVisible() || isReady && filled.equals(Optional.of(Filled.of(state)));
    }

    /// Fills it, or lays out a little more of it.
    void prepare(State state, double width, double height) {
        Optional<Filled> wanted = Optional.of(Filled.of(state));
        if (!wanted.equals(filled)) {
            filled = wanted;
            isReady = false;
            pane.prepare(state);
            return;
        }
        double start = !pane.isReadiedByRows() ? height : isBesidePicture() ? height * pane.pictureShare() : 0;
        laidOut = Math.min(height, Math.max(laidOut, start) + SLICE);
        resize(width, laidOut);
        if (isBesidePicture()) {
            share(pane.pictureShare());
        }
        applyCss();
        layout();
        // What was asked for meanwhile, which would be done while another pane is opened.
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
