package samenspel.exchange.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import samenspel.exchange.book.BookPart;
import samenspel.exchange.book.CsvSet;
import samenspel.exchange.book.Workbooks;
import samenspel.text.Texts;

/// A network in the form of another program: one file, or a folder of them.
///
/// @param files by their names within the folder; one file alone has the empty name
public record ExportedFiles(ExportFormat target, SequencedMap<String, byte[]> files) {
    public ExportedFiles {
        files = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(files));
    }

    /// Writes a network in memory. Cost: proportional to the ties; for UCINET DL and RSiena to the square of the
    /// organisations.
    public static ExportedFiles of(ExportRequest asked) {
        return switch (asked.target()) {
            case WORKBOOK -> workbook(asked);
            case CSV -> tables(asked);
            case GRAPHML -> one(asked.target(), GraphmlText.of(ExportedNetwork.of(asked)));
            case GEXF -> one(asked.target(), GexfText.of(ExportedNetwork.of(asked)));
            case PAJEK_PROJECT -> one(asked.target(), PajekText.project(ExportedNetwork.of(asked)));
            case PAJEK_NETWORK -> one(asked.target(), PajekText.network(ExportedNetwork.of(asked)));
            case DL -> one(asked.target(), DlText.of(ExportedNetwork.of(asked)));
            case DGS -> one(asked.target(), DgsText.of(ExportedNetwork.of(asked)));
            case RSIENA -> several(asked.target(), new RsienaFolder(ExportedNetwork.of(asked)).files());
        };
    }

    private static ExportedFiles workbook(ExportRequest asked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbooks.write(asked.network(), asked.language(), bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new ExportedFiles(asked.target(), new TreeMap<>(Collections.singletonMap("", bytes.toByteArray())));
    }

    /// The table of ties has the name of its sheet, as the others have.
    private static ExportedFiles tables(ExportRequest asked) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        String ties = BookPart.TIES.title(Texts.in(asked.language())).toLowerCase(asked.language().locale());
        CsvSet.whole(asked.network(), asked.language()).forEach((suffix, text) ->
                texts.put((suffix.isEmpty() ? ties : suffix.substring(1)) + ".csv", text));
        return several(asked.target(), texts);
    }

    private static ExportedFiles one(ExportFormat target, String text) {
        return several(target, new TreeMap<>(Collections.singletonMap("", text)));
    }

    private static ExportedFiles several(ExportFormat target, SequencedMap<String, String> texts) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ExportedFiles(target, files);
    }

    /// The content of the only file.
    public byte[] bytes() {
        return files.firstEntry().getValue();
    }
}
