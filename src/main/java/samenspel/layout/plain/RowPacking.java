package samenspel.layout.plain;

import java.util.List;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Positions;

/// Puts the parts of a picture side by side in rows under the first, which is the largest.
final class RowPacking {
    private static final double GAP = 1;
    private final Positions all;
    private double across;
    private double down;
    private double height;

    private RowPacking(int n) {
        all = Positions.origin(n);
    }

    /// @param parts the nodes of each part
    /// @param drawn the places of each part's nodes, in their order
    static Positions together(List<int[]> parts, List<Positions> drawn, int n) {
        RowPacking rowPacking = new RowPacking(n);
        double width = drawn.isEmpty() ? 0 : Math.max(drawn.getFirst().extent().width(), StrictMath.sqrt(n));
        for (int k = 0; k < parts.size(); k++) {
            rowPacking.put(parts.get(k), drawn.get(k), width);
        }
        return rowPacking.all;
    }

    private void put(int[] part, Positions drawn, double width) {
        Extent extent = drawn.extent();
        if (across > 0 && across + extent.width() > width) {
            across = 0;
            down += height + GAP;
            height = 0;
        }
        all.put(part, drawn.shifted(-extent.left(), -extent.top()).shifted(across, down));
        across += extent.width() + GAP;
        height = Math.max(height, extent.height());
    }
}
