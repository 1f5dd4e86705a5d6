package samenspel.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import samenspel.layout.graph.Part;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;
import samenspel.network.OrganisationId;

/// Reckons what a picture costs its reader.
///
/// In a part of more than [#FEW] organisations the stress is that of the pairs of [#ASKED] of them, spread evenly over
/// their structural order. Where one has more than [PlainSettings#MOST_PAIRED], every tie is as long as every other,
/// as in its layout.
final class Qualities {
    static final int FEW = 600;
    static final int ASKED = 200;
    private static final int ASKED_OF_MANY = 64;

    private Qualities() {
    }

    static Quality of(TieGraph graph, Placement placement, Optional<Placement> former) {
        Positions places = positions(graph.ids(), placement);
        double movement = former.map(before -> movement(before, placement)).orElse(0.0);
        return new Quality(stress(graph, places), movement, Crossings.of(places, graph.ends()));
    }

    /// Over pairs within one part, at one scale for all.
    private static double stress(TieGraph graph, Positions places) {
        List<Part> parts = Part.of(graph);
        boolean large = parts.stream().anyMatch(part -> part.n() > PlainSettings.MOST_PAIRED);
        Stress.Tally tally = new Stress.Tally(0, 0, 0);
        for (Part part : parts) {
            tally = tally.plus(tally(part, part.of(places), large));
        }
        return tally.mean();
    }

    private static Stress.Tally tally(Part part, Positions places, boolean large) {
        if (large) {
            double[] alike = new double[part.weights().length];
            Arrays.fill(alike, 1);
            return Stress.Tally.sampled(places, part.ends(), alike, ASKED_OF_MANY);
        }
        return part.n() > FEW ? Stress.Tally.sampled(places, part.ends(), part.lengths(), ASKED)
                : Stress.Tally.of(places, Distances.of(part.n(), part.ends(), part.lengths()));
    }

    /// Over organisations that both pictures show outside their trays.
    static double movement(Placement before, Placement now) {
        return now.at().keySet().stream()
                .filter(id -> before.at().containsKey(id) && !before.tray().contains(id) && !now.tray().contains(id))
                .mapToDouble(id -> before.of(id).distanceTo(now.of(id)) / Placement.DISC_DIAMETER).average().orElse(0);
    }

    private static Positions positions(List<OrganisationId> ids, Placement placement) {
        return new Positions(ids.stream().mapToDouble(id -> placement.of(id).x()).toArray(),
                ids.stream().mapToDouble(id -> placement.of(id).y()).toArray());
    }
}
