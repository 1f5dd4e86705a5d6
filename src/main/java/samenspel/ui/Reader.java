package samenspel.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import samenspel.layout.Layouts;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.storage.NetworkFile;
import samenspel.storage.Reading;
import samenspel.text.Problem;
import samenspel.text.Texts;

/// Reads networks' files and words what came of it. A file can be begun before it is asked for, while the
/// window is still being made.
final class Reader {
    private final Map<Path, CompletableFuture<Reading>> begun = new ConcurrentHashMap<>();

    /// Begins to read in the background. The next [#read] of this file takes what has been read; later
    /// ones read anew.
    CompletableFuture<Reading> begin(Path file, Executor background) {
        return begun.computeIfAbsent(file, path -> CompletableFuture.supplyAsync(() -> reading(path), background));
    }

    /// The action that follows from reading: the document, or why there is none.
    Action read(Path file, Texts texts, long ticket) {
        CompletableFuture<Reading> early = begun.remove(file);
        Reading reading = early == null ? reading(file) : early.join();
        List<String> details = reading.problems().stream().map(problem -> worded(problem, texts)).toList();
        return reading.document()
                .<Action>map(document -> new Action.Opened(document, file, false, details, ticket))
                .orElseGet(() -> new Action.Failed(new Notice(true, "notice.refused", List.of(file.getFileName().toString()), details), ticket));
    }

    private static Reading reading(Path file) {
        return NetworkFile.read(file, network -> Layouts.of(network, Layouts.USUAL_SEED));
    }

    private static String worded(Problem problem, Texts texts) {
        String where = problem.where(texts);
        return where.isEmpty() ? problem.message(texts) : where + ": " + problem.message(texts);
    }
}
