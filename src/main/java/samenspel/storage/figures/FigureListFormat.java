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
import samenspel.study.recipe.FigureList;
import samenspel.study.recipe.FigureRecipe;
import samenspel.text.json.Json;

/// The file of a list of figures.
final class FigureListFormat {
    private static final FormatHeading HEADING = new FormatHeading("samenspel-figures", FileReason.NOT_FIGURES);

    private FigureListFormat() {
    }

    /// The list; empty, with problems found, when the file is refused.
    static Optional<FigureList> read(FileValue root) {
        FieldReader fields = root.json() instanceof Json.Fields ? root.fields() : FieldReader.broken(root);
        if (!HEADING.isOn(root, fields)) {
            return Optional.empty();
        }
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

    static Json write(FigureList list) {
        return FieldWriter.file(new KeptFields(list.extras()), file -> {
            HEADING.write(file);
            file.list("figures", list.figures(), FigureRecipe::name, FigureRecipeFormat::write);
        });
    }
}
