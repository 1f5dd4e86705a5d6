package samenspel.layout.arrange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import samenspel.layout.solve.Adjacency;
import samenspel.layout.solve.NodeOrder;

/// Who is hub, core or periphery.
///
/// *Hubs* are the organisations that give access and are tied at least twice as firmly as the mean, at most one in
/// ten; without any, the most firmly tied of all. The *core* is a quarter of the others: of every sector the
/// one with the highest coreness in firm ties, then the highest whatever the sector. Firm are the ties of at least the median
/// weight; coreness is the largest k such that the node belongs to a set in which each has k firm ties
/// within the set (Seidman 1983, "Network Structure and Minimum Degree"); among equals the sum of tie weights decides.
///
/// @param ring     0 hub, 1 core, 2 periphery
/// @param anchor   for the periphery the node of the core, or else the hub, it is tied to most firmly; −1 without and for others
/// @param firmness the sum of each node's tie weights
record CorePeriphery(int[] ring, int[] anchor, double[] firmness) {
    private static final int HUB = 0;
    private static final int CORE = 1;
    private static final int OUTSIDE = 2;
    private static final double CORE_SHARE = 0.25;
    private static final double HUB_SHARE = 0.1;
    private static final double FIRM = 2;

    static CorePeriphery of(GroupedNodes grouped) {
        Adjacency ties = grouped.ties();
        double[] firmness = IntStream.range(0, grouped.n()).mapToDouble(ties::sum).toArray();
        int[] ring = new int[grouped.n()];
        Arrays.fill(ring, OUTSIDE);
        hubs(grouped, firmness, ring);
        core(grouped, Coreness.ofFirm(grouped.part()), firmness, ring);
        return new CorePeriphery(ring, anchors(ties, ring), firmness);
    }

    private static void hubs(GroupedNodes grouped, double[] firmness, int[] ring) {
        double mean = Arrays.stream(firmness).average().orElse(0);
        int most = Math.max(1, (int) (HUB_SHARE * grouped.n()));
        int[] byFirmness = NodeOrder.of(grouped.n(), Comparator.comparingDouble(i -> -firmness[i]));
        int[] hubs = Arrays.stream(byFirmness).filter(i -> grouped.access()[i] && firmness[i] >= FIRM * mean).limit(most).toArray();
        Arrays.stream(hubs.length > 0 ? hubs : Arrays.stream(byFirmness).limit(1).toArray()).forEach(i -> ring[i] = HUB);
    }

    private static void core(GroupedNodes grouped, int[] coreness, double[] firmness, int[] ring) {
        int[] byCore = Arrays.stream(NodeOrder.of(grouped.n(), Comparator.<Integer>comparingInt(i -> -coreness[i])
                .thenComparingDouble(i -> -firmness[i]))).filter(i -> ring[i] == OUTSIDE).toArray();
        boolean[] seen = new boolean[grouped.names().length];
        for (int i : byCore) {
            ring[i] = seen[grouped.group()[i]] ? OUTSIDE : CORE;
            seen[grouped.group()[i]] = true;
        }
        int wanted = (int) Math.round(CORE_SHARE * byCore.length);
        int sofar = (int) Arrays.stream(ring).filter(r -> r == CORE).count();
        Arrays.stream(byCore).filter(i -> ring[i] == OUTSIDE).limit(Math.max(0, wanted - sofar)).forEach(i -> ring[i] = CORE);
    }

    private static int[] anchors(Adjacency ties, int[] ring) {
        int[] anchor = new int[ring.length];
        for (int i = 0; i < anchor.length; i++) {
            int inCore = ring[i] == OUTSIDE ? firmest(ties, ring, i, CORE) : -1;
            anchor[i] = inCore >= 0 || ring[i] != OUTSIDE ? inCore : firmest(ties, ring, i, HUB);
        }
        return anchor;
    }

    private static int firmest(Adjacency ties, int[] ring, int i, int wanted) {
        int best = -1;
        double most = 0;
        for (int at = ties.first()[i]; at < ties.first()[i + 1]; at++) {
            int other = ties.other()[at];
            if (ring[other] == wanted && ties.value()[at] > most) {
                best = other;
                most = ties.value()[at];
            }
        }
        return best;
    }
}
