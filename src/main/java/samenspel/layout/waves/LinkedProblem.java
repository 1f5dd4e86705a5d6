package samenspel.layout.waves;

import java.util.List;
import java.util.stream.IntStream;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Positions;

/// The same nodes in several waves, to be placed once in each.
///
/// @param wanted between nodes, one a wave, in units of the reference
/// @param tied   for each wave which nodes have a tie in it; the others are held by their links alone
/// @param pinned nodes that stand in every wave where the reference has them
/// @param link   ω: how much a squared movement between two waves counts
record LinkedProblem(List<Distances> wanted, List<boolean[]> tied, Positions reference, boolean[] pinned, double link) {

    int n() {
        return reference.n();
    }

    int waves() {
        return wanted.size();
    }

    LinkedProblem withLink(double other) {
        return new LinkedProblem(wanted, tied, reference, pinned, other);
    }

    /// The mean over waves and nodes of Σ_j w_ij: the pull a link of the same size would have.
    double meanPull() {
        return IntStream.range(0, waves()).mapToDouble(t -> IntStream.range(0, n())
                .mapToDouble(i -> pull(t, i)).average().orElse(0)).average().orElse(0);
    }

    private double pull(int t, int i) {
        double sum = 0;
        for (int j = 0; j < n(); j++) {
            double wish = wanted.get(t).of(i, j);
            sum += j == i || !tied.get(t)[i] || !tied.get(t)[j] ? 0 : 1 / (wish * wish);
        }
        return sum;
    }
}
