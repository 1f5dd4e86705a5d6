package samenspel.layout.waves;

import java.util.List;
import java.util.stream.IntStream;
import samenspel.layout.solve.Positions;

/// The same nodes in several waves, to be placed once in each.
///
/// @param ties   one a wave, in units of the reference; nodes without a tie in a wave are held by their links alone
/// @param pinned nodes that stand in every wave where [#held] has them
/// @param held   one a wave: where it has what is pinned
/// @param link   ω: how much a squared movement between two waves counts
record LinkedProblem(List<WaveTies> ties, Positions reference, boolean[] pinned, List<Positions> held, double link) {

    int n() {
        return reference.n();
    }

    int waves() {
        return ties.size();
    }

    LinkedProblem withLink(double other) {
        return new LinkedProblem(ties, reference, pinned, held, other);
    }

    /// The mean over waves and nodes of Σ_j w_ij: the pull a link of the same size would have.
    double meanPull() {
        return ties.stream().mapToDouble(wave -> IntStream.of(wave.nodes()).mapToDouble(i -> pull(wave, i)).sum()).sum() / Math.max(1, n() * waves());
    }

    private static double pull(WaveTies wave, int i) {
        return IntStream.of(wave.nodes()).filter(j -> j != i).mapToDouble(j -> wave.wanted().of(i, j)).map(wish -> 1 / (wish * wish)).sum();
    }
}
