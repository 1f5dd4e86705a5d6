package samenspel.exchange.sheet;

import org.dhatim.fastexcel.Worksheet;
import samenspel.text.Letters;

/// Ends the writing of a workbook in which a cell would hold more than Excel takes: it would mend the file by cutting.
public final class CellTooLong extends RuntimeException {
    /// Characters that Excel takes in a cell.
    public static final int MOST = 32_767;
    private static final long serialVersionUID = 1;

    private final String cell;

    private CellTooLong(String cell) {
        super(cell, null, false, false);
        this.cell = cell;
    }

    /// Puts words into a cell.
    ///
    /// @throws CellTooLong if they are too long for it
    public static void put(Worksheet sheet, int row, int column, String words) {
        String text = Letters.inText(words);
        if (text.length() > MOST) {
            throw new CellTooLong(sheet.getName() + "!" + letters(column) + (row + 1));
        }
        sheet.value(row, column, text);
    }

    /// A column as Excel calls it.
    public static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    /// As Excel calls it, with its sheet.
    public String cell() {
        return cell;
    }
}
