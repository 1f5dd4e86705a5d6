package samenspel.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import samenspel.exchange.plan.ImportRecipe;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.text.account.Reading;
import samenspel.text.json.JsonPrinter;

/// The file of a recipe of an import, `*.samenspel-import.json`: how tables are read, to be run again on next year's files.
///
/// Reading gives the recipe or the reasons why not. Fields of later versions are passed over. Threads may share this class.
public final class ImportRecipeFile {
    /// The end of the names of these files.
    public static final String SUFFIX = ".samenspel-import.json";

    private static final long MOST_BYTES = 16L << 20;

    private ImportRecipeFile() {
    }

    public static Reading<ImportRecipe> read(Path file) {
        FileProblems findings = new FileProblems(FileText.nameOf(file));
        return reading(FileText.of(file, MOST_BYTES, findings), findings);
    }

    /// Reads the content of a file.
    ///
    /// @param name as problems call the file
    public static Reading<ImportRecipe> parse(String name, byte[] utf8) {
        FileProblems findings = new FileProblems(name);
        return reading(FileText.decoded(utf8, findings), findings);
    }

    private static Reading<ImportRecipe> reading(Optional<String> content, FileProblems findings) {
        return findings.reading(content.flatMap(text -> FileValue.whole(text, findings)).flatMap(ImportRecipeFormat::read));
    }

    /// Equal recipes give equal texts.
    public static String write(ImportRecipe recipe) {
        return JsonPrinter.pretty(ImportRecipeFormat.write(recipe));
    }

    /// Saves a recipe. The file is replaced only when the new one is safely written beside it.
    ///
    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public static void save(ImportRecipe recipe, Path file) throws CannotSave {
        SafeFile.replace(file, write(recipe).getBytes(StandardCharsets.UTF_8));
    }
}
