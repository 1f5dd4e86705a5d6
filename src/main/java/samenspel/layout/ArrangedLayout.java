package samenspel.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.layout.arrange.Company;
import samenspel.layout.arrange.Plan;
import samenspel.layout.arrange.Room;
import samenspel.layout.arrange.Zone;
import samenspel.layout.graph.Part;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Overlaps;
import samenspel.layout.solve.Positions;
import samenspel.network.Network;

/// The steps from a network to a picture in which places are given by a plan: the stress picture, everybody brought
/// into the room of the plan, what is pinned in its place, overlaps removed, last the tray.
final class ArrangedLayout {
    private static final double LEAST = Layouts.LEAST_DISTANCE;
    private final TieGraph graph;
    private final Part tied;
    private final Plan plan;

    ArrangedLayout(Network network, TieGraph graph, Arrangement arrangement) {
        this.graph = graph;
        tied = Part.tied(graph);
        Company company = Companies.of(network, graph, tied, arrangement);
        plan = Plans.of(arrangement, company, new Room(Frame.width(tied.n()), Frame.height(tied.n()), LEAST));
    }

    List<Zone> zones() {
        return plan.zones();
    }

    /// @param drawn the stress picture of all nodes, its middle at (0, 0)
    Positions places(Positions drawn, Optional<FormerPicture> former) {
        Positions start = former.map(picture -> picture.held(drawn)).orElse(drawn);
        boolean[] held = former.map(FormerPicture::pinned).orElse(new boolean[graph.n()]);
        Positions places = start.copy();
        tied.into(places, plan.places(tied.of(start), only(held, tied)));
        putTray(places);
        Positions set = former.map(picture -> picture.held(places)).orElse(places);
        return Overlaps.parted(set, held, LEAST);
    }

    private static boolean[] only(boolean[] held, Part part) {
        boolean[] own = new boolean[part.n()];
        for (int i = 0; i < own.length; i++) {
            own[i] = held[part.members()[i]];
        }
        return own;
    }

    private void putTray(Positions places) {
        int[] tray = tray();
        Positions rows = Tray.under(Extent.of(tied.of(places)), tied.n() == 0, tray.length);
        for (int k = 0; k < tray.length; k++) {
            places.x()[tray[k]] = rows.x()[k];
            places.y()[tray[k]] = rows.y()[k];
        }
    }

    /// Nodes without an edge, in order of their names.
    int[] tray() {
        boolean[] inside = new boolean[graph.n()];
        Arrays.stream(tied.members()).forEach(i -> inside[i] = true);
        return IntStream.range(0, graph.n()).filter(i -> !inside[i]).boxed()
                .sorted(Comparator.comparing(graph.ids()::get)).mapToInt(Integer::intValue).toArray();
    }
}
