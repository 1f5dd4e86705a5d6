package samenspel.cli;

import java.nio.file.Path;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.picture.LabelMode;
import samenspel.study.View;
import samenspel.study.recipe.FileKind;

/// Which picture `draw` is asked for; everything named exists in the network.
///
/// @param page its size in page units, and whether it has a ground
/// @param dpi  dots to the inch; counts for PNG only
record DrawOptions(Path output, FileKind format, View view, FigureFormat page, int dpi) {

    /// Which organisations bear their name on paper, where nobody points at one.
    enum Labels {
        ALL,
        KEY,
        NONE;

        LabelMode mode() {
            return LabelMode.valueOf(name());
        }
    }
}
