package samenspel.layout;

import java.util.List;
import java.util.Optional;
import samenspel.layout.arrange.CentralityPlan;
import samenspel.layout.arrange.CirclePlan;
import samenspel.layout.arrange.Company;
import samenspel.layout.arrange.HubPlan;
import samenspel.layout.arrange.LevelPlan;
import samenspel.layout.arrange.Plan;
import samenspel.layout.arrange.Room;
import samenspel.layout.arrange.SectorPlan;
import samenspel.layout.arrange.Zone;
import samenspel.layout.graph.Part;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Overlaps;
import samenspel.layout.solve.Positions;
import samenspel.network.Network;

/// The steps from a network to a picture whose places follow a plan: the stress picture, every node moved into its
/// region of the plan, pinned nodes in their places, overlaps removed, last the tray.
final class ArrangedLayout {
    private static final double LEAST = Layouts.LEAST_DISTANCE;
    private final TieGraph graph;
    private final Part tied;
    private final Plan plan;

    ArrangedLayout(Network network, TieGraph graph, Arrangement arrangement) {
        this.graph = graph;
        tied = Part.tied(graph);
        plan = plan(arrangement, Companies.of(network, graph, tied, arrangement));
    }

    List<Zone> zones() {
        return plan.zones();
    }

    /// @param drawn the stress picture of all nodes, its middle at (0, 0)
    Positions places(Positions drawn, Optional<FormerPicture> former) {
        Positions start = former.map(picture -> picture.held(drawn)).orElse(drawn);
        boolean[] held = former.map(FormerPicture::pinned).orElse(new boolean[graph.n()]);
        Positions places = start.copy();
        places.put(tied.members(), plan.places(start.of(tied.members()), tied.of(held)));
        Tray.of(graph).put(places);
        Positions set = former.map(picture -> picture.held(places)).orElse(places);
        return Overlaps.parted(set, held, LEAST);
    }

    private static Plan plan(Arrangement arrangement, Company grouped) {
        Room size = new Room(Frame.width(grouped.n()), Frame.height(grouped.n()), LEAST);
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
