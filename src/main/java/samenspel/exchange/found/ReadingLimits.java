package samenspel.exchange.found;

import java.time.Duration;

/// How much of anything a file may hold before it is refused.
///
/// @param bytes      size of the file
/// @param nodes      of all its networks together
/// @param ties       of all its networks together
/// @param depth      of brackets or elements in one another
/// @param lineLength characters of a line, where lines matter, or of a cell
/// @param attributes of one node or tie, their values at several times counted apart
/// @param time       of reading
/// @param tables     what its tables may hold
public record ReadingLimits(long bytes, int nodes, int ties, int depth, int lineLength, int attributes, Duration time, TableLimits tables) {
    public static final long MOST_BYTES = 100L << 20;
    public static final int MOST_NODES = 100_000;
    public static final int MOST_TIES = 1_000_000;
    public static final int MOST_DEPTH = 100;
    public static final int LONGEST_LINE = 1_000_000;
    public static final int MOST_ATTRIBUTES = 1_000;
    public static final Duration LONGEST = Duration.ofSeconds(30);

    public static final ReadingLimits USUAL =
            new ReadingLimits(MOST_BYTES, MOST_NODES, MOST_TIES, MOST_DEPTH, LONGEST_LINE, MOST_ATTRIBUTES, LONGEST);

    /// With tables of the usual size.
    public ReadingLimits(long bytes, int nodes, int ties, int depth, int lineLength, int attributes, Duration time) {
        this(bytes, nodes, ties, depth, lineLength, attributes, time, TableLimits.USUAL);
    }

    public ReadingLimits with(TableLimits others) {
        return new ReadingLimits(bytes, nodes, ties, depth, lineLength, attributes, time, others);
    }
}
