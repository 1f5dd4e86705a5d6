package samenspel.storage.figures;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import samenspel.storage.FileProblems;
import samenspel.storage.FileText;
import samenspel.storage.FileValue;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.study.recipe.FigureList;
import samenspel.text.account.Reading;
import samenspel.text.json.JsonPrinter;

/// The file of a list of figures, `*.figures.json`, described by `samenspel-figures-1.schema.json`.
///
/// Reading gives the list or the reasons why not, never an exception for what is in the file. Writing a list that was read
/// gives back what was in the file, fields of later versions too. Threads may share this class.
public final class FigureListFile {
    /// The end of the names of these files.
    public static final String SUFFIX = ".figures.json";

    private FigureListFile() {
    }

    public static Reading<FigureList> read(Path file) {
        FileProblems findings = new FileProblems(FileText.nameOf(file));
        return reading(FileText.of(file, findings), findings);
    }

    /// Reads the content of a file.
    ///
    /// @param name as problems call the file
    public static Reading<FigureList> parse(String name, byte[] utf8) {
        FileProblems findings = new FileProblems(name);
        return reading(FileText.decoded(utf8, findings), findings);
    }

    private static Reading<FigureList> reading(Optional<String> content, FileProblems findings) {
        return findings.reading(content.flatMap(text -> FileValue.whole(text, findings)).flatMap(FigureListFormat::read));
    }

    /// Equal lists give equal texts.
    public static String write(FigureList list) {
        return JsonPrinter.pretty(FigureListFormat.write(list));
    }

    /// Saves a list. The file is replaced only when the new one is safely written beside it.
    ///
    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public static void save(FigureList list, Path file) throws CannotSave {
        SafeFile.replace(file, write(list).getBytes(StandardCharsets.UTF_8));
    }
}
