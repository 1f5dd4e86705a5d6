package samenspel.diagram;

import java.util.stream.DoubleStream;

/// How much larger than usual things are drawn, each from [#LEAST] to [#MOST]; 1 is as usual.
///
/// @param lines   the width of ties
/// @param discs   the radius of discs; where they stand does not change
/// @param letters the size of names and other text, but for the codes in discs, which go with the discs
public record Scale(double lines, double discs, double letters) {
    public static final double LEAST = 0.25;
    public static final double MOST = 4;
    public static final Scale USUAL = new Scale(1, 1, 1);

    public Scale {
        if (!DoubleStream.of(lines, discs, letters).allMatch(Scale::allows)) {
            throw new IllegalArgumentException("a factor is not from 0.25 to 4");
        }
    }

    public Scale withLines(double factor) {
        return new Scale(factor, discs, letters);
    }

    public Scale withDiscs(double factor) {
        return new Scale(lines, factor, letters);
    }

    public Scale withLetters(double factor) {
        return new Scale(lines, discs, factor);
    }

    /// Whether a factor is neither too small nor too large, nor no number.
    public static boolean allows(double factor) {
        return factor >= LEAST && factor <= MOST;
    }
}
