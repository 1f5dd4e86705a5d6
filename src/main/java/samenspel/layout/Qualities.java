package samenspel.layout;

import java.util.List;
import java.util.Optional;
import samenspel.layout.graph.Part;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;
import samenspel.network.OrganisationId;

/// Reckons what a picture costs its reader.
final class Qualities {
    private Qualities() {
    }

    static Quality of(TieGraph graph, Placement placement, Optional<Placement> former) {
        Positions places = positions(graph.ids(), placement);
        double movement = former.map(before -> movement(before, placement)).orElse(0.0);
        return new Quality(stress(graph, places), movement, Crossings.of(places, graph.ends()));
    }

    /// Over pairs within one part, at one scale for all.
    private static double stress(TieGraph graph, Positions places) {
        Stress.Tally tally = new Stress.Tally(0, 0, 0);
        for (Part part : Part.of(graph)) {
            tally = tally.plus(Stress.Tally.of(part.of(places), Distances.of(part.n(), part.ends(), part.lengths())));
        }
        return tally.mean();
    }

    /// Over organisations that both pictures show outside their trays.
    private static double movement(Placement before, Placement now) {
        return now.at().keySet().stream()
                .filter(id -> before.at().containsKey(id) && !before.tray().contains(id) && !now.tray().contains(id))
                .mapToDouble(id -> before.of(id).distanceTo(now.of(id)) / Placement.DISC_DIAMETER).average().orElse(0);
    }

    private static Positions positions(List<OrganisationId> ids, Placement placement) {
        return new Positions(ids.stream().mapToDouble(id -> placement.of(id).x()).toArray(),
                ids.stream().mapToDouble(id -> placement.of(id).y()).toArray());
    }
}
