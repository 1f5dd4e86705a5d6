package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.label.LabelSides.Bearing;
import samenspel.layout.Point;

/// The places round a disc that are free of discs and of names that stand already. Places to the side and away from
/// the middle of the picture come first, then those farther off, and those apart last.
///
/// A name always stands nearer to its own disc than to any other, also where a leader line says whose it is.
///
/// The idea of ranked positions is Imhof's ("Positioning Names on Maps", 1975).
final class LabelPositions {
    /// From the edge of what is drawn for a disc to the letters.
    private static final double GAP = 2.7;
    private static final double USUAL_SIZE = 12;
    private static final List<Double> CLOSE = List.of(0.0, 2.5, 5.0);
    private static final List<Double> APART = List.of(9.0, 13.0, 18.0, 24.0);
    /// In page units, 8 mm on paper: longer leader lines cannot be followed through a network.
    private static final double LONGEST_LEADER = 30;
    /// A name as near to another disc as to its own could be read as that one's.
    private static final double DOUBT = 7;
    /// Less than this much nearer to its own.
    private static final double DOUBTFUL = 4;
    /// At least so much nearer to its own.
    private static final double NEARER = 0.5;
    /// A name that stands apart keeps this far off other discs, or it could be read as theirs whatever the line says.
    private static final double APART_FROM = 4;
    /// What stays free between a leader line and a disc it passes.
    private static final double PASSING = 1.5;
    /// In a crowd a name farther off could not be found, whatever the line says.
    private static final double CROWD = 21;
    /// Which share of these distances is kept where a name has to stand in a crowd.
    private static final double CROWDED = 0.1;
    /// Which share of the usual gap is kept to its own disc by who would have no place otherwise.
    private static final double CLOSER = 0.2;
    /// Between two places that are tried everywhere.
    private static final double GRID = 1.6;
    /// What a leader line costs.
    private static final double LEADER = 12;

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
            CLOSE.forEach(step -> LabelSides.CLOSE.forEach(bearing -> close(request, block, step, bearing, near).ifPresent(spots::add)));
            if (request.effort() == LabelRequest.Effort.APART) {
                APART.forEach(step -> LabelSides.APART.forEach(bearing -> apart(request, block, step, bearing, near).ifPresent(spots::add)));
            }
            if (request.effort().isEverywhere()) {
                spots.addAll(everywhere(request, block, near));
            }
        }
        spots.sort(Comparator.comparingDouble(LabelPosition::cost));
        return spots;
    }

    private Optional<LabelPosition> close(LabelRequest request, TextBlock block, double step, Bearing bearing, List<Circle> near) {
        Box box = box(request, block, step, bearing);
        if (isCovered(box, near)) {
            return Optional.empty();
        }
        double doubt = doubt(block, box, request, near);
        LabelPosition spot = new LabelPosition(block, box, null, cost(request, block, step, bearing) + doubt);
        return doubt == Double.POSITIVE_INFINITY || meetsStanding(spot) ? Optional.empty() : Optional.of(spot);
    }

    private Optional<LabelPosition> apart(LabelRequest request, TextBlock block, double step, Bearing bearing, List<Circle> near) {
        Box box = box(request, block, step, bearing);
        LeaderLine leader = LeaderLine.of(request, box);
        if (leader.length() > LONGEST_LEADER || isCovered(box, near) || isLost(box, leader, request, near)) {
            return Optional.empty();
        }
        LabelPosition spot = new LabelPosition(block, box, leader, cost(request, block, step, bearing) + LEADER);
        return meetsStanding(spot) ? Optional.empty() : Optional.of(spot);
    }

    /// Places in rows and columns all round, with a leader line where they are too far off to do without.
    private List<LabelPosition> everywhere(LabelRequest request, TextBlock block, List<Circle> near) {
        double step = GRID * closeness(request) * request.size() / USUAL_SIZE;
        double across = request.reach() + CROWD * request.size() / USUAL_SIZE + block.width();
        double down = request.reach() + CROWD * request.size() / USUAL_SIZE + request.height(block);
        Point centre = request.disc().centre();
        List<LabelPosition> found = new ArrayList<>();
        for (double dy = -down; dy <= request.reach() + CROWD * request.size() / USUAL_SIZE; dy += step) {
            for (double dx = -across; dx <= request.reach() + CROWD * request.size() / USUAL_SIZE; dx += step) {
                anywhere(request, block, new Box(centre.x() + dx, centre.y() + dy, block.width(), request.height(block)), near).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<LabelPosition> anywhere(LabelRequest request, TextBlock block, Box box, List<Circle> near) {
        double away = new Circle(request.disc().centre(), request.reach()).distanceTo(request.letters(box));
        if (away > CROWD * request.size() / USUAL_SIZE || away < GAP * closeness(request) * request.size() / USUAL_SIZE || isCovered(box, near)) {
            return Optional.empty();
        }
        double doubt = doubt(block, box, request, near);
        boolean beside = doubt < Double.POSITIVE_INFINITY && away <= (GAP + CLOSE.getLast()) * request.size() / USUAL_SIZE;
        LeaderLine leader = beside ? null : LeaderLine.of(request, box);
        if (leader != null && (leader.length() > LONGEST_LEADER || isLost(box, leader, request, near))) {
            return Optional.empty();
        }
        LabelPosition spot = new LabelPosition(block, box, leader, away + block.cost() + (leader == null ? doubt : LEADER));
        return meetsStanding(spot) ? Optional.empty() : Optional.of(spot);
    }

    /// Which share of the usual gap is enough.
    private static double closeness(LabelRequest request) {
        return request.effort() == LabelRequest.Effort.CLOSER ? CLOSER : 1;
    }

    /// Where a name would stand whose letters begin so far off.
    private static Box box(LabelRequest request, TextBlock block, double step, Bearing bearing) {
        double away = request.reach() + (GAP + step) * request.size() / USUAL_SIZE;
        Box whole = new Box(0, 0, block.width(), request.height(block));
        Box letters = request.letters(whole);
        return new Box(request.disc().centre().x() + bearing.ux() * away - bearing.shareX() * letters.width(),
                request.disc().centre().y() + bearing.uy() * away - bearing.shareY() * letters.height() - letters.y(), whole.width(), whole.height());
    }

    private double cost(LabelRequest request, TextBlock block, double step, Bearing bearing) {
        double dx = request.disc().centre().x() - middle.x();
        double dy = request.disc().centre().y() - middle.y();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double outward = (dx * bearing.ux() + dy * bearing.uy()) / length;
        return step + bearing.cost() - 3 * outward + block.cost();
    }

    /// What it costs that a name might be read as another disc's; endless where it stands nearer to that one, as a whole or with
    /// the line of it that is nearest.
    private static double doubt(TextBlock block, Box box, LabelRequest request, List<Circle> near) {
        double unit = request.size() / USUAL_SIZE;
        double nearer = nearer(List.of(request.letters(box)), request, near);
        boolean isForeign = nearer < NEARER * unit || block.lines().size() > 1 && nearer(request.lines(block, box), request, near) < NEARER * unit;
        return isForeign ? Double.POSITIVE_INFINITY : nearer < DOUBTFUL * unit ? DOUBT : 0;
    }

    /// How much nearer letters are to their own disc than to any other.
    private static double nearer(List<Box> letters, LabelRequest request, List<Circle> near) {
        double own = distance(request.disc(), letters);
        double other = Double.POSITIVE_INFINITY;
        for (Circle disc : near) {
            if (isOther(disc, request)) {
                other = Math.min(other, distance(disc, letters));
            }
        }
        return other - own;
    }

    private static double distance(Circle disc, List<Box> letters) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Box line : letters) {
            nearest = Math.min(nearest, disc.distanceTo(line));
        }
        return nearest;
    }

    /// Whether a leader line would run into a disc, or its name stand too near to one or nearer than to its own.
    private static boolean isLost(Box box, LeaderLine leader, LabelRequest request, List<Circle> near) {
        // Whoever looks everywhere has no better place.
        double unit = request.size() / USUAL_SIZE * (request.effort().isEverywhere() ? CROWDED : 1);
        double own = request.effort() == LabelRequest.Effort.CROWDED ? 0 : request.disc().distanceTo(request.letters(box));
        for (Circle disc : near) {
            if (isOther(disc, request) && (disc.distanceTo(box) < APART_FROM * unit || disc.distanceTo(request.letters(box)) < own || leader.touches(disc.grown(PASSING * unit)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(Circle disc, LabelRequest request) {
        return !disc.centre().equals(request.disc().centre());
    }

    private List<Circle> near(LabelRequest request) {
        double widest = request.blocks().stream().mapToDouble(block -> block.width() + request.height(block)).max().orElse(0);
        double reach = request.reach() + (GAP + APART.getLast()) * request.size() / USUAL_SIZE + widest;
        return discs.stream().filter(disc -> disc.centre().distanceTo(request.disc().centre()) < reach + disc.radius()).toList();
    }

    private boolean isCovered(Box box, List<Circle> near) {
        if (within.isPresent() && !within.get().contains(box)) {
            return true;
        }
        for (Circle disc : near) {
            if (disc.touches(box)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a place meets no disc and nothing that stands.
    boolean isFree(PlacedLabel label) {
        return !isCovered(label.box(), discs) && !meetsStanding(LabelPosition.of(label));
    }

    private boolean meetsStanding(LabelPosition spot) {
        for (LabelPosition other : standing) {
            if (spot.meets(other)) {
                return true;
            }
        }
        return false;
    }
}
