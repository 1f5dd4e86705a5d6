package samenspel.work.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import samenspel.study.Document;
import samenspel.text.account.Account;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// What is to be known of a network's own file that can be read as it is.
final class FileNotes {
    private FileNotes() {
    }

    /// The same with a word on each.
    static Reading<Document> said(Path file, Reading<Document> reading) {
        String name = String.valueOf(file.getFileName());
        List<Problem> said = reading.value().map(document -> Stream.concat(UntoldLayers.in(name, document.network()).stream(), WaitingNames.in(name, document).stream()).toList()).orElse(List.of());
        return said.isEmpty() ? reading : reading.and(Account.of(said));
    }
}
