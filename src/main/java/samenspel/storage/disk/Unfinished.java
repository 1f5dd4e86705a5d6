package samenspel.storage.disk;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.file.Files;
import java.nio.file.Path;

/// A temporary file that is being written: when the program ends meanwhile, by a key in the terminal or with its last
/// window, the file goes too.
final class Unfinished implements AutoCloseable {
    private final Thread removal;

    /// @param channel open on the file; some systems delete no file that is open
    Unfinished(Path file, Channel channel) {
        removal = new Thread(() -> remove(file, channel));
        try {
            Runtime.getRuntime().addShutdownHook(removal);
        } catch (IllegalStateException _) {
            // The program is ending; what is saved at its end is short and will be whole.
        }
    }

    static void remove(Path file, Channel channel) {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // Nobody is left who could be informed.
        }
    }

    /// The writing has come to an end.
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException _) {
            // The removal is under way.
        }
    }
}
