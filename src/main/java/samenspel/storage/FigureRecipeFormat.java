package samenspel.storage;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.matrix.MatrixShows;
import samenspel.diagram.picture.Appearance;
import samenspel.diagram.picture.ColourBy;
import samenspel.diagram.picture.LabelMode;
import samenspel.diagram.picture.NameMode;
import samenspel.measure.Measure;
import samenspel.network.LayerId;
import samenspel.study.recipe.FigureKind;
import samenspel.study.recipe.FigureParts;
import samenspel.study.recipe.FigureRecipe;
import samenspel.study.recipe.FigureStyle;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.FilePattern;
import samenspel.study.recipe.LayerChoice;
import samenspel.study.recipe.Paper;
import samenspel.study.recipe.When;
import samenspel.text.Language;
import samenspel.text.json.Json;

/// One figure of a list. What is left out is as usual, and what is as usual is left out, but for the kind.
final class FigureRecipeFormat {
    /// On paper nobody points at anything.
    private static final List<LabelMode> LABELS = List.of(LabelMode.ALL, LabelMode.KEY, LabelMode.NONE);
    private static final String ALL = "all";
    private static final String EACH = "each";

    private FigureRecipeFormat() {
    }

    /// The recipe; empty when its waves, layers or file cannot be used.
    static Optional<FigureRecipe> read(FieldReader fields) {
        String name = fields.id("name");
        FigureKind kind = fields.word("kind", FigureKind.class);
        Optional<LayerChoice> layers = fields.optional("layers").map(FigureRecipeFormat::layers).orElse(Optional.of(new LayerChoice.All()));
        Optional<When> when = WhenFormat.read(fields, kind);
        FigureStyle style = style(fields);
        Paper paper = paper(fields);
        Optional<Language> language = fields.optional("language").map(part -> part.word(Language.all(), Language::tag));
        Optional<FilePattern> file = fields.optional("file").map(FigureRecipeFormat::pattern).orElse(Optional.of(FilePattern.USUAL));
        fields.keepRest();
        return layers.flatMap(some -> when.flatMap(waves -> file.map(pattern ->
                new FigureRecipe(name, kind, some, waves, style, paper, language, pattern))));
    }

    /// `all`, `each`, or a list of ids.
    private static Optional<LayerChoice> layers(Part part) {
        if (part.json() instanceof Json.Text(_, String word)) {
            if (!word.equals(ALL) && !word.equals(EACH)) {
                part.report(Flaw.UNKNOWN_WORD, part.shown(), ALL + ", " + EACH);
            }
            return Optional.of(word.equals(EACH) ? new LayerChoice.Each() : new LayerChoice.All());
        }
        List<LayerId> named = part.items().stream().map(item -> new LayerId(item.id())).toList();
        if (named.isEmpty() && part.json() instanceof Json.Items) {
            part.report(Flaw.NO_CHOICE);
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(new LayerChoice.Named(named));
    }

    private static FigureStyle style(FieldReader fields) {
        return new FigureStyle(appearance(fields), parts(fields),
                fields.optional("cells").map(part -> part.word(Words.all(MatrixShows.class))).orElse(FigureStyle.USUAL.cells()));
    }

    private static Appearance appearance(FieldReader fields) {
        Appearance usual = Appearance.USUAL;
        return new Appearance(fields.optional("colour").map(part -> part.word(Words.all(ColourBy.class))).orElse(usual.colourBy()),
                fields.optional("sizeBy").map(part -> part.word(Words.all(Measure.class))),
                fields.optional("labels").map(part -> part.word(LABELS)).orElse(usual.labels()),
                fields.optional("names").map(part -> part.word(Words.all(NameMode.class))).orElse(usual.names()));
    }

    private static FigureParts parts(FieldReader fields) {
        return new FigureParts(fields.optional("title").map(Part::flag).orElse(true), fields.optional("legend").map(Part::flag).orElse(true),
                fields.optional("caption").map(Part::flag).orElse(true));
    }

    private static Paper paper(FieldReader fields) {
        Paper usual = Paper.USUAL;
        FileKind kind = fields.optional("format").map(part -> part.word(Words.all(FileKind.class))).orElse(usual.file());
        Optional<FieldReader> page = fields.optional("page").map(Part::fields);
        double width = page.flatMap(inside -> inside.optional("widthCm")).map(FigureRecipeFormat::length).orElse(usual.widthCm());
        Optional<Double> height = page.flatMap(inside -> inside.optional("heightCm")).map(FigureRecipeFormat::length);
        int dpi = page.flatMap(inside -> inside.optional("dpi")).map(FigureRecipeFormat::dpi).orElse(usual.dpi());
        page.ifPresent(FieldReader::keepRest);
        return new Paper(width, height, dpi, kind);
    }

    private static double length(Part part) {
        double length = part.number();
        if (!Paper.isLength(length)) {
            part.report(Flaw.NOT_LENGTH, part.shown(), Paper.SMALLEST_CM, Paper.LARGEST_CM);
        }
        return Math.clamp(length, Paper.SMALLEST_CM, Paper.LARGEST_CM);
    }

    private static int dpi(Part part) {
        int dpi = part.count();
        if (!Paper.isDpi(dpi)) {
            part.report(Flaw.NOT_DPI, part.shown(), Paper.LEAST_DPI, Paper.MOST_DPI);
        }
        return Math.clamp(dpi, Paper.LEAST_DPI, Paper.MOST_DPI);
    }

    private static Optional<FilePattern> pattern(Part part) {
        FilePattern pattern = new FilePattern(part.text());
        pattern.unknownPlace().ifPresent(place -> part.report(Flaw.UNKNOWN_PLACE, place, String.join(", ", FilePattern.PLACES)));
        return pattern.unknownPlace().isPresent() ? Optional.empty() : Optional.of(pattern);
    }

    static void write(FieldWriter fields, FigureRecipe recipe) {
        fields.put("name", recipe.name()).put("kind", recipe.kind());
        switch (recipe.layers()) {
            case LayerChoice.All _ -> fields.put("layers", ALL);
            case LayerChoice.Each _ -> fields.put("layers", EACH);
            case LayerChoice.Named(var ids) -> fields.put("layers", Json.texts(ids.stream().map(LayerId::value).toList()));
        }
        WhenFormat.write(fields, recipe.when());
        write(fields, recipe.style());
        write(fields, recipe.paper());
        recipe.language().ifPresent(language -> fields.put("language", language.tag()));
        if (!recipe.file().equals(FilePattern.USUAL)) {
            fields.put("file", recipe.file().text());
        }
    }

    private static void write(FieldWriter fields, FigureStyle style) {
        write(fields, style.appearance());
        write(fields, style.parts());
        if (style.cells() != FigureStyle.USUAL.cells()) {
            fields.put("cells", style.cells());
        }
    }

    private static void write(FieldWriter fields, Appearance appearance) {
        Appearance usual = Appearance.USUAL;
        if (appearance.colourBy() != usual.colourBy()) {
            fields.put("colour", appearance.colourBy());
        }
        appearance.sizeBy().ifPresent(measure -> fields.put("sizeBy", measure));
        if (appearance.labels() != usual.labels()) {
            fields.put("labels", appearance.labels());
        }
        if (appearance.names() != usual.names()) {
            fields.put("names", appearance.names());
        }
    }

    /// What is left out is said.
    private static void write(FieldWriter fields, FigureParts parts) {
        if (!parts.title()) {
            fields.put("title", false);
        }
        if (!parts.legend()) {
            fields.put("legend", false);
        }
        if (!parts.caption()) {
            fields.put("caption", false);
        }
    }

    private static void write(FieldWriter fields, Paper paper) {
        fields.part("page", page -> {
            page.put("widthCm", paper.widthCm());
            paper.heightCm().ifPresent(height -> page.put("heightCm", height));
            page.put("dpi", paper.dpi());
        });
        fields.put("format", paper.file());
    }
}
