package samenspel.ui;

import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The one place for our own mistakes: a short code that names the place of the mistake, and the stack in
/// the log, once.
final class Faults {
    private static final Logger LOG = Logger.getLogger("samenspel");

    private Faults() {
    }

    /// Logs a fault.
    ///
    /// @return its code: the same for the same mistake at the same place
    static String report(Throwable fault) {
        String code = code(fault);
        LOG.log(Level.SEVERE, "fault " + code, fault);
        return code;
    }

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
