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

/// A study as it stood when a program ended before it was saved.
///
/// @param left   where it is kept until somebody decides
/// @param inFile what its file holds now; empty where there is none, or none that can be read
/// @param others whether somebody else wrote the file since
public record UnsavedStudy(LeftWork left, Document document, Optional<Document> inFile, boolean others) {

    /// All there are, the newest first. What was saved after all is kept no longer, and what cannot be read is left where it is.
    public static List<UnsavedStudy> all(JournalFolder folder) throws IOException {
        List<UnsavedStudy> all = new ArrayList<>();
        for (LeftWork left : folder.left()) {
            Optional<UnsavedStudy> study = of(left);
            if (study.isEmpty()) {
                left.close();
            } else if (study.get().inFile.filter(study.get().document::equals).isPresent()) {
                left.forget();
            } else {
                all.add(study.get());
            }
        }
        return all;
    }

    private static Optional<UnsavedStudy> of(LeftWork left) {
        KeptStudy work = left.work();
        Optional<Document> document = NetworkFile.parse(work.study(), work.text().getBytes(StandardCharsets.UTF_8), OpenedStudy::laidOut).value();
        Optional<String> now = work.file().flatMap(FileDigest::of);
        Optional<Document> inFile = work.file().filter(_ -> now.isPresent()).flatMap(file -> NetworkFile.read(file, OpenedStudy::laidOut).value());
        boolean others = now.isPresent() && !now.equals(work.digest());
        return document.map(read -> new UnsavedStudy(left, read, inFile, others));
    }

    public KeptStudy work() {
        return left.work();
    }

    public Optional<Path> file() {
        return left.work().file();
    }

    /// What the file held when the study was read or saved last, as far as it still does.
    public OnDisk disk() {
        return new OnDisk(file(), others ? Optional.empty() : inFile, left.work().digest());
    }
}
