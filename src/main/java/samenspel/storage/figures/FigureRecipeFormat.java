package samenspel.storage.figures;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.LabelMode;
import samenspel.layout.Arrangement;
import samenspel.network.LayerId;
import samenspel.storage.FieldReader;
import samenspel.storage.FieldWriter;
import samenspel.storage.FileReason;
import samenspel.storage.FileValue;
import samenspel.storage.FileWords;
import samenspel.storage.FilterFormat;
import samenspel.storage.SeenFormat;
import samenspel.study.recipe.FigureKind;
import samenspel.study.recipe.FigureRecipe;
import samenspel.study.recipe.FigureStyle;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.FilePattern;
import samenspel.study.recipe.LayerChoice;
import samenspel.study.recipe.When;
import samenspel.text.Language;
import samenspel.text.json.Json;

/// One figure of a list. What is left out is as usual, and what is as usual is left out, but for the kind.
final class FigureRecipeFormat {
    /// On paper nobody points at anything.
    private static final List<LegendPlace> PLACES = List.of(LegendPlace.RIGHT, LegendPlace.BELOW, LegendPlace.INSET);
    private static final List<LabelMode> LABELS = List.of(LabelMode.ALL, LabelMode.KEY, LabelMode.NONE);
    private static final String ALL = "all";
    private static final String EACH = "each";
    private static final String FOUND = "auto";

    private FigureRecipeFormat() {
    }

    /// The recipe; empty when its waves, layers or file cannot be used.
    static Optional<FigureRecipe> read(FieldReader fields) {
        String name = fields.id("name");
        FigureKind kind = fields.word("kind", FigureKind.class);
        Optional<LayerChoice> layers = fields.optional("layers").map(FigureRecipeFormat::layers).orElse(Optional.of(new LayerChoice.All()));
        Optional<When> when = WhenFormat.read(fields, kind);
        FigureStyle style = style(fields, kind);
        Page page = page(fields);
        FileKind format = fields.optional("format").map(part -> part.word(FileWords.all(FileKind.class))).orElse(FileKind.PNG);
        Optional<Language> language = fields.optional("language").map(part -> part.word(Language.all(), Language::tag));
        Optional<FilePattern> file = fields.optional("file").map(FigureRecipeFormat::pattern).orElse(Optional.of(FilePattern.USUAL));
        fields.keepRest();
        return layers.flatMap(some -> when.flatMap(waves -> file.map(pattern ->
                new FigureRecipe(name, kind, some, waves, style, page, format, language, pattern))));
    }

    /// `all`, `each`, or a list of ids.
    private static Optional<LayerChoice> layers(FileValue part) {
        if (part.json() instanceof Json.Text(_, String word)) {
            if (!word.equals(ALL) && !word.equals(EACH)) {
                part.report(FileReason.UNKNOWN_WORD, part.shown(), ALL + ", " + EACH);
            }
            return Optional.of(word.equals(EACH) ? new LayerChoice.Each() : new LayerChoice.All());
        }
        List<LayerId> named = part.items().stream().map(item -> new LayerId(item.id())).toList();
        if (named.isEmpty() && part.json() instanceof Json.Items) {
            part.report(FileReason.NO_CHOICE);
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(new LayerChoice.Named(named));
    }

    private static FigureStyle style(FieldReader fields, FigureKind kind) {
        return new FigureStyle(SeenFormat.appearance(fields, usual(kind), LABELS),
                fields.optional("cells").map(part -> part.word(FileWords.all(MatrixContent.class))).orElse(FigureStyle.USUAL.cells()),
                FilterFormat.read(fields),
                fields.optional("arrangement").map(part -> part.word(Arrangement.ALL, Arrangement::word)),
                fields.optional("lit").map(part -> part.items().stream().map(FileValue::id).toList()).orElse(List.of()),
                fields.optional("capacity").map(FigureRecipeFormat::capacity),
                fields.optional("scenario").map(FileValue::text));
    }

    private static int capacity(FileValue part) {
        return Math.max(1, part.count());
    }

    private static Appearance usual(FigureKind kind) {
        return Appearance.USUAL.with(kind.usualNames());
    }

    private static Page.Parts parts(FieldReader fields) {
        Optional<FileValue> title = fields.optional("title");
        Optional<FileValue> caption = fields.optional("caption");
        String heading = title.flatMap(FigureRecipeFormat::words).orElse("");
        FigureWords words = heading.equals(FOUND) ? FigureWords.FOUND : FigureWords.NONE.withTitle(heading);
        return new Page.Parts(isOn(title), legend(fields), isOn(caption), words.withCaption(caption.flatMap(FigureRecipeFormat::words).orElse("")));
    }

    private static Optional<String> words(FileValue part) {
        return part.json() instanceof Json.Text ? Optional.of(part.text()) : Optional.empty();
    }

    /// What somebody wrote stands there too.
    private static boolean isOn(Optional<FileValue> part) {
        return part.map(one -> one.json() instanceof Json.Text || one.flag()).orElse(true);
    }

    private static LegendPlace legend(FieldReader fields) {
        boolean on = fields.optional("legend").map(FileValue::flag).orElse(true);
        LegendPlace place = fields.optional("legendAt").map(part -> part.word(PLACES)).orElse(LegendPlace.AUTOMATIC);
        return on ? place : LegendPlace.NONE;
    }

    private static Page page(FieldReader fields) {
        Optional<FieldReader> page = fields.optional("page").map(FileValue::fields);
        double width = page.flatMap(inside -> inside.optional("widthCm")).map(FigureRecipeFormat::length).orElse(FigureRecipe.USUAL_PAGE.widthCm());
        Optional<Double> height = page.flatMap(inside -> inside.optional("heightCm")).map(FigureRecipeFormat::length);
        int dpi = page.flatMap(inside -> inside.optional("dpi")).map(FigureRecipeFormat::dpi).orElse(FigureRecipe.USUAL_PAGE.dpi());
        Paper paper = page.flatMap(inside -> inside.optional("paper")).map(part -> part.word(FileWords.all(Paper.class))).orElse(Paper.WHITE);
        page.ifPresent(FieldReader::keepRest);
        return height.map(high -> Page.ofCm(width, high)).orElseGet(() -> Page.ofWidthCm(width)).withDpi(dpi).with(paper).with(parts(fields));
    }

    private static double length(FileValue part) {
        double length = part.number();
        if (!Page.isLength(length)) {
            part.report(FileReason.NOT_LENGTH, part.shown(), Page.SMALLEST_CM, Page.LARGEST_CM);
        }
        return Math.clamp(length, Page.SMALLEST_CM, Page.LARGEST_CM);
    }

    private static int dpi(FileValue part) {
        int dpi = part.count();
        if (!Page.isDpi(dpi)) {
            part.report(FileReason.NOT_DPI, part.shown(), Page.LEAST_DPI, Page.MOST_DPI);
        }
        return Math.clamp(dpi, Page.LEAST_DPI, Page.MOST_DPI);
    }

    private static Optional<FilePattern> pattern(FileValue part) {
        FilePattern pattern = new FilePattern(part.text());
        pattern.unknownPlace().ifPresent(place -> part.report(FileReason.UNKNOWN_PLACE, place, String.join(", ", FilePattern.PLACES)));
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
        SeenFormat.write(fields, recipe.style().appearance(), usual(recipe.kind()));
        FilterFormat.write(fields, recipe.style().filter());
        recipe.style().arrangement().ifPresent(wanted -> fields.put("arrangement", wanted.word()));
        if (!recipe.style().lit().isEmpty()) {
            fields.put("lit", Json.texts(recipe.style().lit()));
        }
        recipe.style().capacity().ifPresent(partners -> fields.put("capacity", partners));
        recipe.style().scenario().ifPresent(name -> fields.put("scenario", name));
        write(fields, recipe.page().parts());
        if (recipe.style().cells() != FigureStyle.USUAL.cells()) {
            fields.put("cells", recipe.style().cells());
        }
        write(fields, recipe.page());
        fields.put("format", recipe.format());
        recipe.language().ifPresent(language -> fields.put("language", language.tag()));
        if (!recipe.file().equals(FilePattern.USUAL)) {
            fields.put("file", recipe.file().text());
        }
    }

    /// What is left out is said.
    private static void write(FieldWriter fields, Page.Parts parts) {
        write(fields, "title", parts.title(), parts.words().found() ? FOUND : parts.words().title());
        write(fields, "legend", parts.hasLegend(), "");
        if (PLACES.contains(parts.legend())) {
            fields.put("legendAt", parts.legend());
        }
        write(fields, "caption", parts.caption(), parts.words().caption());
    }

    private static void write(FieldWriter fields, String part, boolean on, String words) {
        if (!on) {
            fields.put(part, false);
        } else if (!words.isEmpty()) {
            fields.put(part, words);
        }
    }

    private static void write(FieldWriter fields, Page wanted) {
        fields.part("page", page -> {
            page.put("widthCm", wanted.widthCm());
            if (!wanted.fitting()) {
                page.put("heightCm", wanted.heightCm());
            }
            page.put("dpi", wanted.dpi());
            if (wanted.paper() != Paper.WHITE) {
                page.put("paper", wanted.paper());
            }
        });
    }
}
