package samenspel.work.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.FileSet;
import samenspel.exchange.Import;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportPlan;
import samenspel.text.account.Reading;

/// Finds files of tables that somebody should look at before they are opened.
///
/// A look at them compares all their names, so larger ones are opened as guessed; what is refused as guessed is looked at whatever its size.
final class DoubtfulTables {
    private static final long MOST_BYTES = 1L << 20;

    private final List<Path> files;
    private final ReadingOptions readingOptions;

    DoubtfulTables(List<Path> files, ReadingOptions readingOptions) {
        this.files = files;
        this.readingOptions = readingOptions;
    }

    /// The plan to look at; empty for what is no table, is not doubtful or cannot be opened at all.
    Optional<ImportPlan> plan(Import imported) {
        return worthALook(imported)
                ? Optional.of(ImportPlan.of(imported.files(), readingOptions)).filter(plan -> isDoubtful(plan, imported.reading())) : Optional.empty();
    }

    private boolean worthALook(Import imported) {
        if (imported.reading().isRefused()) {
            return imported.reading().refusal().reason() != ImportReason.CANCELLED;
        }
        try (FileSet set = FileSet.of(files)) {
            return set.bytes() <= MOST_BYTES && !imported.isOwn();
        }
    }

    private static boolean isDoubtful(ImportPlan plan, Reading<ImportedNetwork> reading) {
        return !plan.tables().isEmpty() && (reading.isRefused() || !plan.doubts().isEmpty());
    }
}
