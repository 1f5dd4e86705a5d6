package samenspel.ui.panel;

import javafx.scene.layout.Region;
import samenspel.session.State;

/// What stands in the place of the one picture while the network is looked at in another form. Built anew when
/// the language changes.
public interface Pane {
    Region node();

    /// Called only while it is in sight, after every change.
    ///
    /// @param state with a document
    void show(State state);
}
