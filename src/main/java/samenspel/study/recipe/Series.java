package samenspel.study.recipe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.network.Network;
import samenspel.scenario.Scenarios;
import samenspel.text.Language;

/// A list of figures as it comes to one network, in which figures can be left out one by one.
///
/// @param scenarios of the study
/// @param usual the language of figures that name none
/// @param off   places in the plan of those left out
public record Series(Network network, Scenarios scenarios, FigureList list, Language usual, SortedSet<Integer> off) {
    public Series {
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
    }

    /// With all figures of a list.
    public static Series of(Network network, Scenarios scenarios, FigureList list, Language usual) {
        return new Series(network, scenarios, list, usual, new TreeSet<>());
    }

    /// The pictures of all layers in all waves, and of their changes.
    public static Series of(Network network, Scenarios scenarios, Language usual) {
        return of(network, scenarios, FigureList.layersByWavesAndChanges(network, usual, FigureRecipe.USUAL_PAGE), usual);
    }

    /// All figures there could be.
    public FigurePlan all() {
        return FigurePlan.of(network, scenarios, list, usual);
    }

    /// Those that are not left out.
    public FigurePlan plan() {
        FigurePlan all = all();
        List<PlannedFigure> kept = IntStream.range(0, all.figures().size()).filter(at -> !off.contains(at)).mapToObj(all.figures()::get).toList();
        return new FigurePlan(kept, all.missing());
    }

    public Series with(FigureList other) {
        return new Series(network, scenarios, other, usual, off);
    }

    public Series in(Language other) {
        return new Series(network, scenarios, list.each(recipe -> recipe.with(other)), other, off);
    }

    /// Leaves a figure out, or takes it in again.
    public Series switched(int at, boolean on) {
        SortedSet<Integer> next = new TreeSet<>(off);
        if (on) {
            next.remove(at);
        } else {
            next.add(at);
        }
        return new Series(network, scenarios, list, usual, next);
    }

    /// Leaves all out, or takes all in.
    public Series switched(boolean on) {
        SortedSet<Integer> none = new TreeSet<>();
        return new Series(network, scenarios, list, usual, on ? none : new TreeSet<>(IntStream.range(0, all().figures().size()).boxed().toList()));
    }

    /// The list that gives just these figures: recipes of which all figures are kept as they are, of others a recipe for each
    /// figure that is kept. What cannot be made of this network stays, for one of which it can.
    public FigureList kept() {
        Set<FigureRecipe> cut = new HashSet<>();
        List<PlannedFigure> all = all().figures();
        off.forEach(at -> cut.add(all.get(at).recipe()));
        Set<String> names = list.figures().stream().filter(recipe -> !cut.contains(recipe)).map(FigureRecipe::name)
                .collect(Collectors.toCollection(HashSet::new));
        List<FigureRecipe> kept = new ArrayList<>();
        for (FigureRecipe recipe : list.figures()) {
            if (cut.contains(recipe)) {
                plan().figures().stream().filter(figure -> figure.recipe().equals(recipe)).forEach(figure -> kept.add(alone(figure, names)));
            } else {
                kept.add(recipe);
            }
        }
        return new FigureList(kept, list.extras());
    }

    private static FigureRecipe alone(PlannedFigure figure, Set<String> names) {
        FigureRecipe recipe = figure.alone();
        String name = recipe.name();
        for (int n = 2; !names.add(name); n++) {
            name = recipe.name() + " " + n;
        }
        return recipe.called(name);
    }
}
