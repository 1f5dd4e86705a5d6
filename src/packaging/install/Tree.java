import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders.
final class Tree {
    private Tree() {
    }

    /// All files and folders in it, itself first.
    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : of(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// Copies with time stamps, rights and links.
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        for (Path path : of(from)) {
            Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
        stampLike(from, to);
    }

    /// Folders change their time when something is put into them.
    private static void stampLike(Path from, Path to) throws IOException {
        for (Path path : of(from).reversed()) {
            stamp(to.resolve(from.relativize(path).toString()), Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /// Gives everything in a folder the same time. Java's start-up cache holds for jars of one time only.
    static void stamp(Path folder, Instant time) throws IOException {
        for (Path path : of(folder).reversed()) {
            stamp(path, FileTime.from(time));
        }
    }

    private static void stamp(Path path, FileTime time) throws IOException {
        Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS).setTimes(time, null, null);
    }

    static long kibibytes(Path folder) throws IOException {
        long sum = 0;
        for (Path path : of(folder)) {
            sum += Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? (Files.size(path) + 1023) / 1024 : 1;
        }
        return sum;
    }
}
