package samenspel.layout.waves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.ProcrustesFit;

/// One picture a wave, in the frame of a reference picture.
///
/// Tried from several starts, the best kept: all waves as the reference, all as any one wave by itself, each as
/// it is by itself. Then every picture is turned, mirrored and shifted onto the one before, the first onto the reference;
/// with pins none is.
final class LinkedPictures {
    /// With these two the mean movement in the sample networks is about (1 − stability) times that of waves by themselves, where
    /// links in proportion to the odds of stability leave next to none above a half.
    private static final double PULL = 0.145;
    private static final double EVEN = 0.65;

    private final LinkedProblem problem;
    private final List<Positions> own;

    private LinkedPictures(LinkedProblem problem, List<Positions> own) {
        this.problem = problem;
        this.own = own;
    }

    /// @param waves     the same nodes in each
    /// @param reference where they stand in the picture of all waves
    /// @param held      one a wave: where what is pinned stands in it
    /// @param stability 0 each wave by itself, below 1: how far organisations move from wave to wave falls about evenly with it
    static List<Positions> of(List<WaveTies> waves, Positions reference, boolean[] pinned, List<Positions> held, double stability, long seed) {
        List<WaveTies> inFrame = waves.stream().map(wave -> wave.inFrameOf(reference)).toList();
        List<Positions> own = inFrame.stream().map(wave -> wave.picture(reference, seed)).toList();
        LinkedProblem still = new LinkedProblem(inFrame, reference, pinned, held, 0);
        double share = PULL * StrictMath.pow(stability / (1 - stability), EVEN);
        return new LinkedPictures(still.withLink(share * share * still.meanPull()), own).pictures();
    }

    private List<Positions> pictures() {
        int waves = problem.waves();
        Stream<List<Positions>> alike = Stream.concat(Stream.of(problem.reference()), own.stream())
                .map(one -> IntStream.range(0, waves).mapToObj(t -> held(one, t)).toList());
        Stream<List<Positions>> each = Stream.of(IntStream.range(0, waves).mapToObj(t -> held(own.get(t), t)).toList());
        List<Positions> best = (problem.link() == 0 ? each : Stream.concat(alike, each)).map(start -> LinkedStress.of(problem, start))
                .min(Comparator.comparingDouble(LinkedStress.Solution::objective)).orElseThrow().places();
        return anyPinned() ? best : aligned(best);
    }

    private boolean anyPinned() {
        return IntStream.range(0, problem.n()).anyMatch(i -> problem.pinned()[i]);
    }

    private Positions held(Positions places, int t) {
        return places.with(problem.pinned(), problem.held().get(t));
    }

    private List<Positions> aligned(List<Positions> pictures) {
        List<Positions> aligned = new ArrayList<>();
        Positions before = problem.reference();
        for (int t = 0; t < pictures.size(); t++) {
            WaveTies wave = problem.ties().get(t);
            Positions picture = pictures.get(t);
            before = ProcrustesFit.of(picture.of(wave.nodes()), before.of(wave.nodes())).applied(picture);
            aligned.add(before);
        }
        return aligned;
    }
}
