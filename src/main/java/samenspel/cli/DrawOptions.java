package samenspel.cli;

import java.nio.file.Path;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.picture.LabelMode;
import samenspel.study.View;

/// Which picture `draw` is asked for; everything named exists in the network.
///
/// @param page its size in page units, and whether it has a ground
/// @param dpi  dots to the inch; counts for PNG only
record DrawOptions(Path output, Format format, View view, FigureFormat page, int dpi) {

    /// The kind of file, by its ending.
    enum Format {
        PNG,
        SVG,
        PDF,
        PPTX
    }

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
