package samenspel.storage.disk;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// A temporary file that is being written: when the program ends meanwhile, by a key in the terminal or with its last
/// window, the file goes too. Where the program is killed it stays, and [Strays] knows it by its name.
final class Unfinished implements AutoCloseable {
    private static final int MOVES = 5;
    private static final long BETWEEN_MOVES_NANOS = 60_000_000;

    private final Path file;
    private final FileChannel channel;
    private final Thread removal;

    /// @param channel open on the file; some systems delete no file that is open
    private Unfinished(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
        removal = new Thread(() -> remove(file, channel));
        try {
            Runtime.getRuntime().addShutdownHook(removal);
        } catch (IllegalStateException _) {
            // The program is ending; what is saved at its end is short and will be whole.
        }
    }

    /// A new empty file beside another, with the permissions any new file has. Its name is short, so that a file whose
    /// name is as long as a name may be can be saved too.
    static Unfinished beside(Path target) throws IOException {
        Path file = made(target.getParent(), Files::createFile);
        try {
            likeTheOld(target, file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            lock(channel);
            return new Unfinished(file, channel);
        } catch (IOException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /// Makes a file or a folder.
    interface Maker {
        Path make(Path name) throws IOException;
    }

    /// Something new in a folder with the first free name of this process.
    static Path made(Path folder, Maker maker) throws IOException {
        for (int number : IntStream.range(1, 1000).toArray()) {
            try {
                return maker.make(folder.resolve(Strays.name(ProcessHandle.current().pid(), number)));
            } catch (FileAlreadyExistsException _) {
                // Of another thread, or of another machine with the same number of process.
            }
        }
        throw new FileAlreadyExistsException(folder.toString());
    }

    /// Takes what tells others that the file is being written; where the disk knows no locks there is none.
    static boolean lock(FileChannel channel) {
        try {
            return PrivateFiles.isFree(channel);
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    Path path() {
        return file;
    }

    FileChannel channel() {
        return channel;
    }

    /// Puts it in the place of another file, whole and on the disk.
    void moveTo(Path target) throws IOException {
        channel.force(true);
        channel.close();
        moved(target);
        PrivateFiles.force(target.toAbsolutePath().getParent());
    }

    /// A virus scanner or an indexer may hold the old file for a moment, on systems where that keeps others from it.
    private void moved(Path target) throws IOException {
        for (int move = 1;; move++) {
            try {
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException held) {
                if (move == MOVES) {
                    throw held;
                }
                LockSupport.parkNanos(BETWEEN_MOVES_NANOS);
            }
        }
    }

    /// Whoever could read the old file can read the new one, and nobody else, from its first byte on, where the file system
    /// knows permissions. It is of the same user and group where the system lets this program say so.
    private static void likeTheOld(Path old, Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (Files.exists(old) && view != null) {
            PosixFileAttributes former = Files.readAttributes(old, PosixFileAttributes.class);
            give(view, former);
            view.setPermissions(former.permissions());
        }
    }

    private static void give(PosixFileAttributeView view, PosixFileAttributes former) throws IOException {
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!now.group().equals(former.group())) {
                view.setGroup(former.group());
            }
            if (!now.owner().equals(former.owner())) {
                view.setOwner(former.owner());
            }
        } catch (IOException notAllowed) {
            // Only some users may give files away.
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

    /// The writing has come to an end: what was not moved goes.
    @Override
    public void close() {
        remove(file, channel);
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException _) {
            // The removal is under way.
        }
    }
}
