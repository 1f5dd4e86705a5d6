package samenspel.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.ProcrustesFit;

/// What a new picture keeps of the former one: its frame and its pins.
///
/// @param places where each node stood; anything where it was not there
/// @param known  which nodes were there and not in the tray
/// @param pinned which nodes keep their places to the bit
record FormerPlaces(Positions places, boolean[] known, boolean[] pinned) {

    static FormerPlaces of(TieGraph graph, Placement former) {
        int n = graph.n();
        Positions places = Positions.origin(n);
        boolean[] known = new boolean[n];
        boolean[] pinned = new boolean[n];
        for (int i = 0; i < n; i++) {
            Point point = former.at().get(graph.ids().get(i));
            if (point != null) {
                places.x()[i] = point.x();
                places.y()[i] = point.y();
                known[i] = !former.tray().contains(graph.ids().get(i));
                pinned[i] = former.pinned().contains(graph.ids().get(i));
            }
        }
        return new FormerPlaces(places, known, pinned);
    }

    /// Turned, mirrored and shifted so that the nodes both pictures show stand as near as can be to where they were.
    Positions aligned(Positions drawn, List<Subgraph> tied) {
        int[] both = tied.stream().flatMapToInt(part -> Arrays.stream(part.members())).filter(i -> known[i]).sorted().toArray();
        return ProcrustesFit.of(drawn.of(both), places.of(both)).applied(drawn);
    }

    boolean anyPinned() {
        return IntStream.range(0, pinned.length).anyMatch(i -> pinned[i]);
    }

    /// The places given, those of pinned nodes replaced by where they are pinned.
    Positions held(Positions all) {
        return all.with(pinned, places);
    }
}
