package samenspel.bench.layout;

import java.util.Arrays;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.solve.Positions;

/// Stress against the number of steps between nodes.
final class Steps {
    private final PlainGraph graph;
    private final int[] steps;
    private final int[] queue;

    private Steps(PlainGraph graph) {
        this.graph = graph;
        steps = new int[graph.n()];
        queue = new int[graph.n()];
    }

    /// 1 when everybody stands in one place.
    static double stress(PlainGraph graph, Positions places, int[] sources) {
        Steps search = new Steps(graph);
        double ratios = 0;
        double squares = 0;
        long pairs = 0;
        for (int i : sources) {
            search.from(i);
            for (int j = 0; j < graph.n(); j++) {
                if (search.steps[j] > 0) {
                    double ratio = places.distance(i, j) / search.steps[j];
                    ratios += ratio;
                    squares += ratio * ratio;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : squares == 0 ? 1 : 1 - ratios * ratios / squares / pairs;
    }

    private void from(int source) {
        Arrays.fill(steps, -1);
        steps[source] = 0;
        queue[0] = source;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            for (int at = graph.first()[queue[head]]; at < graph.first()[queue[head] + 1]; at++) {
                if (steps[graph.other()[at]] < 0) {
                    steps[graph.other()[at]] = steps[queue[head]] + 1;
                    queue[tail++] = graph.other()[at];
                }
            }
        }
    }
}
