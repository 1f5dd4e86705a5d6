package samenspel.exchange.found;

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
    public static final int MOST_CELLS = 6_000_000;
    public static final long MOST_UNPACKED = 300L << 20;
    public static final int MOST_PARTS = 2_000;

    public static final TableLimits USUAL = new TableLimits(LAST_ROW, LAST_COLUMN, MOST_CELLS, MOST_UNPACKED, MOST_PARTS);
}
