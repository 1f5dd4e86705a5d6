package samenspel.work.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.session.disk.OnDisk;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.FileDigest;
import samenspel.storage.journal.JournalFolder;
import samenspel.storage.journal.LeftWork;
import samenspel.storage.journal.KeptStudy;
import samenspel.study.Document;
import samenspel.study.difference.Difference;
import samenspel.text.Texts;

/// A study as it stood when a program ended before it was saved.
///
/// @param left   where it is kept until somebody decides
/// @param work   what was kept last and can be read
/// @param inFile what its file holds now; empty where there is none, or none that can be read
/// @param others whether somebody else wrote the file since
/// @param lost   what the file lacks, in words: the steps made since, the last one first, or what differs where none were noted
public record UnsavedStudy(LeftWork left, KeptStudy work, Document document, Optional<Document> inFile, boolean others, List<String> lost) {

    /// What is left.
    ///
    /// @param studies    the newest first
    /// @param unreadable work that is no study, or is damaged from its beginning
    public record Found(List<UnsavedStudy> studies, List<LeftWork> unreadable) {
        public Found {
            studies = List.copyOf(studies);
            unreadable = List.copyOf(unreadable);
        }
    }

    /// All there is. What was saved after all is kept no longer.
    public static Found all(JournalFolder folder, Texts texts) throws IOException {
        List<UnsavedStudy> all = new ArrayList<>();
        List<LeftWork> unreadable = new ArrayList<>();
        for (LeftWork left : folder.left()) {
            Optional<UnsavedStudy> study = left.work().flatMap(work -> of(left, work, texts));
            if (study.isEmpty()) {
                unreadable.add(left);
            } else if (study.get().inFile.filter(study.get().document::equals).isPresent()) {
                left.forget();
            } else {
                all.add(study.get());
            }
        }
        return new Found(all, unreadable);
    }

    private static Optional<UnsavedStudy> of(LeftWork left, KeptStudy work, Texts texts) {
        Optional<Document> document = NetworkFile.parse(work.study(), work.text().getBytes(StandardCharsets.UTF_8), OpenedStudy::laidOut).value();
        Optional<String> now = work.file().flatMap(FileDigest::of);
        Optional<Document> inFile = work.file().filter(_ -> now.isPresent()).flatMap(file -> NetworkFile.read(file, OpenedStudy::laidOut).value());
        boolean others = now.isPresent() && !now.equals(work.digest());
        return document.map(read -> new UnsavedStudy(left, work, read, inFile, others, lost(work, read, inFile, texts)));
    }

    private static List<String> lost(KeptStudy work, Document document, Optional<Document> inFile, Texts texts) {
        return !work.steps().isEmpty() ? work.steps() : inFile.map(file -> new Difference(file, document).words(texts)).orElse(List.of());
    }

    public Optional<Path> file() {
        return work.file();
    }

    /// What the file held when the study was read or saved last, as far as it still does.
    public OnDisk disk() {
        return new OnDisk(file(), others ? Optional.empty() : inFile, work.digest(), work.steps());
    }
}
