package samenspel.cli.call;

import samenspel.storage.disk.CannotSave;
import samenspel.text.Texts;

/// A verb ends here: one line says why and what to do next.
public final class Stop extends Exception {
    public static final int CANNOT = 1;
    public static final int WRONG_USAGE = 2;

    private static final long serialVersionUID = 1;
    private final int exitCode;

    private Stop(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    /// It cannot be done, or a file was refused.
    public static Stop cannot(String line) {
        return new Stop(CANNOT, line);
    }

    /// The call itself is wrong.
    public static Stop wrongUsage(String line) {
        return new Stop(WRONG_USAGE, line);
    }

    /// Writes something.
    public interface Saving<T> {
        T done() throws CannotSave;
    }

    /// What was written, or the end of the verb with why it cannot be.
    public static <T> T unless(Saving<T> saving, Texts texts) throws Stop {
        try {
            return saving.done();
        } catch (CannotSave failure) {
            throw cannot(failure.message(texts));
        }
    }

    /// Something that is written and says no more.
    public interface SavingQuietly {
        void done() throws CannotSave;
    }

    public static void unlessSaved(SavingQuietly saving, Texts texts) throws Stop {
        unless(() -> {
            saving.done();
            return null;
        }, texts);
    }

    public int exitCode() {
        return exitCode;
    }
}
