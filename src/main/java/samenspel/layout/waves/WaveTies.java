package samenspel.layout.waves;

import java.util.Arrays;
import java.util.stream.IntStream;
import samenspel.layout.graph.Part;
import samenspel.layout.solve.Alignment;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.LayoutProblem;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;
import samenspel.layout.solve.StressLayout;

/// What one wave asks of a picture.
///
/// @param wanted distances between all nodes
/// @param nodes  those with a tie in this wave, whose distances count
record WaveTies(Distances wanted, int[] nodes) {

    static WaveTies of(Part part) {
        return new WaveTies(Distances.of(part.n(), part.ends(), part.lengths()), Arrays.stream(part.ends()).sorted().distinct().toArray());
    }

    boolean[] tied() {
        boolean[] tied = new boolean[wanted.n()];
        Arrays.stream(nodes).forEach(i -> tied[i] = true);
        return tied;
    }

    /// The same with distances in units of a picture.
    WaveTies inFrameOf(Positions reference) {
        double scale = nodes.length < 2 ? 1 : Stress.bestLength(only(reference), only());
        return new WaveTies(new Distances(wanted.n(), Arrays.stream(wanted.between()).map(d -> d * scale).toArray()), nodes);
    }

    /// This wave by itself, laid onto the reference; who has no tie in it stands as there.
    Positions picture(Positions reference, long seed) {
        Positions solved = StressLayout.solve(LayoutProblem.of(nodes.length, new int[0], new double[0], seed), only());
        Positions aligned = Alignment.of(solved, only(reference)).applied(solved);
        Positions all = reference.copy();
        for (int k = 0; k < nodes.length; k++) {
            all.x()[nodes[k]] = aligned.x()[k];
            all.y()[nodes[k]] = aligned.y()[k];
        }
        return all;
    }

    Positions only(Positions all) {
        return new Positions(IntStream.of(nodes).mapToDouble(i -> all.x()[i]).toArray(), IntStream.of(nodes).mapToDouble(i -> all.y()[i]).toArray());
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
