package samenspel.exchange.cells;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Unreadable;
import samenspel.text.Spot;

/// The cells of a workbook's sheets. Of a formula the value that was last worked out is taken.
public final class WorkbookCells {
    /// What a formula without a result leaves, in one of its usual forms.
    private static final String ERROR = "#N/A";
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    private final PackedFile packed;
    private final FileDraft fileDraft;
    private final TextPool pool = new TextPool();

    private WorkbookCells(PackedFile packed, FileDraft fileDraft) {
        this.packed = packed;
        this.fileDraft = fileDraft;
    }

    /// The sheets, in order. Without formats of cells the library cannot be asked for them, and days are numbers.
    public static List<Grid> grids(byte[] workbook, FileDraft fileDraft) {
        WorkbookCells reader = new WorkbookCells(PackedFile.of(workbook, fileDraft), fileDraft);
        try (ReadableWorkbook open = new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(reader.packed.hasStyles(), true))) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : open.getSheets().toList()) {
                grids.add(reader.grid(sheet));
            }
            return grids;
        } catch (Unreadable refused) {
            throw refused;
        } catch (Exception broken) {
            // The library lets anything through on a workbook that is cut off or names parts it does not have, checked
            // exceptions of its XML reader too, which it does not declare.
            throw new Unreadable(ImportReason.WORKBOOK, Spot.NOWHERE);
        }
    }

    private Grid grid(Sheet sheet) throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                Grid.Row made = row(row);
                if (!made.isBlank()) {
                    rows.add(made);
                }
            }
        }
        String name = Objects.requireNonNullElse(sheet.getName(), "");
        if (sheet.getVisibility() != SheetVisibility.VISIBLE && !rows.isEmpty()) {
            fileDraft.ledger().noted(ImportReason.SHEET_HIDDEN, Spot.NOWHERE, name);
        }
        List<Grid.Row> filled = MergedCells.filled(rows, packed.merged(Objects.requireNonNullElse(sheet.getId(), "")));
        return new Grid(name, filled.stream().anyMatch(row -> row.cells().contains(ERROR)) ? withErrors(filled) : filled);
    }

    /// With errors among numbers and answers, of which nothing is known; among names and other words they are blank.
    private static List<Grid.Row> withErrors(List<Grid.Row> rows) {
        Grid grid = new Grid("", rows);
        Set<Integer> named = IntStream.range(0, grid.width()).filter(at -> {
            List<String> filled = grid.column(at).stream().filter(cell -> !cell.isEmpty() && !cell.equals(ERROR)).toList();
            return filled.stream().filter(cell -> Numerals.answer(cell).isPresent()).count() * 2 < filled.size() - 1;
        }).boxed().collect(Collectors.toSet());
        return rows.stream().map(row -> new Grid.Row(row.number(), IntStream.range(0, row.cells().size())
                .mapToObj(at -> named.contains(at) && row.cell(at).equals(ERROR) ? "" : row.cells().get(at)).toList())).filter(row -> !row.isBlank()).toList();
    }

    private Grid.Row row(Row row) {
        int width = row.getCellCount();
        List<String> texts = new ArrayList<>(width);
        int filled = 0;
        for (int column = 0; column < width; column++) {
            String text = row.getOptionalCell(column).map(WorkbookCells::text).orElse("");
            filled += text.isEmpty() ? 0 : 1;
            fileDraft.checkText(text, new Spot(row.getRowNum(), column + 1));
            texts.add(pool.of(text));
        }
        fileDraft.countCells(filled, width, row.getRowNum());
        return new Grid.Row(row.getRowNum(), SparseCells.of(texts, filled));
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return cell.getType() == CellType.ERROR ? ERROR : "";
        }
        boolean date = cell.getType() == CellType.NUMBER && isOfDates(String.valueOf(cell.getDataFormatString()));
        String text = date ? cell.asDate().toString() : cell.getText();
        return date && text.endsWith("T00:00") ? text.substring(0, text.length() - 6) : text == null ? "" : text;
    }

    private static boolean isOfDates(String format) {
        return DAY_OR_YEAR.matcher(format).find() && !format.contains("[");
    }
}
