package samenspel.layout.solve;

/// Every pair of n nodes once, in rounds: the circle method of tournaments. The pairs of a round have
/// no node in common, so the order within a round, or threads that share it, change no result.
final class RoundRobin {

    /// What is done with a pair.
    interface Visitor {
        void pair(int i, int j);
    }

    private RoundRobin() {
    }

    /// @param order the nodes, each once; another order meets the pairs in another order
    static void visit(int[] order, Visitor visitor) {
        int seats = order.length + order.length % 2;
        for (int round = 0; round < seats - 1; round++) {
            visit(order, visitor, round, seats - 1);
        }
    }

    /// One seat stays, the others go round; with an odd number of nodes who meets the empty seat rests.
    private static void visit(int[] order, Visitor visitor, int round, int circle) {
        if (circle < order.length) {
            visitor.pair(order[circle], order[round]);
        }
        for (int k = 1; k <= circle / 2; k++) {
            int left = round + k >= circle ? round + k - circle : round + k;
            int right = round - k < 0 ? round - k + circle : round - k;
            visitor.pair(order[left], order[right]);
        }
    }
}
