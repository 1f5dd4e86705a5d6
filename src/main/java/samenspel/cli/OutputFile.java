package samenspel.cli;

import java.nio.file.Path;
import samenspel.layout.solve.Progress;
import samenspel.render.film.Film;
import samenspel.storage.CannotSave;
import samenspel.storage.SafeFile;
import samenspel.text.Texts;

/// Writes what a verb makes; the file is there as a whole or not at all.
final class OutputFile {
    private OutputFile() {
    }

    static void write(Path path, byte[] bytes, Texts texts) throws Stop {
        try {
            SafeFile.replace(path, bytes);
        } catch (CannotSave failure) {
            throw Stop.cannot(failure.message(texts));
        }
    }

    /// @param progress told after each frame
    static void write(Path path, Film film, Film.Format format, Progress progress, Texts texts) throws Stop {
        try {
            SafeFile.replace(path, channel -> film.write(format, channel, share -> {
                progress.report(share);
                return !progress.isCancelled();
            }));
        } catch (CannotSave failure) {
            throw Stop.cannot(failure.message(texts));
        }
    }
}
