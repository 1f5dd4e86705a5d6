package samenspel.layout;

import java.util.List;
import java.util.Optional;
import samenspel.layout.arrange.ArrangementPlan;
import samenspel.layout.arrange.CentralityPlan;
import samenspel.layout.arrange.CirclePlan;
import samenspel.layout.arrange.GroupedNodes;
import samenspel.layout.arrange.HubPlan;
import samenspel.layout.arrange.LevelPlan;
import samenspel.layout.arrange.PlanSize;
import samenspel.layout.arrange.RegionOutline;
import samenspel.layout.arrange.SectorPlan;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Overlaps;
import samenspel.layout.solve.Positions;
import samenspel.network.Network;

/// The steps from a network to a picture whose places follow a plan: the stress picture, every node moved into its
/// region of the plan, pinned nodes in their places, overlaps removed, last the tray.
final class ArrangedLayout {
    private static final double LEAST = Layouts.LEAST_DISTANCE;
    private final TieGraph graph;
    private final Subgraph tied;
    private final ArrangementPlan plan;

    ArrangedLayout(Network network, TieGraph graph, Arrangement arrangement) {
        this.graph = graph;
        tied = Subgraph.tied(graph);
        plan = plan(arrangement, NodeGrouping.of(network, graph, tied, arrangement));
    }

    List<RegionOutline> zones() {
        return plan.zones();
    }

    /// @param drawn the stress picture of all nodes, its middle at (0, 0)
    Positions places(Positions drawn, Optional<FormerPlaces> former) {
        Positions start = former.map(picture -> picture.held(drawn)).orElse(drawn);
        boolean[] held = former.map(FormerPlaces::pinned).orElse(new boolean[graph.n()]);
        Positions places = start.copy();
        places.put(tied.members(), plan.places(start.of(tied.members()), tied.of(held)));
        Tray.of(graph).put(places);
        Positions set = former.map(picture -> picture.held(places)).orElse(places);
        return Overlaps.parted(set, held, LEAST);
    }

    private static ArrangementPlan plan(Arrangement arrangement, GroupedNodes grouped) {
        PlanSize size = new PlanSize(LayoutFrame.width(grouped.n()), LayoutFrame.height(grouped.n()), LEAST);
        return switch (arrangement) {
            case Arrangement.Stress _ -> throw new IllegalArgumentException("stress follows no plan");
            case Arrangement.Sectors _ -> new SectorPlan(grouped, size);
            case Arrangement.Levels _ -> new LevelPlan(grouped, size);
            case Arrangement.Centrality _ -> new CentralityPlan(grouped, size);
            case Arrangement.Hubs _ -> new HubPlan(grouped, size);
            case Arrangement.Circle _ -> new CirclePlan(grouped, size);
        };
    }
}
