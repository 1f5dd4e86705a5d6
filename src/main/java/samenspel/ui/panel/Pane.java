package samenspel.ui.panel;

import java.util.Optional;
import javafx.scene.layout.Region;
import samenspel.diagram.picture.LegendKey;
import samenspel.session.State;

/// What stands in the place of the one picture while the network is looked at in another form. Built anew when
/// the language changes.
public interface Pane {
    Region node();

    /// Called only while it is in sight, after every change.
    ///
    /// @param state with a document
    void show(State state);

    /// Lights up what a row of the legend stands for, where the pane can.
    default void point(Optional<LegendKey> row) {
    }
}
