package samenspel.work.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import samenspel.exchange.write.Export;
import samenspel.exchange.write.Losses;
import samenspel.exchange.write.Position;
import samenspel.exchange.write.Target;
import samenspel.exchange.write.Written;
import samenspel.network.OrganisationId;
import samenspel.storage.CannotSave;
import samenspel.storage.SafeFile;
import samenspel.storage.SafeFolder;
import samenspel.study.Belongings;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.gate.Permit;

/// A network on its way to another program.
///
/// @param placed whether its places were made by somebody
public record OtherFile(Document document, Target target, boolean placed) {

    /// What will not be in the file, a sentence each.
    public List<String> leftOut(Texts texts) {
        List<String> lines = new ArrayList<>(Losses.of(document.network(), target, texts.language()).stream().map(loss -> loss.in(texts)).toList());
        Belongings.leftOut(document, target.carriesPlaces(), placed).forEach(key -> lines.add(texts.get(key)));
        return lines;
    }

    /// @param language of names that are given in two
    /// @param file     or folder, as the target wants it
    /// @throws CannotSave if it cannot be; what was there is then as it was
    public void write(Language language, Path file, Permit permit) throws CannotSave {
        SequencedMap<OrganisationId, Position> places = new LinkedHashMap<>();
        document.placement().at().forEach((id, point) -> places.put(id, new Position(point.x(), point.y())));
        Written written = Written.of(new Export(document.network(), target, language, places));
        if (target.isFolder()) {
            SafeFolder.make(file, written.files());
        } else {
            SafeFile.replace(file, written.bytes());
        }
    }
}
