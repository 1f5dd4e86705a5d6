package samenspel.diagram.note;

import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Curve;
import samenspel.diagram.label.Circle;
import samenspel.layout.Point;

/// The shortest closed line round circles: arcs of those farthest out, joined by straight lines that touch both.
///
/// Walks round like a string wrapped about pegs (Jarvis 1973, "On the identification of the convex hull of a finite
/// set of points in the plane", here for circles): from a circle it goes on to the one whose common tangent it meets
/// first. With u(θ) the unit vector of direction θ, that of circles (c, r) and (d, s) is where
/// (c − d)·u = s − r and falling. Cost: circles × circles on the hull.
final class Hull {
    private static final double TURN = 2 * Math.PI;
    /// Angles nearer to each other are the same.
    private static final double SAME = 1e-9;

    private final List<Circle> circles;
    private final List<Curve> curves = new ArrayList<>();
    private Point end = new Point(0, 0);

    private Hull(List<Circle> circles) {
        this.circles = circles;
    }

    /// @param circles at least one
    static List<Curve> round(List<Circle> circles) {
        Hull hull = new Hull(circles);
        hull.walk();
        return hull.curves;
    }

    private void walk() {
        Circle at = circles.stream().max(java.util.Comparator.comparingDouble(circle -> circle.centre().x() + circle.radius())).orElseThrow();
        double angle = 0;
        end = on(at, 0);
        // A circle may be met twice, when it stands before one that is smaller.
        for (int step = 0; step <= 2 * circles.size() && angle < TURN - SAME; step++) {
            Tangent next = next(at, angle);
            double until = Math.min(TURN, angle + next.turn);
            arc(at, angle, until);
            if (angle + next.turn < TURN - SAME) {
                line(on(next.to, until));
                at = next.to;
            }
            angle = until;
        }
    }

    /// @param turn how far round it is to where it is met; a whole turn when there is none
    private record Tangent(Circle to, double turn) {
    }

    private Tangent next(Circle at, double angle) {
        Tangent best = new Tangent(at, TURN);
        for (Circle other : circles) {
            double distance = at.centre().distanceTo(other.centre());
            double lack = other.radius() - at.radius();
            if (other != at && distance > Math.abs(lack) + SAME) {
                double turn = turn(at, other, lack / distance, angle);
                boolean first = turn < best.turn - SAME || turn < best.turn + SAME && distance > at.centre().distanceTo(best.to.centre());
                best = first ? new Tangent(other, turn) : best;
            }
        }
        return best;
    }

    private static double turn(Circle at, Circle other, double cosine, double angle) {
        double towards = StrictMath.atan2(at.centre().y() - other.centre().y(), at.centre().x() - other.centre().x());
        double turn = towards + StrictMath.acos(cosine) - angle;
        double positive = turn - TURN * Math.floor(turn / TURN);
        return positive > TURN - SAME ? 0 : positive;
    }

    private static Point on(Circle circle, double angle) {
        return circle.centre().plus(circle.radius() * StrictMath.cos(angle), circle.radius() * StrictMath.sin(angle));
    }

    private void line(Point to) {
        if (end.distanceTo(to) > 0.01) {
            curves.add(Curve.line(end, to));
            end = to;
        }
    }

    /// Of pieces of a quarter turn at most, which a curve follows to within 0.03 % of the radius.
    private void arc(Circle circle, double from, double to) {
        int pieces = (int) Math.ceil((to - from) / (Math.PI / 2) - SAME);
        for (int i = 0; i < pieces; i++) {
            double start = from + (to - from) * i / pieces;
            double stop = from + (to - from) * (i + 1) / pieces;
            double reach = 4.0 / 3 * StrictMath.tan((stop - start) / 4);
            Point target = on(circle, stop);
            curves.add(new Curve(along(circle, end, reach), along(circle, target, -reach), target));
            end = target;
        }
    }

    /// From a point of the circle along its tangent, in radii.
    private static Point along(Circle circle, Point on, double reach) {
        return on.plus(-(on.y() - circle.centre().y()) * reach, (on.x() - circle.centre().x()) * reach);
    }
}
