package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.List;

/// The sides of a disc on which a name can stand.
final class LabelSides {
    private static final int AROUND = 16;
    private static final List<Double> ALONG_TOP = List.of(0.35, 0.65, 0.2, 0.8, 0.07, 0.93);
    private static final List<Double> ALONG_SIDE = List.of(0.2, 0.8);

    /// For names close to the disc: all round it, and shifted along it.
    static final List<Bearing> CLOSE = close();
    /// For names that stand apart.
    static final List<Bearing> APART = around(AROUND);

    private LabelSides() {
    }

    /// A direction, and which share of the name's width and height lies before the place it points to.
    ///
    /// @param ux    across, with `uy` of length 1; down counts as positive
    /// @param cost  in page units of distance for letters of 12
    record Bearing(double ux, double uy, double shareX, double shareY, double cost) {
    }

    private static List<Bearing> around(int directions) {
        List<Bearing> all = new ArrayList<>();
        for (int direction = 0; direction < directions; direction++) {
            double angle = direction * 2 * Math.PI / directions;
            double ux = StrictMath.cos(angle);
            double uy = StrictMath.sin(angle);
            double price = Math.abs(uy) < 0.01 ? 0 : Math.abs(ux) < 0.01 ? 1.5 : 2.5;
            all.add(new Bearing(ux, uy, aligned(ux), aligned(uy), price));
        }
        return List.copyOf(all);
    }

    /// Which share of the name lies before the place: none when the direction is forward, all when it is back.
    private static double aligned(double component) {
        return component > 0.3 ? 0 : component < -0.3 ? 1 : 0.5;
    }

    private static List<Bearing> close() {
        List<Bearing> all = new ArrayList<>(around(12));
        for (int side = -1; side <= 1; side += 2) {
            for (double share : ALONG_TOP) {
                all.add(new Bearing(0, side, share, side < 0 ? 1 : 0, 2 + 2 * Math.abs(share - 0.5)));
            }
            for (double share : ALONG_SIDE) {
                all.add(new Bearing(side, 0, side < 0 ? 1 : 0, share, 1));
            }
        }
        return List.copyOf(all);
    }
}
