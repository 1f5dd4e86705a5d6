package samenspel.ui;

import java.nio.file.Path;
import java.util.List;
import samenspel.layout.Layouts;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.storage.NetworkFile;
import samenspel.storage.Reading;
import samenspel.text.Problem;
import samenspel.text.Texts;

/// Reads a network's file and words what came of it.
final class Reader {
    private Reader() {
    }

    /// The action that follows from reading: the document, or why there is none.
    static Action read(Path file, Texts texts, long ticket) {
        Reading reading = NetworkFile.read(file, network -> Layouts.of(network, Layouts.USUAL_SEED));
        List<String> details = reading.problems().stream().map(problem -> worded(problem, texts)).toList();
        return reading.document()
                .<Action>map(document -> new Action.Opened(document, file, false, details, ticket))
                .orElseGet(() -> new Action.Failed(new Notice(true, "notice.refused", List.of(file.getFileName().toString()), details), ticket));
    }

    private static String worded(Problem problem, Texts texts) {
        String where = problem.where(texts);
        return where.isEmpty() ? problem.message(texts) : where + ": " + problem.message(texts);
    }
}
