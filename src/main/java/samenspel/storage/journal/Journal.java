package samenspel.storage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.PrivateFiles;
import samenspel.storage.disk.SafeFile;

/// Keeps what one window has not saved yet, so that it comes back after the program ended before it was saved.
///
/// The protocol: the first work makes a file; each next one is appended and forced to the disk before [#keep] returns. A
/// file that has grown far beyond its last record that stands alone is followed by a new one, and goes when that is
/// on the disk. [#end] removes the file: all is saved, or was given up. So a file that no living program holds
/// locked is of a program that did not come to its end; [JournalFolder] finds those. Its last good record counts.
///
/// Threads may share a journal.
public final class Journal {
    private static final long SMALL = 4L << 20;
    private static final int TIMES_WHOLE = 4;

    private final JournalFolder folder;
    private final String window;
    private @Nullable Kept kept;

    /// @param lock  held while this program lives
    /// @param whole bytes of the last record that stands alone
    /// @param length of the file that is good
    private record Kept(Path file, FileChannel channel, FileLock lock, KeptStudy last, long whole, long length) {
        Kept and(KeptStudy next, long written) {
            return new Kept(file, channel, lock, next, whole, length + written);
        }

        boolean isLong() {
            return length > SMALL && length > TIMES_WHOLE * whole;
        }
    }

    Journal(JournalFolder folder, String window) {
        this.folder = folder;
        this.window = window;
    }

    /// Puts work on the disk. It takes as long as the disk.
    ///
    /// @throws CannotSave if the disk does not let it; what was kept before is still there
    public synchronized void keep(KeptStudy work) throws CannotSave {
        Kept former = kept;
        if (former != null && former.last.text().equals(work.text())) {
            return;
        }
        try {
            kept = former == null || former.isLong() ? begun(work) : appended(former, work);
            if (former != null && !former.file.equals(kept.file)) {
                remove(former);
            }
        } catch (IOException failure) {
            throw SafeFile.because(failure, folder.path(), work.text().length());
        }
    }

    private Kept begun(KeptStudy work) throws IOException {
        byte[] heading = JournalFile.heading(window);
        byte[] record = JournalFile.framed(JournalRecord.of(work, Optional.empty()));
        PrivateFiles.makeFolder(folder.path());
        Path file = folder.unused();
        FileChannel channel = PrivateFiles.create(file);
        try {
            FileLock lock = PrivateFiles.hold(channel);
            write(channel, heading);
            write(channel, record);
            channel.force(true);
            return new Kept(file, channel, lock, work, record.length, heading.length + record.length);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static Kept appended(Kept former, KeptStudy work) throws IOException {
        byte[] record = JournalFile.framed(JournalRecord.of(work, Optional.of(former.last)));
        try {
            write(former.channel, record);
            former.channel.force(false);
        } catch (IOException failure) {
            // A piece of a record would hide those that follow it.
            former.channel.truncate(former.length);
            throw failure;
        }
        return former.and(work, record.length);
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /// Nothing is unsaved any more.
    public synchronized void end() {
        if (kept != null) {
            remove(kept);
            kept = null;
        }
    }

    private static void remove(Kept gone) {
        try {
            gone.channel.close();
            Files.deleteIfExists(gone.file);
        } catch (IOException left) {
            // It is offered after the next start, which is better than a window that cannot close.
        }
    }
}
