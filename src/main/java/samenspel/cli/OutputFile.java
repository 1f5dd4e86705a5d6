package samenspel.cli;

import java.nio.file.Path;
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
}
