package samenspel.study.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import samenspel.diagram.figure.Page;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.study.UnknownFields;
import samenspel.text.Language;
import samenspel.text.Texts;

/// A saved list of figures. Figures have different names.
///
/// @param extras what a file held that this version does not know
public record FigureList(List<FigureRecipe> figures, UnknownFields extras) {
    private static final FilePattern LAYER_AND_WAVE = new FilePattern("{layer}-{wave}");

    public FigureList {
        figures = List.copyOf(figures);
        Set<String> names = new HashSet<>();
        for (FigureRecipe figure : figures) {
            if (!names.add(figure.name())) {
                throw new IllegalArgumentException("two figures are called " + figure.name());
            }
        }
    }

    public FigureList(List<FigureRecipe> figures) {
        this(figures, UnknownFields.NONE);
    }

    /// A picture of each layer in each wave. Layers are named one by one, so that one which is gone next year is missed; waves
    /// are not, so that a new one is there by itself.
    ///
    /// @param language of the figures' names, which hold those of the layers
    public static FigureList layersByWaves(Network network, Language language, Page page) {
        List<FigureRecipe> figures = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Layer layer : network.layers()) {
            String called = layer.name().in(language.tag());
            String name = !called.isBlank() && names.add(called) ? called : called + " (" + layer.id() + ")";
            figures.add(FigureRecipe.usual(name, FigureKind.PICTURE).with(new LayerChoice.Named(List.of(layer.id())))
                    .with(page).with(LAYER_AND_WAVE));
        }
        return new FigureList(figures);
    }

    /// The same, and after the waves of each layer its changes.
    public static FigureList layersByWavesAndChanges(Network network, Language language, Page page) {
        if (network.waves().size() < 2) {
            return layersByWaves(network, language, page);
        }
        FigureList waves = layersByWaves(network, language, page);
        Set<String> names = waves.figures.stream().map(FigureRecipe::name).collect(Collectors.toCollection(HashSet::new));
        List<FigureRecipe> figures = new ArrayList<>();
        for (FigureRecipe recipe : waves.figures) {
            figures.add(recipe);
            figures.add(recipe.called(free(Texts.in(language).get("series.change-of", recipe.name()), names)).with(new When.EachChange()));
        }
        return new FigureList(figures);
    }

    private static String free(String name, Set<String> taken) {
        return taken.add(name) ? name : free(name + " 2", taken);
    }

    /// With a figure more, under another name if its own is taken.
    public FigureList adding(FigureRecipe recipe) {
        Set<String> names = figures.stream().map(FigureRecipe::name).collect(Collectors.toCollection(HashSet::new));
        List<FigureRecipe> next = new ArrayList<>(figures);
        next.add(recipe.called(free(recipe.name(), names)));
        return new FigureList(next, extras);
    }

    /// The same change in every figure.
    public FigureList each(UnaryOperator<FigureRecipe> change) {
        return new FigureList(figures.stream().map(change).toList(), extras);
    }
}
