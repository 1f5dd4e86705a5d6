package samenspel.layout.plain;

import java.util.Arrays;
import java.util.stream.IntStream;
import samenspel.layout.solve.Positions;

/// How good a picture of a plain graph is, by definitions of its own, apart from the code that makes it.
///
/// @param stress    mean over pairs of (drawn ÷ wanted − 1)² at the best scale; in large graphs over the pairs
///                  of some nodes evenly spread
/// @param neighbours mean over nodes: of its k neighbours and its k nearest in the picture, the share in both
/// @param touching  share of nodes whose disc lies over another's, all discs covering a twentieth of a page
public record PlainQuality(double stress, double neighbours, double touching) {
    private static final int ASKED = 200;

    public static PlainQuality of(PlainGraph graph, Positions places) {
        int step = Math.max(1, graph.n() / ASKED);
        int[] asked = IntStream.range(0, graph.n()).filter(i -> i % step == 0).toArray();
        return new PlainQuality(stress(graph, places, asked), Arrays.stream(asked)
                .filter(i -> graph.degree(i) > 0).mapToDouble(i -> shared(graph, places, i)).average().orElse(1),
                Arrays.stream(asked).filter(i -> touches(places, i)).count() / (double) Math.max(1, asked.length));
    }

    private static double stress(PlainGraph graph, Positions places, int[] asked) {
        double ratios = 0;
        double squares = 0;
        long pairs = 0;
        for (int i : asked) {
            int[] steps = steps(graph, i);
            for (int j = 0; j < graph.n(); j++) {
                if (steps[j] > 0) {
                    double ratio = places.distance(i, j) / steps[j];
                    ratios += ratio;
                    squares += ratio * ratio;
                    pairs++;
                }
            }
        }
        return squares == 0 ? 0 : 1 - ratios * ratios / (pairs * squares);
    }

    private static int[] steps(PlainGraph graph, int from) {
        int[] steps = new int[graph.n()];
        Arrays.fill(steps, -1);
        steps[from] = 0;
        int[] queue = new int[graph.n()];
        queue[0] = from;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            for (int at = graph.first()[queue[head]]; at < graph.first()[queue[head] + 1]; at++) {
                if (steps[graph.other()[at]] < 0) {
                    steps[graph.other()[at]] = steps[queue[head]] + 1;
                    queue[tail++] = graph.other()[at];
                }
            }
        }
        return steps;
    }

    private static double shared(PlainGraph graph, Positions places, int i) {
        double[] drawn = IntStream.range(0, graph.n()).mapToDouble(j -> j == i ? Double.MAX_VALUE : places.distance(i, j)).toArray();
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        int k = graph.degree(i);
        long both = IntStream.range(graph.first()[i], graph.first()[i + 1])
                .filter(at -> drawn[graph.other()[at]] <= sorted[k - 1]).count();
        return both / (2.0 * k - both);
    }

    private static boolean touches(Positions places, int i) {
        double width = Math.max(places.extent().width(), 1.25 * places.extent().height());
        double disc = 2 * Math.sqrt(0.05 * width * width / 1.25 / (Math.PI * places.n()));
        return IntStream.range(0, places.n()).anyMatch(j -> j != i && places.distance(i, j) < disc);
    }
}
