package samenspel.layout.plain;

import java.util.Arrays;
import java.util.stream.IntStream;
import samenspel.layout.solve.CoincidentPoints;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.ProcrustesFit;

/// Where nodes start that were not in the former picture, and how the new picture is laid onto it.
final class AddedNodes {
    private static final double ASIDE = 0.1;

    private AddedNodes() {
    }

    /// Who has no place starts a little beside the middle of its placed neighbours, or of the picture.
    static Positions placed(PlainGraph graph, Positions former) {
        Positions to = former.copy();
        int[] known = known(former);
        double middleX = Arrays.stream(known).mapToDouble(i -> former.x()[i]).average().orElse(0);
        double middleY = Arrays.stream(known).mapToDouble(i -> former.y()[i]).average().orElse(0);
        for (int i = 0; i < graph.n(); i++) {
            if (Double.isNaN(former.x()[i])) {
                int[] near = Arrays.stream(graph.other(), graph.first()[i], graph.first()[i + 1])
                        .filter(j -> !Double.isNaN(former.x()[j])).toArray();
                to.x()[i] = Arrays.stream(near).mapToDouble(j -> former.x()[j]).average().orElse(middleX)
                        + ASIDE * CoincidentPoints.dx(0, i + 1);
                to.y()[i] = Arrays.stream(near).mapToDouble(j -> former.y()[j]).average().orElse(middleY)
                        + ASIDE * CoincidentPoints.dy(0, i + 1);
            }
        }
        return to;
    }

    /// Turned, mirrored and shifted onto the former picture, by those who are in both.
    static Positions onto(Positions former, Positions now) {
        int[] known = known(former);
        return ProcrustesFit.of(now.of(known), former.of(known)).applied(now);
    }

    static boolean[] known(Positions former, int[] nodes) {
        boolean[] known = new boolean[nodes.length];
        for (int k = 0; k < nodes.length; k++) {
            known[k] = !Double.isNaN(former.x()[nodes[k]]);
        }
        return known;
    }

    private static int[] known(Positions former) {
        return IntStream.range(0, former.n()).filter(i -> !Double.isNaN(former.x()[i])).toArray();
    }
}
