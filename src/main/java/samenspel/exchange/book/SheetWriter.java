package samenspel.exchange.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import samenspel.exchange.sheet.ExcelLimit;
import samenspel.text.Letters;
import samenspel.text.Texts;

/// Puts one sheet into a workbook: a head that stays in view and explains itself, widths that fit, and lists
/// to choose from.
final class SheetWriter {
    /// So many rows below the last one also offer their lists.
    private static final int ROOM = 2_000;
    private static final int FIRST_YEAR_OF_EXCEL = 1901;
    /// Of a line of text, in points.
    private static final double LINE_HEIGHT = 15;
    /// Widths are in digits; more letters than that fit on a line, also one broken at words.
    private static final double WIDE = 0.94;
    private static final String HEAD_COLOUR = "DCE6F1";
    private static final String HINT_COLOUR = "595959";

    private final Texts texts;
    private final Worksheet sheet;
    private final BookSheet bookSheet;
    private final List<BookSheet> all;
    private final Map<BookPart, String> names;

    SheetWriter(Worksheet sheet, BookSheet bookSheet, List<BookSheet> all, Map<BookPart, String> names, Texts texts) {
        this.texts = texts;
        this.sheet = sheet;
        this.bookSheet = bookSheet;
        this.all = all;
        this.names = names;
    }

    void paint() {
        heads();
        for (int row = 0; row < bookSheet.rows().size(); row++) {
            List<BookCell> cells = bookSheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(row + 1, column, cells.get(column));
            }
        }
        choices();
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        if (bookSheet.part() == BookPart.READ_ME) {
            sheet.hideGridLines();
        } else {
            sheet.freezePane(frozen(), 1);
            sheet.repeatRows(0);
        }
    }

    /// Names stay in view beside the answers of an organisation.
    private int frozen() {
        return bookSheet.part() == BookPart.ORGANISATIONS ? 1 + Math.max(0, nameColumn()) : 0;
    }

    private int nameColumn() {
        List<String> heads = bookSheet.heads().stream().map(BookSheet.Head::name).toList();
        return heads.indexOf(heads.stream().filter(BookColumn.NAME::isTitled).findFirst().orElse(""));
    }

    private void heads() {
        boolean text = bookSheet.part() == BookPart.READ_ME;
        for (int column = 0; column < bookSheet.heads().size(); column++) {
            BookSheet.Head head = bookSheet.heads().get(column);
            ExcelLimit.put(sheet, 0, column, head.name());
            sheet.width(column, head.width());
            if (!text && !head.note().isEmpty()) {
                sheet.comment(0, column, Letters.inText(head.note()));
            }
            if (text) {
                sheet.style(0, column).bold().fontSize(16).set();
            } else {
                sheet.style(0, column).bold().fillColor(HEAD_COLOUR).wrapText(true).verticalAlignment("center").set();
            }
        }
    }

    private void cell(int row, int column, BookCell cell) {
        switch (cell) {
            case BookCell.Text(String text) -> text(row, column, text);
            case BookCell.Heading(String text) -> {
                ExcelLimit.put(sheet, row, column, text);
                sheet.style(row, column).bold().fontSize(12).verticalAlignment("top").set();
            }
            case BookCell.Figure(double number) -> {
                if (!Double.isNaN(number)) {
                    sheet.value(row, column, number);
                }
            }
            case BookCell.Day(LocalDate date) -> day(row, column, date);
        }
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            ExcelLimit.put(sheet, row, column, text);
        }
        if (bookSheet.part() == BookPart.READ_ME) {
            high(row, text, bookSheet.heads().get(column).width());
            sheet.style(row, column).wrapText(true).verticalAlignment("top").fontColor(column == 0 ? HINT_COLOUR : "000000").set();
        }
    }

    /// Room for all lines of a text: spreadsheet programs do not make it when they open a file.
    ///
    /// @param width of the column, in letters
    private void high(int row, String text, double width) {
        int lines = (int) Math.ceil(text.length() * WIDE / width);
        if (lines > 1) {
            sheet.rowHeight(row, lines * LINE_HEIGHT);
        }
    }

    private void day(int row, int column, LocalDate date) {
        if (date.getYear() < FIRST_YEAR_OF_EXCEL) {
            sheet.value(row, column, date.toString());
        } else {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }

    private void choices() {
        int last = Math.min(Worksheet.MAX_ROWS - 1, bookSheet.rows().size() + ROOM);
        for (int column = 0; column < bookSheet.heads().size(); column++) {
            int at = column;
            bookSheet.heads().get(column).choices().ifPresent(choices -> choose(choices, 1, last, at));
        }
        int value = bookSheet.heads().size() - 1;
        bookSheet.ofRows().forEach((row, choices) -> choose(choices, row + 1, row + 1, value));
    }

    private void choose(BookSheet.Choices choices, int first, int last, int column) {
        String words = words(choices);
        if (!words.isEmpty()) {
            sheet.range(first, column, last, column).validateWithListByFormula(words)
                    .allowBlank(true).errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(true)
                    .errorTitle(texts.get("book.choose.title")).error(texts.get("book.choose"));
        }
    }

    /// The filled cells of a column of another sheet, however many there will be; empty if there is no such column.
    private String words(BookSheet.Choices choices) {
        int column = all.stream().filter(one -> one.part() == choices.part()).mapToInt(one -> one.column(choices.column())).findFirst().orElse(-1);
        String cells = "'" + names.get(choices.part()).replace("'", "''") + "'!$" + ExcelLimit.letters(column) + "$";
        return column < 0 ? "" : "OFFSET(" + cells + "2,0,0,MAX(1,COUNTA(" + cells + "2:$" + ExcelLimit.letters(column) + "$5000)),1)";
    }
}
