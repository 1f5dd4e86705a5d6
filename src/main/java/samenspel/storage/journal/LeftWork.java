package samenspel.storage.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import samenspel.storage.disk.PrivateFiles;

/// What a program that did not come to its end left in its journal. While it is open no other start finds it.
public final class LeftWork implements AutoCloseable {
    private static final String ASIDE = ".damaged";

    private final Path file;
    private final FileChannel channel;
    private final String window;
    private final JournalFile.Contents contents;

    private LeftWork(Path file, FileChannel channel, String window, JournalFile.Contents contents) {
        this.file = file;
        this.channel = channel;
        this.window = window;
        this.contents = contents;
    }

    /// Empty where a living program holds the journal, or it is gone.
    static Optional<LeftWork> of(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (PrivateFiles.isFree(channel)) {
                return Optional.of(read(file, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException notNow) {
            return Optional.empty();
        }
    }

    /// A journal without a window stands for itself.
    private static LeftWork read(Path file, FileChannel channel) {
        String itself = file.toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            JournalFile.Contents contents = JournalFile.contents(bytes);
            return new LeftWork(file, channel, contents.works().isEmpty() ? itself : JournalFile.window(bytes).orElse(itself), contents);
        } catch (IOException unreadable) {
            return new LeftWork(file, channel, itself, JournalFile.Contents.UNREADABLE);
        }
    }

    String window() {
        return window;
    }

    /// The last that can be read; empty where nothing can.
    public Optional<KeptStudy> work() {
        return contents.works().isEmpty() ? Optional.empty() : Optional.of(contents.works().getLast());
    }

    /// Whether work that was kept later cannot be read.
    public boolean isDamaged() {
        return contents.damaged();
    }

    /// Where [#setAside] puts it.
    public Path aside() {
        return file.resolveSibling(file.getFileName() + ASIDE);
    }

    /// Keeps it where no start finds it: somebody was told that it cannot be read.
    public void setAside() {
        close();
        try {
            Files.move(file, aside());
        } catch (IOException left) {
            // It is told once more.
        }
    }

    /// Removes it: it is kept elsewhere, or nobody wants it.
    public void forget() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // It is offered once more, which loses nothing.
        }
    }

    /// The next start finds it again.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException left) {
            // The system closes it with the program.
        }
    }
}
