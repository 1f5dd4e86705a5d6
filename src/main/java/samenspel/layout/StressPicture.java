package samenspel.layout;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import samenspel.layout.backbone.Backbone;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.graph.TieWeights;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Positions;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// The picture by stress of a network whose dials may be turned.
///
/// With a backbone its ties alone have a say in where organisations stand; as they hold together what hangs together,
/// nobody loses all and the tray is the same. What the picture costs is still measured on all ties.
final class StressPicture {
    private final TieGraph all;
    private final TieGraph carrying;
    private final Dials dials;
    private final PlainSettings settings;

    StressPicture(Network network, Dials dials, PlainSettings settings) {
        this.dials = dials;
        this.settings = settings.withGroups(dials.groups());
        SortedMap<Pair, Double> weights = TieWeights.of(network);
        List<OrganisationId> ids = network.organisations().stream().map(Organisation::id).toList();
        all = TieGraph.of(ids, weights);
        carrying = dials.backbone() < 1 ? TieGraph.of(ids, only(weights, Backbone.of(weights, dials.backbone()))) : all;
    }

    private static SortedMap<Pair, Double> only(SortedMap<Pair, Double> weights, SortedSet<Pair> kept) {
        SortedMap<Pair, Double> only = new TreeMap<>();
        kept.forEach(pair -> only.put(pair, weights.get(pair)));
        return only;
    }

    Placement of(Optional<Placement> former, Progress progress) {
        UnionLayout layout = new UnionLayout(carrying, settings, progress);
        Positions places = former.isPresent() ? layout.after(FormerPicture.of(carrying, former.get())) : layout.fresh();
        Recipe recipe = new Recipe(new Arrangement.Stress().word(), Layouts.VERSION, settings.seed(), dials);
        progress.report(1);
        return Layouts.placement(recipe, layout.tray(), places, carrying.ids(), all, former);
    }
}
