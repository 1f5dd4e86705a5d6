package samenspel.cli;

import samenspel.cli.call.Stop;
import samenspel.storage.disk.Preferences;
import samenspel.text.Texts;
import samenspel.work.FaultLog;
import samenspel.work.Faults;

/// What nobody foresaw, told in one line: the stack is in the log.
record Mistake(Throwable why) {
    private static final int WE_ERRED = 3;

    int exitCode() {
        return isOfMemory() || isOfDisplay() ? Stop.CANNOT : WE_ERRED;
    }

    private boolean isOfMemory() {
        return why instanceof OutOfMemoryError;
    }

    /// As the toolkit says it when there is nothing to open a window on.
    private boolean isOfDisplay() {
        return why instanceof UnsupportedOperationException && String.valueOf(why.getMessage()).contains("DISPLAY");
    }

    String words(Texts texts) {
        if (isOfMemory() || isOfDisplay()) {
            return texts.get(isOfMemory() ? "cli.memory" : "cli.window.display");
        }
        FaultLog log = new FaultLog(Preferences.folder());
        String code = Faults.code(why);
        return log.add(code, why) ? texts.get("cli.erred", code, log.file().toString()) : texts.get("cli.erred.only", code);
    }
}
