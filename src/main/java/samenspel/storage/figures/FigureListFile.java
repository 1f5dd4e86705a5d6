package samenspel.storage.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samenspel.storage.FieldReader;
import samenspel.storage.FieldWriter;
import samenspel.storage.FileReason;
import samenspel.storage.FileValue;
import samenspel.storage.FormatHeading;
import samenspel.storage.KeptFields;
import samenspel.storage.OwnFormat;
import samenspel.study.recipe.FigureList;
import samenspel.study.recipe.FigureRecipe;
import samenspel.text.json.Json;

/// The file of a list of figures, `*.figures.json`, described by `samenspel-figures-1.schema.json`.
///
/// Reading gives the list or the reasons why not, never an exception for what is in the file. Writing a list that was read
/// gives back what was in the file, fields of later versions too. Threads may share this class.
public final class FigureListFile {
    /// The end of the names of these files.
    public static final String SUFFIX = ".figures.json";
    public static final OwnFormat<FigureList> FORMAT = new OwnFormat<>(FigureListFile::read, FigureListFile::write);

    private static final FormatHeading HEADING = new FormatHeading("samenspel-figures", FileReason.NOT_FIGURES);

    private FigureListFile() {
    }

    /// The list; empty, with problems found, when the file is refused.
    private static Optional<FigureList> read(FileValue root) {
        return HEADING.fields(root).flatMap(fields -> read(root, fields));
    }

    private static Optional<FigureList> read(FileValue root, FieldReader fields) {
        List<FileValue> parts = fields.required("figures").map(part -> part.items("name")).orElse(List.of());
        alike(parts);
        List<FigureRecipe> figures = parts.stream().map(part -> FigureRecipeFormat.read(part.fields())).flatMap(Optional::stream).toList();
        fields.keepRest();
        return root.findings().hasErrors() ? Optional.empty() : Optional.of(new FigureList(figures, root.findings().extras()));
    }

    /// Reports a name that an earlier figure has.
    private static void alike(List<FileValue> figures) {
        Set<String> names = new HashSet<>();
        for (FileValue figure : figures) {
            if (figure.json() instanceof Json.Fields(_, var fields) && fields.get("name") instanceof Json.Text name && !names.add(name.value())) {
                figure.field("name", name).report(FileReason.DUPLICATE_NAME, name.value());
            }
        }
    }

    private static Json write(FigureList list) {
        return FieldWriter.file(new KeptFields(list.extras()), file -> {
            HEADING.write(file);
            file.list("figures", list.figures(), FigureRecipe::name, FigureRecipeFormat::write);
        });
    }
}
