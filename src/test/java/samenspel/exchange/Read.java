package samenspel.exchange;

import java.nio.file.Path;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Reading;

/// Files that are opened and read at once.
public final class Read {
    private Read() {
    }

    public static Reading<FoundFile> of(Path file) {
        return OpenedFile.of(file, ReadingOptions.USUAL).read(ReadingOptions.USUAL);
    }

    public static Reading<FoundFile> of(String name, byte[] bytes) {
        return of(name, bytes, ReadingOptions.USUAL);
    }

    public static Reading<FoundFile> of(String name, byte[] bytes, ReadingOptions readingOptions) {
        return OpenedFile.of(name, bytes, readingOptions).read(readingOptions);
    }
}
