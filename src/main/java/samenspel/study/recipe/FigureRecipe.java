package samenspel.study.recipe;

import java.util.Optional;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.NameMode;
import samenspel.text.Language;

/// What to make: one figure, or one for each layer, wave or change of a network.
///
/// @param name     what the user calls it; not blank
/// @param language empty for the language of whoever makes it
public record FigureRecipe(
        String name,
        FigureKind kind,
        LayerChoice layers,
        When when,
        FigureStyle style,
        Page page,
        FileKind format,
        Optional<Language> language,
        FilePattern file) {
    public static final Page USUAL_PAGE = Page.ofWidthCm(16);

    public FigureRecipe {
        if (name.isBlank() || !when.suits(kind) || file.unknownPlace().isPresent()) {
            throw new IllegalArgumentException("no recipe: " + name + ", " + kind + ", " + when + ", " + file);
        }
    }

    /// All layers of a network, with everything else as usual.
    public static FigureRecipe usual(String name, FigureKind kind) {
        return new FigureRecipe(name, kind, new LayerChoice.All(), When.usual(kind), FigureStyle.USUAL.with(kind.usualNames()), USUAL_PAGE,
                FileKind.PNG, Optional.empty(), FilePattern.USUAL);
    }

    /// How its figures call organisations where nobody asks otherwise.
    public NameMode names() {
        return style.appearance().names();
    }

    /// The name of the scenario it draws; empty for other figures and for the usual proposal.
    public Optional<String> scenario() {
        return kind == FigureKind.INTEGRATION ? style.scenario() : Optional.empty();
    }

    /// The same under another name.
    public FigureRecipe called(String other) {
        return new FigureRecipe(other, kind, layers, when, style, page, format, language, file);
    }

    public FigureRecipe with(LayerChoice other) {
        return new FigureRecipe(name, kind, other, when, style, page, format, language, file);
    }

    public FigureRecipe with(When other) {
        return new FigureRecipe(name, kind, layers, other, style, page, format, language, file);
    }

    public FigureRecipe with(FigureStyle other) {
        return new FigureRecipe(name, kind, layers, when, other, page, format, language, file);
    }

    public FigureRecipe with(Page other) {
        return new FigureRecipe(name, kind, layers, when, style, other, format, language, file);
    }

    public FigureRecipe with(FileKind other) {
        return new FigureRecipe(name, kind, layers, when, style, page, other, language, file);
    }

    public FigureRecipe with(FilePattern other) {
        return new FigureRecipe(name, kind, layers, when, style, page, format, language, other);
    }

    public FigureRecipe with(Language other) {
        return new FigureRecipe(name, kind, layers, when, style, page, format, Optional.of(other), file);
    }
}
