package samenspel.exchange.found;

import java.time.Duration;

/// How much of anything a file may hold before it is refused.
///
/// @param bytes      size of the file
/// @param nodes      of all its networks together
/// @param ties       of all its networks together
/// @param depth      of brackets or elements in one another
/// @param textLength characters of a name, a value or a cell
/// @param attributes of one node or tie, their values at several times counted apart
/// @param time       of reading
/// @param tables     what its tables may hold
public record ReadingLimits(long bytes, int nodes, int ties, int depth, int textLength, int attributes, Duration time, TableLimits tables) {
    public static final long MOST_BYTES = 100L << 20;
    public static final int MOST_NODES = 100_000;
    public static final int MOST_TIES = 1_000_000;
    public static final int MOST_DEPTH = 100;
    public static final int LONGEST_TEXT = 1_000_000;
    private static final int TEXTS_OF_LINE = 5;
    public static final int MOST_ATTRIBUTES = 1_000;
    public static final Duration LONGEST = Duration.ofSeconds(30);

    public static final ReadingLimits USUAL =
            new ReadingLimits(MOST_BYTES, MOST_NODES, MOST_TIES, MOST_DEPTH, LONGEST_TEXT, MOST_ATTRIBUTES, LONGEST);

    /// With tables of the usual size.
    public ReadingLimits(long bytes, int nodes, int ties, int depth, int textLength, int attributes, Duration time) {
        this(bytes, nodes, ties, depth, textLength, attributes, time, TableLimits.USUAL);
    }

    public ReadingLimits with(TableLimits others) {
        return new ReadingLimits(bytes, nodes, ties, depth, textLength, attributes, time, others);
    }

    /// Characters of a line, where lines matter: room for the few longest texts that say what an organisation is.
    public int lineLength() {
        return (int) Math.min(Integer.MAX_VALUE, (long) textLength * TEXTS_OF_LINE);
    }

    /// How much tables may hold before they are refused. The farthest cell of a sheet says nothing of its size.
    ///
    /// @param rows     the number of the last one in a sheet
    /// @param columns  the number of the last one
    /// @param cells    of all tables of a file together, blank ones between others not counted in sheets
    /// @param unpacked bytes of all parts of a workbook together, as they are when unpacked
    /// @param parts    of a workbook
    public record TableLimits(int rows, int columns, int cells, long unpacked, int parts) {
        /// The last row and column that Excel has.
        public static final int LAST_ROW = 1_048_576;
        public static final int LAST_COLUMN = 16_384;
        public static final int MOST_CELLS = 4_000_000;
        public static final long MOST_UNPACKED = 300L << 20;
        public static final int MOST_PARTS = 2_000;
        private static final double VALUES_A_CELL = 0.5;

        public static final TableLimits USUAL = new TableLimits(LAST_ROW, LAST_COLUMN, MOST_CELLS, MOST_UNPACKED, MOST_PARTS);

        /// Ties, and values of attributes of nodes and ties, that there may be together: fewer than cells, for each takes more memory
        /// on its way into the network, some 170 bytes.
        public int values() {
            return (int) (cells * VALUES_A_CELL);
        }
    }
}
