package samenspel.exchange.sheet;

import org.dhatim.fastexcel.Worksheet;
import samenspel.text.Letters;

/// Ends the writing of a workbook that would hold more than Excel takes, which would mend the file by cutting.
public final class ExcelLimit extends RuntimeException {
    /// Characters that Excel takes in a cell.
    public static final int MOST_LETTERS = 32_767;
    /// Columns that Excel has on a sheet.
    public static final int MOST_COLUMNS = Worksheet.MAX_COLS;
    private static final long serialVersionUID = 1;

    private final String code;
    private final String where;
    private final int most;

    private ExcelLimit(String code, String where, int most) {
        super(where, null, false, false);
        this.code = code;
        this.where = where;
        this.most = most;
    }

    /// Puts words into a cell.
    ///
    /// @throws ExcelLimit if they are too long for it, or Excel has no such cell
    public static void put(Worksheet sheet, int row, int column, String words) {
        if (column >= MOST_COLUMNS) {
            throw new ExcelLimit("sheet-wide", sheet.getName(), MOST_COLUMNS);
        }
        if (row > ExcelSheet.MOST_ROWS) {
            throw new ExcelLimit("sheet-full", sheet.getName(), ExcelSheet.MOST_ROWS);
        }
        String text = Letters.inText(words);
        if (text.length() > MOST_LETTERS) {
            throw new ExcelLimit("cell-long", sheet.getName() + "!" + letters(column) + (row + 1), MOST_LETTERS);
        }
        sheet.value(row, column, text);
    }

    /// A column as Excel calls it.
    public static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    /// Of the sentence that says which limit it is.
    public String code() {
        return code;
    }

    /// A sheet, or a cell as Excel calls it with its sheet.
    public String where() {
        return where;
    }

    /// How many Excel takes.
    public int most() {
        return most;
    }
}
