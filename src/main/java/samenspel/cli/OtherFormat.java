package samenspel.cli;

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
import samenspel.text.Texts;

/// A document about to be written for another program.
///
/// @param placed whether its places were made by somebody
record OtherFormat(Document document, Target target, boolean placed, Texts texts) {

    /// What will not be in the file, a sentence each.
    List<String> leftOut() {
        List<String> lines = new ArrayList<>(Losses.of(document.network(), target, texts.language()).stream().map(loss -> loss.in(texts)).toList());
        Belongings.leftOut(document, target.carriesPlaces(), placed).forEach(key -> lines.add(texts.get(key)));
        return lines;
    }

    /// @throws Stop if it cannot be; what was there is then as it was
    void write(Path out) throws Stop {
        SequencedMap<OrganisationId, Position> places = new LinkedHashMap<>();
        document.placement().at().forEach((id, point) -> places.put(id, new Position(point.x(), point.y())));
        Written written = Written.of(new Export(document.network(), target, texts.language(), places));
        try {
            if (target.isFolder()) {
                SafeFolder.make(out, written.files());
            } else {
                SafeFile.replace(out, written.bytes());
            }
        } catch (CannotSave failure) {
            throw Stop.cannot(failure.message(texts));
        }
    }
}
