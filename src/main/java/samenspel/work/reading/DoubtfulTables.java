package samenspel.work.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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

    /// Whether there is a doubt; what takes too long to tell is one.
    private boolean isDoubtful(Import imported) {
        boolean doubtful = ImportPlan.isDoubtful(imported.files(), isLarge(), readingOptions);
        if (!readingOptions.progress().goOn(0, 0)) {
            throw new CancellationException();
        }
        return doubtful;
    }

    private ImportPlan planned(Import imported) {
        return ImportPlan.of(imported.files(), readingOptions);
    }

    private boolean isLarge() {
        try (FileSet set = FileSet.of(files)) {
            return set.bytes() > MOST_BYTES;
        }
    }
}
