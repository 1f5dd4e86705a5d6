package samenspel.layout.waves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.layout.graph.Part;
import samenspel.layout.solve.Alignment;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.LayoutProblem;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;
import samenspel.layout.solve.StressLayout;

/// One picture a wave, in the frame of a reference picture.
///
/// Tried from several starts, the best kept: all waves as the reference, all as any one wave by itself, each as
/// it is by itself. Then every picture is turned, mirrored and shifted onto the one before, the first onto the reference;
/// with pins none is.
final class LinkedPictures {
    private final LinkedProblem problem;
    private final List<Positions> own;

    private LinkedPictures(LinkedProblem problem, List<Positions> own) {
        this.problem = problem;
        this.own = own;
    }

    /// @param waves     the same nodes in each
    /// @param reference where they stand in the picture of all waves
    /// @param stability 0 each wave by itself, below 1; a half makes links pull as much as all ties together
    static List<Positions> of(List<Part> waves, Positions reference, boolean[] pinned, double stability, long seed) {
        List<Distances> free = waves.stream().map(part -> Distances.of(part.n(), part.ends(), part.lengths())).toList();
        List<boolean[]> tied = waves.stream().map(LinkedPictures::tied).toList();
        List<Distances> wanted = new ArrayList<>();
        List<Positions> own = new ArrayList<>();
        for (int t = 0; t < waves.size(); t++) {
            double scale = scale(reference, free.get(t), tied.get(t));
            wanted.add(scaled(free.get(t), scale));
            own.add(own(waves.get(t), tied.get(t), scale, reference, seed));
        }
        LinkedProblem still = new LinkedProblem(wanted, tied, reference, pinned, 0);
        double share = stability / (1 - stability);
        double link = share * share * still.meanPull();
        return new LinkedPictures(still.withLink(link), own).pictures();
    }

    private static boolean[] tied(Part part) {
        boolean[] tied = new boolean[part.n()];
        for (int end : part.ends()) {
            tied[end] = true;
        }
        return tied;
    }

    private static double scale(Positions reference, Distances wanted, boolean[] tied) {
        int[] nodes = nodes(tied);
        return nodes.length < 2 ? 1 : Stress.bestLength(only(reference, nodes), only(wanted, nodes));
    }

    /// A wave by itself, those without a tie in it where the reference has them.
    private static Positions own(Part wave, boolean[] tied, double scale, Positions reference, long seed) {
        int[] nodes = nodes(tied);
        Distances wanted = only(Distances.of(wave.n(), wave.ends(), wave.lengths()), nodes);
        Positions solved = StressLayout.solve(LayoutProblem.of(nodes.length, new int[0], new double[0], seed), wanted).scaled(scale, scale);
        Positions aligned = Alignment.of(solved, only(reference, nodes)).applied(solved);
        Positions all = reference.copy();
        for (int k = 0; k < nodes.length; k++) {
            all.x()[nodes[k]] = aligned.x()[k];
            all.y()[nodes[k]] = aligned.y()[k];
        }
        return all;
    }

    private List<Positions> pictures() {
        int waves = problem.waves();
        Stream<List<Positions>> alike = Stream.concat(Stream.of(problem.reference()), own.stream())
                .map(one -> IntStream.range(0, waves).mapToObj(_ -> held(one)).toList());
        Stream<List<Positions>> each = Stream.of(own.stream().map(this::held).toList());
        List<Positions> best = (problem.link() == 0 ? each : Stream.concat(alike, each)).map(start -> LinkedStress.of(problem, start))
                .min(Comparator.comparingDouble(LinkedStress.Solution::price)).orElseThrow().places();
        return anyPinned() ? best : aligned(best);
    }

    private boolean anyPinned() {
        return IntStream.range(0, problem.n()).anyMatch(i -> problem.pinned()[i]);
    }

    private Positions held(Positions places) {
        Positions held = places.copy();
        for (int i = 0; i < held.n(); i++) {
            held.x()[i] = problem.pinned()[i] ? problem.reference().x()[i] : places.x()[i];
            held.y()[i] = problem.pinned()[i] ? problem.reference().y()[i] : places.y()[i];
        }
        return held;
    }

    private List<Positions> aligned(List<Positions> pictures) {
        List<Positions> aligned = new ArrayList<>();
        Positions before = problem.reference();
        for (int t = 0; t < pictures.size(); t++) {
            int[] nodes = nodes(problem.tied().get(t));
            Positions picture = pictures.get(t);
            before = Alignment.of(only(picture, nodes), only(before, nodes)).applied(picture);
            aligned.add(before);
        }
        return aligned;
    }

    private static int[] nodes(boolean[] tied) {
        return IntStream.range(0, tied.length).filter(i -> tied[i]).toArray();
    }

    private static Positions only(Positions all, int[] nodes) {
        return new Positions(IntStream.of(nodes).mapToDouble(i -> all.x()[i]).toArray(), IntStream.of(nodes).mapToDouble(i -> all.y()[i]).toArray());
    }

    private static Distances only(Distances all, int[] nodes) {
        double[] between = new double[nodes.length * nodes.length];
        for (int a = 0; a < nodes.length; a++) {
            for (int b = 0; b < nodes.length; b++) {
                between[a * nodes.length + b] = all.of(nodes[a], nodes[b]);
            }
        }
        return new Distances(nodes.length, between);
    }

    private static Distances scaled(Distances wanted, double scale) {
        return new Distances(wanted.n(), java.util.Arrays.stream(wanted.between()).map(d -> d * scale).toArray());
    }
}
