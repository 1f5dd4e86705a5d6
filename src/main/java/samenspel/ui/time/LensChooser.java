package samenspel.ui.time;

import javafx.scene.Node;
import samenspel.diagram.seen.Lens;

/// Where a wave, or the change between two, is chosen.
interface LensChooser {
    Node node();

    /// Shows what is looked at now: a wave, a whole change, or one stage of it.
    void show(Lens lens);
}
