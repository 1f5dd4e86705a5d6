package samenspel.ui;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.storage.CannotSave;
import samenspel.storage.NetworkFile;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.Revealing;
import samenspel.text.Texts;

/// Writes a copy of a study without names and says what was left out.
final class AnonymousFile {
    private static final int KEY_BYTES = 32;

    private AnonymousFile() {
    }

    static Action write(Effect.WriteAnonymous asked, Texts texts) throws CannotSave {
        AnonymousCopy copy = AnonymousCopy.of(asked.document(), key(asked.word()));
        NetworkFile.save(copy.document(), asked.file());
        return new ExportAction.AnonymousSaved(asked.file(), told(copy, texts), asked.ticket());
    }

    /// Without a word nobody will ever know.
    private static byte[] key(String word) {
        if (!word.isBlank()) {
            return word.strip().getBytes(StandardCharsets.UTF_8);
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static List<String> told(AnonymousCopy copy, Texts texts) {
        List<String> told = new ArrayList<>();
        told.add(texts.get("cli.anonymous.done", copy.document().network().organisations().size()));
        if (copy.subSectors() > 0) {
            told.add(texts.get("cli.anonymous.sub-sectors", copy.subSectors()));
        }
        if (!copy.dropped().isEmpty()) {
            told.add(texts.get("cli.anonymous.extras", String.join(", ", copy.dropped())));
        }
        told.add(texts.get("cli.anonymous.kept"));
        Revealing.ofFile(copy.document().network()).forEach(one -> told.add(texts.get("cli.anonymous.reveals", one.words(texts))));
        return told;
    }
}
