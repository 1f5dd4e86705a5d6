package samenspel.layout.waves;

import java.util.Arrays;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.plain.PlainLayout;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.ProcrustesFit;
import samenspel.layout.solve.Progress;
import samenspel.layout.solve.Stress;

/// The distances that the ties of one wave ask of a picture.
///
/// @param wanted distances between all nodes
/// @param nodes  those with a tie in this wave, whose distances count
record WaveTies(Distances wanted, int[] nodes) {

    static WaveTies of(TieGraph graph) {
        return new WaveTies(Distances.of(graph.n(), graph.ends(), graph.lengths()), Arrays.stream(graph.ends()).sorted().distinct().toArray());
    }

    boolean[] tied() {
        boolean[] tied = new boolean[wanted.n()];
        Arrays.stream(nodes).forEach(i -> tied[i] = true);
        return tied;
    }

    /// The same with distances in units of a picture.
    WaveTies inFrameOf(Positions reference) {
        double scale = nodes.length < 2 ? 1 : Stress.of(reference.of(nodes), only()).bestLength();
        return new WaveTies(new Distances(wanted.n(), Arrays.stream(wanted.between()).map(d -> d * scale).toArray()), nodes);
    }

    /// This wave by itself, laid onto the reference; who has no tie in it stands as there.
    Positions picture(Positions reference, long seed) {
        Positions solved = PlainLayout.of(only(), PlainSettings.of(seed), Progress.NONE);
        Positions aligned = ProcrustesFit.of(solved, reference.of(nodes)).applied(solved);
        Positions all = reference.copy();
        all.put(nodes, aligned);
        return all;
    }

    private Distances only() {
        double[] between = new double[nodes.length * nodes.length];
        for (int a = 0; a < nodes.length; a++) {
            for (int b = 0; b < nodes.length; b++) {
                between[a * nodes.length + b] = wanted.of(nodes[a], nodes[b]);
            }
        }
        return new Distances(nodes.length, between);
    }
}
