package samenspel.work.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.exchange.FileSet;
import samenspel.exchange.Import;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.ImportPlan;

/// Finds files of tables that somebody should look at before they are opened. Of larger ones names are not compared, which
/// takes long.
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
        if (imported.reading().isRefused()) {
            return Optional.of(imported).filter(one -> one.reading().refusal().reason() != ImportReason.CANCELLED)
                    .map(this::planned).filter(plan -> !plan.tables().isEmpty());
        }
        return imported.isOwn() || !isDoubtful(imported) ? Optional.empty() : Optional.of(planned(imported));
    }

    private ImportPlan planned(Import imported) {
        return ImportPlan.of(imported.files(), readingOptions);
    }

    private boolean isDoubtful(Import imported) {
        ImportPlan tables = ImportPlan.ofTables(imported.files());
        return !tables.tables().isEmpty() && !(isLarge() ? tables.doubts(List.of()) : tables.doubts()).isEmpty();
    }

    private boolean isLarge() {
        try (FileSet set = FileSet.of(files)) {
            return set.bytes() > MOST_BYTES;
        }
    }
}
