package samenspel.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The temporary files that stay when the program is killed while it saves. They hold what was saved, so they are deleted
/// as soon as the program saves in the same folder again, or starts.
///
/// One is a stray only if all of this is so: its name is that of our temporary files; it is a file, or a folder of files,
/// and no link; it is ours; the process its name tells is no longer there, or a day has passed; nobody holds its lock; and
/// it has been left alone for a while. A process of another machine cannot be asked, for which there are lock and while.
public final class Strays {
    private static final Pattern NAME = Pattern.compile("\\.samenspel-(\\d{1,18})-\\d{1,3}\\.tmp");
    private static final Duration QUIET = Duration.ofSeconds(2);
    /// A folder has no lock.
    private static final Duration QUIET_OF_FOLDER = Duration.ofMinutes(1);
    /// By then the number of a process may be that of another.
    private static final Duration OLD = Duration.ofDays(1);

    private Strays() {
    }

    static String name(long process, int number) {
        return ".samenspel-" + process + "-" + number + ".tmp";
    }

    /// Deletes those of a folder, as far as it can be done.
    ///
    /// @param ours a file or folder of who runs the program
    public static void clear(Path folder, Path ours) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, ".samenspel-*.tmp")) {
            for (Path one : found) {
                clearIfLeft(one, ours);
            }
        } catch (IOException | DirectoryIteratorException _) {
            // They can go another time.
        }
    }

    private static void clearIfLeft(Path one, Path ours) throws IOException {
        Matcher name = NAME.matcher(one.getFileName().toString());
        if (!name.matches() || !areOfOne(one, ours)) {
            return;
        }
        BasicFileAttributes what = Files.readAttributes(one, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Duration quiet = Duration.between(what.lastModifiedTime().toInstant(), Instant.now());
        if (isAtWork(Long.parseLong(name.group(1)), quiet)) {
            return;
        }
        if (what.isRegularFile() && quiet.compareTo(QUIET) >= 0 && isUnlocked(one)) {
            Files.deleteIfExists(one);
        } else if (what.isDirectory() && quiet.compareTo(QUIET_OF_FOLDER) >= 0) {
            deleteFolder(one);
        }
    }

    private static boolean isAtWork(long process, Duration quiet) {
        // To open a file of this process would take its lock away.
        boolean here = process == ProcessHandle.current().pid();
        return here || quiet.compareTo(OLD) < 0 && ProcessHandle.of(process).isPresent();
    }

    /// Whether two belong to the same person; where a disk knows no owners, the name has to do.
    private static boolean areOfOne(Path one, Path other) throws IOException {
        try {
            return Files.getOwner(one, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(other));
        } catch (UnsupportedOperationException _) {
            return true;
        }
    }

    private static boolean isUnlocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return Unfinished.lock(channel);
        }
    }

    /// Only a folder that holds nothing but files, as we make them.
    static void deleteFolder(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        }
        if (files.stream().allMatch(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }
}
