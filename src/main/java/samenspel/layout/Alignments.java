package samenspel.layout;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import samenspel.network.OrganisationId;

/// Sets chosen organisations straight by hand. Only those named move, and they are pinned where they come to stand;
/// names that the placement does not have are passed over. Discs may come to overlap: the user decides.
public final class Alignments {
    private Alignments() {
    }

    /// All as far left as the leftmost of them.
    public static Placement left(Placement placement, Set<OrganisationId> chosen) {
        return columns(placement, chosen, spread(placement, chosen, Point::x).least());
    }

    public static Placement right(Placement placement, Set<OrganisationId> chosen) {
        return columns(placement, chosen, spread(placement, chosen, Point::x).most());
    }

    /// All in one column, midway between the leftmost and the rightmost of them.
    public static Placement centreX(Placement placement, Set<OrganisationId> chosen) {
        return columns(placement, chosen, spread(placement, chosen, Point::x).middle());
    }

    /// All as high as the highest of them.
    public static Placement top(Placement placement, Set<OrganisationId> chosen) {
        return rows(placement, chosen, spread(placement, chosen, Point::y).least());
    }

    public static Placement bottom(Placement placement, Set<OrganisationId> chosen) {
        return rows(placement, chosen, spread(placement, chosen, Point::y).most());
    }

    /// All in one row, midway between the highest and the lowest of them.
    public static Placement centreY(Placement placement, Set<OrganisationId> chosen) {
        return rows(placement, chosen, spread(placement, chosen, Point::y).middle());
    }

    /// Even steps from the leftmost to the rightmost, which stay.
    public static Placement distributeX(Placement placement, Set<OrganisationId> chosen) {
        return distributed(placement, chosen, Point::x, (at, x) -> new Point(x, at.y()));
    }

    /// Even steps from the highest to the lowest, which stay.
    public static Placement distributeY(Placement placement, Set<OrganisationId> chosen) {
        return distributed(placement, chosen, Point::y, (at, y) -> new Point(at.x(), y));
    }

    /// Each to the nearest crossing of a grid with a line through (0, 0).
    ///
    /// @param step of the grid in layout units, above 0
    public static Placement snapped(Placement placement, Set<OrganisationId> chosen, double step) {
        if (!(step > 0)) {
            throw new IllegalArgumentException("a grid has steps above 0");
        }
        return moved(placement, chosen, at -> new Point(nearest(at.x(), step), nearest(at.y(), step)));
    }

    /// Adding 0 makes a negative zero a plain one.
    private static double nearest(double value, double step) {
        return Math.rint(value / step) * step + 0.0;
    }

    private record Spread(double least, double most) {
        double middle() {
            return (least + most) / 2;
        }
    }

    private static Spread spread(Placement placement, Set<OrganisationId> chosen, ToDoubleFunction<Point> along) {
        DoubleSummaryStatistics all = known(placement, chosen).stream().map(placement::of).mapToDouble(along).summaryStatistics();
        return new Spread(all.getMin(), all.getMax());
    }

    private static Placement columns(Placement placement, Set<OrganisationId> chosen, double x) {
        return moved(placement, chosen, at -> new Point(x, at.y()));
    }

    private static Placement rows(Placement placement, Set<OrganisationId> chosen, double y) {
        return moved(placement, chosen, at -> new Point(at.x(), y));
    }

    /// Those at one place keep the order of their ids.
    private static Placement distributed(Placement placement, Set<OrganisationId> chosen, ToDoubleFunction<Point> along, Put put) {
        List<OrganisationId> order = known(placement, chosen).stream()
                .sorted(Comparator.comparingDouble((OrganisationId id) -> along.applyAsDouble(placement.of(id)))).toList();
        Spread spread = spread(placement, chosen, along);
        Map<OrganisationId, Point> elsewhere = new LinkedHashMap<>();
        for (int k = 1; k < order.size() - 1; k++) {
            double at = spread.least() + k * (spread.most() - spread.least()) / (order.size() - 1);
            elsewhere.put(order.get(k), put.at(placement.of(order.get(k)), at));
        }
        return placement.moved(elsewhere).pinned(Set.copyOf(order));
    }

    /// A place with another coordinate.
    private interface Put {
        Point at(Point place, double coordinate);
    }

    private static Placement moved(Placement placement, Set<OrganisationId> chosen, UnaryOperator<Point> to) {
        Map<OrganisationId, Point> elsewhere = new LinkedHashMap<>();
        known(placement, chosen).forEach(id -> elsewhere.put(id, to.apply(placement.of(id))));
        return placement.moved(elsewhere).pinned(elsewhere.keySet());
    }

    private static SortedSet<OrganisationId> known(Placement placement, Set<OrganisationId> chosen) {
        SortedSet<OrganisationId> known = new TreeSet<>(chosen);
        known.retainAll(placement.at().keySet());
        return known;
    }
}
