package samenspel.layout.plain;

/// Every pair of n nodes once, in rounds: the circle method of tournaments. One node stays if the number is even, the
/// others go round; with an odd number one rests. The pairs of a round have no node in common, so their order
/// changes no result.
final class RoundRobin {
    private final int n;
    private final int circle;

    /// @param n at least 2
    RoundRobin(int n) {
        this.n = n;
        circle = n + n % 2 - 1;
    }

    /// How many rounds there are, and how many nodes go round.
    int circle() {
        return circle;
    }

    /// Whether the node numbered [#circle] stays in its place; it meets the node that has the number of the round.
    boolean hasFixed() {
        return circle < n;
    }

    /// Of a round the pairs 1 to this many are those of the places that many to both sides.
    int pairs() {
        return circle / 2;
    }

    int left(int round, int k) {
        return round + k >= circle ? round + k - circle : round + k;
    }

    int right(int round, int k) {
        return round - k < 0 ? round - k + circle : round - k;
    }
}
