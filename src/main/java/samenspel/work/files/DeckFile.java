package samenspel.work.files;

import java.nio.file.Path;
import java.util.List;
import samenspel.diagram.handon.Deck;
import samenspel.render.PrintFlaws;
import samenspel.render.pptx.Pptx;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.text.Texts;
import samenspel.work.gate.Permit;

/// Writes slides; the file is there as a whole or not at all.
public final class DeckFile {
    private DeckFile() {
    }

    /// What cannot be drawn on them, in sentences; said before it is written.
    public static List<String> flaws(Deck deck, Texts texts) {
        return deck.slides().stream().flatMap(slide -> new PrintFlaws().undrawn(slide.diagram(), texts).stream()).distinct().toList();
    }

    public static void write(Deck deck, Path file, Permit permit) throws CannotSave {
        SafeFile.replace(file, Pptx.write(deck));
    }
}
