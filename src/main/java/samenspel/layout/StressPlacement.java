package samenspel.layout;

import java.util.Optional;
import java.util.SortedMap;
import samenspel.layout.backbone.Backbone;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.graph.TieWeights;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;
import samenspel.network.Network;
import samenspel.network.Pair;

/// The picture by stress of a network, with the options of the user.
///
/// With a backbone the picture is laid out by its ties alone; as it keeps connected parts connected, no organisation loses
/// all its ties and the tray is the same. Quality is still measured on all ties that count.
final class StressPlacement {
    private final TieGraph graph;
    private final LayoutTies ties;
    private final LayoutOptions dials;
    private final PlainSettings settings;
    private final CountedTies counted;

    StressPlacement(Network network, CountedTies counted, LayoutOptions dials, PlainSettings settings) {
        this.counted = counted;
        this.dials = dials;
        this.settings = settings.withGroups(dials.groups());
        SortedMap<Pair, Double> weights = TieWeights.of(network, counted.layersOf(network), counted.wavesOf(network));
        graph = counted.graph(network, weights);
        ties = dials.backbone() == 1 ? LayoutTies.all(graph)
                : new LayoutTies(graph, Optional.of(Backbone.of(weights, dials.backbone())));
    }

    /// Without its quality, which takes longer than the picture.
    Placement unmeasured() {
        UnionLayout layout = new UnionLayout(ties, settings, Progress.NONE);
        return Layouts.bare(recipe(), layout.fresh(), graph, Optional.empty());
    }

    private Recipe recipe() {
        return new Recipe(new Arrangement.Stress(counted).word(), Layouts.VERSION, settings.seed(), dials);
    }

    Placement of(Optional<Placement> former, Progress progress) {
        UnionLayout layout = new UnionLayout(ties, settings, progress);
        Positions places = former.isPresent() ? layout.after(FormerPlaces.of(graph, former.get())) : layout.fresh();
        progress.report(1);
        return Layouts.placement(recipe(), places, graph, former);
    }
}
