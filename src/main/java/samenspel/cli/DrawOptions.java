package samenspel.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import samenspel.measure.Measure;
import samenspel.network.LayerId;
import samenspel.network.WaveId;

/// Which picture `draw` is asked for; everything named exists in the network.
///
/// @param layers in the order of their lanes
/// @param sizeBy what the area of a disc says; empty for discs of one size
public record DrawOptions(
        Path output,
        Format format,
        SequencedSet<LayerId> layers,
        Moment moment,
        Colours colour,
        Optional<Measure> sizeBy,
        Labels labels,
        Names names,
        Paper paper,
        boolean transparent) {

    public DrawOptions {
        layers = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(layers));
    }

    /// The kind of file, by its ending.
    public enum Format {
        PNG,
        SVG
    }

    /// When the picture is of.
    public sealed interface Moment {
    }

    public record OneWave(WaveId wave) implements Moment {
    }

    public record Between(WaveId from, WaveId to) implements Moment {
    }

    /// What the colour of a disc says.
    public enum Colours {
        SECTOR,
        ACCESS
    }

    /// Which organisations bear their name.
    public enum Labels {
        ALL,
        KEY,
        NONE
    }

    /// How organisations are called.
    public enum Names {
        FULL,
        SHORT,
        SECTOR,
        NONE
    }

    /// The size on paper, and for PNG the dots to the inch.
    public record Paper(double widthMm, double heightMm, int dpi) {
        private static final double MM_PER_INCH = 25.4;

        public double widthPx() {
            return widthMm / MM_PER_INCH * dpi;
        }

        public double heightPx() {
            return heightMm / MM_PER_INCH * dpi;
        }
    }
}
