package samenspel.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Paper;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.scenario.Scenarios;
import samenspel.study.recipe.FigureKind;
import samenspel.study.recipe.FigureRecipe;
import samenspel.study.recipe.FigureStyle;
import samenspel.study.recipe.FileKind;
import samenspel.study.recipe.Series;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// What all figures of a series have in common. Where figures differ nothing is chosen, until somebody chooses for all.
final class SeriesChoices {
    private final Texts texts;
    private final MatrixContent cells;
    private final Consumer<UnaryOperator<Series>> change;
    private final ComboBox<FileKind> format = new ComboBox<>();
    private final ComboBox<Page.Preset> paper = new ComboBox<>();
    private final ComboBox<Paper> ground = new ComboBox<>();
    private final ComboBox<Language> language = new ComboBox<>();
    private final CheckBox title = new CheckBox();
    private final CheckBox legend = new CheckBox();
    private final CheckBox caption = new CheckBox();
    private boolean showing;

    /// @param cells what a matrix that is added says
    SeriesChoices(Texts texts, MatrixContent cells, Consumer<UnaryOperator<Series>> change) {
        this.texts = texts;
        this.cells = cells;
        this.change = change;
        fill(format, "series-format", FileKind.values(), FileKind::name, (series, kind) -> each(series, recipe -> recipe.with(kind)));
        fill(paper, "series-paper", Page.Preset.values(), size -> texts.get("picture.preset." + size),
                (series, size) -> each(series, recipe -> recipe.with(recipe.page().sized(size.page()))));
        fill(ground, "series-ground", Paper.values(), one -> texts.get("picture.ground." + one), (series, one) -> each(series, recipe -> recipe.with(recipe.page().with(one))));
        fill(language, "series-language", Language.all().toArray(Language[]::new), one -> one.in(one), Series::in);
        part(title, "title", (parts, on) -> new Page.Parts(on, parts.legend(), parts.caption(), parts.words()));
        part(legend, "legend", Page.Parts::withLegend);
        part(caption, "caption", (parts, on) -> new Page.Parts(parts.title(), parts.legend(), on, parts.words()));
    }

    private static Series each(Series series, UnaryOperator<FigureRecipe> to) {
        return series.with(series.list().each(to));
    }

    private interface Chosen<T> {
        Series in(Series series, T value);
    }

    private interface Turned {
        Page.Parts to(Page.Parts parts, boolean on);
    }

    private <T> void fill(ComboBox<T> box, String id, T[] values, Function<T, String> words, Chosen<T> chosen) {
        box.setId(id);
        box.getItems().setAll(values);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setPromptText(texts.get("series.mixed"));
        box.setConverter(new ValueNames<>(words));
        box.valueProperty().addListener((_, _, value) -> {
            if (!showing && value != null) {
                change.accept(series -> chosen.in(series, value));
            }
        });
    }

    private void part(CheckBox box, String word, Turned turned) {
        box.setId("series-" + word);
        box.setText(texts.get("picture.part." + word));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(event -> change.accept(series -> each(series,
                recipe -> recipe.with(recipe.page().with(turned.to(recipe.page().parts(), box.isSelected()))))));
    }

    HBox row() {
        return Rows.of(8, label("series.format", format), format, label("series.paper-size", paper), paper, label("picture.ground", ground), ground,
                label("series.language", language), language, title, legend, caption);
    }

    private Label label(String key, Node of) {
        return Labels.naming(of, texts.get(key));
    }

    /// Adds a figure of all layers to the list.
    MenuButton adding() {
        MenuButton adding = new MenuButton(texts.get("series.add"));
        adding.setId("series-add");
        for (FigureKind kind : FigureKind.values()) {
            MenuItem item = new MenuItem(texts.get("series.form." + kind));
            item.setId("series-add-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            item.setOnAction(event -> change.accept(series -> with(series, kind, texts.get("series.form." + kind), style -> style)));
            adding.getItems().add(item);
        }
        return adding;
    }

    /// With a figure of each scenario that is kept, below the others.
    MenuButton adding(Scenarios kept) {
        MenuButton adding = adding();
        for (int at = 0; at < kept.all().size(); at++) {
            String called = kept.all().get(at).name();
            MenuItem item = new MenuItem(texts.get("series.scenario", called));
            item.setId("series-add-scenario-" + at);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> change.accept(series -> with(series, FigureKind.INTEGRATION, called, style -> style.withScenario(called))));
            adding.getItems().add(item);
        }
        return adding;
    }

    private Series with(Series series, FigureKind kind, String name, UnaryOperator<FigureStyle> style) {
        FigureRecipe first = series.list().figures().stream().findFirst().orElse(FigureRecipe.usual(name, kind));
        FigureRecipe usual = FigureRecipe.usual(name, kind);
        FigureRecipe styled = usual.with(first.page()).with(first.format()).with(style.apply(usual.style().withCells(cells)));
        return series.with(series.list().adding(first.language().map(styled::with).orElse(styled)));
    }

    void show(Series series) {
        List<FigureRecipe> figures = series.list().figures();
        showing = true;
        format.setValue(common(figures, recipe -> Optional.of(recipe.format())));
        paper.setValue(common(figures, recipe -> Page.Preset.of(recipe.page())));
        ground.setValue(common(figures, recipe -> Optional.of(recipe.page().paper())));
        language.setValue(common(figures, recipe -> Optional.of(recipe.language().orElse(series.usual()))));
        tick(title, figures.stream().map(recipe -> recipe.page().parts().title()));
        tick(legend, figures.stream().map(recipe -> recipe.page().parts().hasLegend()));
        tick(caption, figures.stream().map(recipe -> recipe.page().parts().caption()));
        showing = false;
    }

    private static void tick(CheckBox box, Stream<Boolean> on) {
        List<Boolean> different = on.distinct().toList();
        box.setIndeterminate(different.size() > 1);
        box.setSelected(different.size() == 1 && different.getFirst());
    }

    /// What all of them have; null where they differ.
    private static <T> T common(List<FigureRecipe> figures, Function<FigureRecipe, Optional<T>> of) {
        List<Optional<T>> different = figures.stream().map(of).distinct().toList();
        return different.size() == 1 ? different.getFirst().orElse(null) : null;
    }
}
