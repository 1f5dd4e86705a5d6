package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.label.LabelSides.Bearing;
import samenspel.layout.Point;

/// The places round a disc that are free of discs and of names that stand already. Places to the side and away from
/// the middle of the picture come first, then those farther off, and far off only for names that are needed.
///
/// The idea of ranked positions is Imhof's ("Positioning Names on Maps", 1975).
final class LabelPositions {
    private static final double GAP = 2.5;
    private static final double USUAL_SIZE = 12;
    private static final List<Double> CLOSE = List.of(0.0, 5.0);
    private static final List<Double> APART = List.of(11.0, 18.0, 27.0, 38.0, 52.0);
    private static final List<Double> FAR = List.of(70.0, 92.0, 120.0, 155.0);
    /// A name as near to another disc as to its own could be read as that one's.
    private static final double DOUBT = 7;
    /// Less than this much nearer to its own.
    private static final double DOUBTFUL = 4;
    /// A name that stands apart keeps this far off other discs, or it could be read as theirs whatever the line says.
    private static final double APART_FROM = 4;
    /// A name that is needed rather has a leader line under a disc than none.
    private static final double UNDER_DISC = 90;
    /// What stays free between a leader line and a disc it passes.
    private static final double PASSING = 3;

    private final List<Circle> discs;
    private final Optional<Box> within;
    private final List<LabelPosition> standing;
    private final Point middle;

    LabelPositions(List<Circle> discs, Optional<Box> within, List<PlacedLabel> standing) {
        this.discs = discs;
        this.within = within;
        this.standing = standing.stream().map(LabelPosition::of).toList();
        double x = discs.stream().mapToDouble(disc -> disc.centre().x()).average().orElse(0);
        double y = discs.stream().mapToDouble(disc -> disc.centre().y()).average().orElse(0);
        this.middle = new Point(x, y);
    }

    /// The best first.
    List<LabelPosition> of(LabelRequest request) {
        List<Circle> near = near(request);
        List<LabelPosition> spots = new ArrayList<>();
        for (TextBlock block : request.blocks()) {
            CLOSE.forEach(step -> LabelSides.CLOSE.forEach(bearing -> add(close(request, block, step, bearing), request, near, spots)));
            APART.forEach(step -> LabelSides.APART.forEach(bearing -> add(apart(request, block, step, bearing), request, near, spots)));
            if (request.needed()) {
                FAR.forEach(step -> LabelSides.APART.forEach(bearing -> add(apart(request, block, step, bearing), request, near, spots)));
            }
        }
        spots.sort(Comparator.comparingDouble(LabelPosition::cost));
        return spots;
    }

    private void add(LabelPosition spot, LabelRequest request, List<Circle> near, List<LabelPosition> spots) {
        if (!isFree(spot, near)) {
            return;
        }
        LeaderLine leader = spot.leader();
        double more = leader == null ? doubt(spot.box(), request, near) : underDiscs(spot.box(), leader, request, near);
        if (more == Double.POSITIVE_INFINITY) {
            return;
        }
        spots.add(spot.plusCost(more));
    }

    private LabelPosition close(LabelRequest request, TextBlock block, double step, Bearing bearing) {
        return new LabelPosition(block, box(request, block, step, bearing), null, cost(request, block, step, bearing));
    }

    private LabelPosition apart(LabelRequest request, TextBlock block, double step, Bearing bearing) {
        Box box = box(request, block, step, bearing);
        return new LabelPosition(block, box, LeaderLine.between(request.centre(), box), cost(request, block, step, bearing) + 3);
    }

    private static Box box(LabelRequest request, TextBlock block, double step, Bearing bearing) {
        double reach = request.radius() + GAP + step * request.size() / USUAL_SIZE;
        double width = block.width();
        double height = request.height(block);
        return new Box(request.centre().x() + bearing.ux() * reach - bearing.shareX() * width,
                request.centre().y() + bearing.uy() * reach - bearing.shareY() * height, width, height);
    }

    private double cost(LabelRequest request, TextBlock block, double step, Bearing bearing) {
        double dx = request.centre().x() - middle.x();
        double dy = request.centre().y() - middle.y();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double outward = (dx * bearing.ux() + dy * bearing.uy()) / length;
        return step + bearing.cost() - 3 * outward + block.cost();
    }

    /// What it costs that a name might be read as another disc's; endless where it stands nearer to that one.
    private static double doubt(Box box, LabelRequest request, List<Circle> near) {
        double own = new Circle(request.centre(), request.radius()).distanceTo(box);
        double other = Double.POSITIVE_INFINITY;
        for (Circle disc : near) {
            if (isOther(disc, request)) {
                other = Math.min(other, disc.distanceTo(box));
            }
        }
        return other < own ? Double.POSITIVE_INFINITY : other < own + DOUBTFUL * request.size() / USUAL_SIZE ? DOUBT : 0;
    }

    /// What it costs that a leader line would run into discs and that a name stands near to other discs.
    private static double underDiscs(Box box, LeaderLine leader, LabelRequest request, List<Circle> near) {
        double unit = request.size() / USUAL_SIZE;
        double cost = 0;
        for (Circle disc : near) {
            if (isOther(disc, request)) {
                double distance = disc.distanceTo(box);
                cost = distance < 1.7 * APART_FROM * unit ? Math.max(cost, DOUBT) : cost;
                if (distance < APART_FROM * unit) {
                    return Double.POSITIVE_INFINITY;
                }
                if (leader.touches(disc.grown(PASSING * unit))) {
                    cost += request.needed() ? UNDER_DISC : Double.POSITIVE_INFINITY;
                }
            }
        }
        return cost;
    }

    private static boolean isOther(Circle disc, LabelRequest request) {
        return !disc.centre().equals(request.centre());
    }

    private List<Circle> near(LabelRequest request) {
        double farthest = request.needed() ? FAR.getLast() : APART.getLast();
        double widest = request.blocks().stream().mapToDouble(block -> block.width() + request.height(block)).max().orElse(0);
        double reach = request.radius() + GAP + farthest * request.size() / USUAL_SIZE + widest;
        return discs.stream().filter(disc -> disc.centre().distanceTo(request.centre()) < reach + disc.radius()).toList();
    }

    private boolean isFree(LabelPosition spot, List<Circle> near) {
        if (within.isPresent() && !within.get().contains(spot.box())) {
            return false;
        }
        for (Circle disc : near) {
            if (disc.touches(spot.box())) {
                return false;
            }
        }
        return standing.stream().noneMatch(spot::meets);
    }
}
