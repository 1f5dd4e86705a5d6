package samenspel.study.recipe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.figure.Page;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.text.Language;

/// One figure of one network.
///
/// @param layers   in the order of their lanes
/// @param waves    one, or the two of a change; of small multiples those of its rows
/// @param scenario that is drawn, of those kept; empty for others and for the usual proposal
/// @param fileName safe on every system, different from that of all other figures of the plan
public record PlannedFigure(FigureRecipe recipe, List<LayerId> layers, List<WaveId> waves, Optional<NamedScenario> scenario, Language language, String fileName) {
    public PlannedFigure {
        layers = List.copyOf(layers);
        waves = List.copyOf(waves);
    }

    /// The same without what somebody wrote in title and caption.
    PlannedFigure unwritten() {
        return new PlannedFigure(recipe.with(recipe.page().with(recipe.page().parts().words().unwritten())), layers, waves, scenario.map(NamedScenario::unwritten), language, fileName);
    }

    PlannedFigure on(Page page) {
        return new PlannedFigure(recipe.with(page), layers, waves, scenario, language, fileName);
    }

    /// A recipe of this figure and no other, for this network's layers and waves.
    public FigureRecipe alone() {
        When when = recipe.kind().isOfAllWaves() ? recipe.when() : waves.size() == 1 ? new When.OneWave(choice(0))
                : new When.Between(choice(0), choice(1));
        LayerChoice some = recipe.layers() instanceof LayerChoice.All ? recipe.layers() : new LayerChoice.Named(layers);
        String name = Stream.concat(Stream.of(recipe.name()), waves.stream().map(WaveId::value)).collect(Collectors.joining(" "));
        return recipe.with(some).with(when).called(name);
    }

    private WaveChoice choice(int at) {
        return new WaveChoice(waves.get(at).value());
    }
}
