package samenspel.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import samenspel.diagram.figure.FigureFormat;
import samenspel.diagram.picture.ColourBy;
import samenspel.diagram.picture.LabelMode;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.NameMode;
import samenspel.measure.Measure;
import samenspel.network.LayerId;

/// Which picture `draw` is asked for; everything named exists in the network.
///
/// @param layers in the order of their lanes
/// @param sizeBy what the area of a disc says; empty for discs of one size
/// @param page   its size in page units, and whether it has a ground
/// @param dpi    dots to the inch; counts for PNG only
record DrawOptions(
        Path output,
        Format format,
        Lens lens,
        SequencedSet<LayerId> layers,
        ColourBy colourBy,
        Optional<Measure> sizeBy,
        LabelMode labels,
        NameMode names,
        FigureFormat page,
        int dpi) {

    DrawOptions {
        layers = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(layers));
    }

    /// The kind of file, by its ending.
    enum Format {
        PNG,
        SVG
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
