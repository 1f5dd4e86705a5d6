package samenspel.layout;

import java.util.List;
import java.util.Optional;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.plain.StepStress;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;

/// Measures the quality of a picture.
///
/// In a part of more than [#FEW] organisations the stress is that of the pairs of [#ASKED] of them, spread evenly over
/// their structural order. Where one has more than [PlainSettings#MOST_PAIRED], every tie is as long as every other,
/// as in its layout, and 64 are asked.
final class Qualities {
    static final int FEW = 600;
    static final int ASKED = 200;

    private Qualities() {
    }

    static Quality of(TieGraph graph, Placement placement, Optional<Placement> former) {
        Positions places = placement.of(graph.ids());
        double movement = former.map(before -> movement(before, placement)).orElse(0.0);
        return new Quality(stress(graph, places), movement, Crossings.of(places, graph.ends()));
    }

    /// Over pairs within one part, at one scale for all.
    static double stress(TieGraph graph, Positions places) {
        List<Subgraph> parts = Subgraph.of(graph);
        boolean large = parts.stream().anyMatch(part -> part.n() > PlainSettings.MOST_PAIRED);
        Stress sum = Stress.NONE;
        for (Subgraph part : parts) {
            sum = sum.plus(stress(part, places.of(part.members()), large));
        }
        return sum.mean();
    }

    private static Stress stress(Subgraph part, Positions places, boolean large) {
        if (large) {
            return StepStress.of(PlainGraph.of(part.n(), part.ends()), places);
        }
        return part.n() > FEW ? Stress.sampled(places, part.ends(), part.lengths(), ASKED)
                : Stress.of(places, Distances.of(part.n(), part.ends(), part.lengths()));
    }

    /// Over organisations that both pictures show outside their trays.
    static double movement(Placement before, Placement now) {
        return now.at().keySet().stream()
                .filter(id -> before.at().containsKey(id) && !before.tray().contains(id) && !now.tray().contains(id))
                .mapToDouble(id -> before.of(id).distanceTo(now.of(id)) / Placement.DISC_DIAMETER).average().orElse(0);
    }
}
