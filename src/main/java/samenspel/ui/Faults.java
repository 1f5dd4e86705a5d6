package samenspel.ui;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.storage.Journal;

/// The one place for our own mistakes: first a copy of the open network, then a short code that names the
/// place of the mistake, and the stack in the log, once.
final class Faults {
    private static final Logger LOG = Logger.getLogger("samenspel");

    private final Journal journal;
    private final Supplier<State> state;

    Faults(Journal journal, Supplier<State> state) {
        this.journal = journal;
        this.state = state;
    }

    /// Keeps and logs what there is. May be called from any thread.
    ///
    /// @return what to tell the user
    Notice report(Throwable fault) {
        Optional<Path> kept = state.get().document().flatMap(journal::keep);
        String code = code(fault);
        LOG.log(Level.SEVERE, "fault " + code, fault);
        return kept.map(file -> Notice.bad("notice.fault.kept", code, file.toString()))
                .orElseGet(() -> Notice.bad("notice.fault", code));
    }

    /// The same for the same mistake at the same place, so that it can be searched for.
    static String code(Throwable fault) {
        int hash = fault.getClass().getName().hashCode();
        for (StackTraceElement element : fault.getStackTrace()) {
            if (element.getClassName().startsWith("samenspel.")) {
                hash = 31 * hash + element.getClassName().hashCode();
                hash = 31 * hash + element.getMethodName().hashCode();
            }
        }
        return "S-" + HexFormat.of().withUpperCase().toHexDigits(hash);
    }
}
