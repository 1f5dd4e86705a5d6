package samenspel.ui;

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

/// A network on its way to another program.
final class OtherFile {
    private OtherFile() {
    }

    /// What will not be in the file, a sentence each.
    static List<String> leftOut(Document document, Target target, Texts texts) {
        List<String> lines = new ArrayList<>(Losses.of(document.network(), target, texts.language()).stream().map(loss -> loss.in(texts)).toList());
        Belongings.leftOut(document, target.carriesPlaces(), true).forEach(key -> lines.add(texts.get(key)));
        return lines;
    }

    /// @param format as [Target#word()] says it
    static void write(Document document, String format, Language language, Path file) throws CannotSave {
        SequencedMap<OrganisationId, Position> places = new LinkedHashMap<>();
        document.placement().at().forEach((id, point) -> places.put(id, new Position(point.x(), point.y())));
        Written written = Written.of(new Export(document.network(), Target.ofWord(format).orElseThrow(), language, places));
        if (written.target().isFolder()) {
            SafeFolder.make(file, written.files());
        } else {
            SafeFile.replace(file, written.bytes());
        }
    }
}
