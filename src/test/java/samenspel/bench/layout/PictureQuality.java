package samenspel.bench.layout;

import java.util.stream.IntStream;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.SeededRandom;

/// How good a picture of a plain graph is.
///
/// @param stress     mean over pairs with a path between them of (s·drawn − steps)² ÷ steps² at the best scale s; all
///                   pairs up to [#ALL_PAIRS] nodes, above that the pairs of some nodes by chance
/// @param neighbours mean over nodes of the Jaccard coefficient of their neighbours and as many nearest in the
///                   picture; of up to [#ASKED] nodes
/// @param overlap    share of nodes whose disc touches another, the picture fitted into 1000 × 800 and all discs
///                   together covering a twentieth of it
record PictureQuality(double stress, double neighbours, double overlap) {
    static final int ALL_PAIRS = 3000;
    static final int ASKED = 2000;

    static PictureQuality of(PlainGraph graph, Positions places) {
        return new PictureQuality(Steps.stress(graph, places, sources(graph.n())), neighbours(graph, places), Touching.share(places));
    }

    private static int[] sources(int n) {
        int[] nodes = IntStream.range(0, n).toArray();
        if (n > ALL_PAIRS) {
            new SeededRandom(7).shuffle(nodes);
        }
        return IntStream.of(nodes).limit(n <= ALL_PAIRS ? n : n <= 20_000 ? 300 : 100).toArray();
    }

    private static double neighbours(PlainGraph graph, Positions places) {
        int step = Math.max(1, graph.n() / ASKED);
        return IntStream.range(0, graph.n()).filter(i -> i % step == 0 && graph.degree(i) > 0 && graph.degree(i) < graph.n() - 1)
                .mapToDouble(i -> shared(graph, places, i)).average().orElse(1);
    }

    private static double shared(PlainGraph graph, Positions places, int i) {
        int k = graph.degree(i);
        int[] nearest = new Nearest(places, i, k).nodes();
        long both = IntStream.of(nearest).filter(j -> java.util.Arrays.binarySearch(graph.other(), graph.first()[i], graph.first()[i + 1], j) >= 0).count();
        return both / (2.0 * k - both);
    }
}
