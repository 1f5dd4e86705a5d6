package samenspel.exchange.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import samenspel.exchange.sheet.ExcelSheet;
import samenspel.exchange.sheet.Undated;
import samenspel.network.Network;
import samenspel.network.ReportedLayer;
import samenspel.network.Wave;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Writes a network as a workbook of Excel: every fact of it, so that the workbook, read again, is the same
/// network. What a document has beside its network (places, look, notes) is not in it.
public final class Workbooks {
    private Workbooks() {
    }

    /// Whether all reports of a network fit on one sheet.
    public static boolean fits(Network network) {
        long reports = network.layers().stream().filter(ReportedLayer.class::isInstance).mapToLong(layer -> network.waves().stream()
                .map(Wave::id).mapToLong(wave -> network.fieldwork(wave).reportsIn(layer.id()).size()).sum()).sum();
        return reports <= ExcelSheet.MOST_ROWS;
    }

    /// Equal networks make equal files.
    ///
    /// @param network that [#fits]
    /// @param out     is left open
    public static void write(Network network, Language language, OutputStream out) throws IOException {
        write(network, BookSheets.of(network, language, false, false), language, false, out);
    }

    /// Writes the template that people fill in: a small invented network in the place of theirs.
    public static void template(Language language, OutputStream out) throws IOException {
        Network network = ExampleBook.network(language);
        write(network, BookSheets.of(network, language, false, true), language, true, out);
    }

    private static void write(Network network, List<BookSheet> sheets, Language language, boolean toFillIn, OutputStream out) throws IOException {
        List<BookSheet> all = Stream.concat(Stream.of(ReadMe.of(network, sheets, language, toFillIn)), sheets.stream()).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(bytes, "Samenspel", "1.0");
        Map<BookPart, String> names = new LinkedHashMap<>();
        all.forEach(bookSheet -> names.put(bookSheet.part(), bookSheet.part().title(Texts.in(language))));
        for (BookSheet bookSheet : all) {
            new SheetWriter(workbook.newWorksheet(names.get(bookSheet.part())), bookSheet, all, names, Texts.in(language)).paint();
        }
        workbook.finish();
        out.write(Undated.of(bytes.toByteArray()));
    }
}
