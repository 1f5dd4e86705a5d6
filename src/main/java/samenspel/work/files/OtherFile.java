package samenspel.work.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import samenspel.exchange.book.Workbooks;
import samenspel.exchange.sheet.ExcelLimit;
import samenspel.exchange.write.ExportFormat;
import samenspel.exchange.write.ExportLosses;
import samenspel.exchange.write.ExportRequest;
import samenspel.exchange.write.ExportedFiles;
import samenspel.exchange.write.Position;
import samenspel.network.OrganisationId;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.storage.disk.SafeFolder;
import samenspel.study.Document;
import samenspel.study.DocumentAdditions;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.gate.Permit;

/// A network on its way to another program.
///
/// @param placed whether its places were made by somebody
public record OtherFile(Document document, ExportFormat target, boolean placed) {

    /// What will not be in the file, a sentence each.
    public List<String> leftOut(Texts texts) {
        List<String> lines = new ArrayList<>(ExportLosses.of(document.network(), target, texts.language()).stream().map(loss -> loss.in(texts)).toList());
        DocumentAdditions.leftOut(document, target.carriesPlaces(), placed).forEach(key -> lines.add(texts.get(key)));
        return lines;
    }

    /// @param language of names that are given in two
    /// @param file     or folder, as the target wants it
    /// @throws CannotSave if it cannot be; what was there is then as it was
    public void write(Language language, Path file, Permit permit) throws CannotSave {
        if (target == ExportFormat.WORKBOOK && !Workbooks.fits(document.network())) {
            throw TableFile.sheetFull(file);
        }
        SequencedMap<OrganisationId, Position> places = new LinkedHashMap<>();
        document.placement().at().forEach((id, point) -> places.put(id, new Position(point.x(), point.y())));
        ExportedFiles written = written(new ExportRequest(document.network(), target, language, places), file);
        if (target.isFolder()) {
            SafeFolder.make(file, written.files());
        } else {
            SafeFile.replace(file, written.bytes());
        }
    }

    private static ExportedFiles written(ExportRequest asked, Path file) throws CannotSave {
        try {
            return ExportedFiles.of(asked);
        } catch (ExcelLimit refused) {
            throw TableFile.beyondExcel(refused, file);
        }
    }
}
