package samenspel.bench.layout;

import java.util.stream.IntStream;
import samenspel.layout.solve.Positions;

/// How far those who are in two pictures moved, after the first was laid onto the second as well as shifting, turning,
/// mirroring and scaling can: their mean distance ÷ the root mean square distance from their middle in the second.
final class Displacement {
    private Displacement() {
    }

    /// @param before and after: the same nodes in the same order
    static double fitted(Positions before, Positions after) {
        Positions a = centred(before);
        Positions b = centred(after);
        double straight = fitted(a, b, 1);
        double mirrored = fitted(a, b, -1);
        return Math.min(straight, mirrored);
    }

    private static double fitted(Positions a, Positions b, int side) {
        double along = IntStream.range(0, a.n()).mapToDouble(i -> a.x()[i] * b.x()[i] + side * a.y()[i] * b.y()[i]).sum();
        double across = IntStream.range(0, a.n()).mapToDouble(i -> a.x()[i] * b.y()[i] - side * a.y()[i] * b.x()[i]).sum();
        double size = squares(a);
        Positions laid = a.mapped(along / size, -across / size * side, 0, across / size, side * along / size, 0);
        double moved = IntStream.range(0, a.n()).mapToDouble(i -> Math.hypot(laid.x()[i] - b.x()[i], laid.y()[i] - b.y()[i])).average().orElse(0);
        return moved / Math.sqrt(squares(b) / b.n());
    }

    private static double squares(Positions places) {
        return IntStream.range(0, places.n()).mapToDouble(i -> places.x()[i] * places.x()[i] + places.y()[i] * places.y()[i]).sum();
    }

    private static Positions centred(Positions places) {
        return places.shifted(-IntStream.range(0, places.n()).mapToDouble(i -> places.x()[i]).average().orElse(0),
                -IntStream.range(0, places.n()).mapToDouble(i -> places.y()[i]).average().orElse(0));
    }
}
