package samenspel.ui.panel;

import javafx.scene.Node;
import samenspel.diagram.picture.Lens;

/// Where a wave, or the change between two, is chosen.
interface WaveChoice {
    Node node();

    /// Shows what is looked at now.
    void show(Lens lens);
}
