package samenspel.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Positions;

/// Where organisations without any tie stand: rows below the picture, or a block when there is no picture.
///
/// @param nodes without an edge, in order of their names
/// @param tied  the others
record Tray(int[] nodes, int[] tied) {
    static final double STEP = 2 * Placement.DISC_DIAMETER;
    private static final double GAP = 3 * Placement.DISC_DIAMETER;
    private static final double ASPECT = 1.6;
    private static final int FEWEST_COLUMNS = 8;

    static Tray of(TieGraph graph) {
        int[] tied = Subgraph.tied(graph).members();
        int[] nodes = IntStream.range(0, graph.n()).filter(i -> Arrays.binarySearch(tied, i) < 0).boxed()
                .sorted(Comparator.comparing(graph.ids()::get)).mapToInt(Integer::intValue).toArray();
        return new Tray(nodes, tied);
    }

    /// Writes the places of the tray's nodes below those of the others.
    void put(Positions places) {
        places.put(nodes, rows(nodes.length, places.of(tied)));
    }

    /// Places of some below those of the others.
    static Positions rows(int count, Positions others) {
        Extent picture = others.extent();
        boolean alone = others.n() == 0;
        int columns = alone ? (int) Math.ceil(Math.sqrt(count * ASPECT))
                : Math.max(FEWEST_COLUMNS, 1 + (int) (picture.width() / STEP));
        int row = Math.max(1, Math.min(columns, count));
        double left = picture.middleX() - (row - 1) * STEP / 2;
        double top = alone ? 0 : picture.bottom() + GAP;
        Positions places = Positions.origin(count);
        for (int i = 0; i < count; i++) {
            places.x()[i] = left + i % row * STEP;
            places.y()[i] = top + (i / row) * STEP;
        }
        return places;
    }
}
