package samenspel.study.recipe;

import java.util.List;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.text.Language;

/// One figure of one network.
///
/// @param layers   in the order of their lanes
/// @param waves    one, or the two of a change; of small multiples those of its rows
/// @param fileName safe on every system, different from that of all other figures of the plan
public record PlannedFigure(FigureRecipe recipe, List<LayerId> layers, List<WaveId> waves, Language language, String fileName) {
    public PlannedFigure {
        layers = List.copyOf(layers);
        waves = List.copyOf(waves);
    }
}
