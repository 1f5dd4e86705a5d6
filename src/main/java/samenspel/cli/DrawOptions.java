package samenspel.cli;

import java.nio.file.Path;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.look.Sight;
import samenspel.diagram.picture.Seen;
import samenspel.study.recipe.FileKind;

/// Which picture `draw` is asked for; everything named exists in the network.
///
/// @param page its size in page units, and whether it has a ground
/// @param dpi  dots to the inch; counts for PNG only
record DrawOptions(Path output, FileKind format, Seen seen, FigureFormat page, int dpi) {

    /// The same picture in the colours a sight sees.
    DrawOptions seenWith(Sight sight) {
        return new DrawOptions(output, format, seen, page.with(sight), dpi);
    }
}
