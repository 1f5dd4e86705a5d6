package samenspel.work.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.study.Document;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.Revealing;
import samenspel.text.Texts;

/// Writes a copy of a study without names.
public final class AnonymousFile {
    private static final int KEY_BYTES = 32;

    private AnonymousFile() {
    }

    /// @param word secret, by which next year's copy gets the same codes; blank for codes that nobody can link. Spaces around
    ///             it do not count: nobody sees whether they typed one
    /// @return what was left out and what could still reveal who is meant, a sentence each
    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public static List<String> write(Document document, String word, Path file, Texts texts) throws CannotSave {
        AnonymousCopy copy = AnonymousCopy.of(document, key(word));
        NetworkFile.save(copy.document(), file);
        return said(copy, texts);
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

    private static List<String> said(AnonymousCopy copy, Texts texts) {
        List<String> said = new ArrayList<>();
        said.add(texts.get("cli.anonymous.done", copy.document().network().organisations().size()));
        if (copy.subSectors() > 0) {
            said.add(texts.get("cli.anonymous.sub-sectors", copy.subSectors()));
        }
        if (!copy.attributes().isEmpty()) {
            said.add(texts.get("cli.anonymous.attributes", String.join(", ", copy.attributes())));
        }
        if (copy.notes() > 0) {
            said.add(texts.get("cli.anonymous.notes", copy.notes()));
        }
        if (!copy.dropped().isEmpty()) {
            said.add(texts.get("cli.anonymous.extras", String.join(", ", copy.dropped())));
        }
        said.add(texts.get("cli.anonymous.kept"));
        Revealing.ofFile(copy.document()).forEach(one -> said.add(texts.get("cli.anonymous.reveals", one.words(texts))));
        return said;
    }
}
