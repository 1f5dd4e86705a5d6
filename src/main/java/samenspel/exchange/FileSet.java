package samenspel.exchange;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.cells.PackedEnd;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.text.Spot;
import samenspel.text.account.Account;

/// The files that somebody chose, with those of folders, of folders in these and of packed folders (zip) in their place. A packed folder is read
/// where it lies: nothing of it is written to the disk. To be closed when the files have been read.
public final class FileSet implements AutoCloseable {
    /// Endings of files in which there may be a network.
    private static final Set<String> DATA = Set.of("csv", "tsv", "tab", "txt", "dat", "xlsx", "xlsm", "graphml", "gexf", "gml", "net", "paj", "clu", "vec",
            "dl", "dgs", "dot", "gv", "json", "xml", "edges", "edgelist", "mat");
    static final int MOST = 300;
    private static final int DEEPEST = 4;
    /// The name of a folder beside files that is a wave of them.
    private static final String OF_TIME = ".*\\d.*";
    private static final String OF_WORKBOOKS = "[Content_Types].xml";

    private final List<Path> files = new ArrayList<>();
    private final List<Path> inner = new ArrayList<>();
    private final List<Path> hollow = new ArrayList<>();
    private final List<FileSystem> packed = new ArrayList<>();
    private final Ledger ledger = new Ledger("");
    private boolean crowded;

    private FileSet() {
    }

    public static FileSet of(List<Path> chosen) {
        FileSet set = new FileSet();
        chosen.forEach(set::take);
        return set;
    }

    private void take(Path file) {
        if (isPacked(file) && isCrowded(file)) {
            crowded = true;
            files.add(file);
            hollow.add(file);
            return;
        }
        Optional<Path> root = Files.isDirectory(file) ? Optional.of(file) : packed(file);
        if (root.isEmpty() || !within(root.get(), OpenedFile.nameOf(file), 0)) {
            files.add(file);
            root.ifPresent(_ -> hollow.add(file));
        }
    }

    private static boolean isPacked(Path file) {
        return Files.isRegularFile(file) && OpenedFile.nameOf(file).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    private static boolean isCrowded(Path packed) {
        try {
            return PackedEnd.isCrowded(packed);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// The root of a packed folder; empty for what is none, or cannot be unpacked.
    private Optional<Path> packed(Path file) {
        if (!isPacked(file)) {
            return Optional.empty();
        }
        try {
            FileSystem system = FileSystems.newFileSystem(file);
            packed.add(system);
            return Optional.of(system.getPath("/")).filter(root -> !Files.exists(root.resolve(OF_WORKBOOKS)));
        } catch (IOException | RuntimeException unreadable) {
            // also a zip with names that are none; what it is then is said when it is opened as a file
            return Optional.empty();
        }
    }

    /// Whether there is anything to read in a folder. One that holds nothing but another folder is that one.
    private boolean within(Path folder, String name, int depth) {
        List<Path> content = content(folder);
        List<Path> data = content.stream().filter(FileSet::isData).toList();
        List<Path> folders = content.stream().filter(Files::isDirectory).toList();
        if (data.isEmpty() && folders.size() == 1 && depth < DEEPEST) {
            return within(folders.getFirst(), name, depth + 1);
        }
        if (data.size() > MOST - inner.size()) {
            crowded = true;
            return false;
        }
        files.addAll(data);
        inner.addAll(data);
        List<Path> used = new ArrayList<>(data);
        folders.stream().filter(inside -> depth < DEEPEST && (data.isEmpty() || OpenedFile.nameOf(inside).matches(OF_TIME)))
                .filter(inside -> within(inside, name, depth + 1)).forEach(used::add);
        ledger.within(name, "");
        content.stream().filter(path -> !used.isEmpty() && !used.contains(path)).forEach(path -> ledger.noted(ImportReason.FILE_UNUSED, Spot.NOWHERE, OpenedFile.nameOf(path)));
        return !used.isEmpty();
    }

    private static List<Path> content(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !OpenedFile.nameOf(path).matches("[.~].*|__MACOSX/?|Thumbs\\.db|desktop\\.ini")).sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    /// Who came and went is said by the matrices too.
    private static boolean isData(Path file) {
        String name = OpenedFile.nameOf(file).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && DATA.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.matches("(readme|lees.?mij|composition).*");
    }

    public List<Path> files() {
        return List.copyOf(files);
    }

    /// What a file is called among the others: with the folder it is in, where that tells it from one in another folder.
    String nameOf(Path file) {
        String own = OpenedFile.nameOf(file);
        String folder = folderOf(file);
        boolean twice = files.stream().filter(other -> OpenedFile.nameOf(other).equalsIgnoreCase(own)).count() > 1;
        boolean apart = inner.contains(file) && folder.matches(OF_TIME) && inner.stream().map(Path::getParent).distinct().count() > 1;
        return !folder.isEmpty() && (twice || apart && !own.contains(folder)) ? folder + "/" + own : own;
    }

    private static String folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).flatMap(parent -> Optional.ofNullable(parent.getFileName())).map(Path::toString).orElse("").replace("/", "");
    }

    /// Whether a folder, packed or not, holds nothing that can be read.
    boolean isHollow(Path file) {
        return hollow.contains(file);
    }

    /// Whether a folder was passed over since it holds too many files.
    boolean isCrowded() {
        return crowded;
    }

    /// Whether a file was found in a folder, so that nobody chose it.
    boolean isInner(Path file) {
        return inner.contains(file);
    }

    /// How much there is to read, unpacked; the most there may be where it cannot be said.
    public long bytes() {
        return files.stream().mapToLong(file -> {
            try {
                return Files.isRegularFile(file) ? Files.size(file) : Integer.MAX_VALUE;
            } catch (IOException unreadable) {
                return Integer.MAX_VALUE;
            }
        }).sum();
    }

    /// The files of folders that are none of data.
    public Account account() {
        return ledger.account();
    }

    @Override
    public void close() {
        for (FileSystem system : packed) {
            try {
                system.close();
            } catch (IOException ignored) {
                // only read from
            }
        }
    }
}
