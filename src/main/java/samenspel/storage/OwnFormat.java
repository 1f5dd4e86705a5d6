package samenspel.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import samenspel.layout.solve.Progress;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.text.account.Reading;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;

/// How files of one of Samenspel's own formats are read and written. Threads may share it.
///
/// @param mostBytes a larger file is refused
/// @param reader    gives the value; nothing, with problems found, where the file is refused
public record OwnFormat<T>(long mostBytes, Function<FileValue, Optional<T>> reader, Function<T, Json> writer) {
    static final int USUAL_MOST = 256 << 20;

    public OwnFormat(Function<FileValue, Optional<T>> reader, Function<T, Json> writer) {
        this(USUAL_MOST, reader, writer);
    }

    /// The value or the reasons why not, never an exception for what is in the file.
    public Reading<T> read(Path file) {
        return read(file, Progress.NONE);
    }

    /// @param progress is given how much of the text has been read
    /// @throws java.util.concurrent.CancellationException soon after the progress is cancelled
    public Reading<T> read(Path file, Progress progress) {
        FileProblems problems = new FileProblems(FileText.nameOf(file));
        return reading(FileText.of(file, mostBytes, problems), problems, progress);
    }

    /// Reads the content of a file.
    ///
    /// @param name as problems call the file
    public Reading<T> parse(String name, byte[] utf8) {
        FileProblems problems = new FileProblems(name);
        return reading(FileText.of(utf8, mostBytes, problems), problems, Progress.NONE);
    }

    private Reading<T> reading(Optional<String> content, FileProblems problems, Progress progress) {
        return problems.reading(content.flatMap(text -> FileValue.whole(text, problems, progress)).flatMap(reader));
    }

    /// The text of a file: UTF-8 is to be its encoding, LF its line end. Equal values give equal texts.
    public String write(T value) {
        return JsonPrinter.pretty(writer.apply(value));
    }

    /// The file is replaced only when the new one is safely written beside it.
    ///
    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public void save(T value, Path file) throws CannotSave {
        SafeFile.replace(file, write(value).getBytes(StandardCharsets.UTF_8));
    }
}
