package samenspel.work.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samenspel.session.request.AnonymousRequest;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SameFile;
import samenspel.study.Document;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.CodeKey;
import samenspel.text.Texts;

/// Writes a copy of a study without names.
public final class AnonymousFile {
    private static final int KEY_BYTES = 32;

    private AnonymousFile() {
    }

    /// @param original the study's own file, whose place the copy never takes; empty if it has none
    /// @return what was left out and what could still reveal who is meant, a sentence each
    /// @throws CannotSave if the disk or the folder does not let it, or there is no such key; the former file is then as it was
    public static List<String> write(Document document, AnonymousRequest request, Optional<Path> original, Path file, Texts texts) throws CannotSave {
        if (original.filter(one -> SameFile.is(one, file)).isPresent()) {
            throw new CannotSave("anonymous-itself", null, file.toString());
        }
        if (request.keyFile().filter(key -> SameFile.is(key, file)).isPresent()) {
            throw new CannotSave("anonymous-key", null, file.toString());
        }
        if (request.typed().isPresent() && request.keyFile().isEmpty()) {
            throw new CannotSave("key-alone", null);
        }
        Optional<KeyFile> kept = request.keyFile().isPresent() ? Optional.of(KeyFile.of(request.keyFile().get(), request.typed())) : Optional.empty();
        CodeKey key = kept.isPresent() ? kept.get().codeKey(request.typed()) : CodeKey.of(KeyFile.chance(KEY_BYTES));
        AnonymousCopy copy = AnonymousCopy.of(document, key, request.keepsPlaces());
        NetworkFile.save(copy.document(), file);
        return said(copy, request, kept, texts);
    }

    private static List<String> said(AnonymousCopy copy, AnonymousRequest request, Optional<KeyFile> key, Texts texts) {
        List<String> said = new ArrayList<>();
        said.add(texts.get("cli.anonymous.done", copy.document().network().organisations().size()));
        leftOut(copy, texts, said);
        said.add(texts.get(key.isEmpty() ? "anonymous.said.once" : key.get().isNew() ? "anonymous.said.key-new" : "anonymous.said.key",
                key.map(one -> one.file().toString()).orElse("")));
        if (key.filter(KeyFile::isOpen).isPresent()) {
            said.add(texts.get("anonymous.said.key-open", key.get().file().toString()));
        }
        said.add(texts.get(request.keepsPlaces() ? "anonymous.said.places-kept" : "anonymous.said.places-anew"));
        said.add(texts.get("cli.anonymous.kept"));
        AnonymousCopy.reveals(copy.document().network()).forEach(one -> said.add(texts.get("cli.anonymous.reveals", one.words(texts))));
        return said;
    }

    private static void leftOut(AnonymousCopy copy, Texts texts, List<String> said) {
        if (copy.subSectors() > 0) {
            said.add(texts.get("cli.anonymous.sub-sectors", copy.subSectors()));
        }
        if (!copy.attributes().isEmpty()) {
            said.add(texts.get("cli.anonymous.attributes", String.join(", ", copy.attributes())));
        }
        if (copy.figures() > 0) {
            said.add(texts.get("cli.anonymous.written", copy.figures()));
        }
        if (copy.told() > 0) {
            said.add(texts.get("cli.anonymous.told", copy.told()));
        }
        if (copy.notes() > 0) {
            said.add(texts.get("cli.anonymous.notes", copy.notes()));
        }
        if (copy.lines() > 0) {
            said.add(texts.get("cli.anonymous.lines", copy.lines()));
        }
        if (!copy.dropped().isEmpty()) {
            said.add(texts.get("cli.anonymous.extras", String.join(", ", sections(copy.dropped()))));
        }
    }

    /// Where they stood, without the ids on the way, which may be made of names.
    private static SortedSet<String> sections(SortedSet<String> pointers) {
        return pointers.stream().map(pointer -> pointer.replaceFirst("^/", "").replaceFirst("/.*", "")).collect(Collectors.toCollection(TreeSet::new));
    }
}
