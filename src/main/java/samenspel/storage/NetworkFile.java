package samenspel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import samenspel.layout.Placement;
import samenspel.layout.solve.Progress;
import samenspel.network.Network;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.DeviceFile;
import samenspel.storage.disk.SafeFile;
import samenspel.study.Document;
import samenspel.text.account.Reading;
import samenspel.text.json.JsonPrinter;

/// Samenspel's own file, `*.samenspel.json`.
///
/// Reading gives the document or the reasons why not, never an exception for what is in the file. Writing
/// a document that was read gives back what was in the file, fields of later versions too; reading what
/// was written gives an equal document. Threads may share this class; nothing is kept between calls.
public final class NetworkFile {
    /// The end of the names of these files.
    public static final String SUFFIX = ".samenspel.json";

    /// A larger file is refused.
    public static final int MOST_BYTES = OwnFormat.USUAL_MOST;

    private static final int HEAD = 2_000;

    private NetworkFile() {
    }

    /// Whether a file is, or was to be, one of Samenspel: by its name, or by what it says of itself at its beginning.
    /// So is one that is not there, of which nothing else can be said. Of a pipe nothing can be said without emptying it.
    public static boolean isOwn(Path file) {
        if (Files.isDirectory(file) || DeviceFile.isReadOnce(file)) {
            return false;
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX) || !Files.isRegularFile(file)) {
            return true;
        }
        try (InputStream start = Files.newInputStream(file)) {
            return isOwn(start.readNBytes(HEAD));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// The same of the content of a file.
    public static boolean isOwn(byte[] content) {
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.UTF_8).contains("\"samenspel\"");
    }

    /// Reads a file.
    ///
    /// @param layoutOf asked only when the file has no place for some organisation, and then for the
    ///                 whole network; places in the file are kept
    public static Reading<Document> read(Path file, Function<Network, Placement> layoutOf) {
        return read(file, layoutOf, Progress.NONE);
    }

    /// Reads a file and tells how much of its bytes have been read.
    ///
    /// @throws CancellationException soon after the progress is cancelled
    public static Reading<Document> read(Path file, Function<Network, Placement> layoutOf, Progress progress) {
        return format(layoutOf).read(file, progress);
    }

    /// Reads the content of a file.
    ///
    /// @param name     as problems call the file
    /// @param layoutOf as for [#read(Path, Function)]
    public static Reading<Document> parse(String name, byte[] utf8, Function<Network, Placement> layoutOf) {
        return format(layoutOf).parse(name, utf8);
    }

    private static OwnFormat<Document> format(Function<Network, Placement> layoutOf) {
        return new OwnFormat<>(root -> DocumentFormat.read(root, layoutOf), DocumentFormat::write);
    }

    /// The text of a document's file.
    public static String write(Document document) {
        return JsonPrinter.pretty(DocumentFormat.write(document));
    }

    /// Saves a document. The file is replaced only when the new one is safely written beside it.
    ///
    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public static void save(Document document, Path file) throws CannotSave {
        SafeFile.replace(file, write(document).getBytes(StandardCharsets.UTF_8));
    }
}
