package samenspel.layout;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import samenspel.layout.backbone.Backbone;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.graph.TieWeights;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// The picture by stress of a network whose dials may be turned.
///
/// With a backbone its ties alone have a say in where organisations stand; as they hold together what hangs together,
/// nobody loses all and the tray is the same. What the picture costs is still measured on all ties.
final class StressPicture {
    private final TieGraph graph;
    private final CarryingTies carrying;
    private final Dials dials;
    private final PlainSettings settings;

    StressPicture(Network network, Dials dials, PlainSettings settings) {
        this.dials = dials;
        this.settings = settings.withGroups(dials.groups());
        SortedMap<Pair, Double> weights = TieWeights.of(network);
        List<OrganisationId> ids = network.organisations().stream().map(Organisation::id).toList();
        graph = TieGraph.of(ids, weights);
        carrying = dials.backbone() == 1 ? CarryingTies.all(graph)
                : new CarryingTies(graph, Optional.of(Backbone.of(weights, dials.backbone())));
    }

    /// Without its price, which takes longer than the picture.
    Placement unmeasured() {
        UnionLayout layout = new UnionLayout(carrying, settings, Progress.NONE);
        return Layouts.bare(recipe(), layout.fresh(), graph, Optional.empty());
    }

    private Recipe recipe() {
        return new Recipe(new Arrangement.Stress().word(), Layouts.VERSION, settings.seed(), dials);
    }

    Placement of(Optional<Placement> former, Progress progress) {
        UnionLayout layout = new UnionLayout(carrying, settings, progress);
        Positions places = former.isPresent() ? layout.after(FormerPicture.of(graph, former.get())) : layout.fresh();
        progress.report(1);
        return Layouts.placement(recipe(), places, graph, former);
    }
}
