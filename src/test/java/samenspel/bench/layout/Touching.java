package samenspel.bench.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Positions;

/// Which discs touch, by a grid of cells a disc wide.
final class Touching {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;
    private static final double COVERED = 0.05;
    private record Cell(int across, int down) {
    }

    private final Positions page;
    private final double disc;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();

    private Touching(Positions places) {
        Extent extent = places.extent();
        double scale = Math.min(WIDTH / Math.max(1e-12, extent.width()), HEIGHT / Math.max(1e-12, extent.height()));
        page = places.shifted(-extent.left(), -extent.top()).scaled(scale, scale);
        disc = Math.sqrt(4 * COVERED * WIDTH * HEIGHT / Math.PI / Math.max(1, places.n()));
        IntStream.range(0, page.n()).forEach(i -> cells.computeIfAbsent(cell(i), _ -> new ArrayList<>()).add(i));
    }

    static double share(Positions places) {
        Touching touching = new Touching(places);
        return IntStream.range(0, places.n()).filter(touching::touches).count() / (double) Math.max(1, places.n());
    }

    private Cell cell(int i) {
        return new Cell((int) (page.x()[i] / disc), (int) (page.y()[i] / disc));
    }

    private boolean touches(int i) {
        Cell own = cell(i);
        return IntStream.range(0, 9).mapToObj(k -> new Cell(own.across + k / 3 - 1, own.down + k % 3 - 1))
                .flatMap(cell -> cells.getOrDefault(cell, List.of()).stream())
                .anyMatch(j -> j != i && page.distance(i, j) < disc);
    }
}
