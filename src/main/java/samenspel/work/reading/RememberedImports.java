package samenspel.work.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import samenspel.exchange.plan.ImportPlan;

/// What was decided last about how files of tables are read. Threads may share it.
public final class RememberedImports {
    private final AtomicReference<Decided> last = new AtomicReference<>();

    private record Decided(List<Path> files, ImportPlan plan) {
    }

    public void keep(List<Path> files, ImportPlan plan) {
        last.set(new Decided(List.copyOf(files), plan));
    }

    void forget() {
        last.set(null);
    }

    /// Empty if nobody decided anything about these files, or about others since.
    public Optional<ImportPlan> of(List<Path> files) {
        return Optional.ofNullable(last.get()).filter(decided -> decided.files.equals(files)).map(Decided::plan);
    }
}
