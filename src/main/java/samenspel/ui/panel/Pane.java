package samenspel.ui.panel;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import samenspel.diagram.seen.LegendKey;
import samenspel.session.State;

/// What stands in the place of the one picture, or beside it, while the network is looked at in another form.
/// Built anew when the language changes.
public interface Pane {
    Region node();

    /// Called only while it is in sight, after every change.
    ///
    /// @param state with a document
    void show(State state);

    /// Called before it is in sight, for what can be made ready without much work beside the window's thread, and again when other layers
    /// or waves are looked at.
    ///
    /// @param state with a document, looked at as if this form had been chosen
    default void prepare(State state) {
        if (besidePicture().isPresent()) {
            show(state);
        }
    }

    /// Whether it is laid out a few rows at a time while it is made ready, or else as a whole.
    default boolean isReadiedByRows() {
        return besidePicture().filter(Orientation.VERTICAL::equals).isPresent();
    }

    /// How it shares the room with the picture: one left of the other, or one over the other. Empty when it
    /// takes all of it.
    default Optional<Orientation> besidePicture() {
        return Optional.empty();
    }

    /// The picture's share of the room, from 0 to 1, until the user moves the divider.
    default double pictureShare() {
        return 0.5;
    }

    /// The part that goes on having the keyboard once it is pressed with the mouse.
    default Optional<Node> keyboard() {
        return Optional.empty();
    }

    /// Lights up what a row of the legend stands for, where the pane can.
    default void point(Optional<LegendKey> row) {
    }
}
