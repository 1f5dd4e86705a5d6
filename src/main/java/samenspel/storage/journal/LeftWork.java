package samenspel.storage.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import samenspel.storage.disk.PrivateFiles;

/// What a program that did not come to its end left in its journal. While it is open no other start finds it.
public final class LeftWork implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final String window;
    private final KeptStudy work;

    private LeftWork(Path file, FileChannel channel, String window, KeptStudy work) {
        this.file = file;
        this.channel = channel;
        this.window = window;
        this.work = work;
    }

    /// Empty where a living program holds the journal, or where it holds nothing that can be read.
    static Optional<LeftWork> of(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Optional<LeftWork> left = PrivateFiles.isFree(channel) ? read(file, channel) : Optional.empty();
            if (left.isEmpty()) {
                channel.close();
            }
            return left;
        } catch (IOException notNow) {
            return Optional.empty();
        }
    }

    private static Optional<LeftWork> read(Path file, FileChannel channel) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<KeptStudy> works = JournalFile.works(bytes);
        return works.isEmpty() ? Optional.empty() : JournalFile.window(bytes).map(window -> new LeftWork(file, channel, window, works.getLast()));
    }

    String window() {
        return window;
    }

    public KeptStudy work() {
        return work;
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
