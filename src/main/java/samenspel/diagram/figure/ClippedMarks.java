package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Curve;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.label.Circle;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// What of a picture lies within a frame. An organisation whose middle is within stands there as a whole; another that is
/// seen, and a line, ends at the frame. What is out is not in the file, hidden or otherwise.
///
/// Lines are cut as by Liang and Barsky ("A New Concept and Method for Line Clipping", ACM Transactions on
/// Graphics 3(1), 1984).
public final class ClippedMarks {
    private static final int CORNERS = 72;

    private final Box frame;
    private final Set<OrganisationId> seen;

    /// @param seen of which anything is to be seen
    public ClippedMarks(Box frame, Set<OrganisationId> seen) {
        this.frame = frame;
        this.seen = Set.copyOf(seen);
    }

    /// The marks within, in their order.
    public List<Mark> of(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        marks.forEach(mark -> within(mark).ifPresent(kept::add));
        return kept;
    }

    private Optional<Mark> within(Mark mark) {
        return switch (mark.role()) {
            case ORGANISATION, CLEARING -> Optional.of(mark).filter(this::isOwned).flatMap(disc -> holds(disc) ? Optional.of(disc) : cut(disc));
            case NAME, LEADER -> Optional.of(mark).filter(name -> isOwned(name) && frame.contains(name.bounds()));
            case NOTE -> isWritten(mark) ? Optional.of(mark).filter(note -> frame.contains(note.bounds())) : cut(mark);
            default -> cut(mark);
        };
    }

    /// Words are in or out with the line that leads to what they speak of; an arrow is a line.
    private static boolean isWritten(Mark note) {
        return note instanceof Mark.Label || note instanceof Mark.Group group && group.marks().stream().anyMatch(ClippedMarks::isWritten);
    }

    private boolean isOwned(Mark part) {
        return part.id().organisation().filter(seen::contains).isPresent();
    }

    private boolean holds(Mark organisation) {
        return frame.contains(organisation.bounds().centre());
    }

    private Optional<Mark> cut(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> {
                List<Mark> rest = group.marks().stream().flatMap(part -> cut(part).stream()).toList();
                yield rest.isEmpty() ? Optional.empty() : Optional.of(new Mark.Group(group.id(), group.role(), group.title(), rest));
            }
            case Mark.Stroke stroke -> line(stroke);
            case Mark.Area area -> area(area);
            case Mark.Outline outline -> new ClippedOutline(frame).of(outline);
            case Mark.Disc disc -> frame.contains(disc.bounds()) ? Optional.of(disc)
                    : new ClippedOutline(frame).of(round(disc, disc.title(), new Circle(disc.centre(), disc.radius()), Optional.of(disc.fill()), disc.outline()));
            case Mark.Ring ring -> frame.contains(ring.bounds()) ? Optional.of(ring)
                    : new ClippedOutline(frame).of(round(ring, "", new Circle(ring.centre(), ring.radius()), Optional.empty(), ring.pen()));
            case Mark.Label _ -> Optional.of(mark).filter(whole -> frame.contains(whole.bounds()));
        };
    }

    /// A circle as a line of corners so near to each other that nobody sees them.
    private static Mark.Outline round(Mark of, String title, Circle circle, Optional<Colour> fill, Pen pen) {
        List<Curve> sides = new ArrayList<>();
        Point before = corner(circle, 0);
        for (int at = 1; at <= CORNERS; at++) {
            Point next = corner(circle, at % CORNERS);
            sides.add(Curve.line(before, next));
            before = next;
        }
        return new Mark.Outline(of.id(), of.role(), title, sides, fill, Optional.of(pen));
    }

    private static Point corner(Circle circle, int at) {
        double angle = 2 * Math.PI * at / CORNERS;
        return circle.centre().plus(circle.radius() * StrictMath.cos(angle), circle.radius() * StrictMath.sin(angle));
    }

    private Optional<Mark> area(Mark.Area area) {
        Box box = area.box();
        double left = Math.max(box.x(), frame.x());
        double top = Math.max(box.y(), frame.y());
        Box rest = new Box(left, top, Math.min(box.right(), frame.right()) - left, Math.min(box.bottom(), frame.bottom()) - top);
        return rest.width() <= 0 || rest.height() <= 0 ? Optional.empty()
                : Optional.of(new Mark.Area(area.id(), area.role(), rest, area.cornerRadius(), area.fill(), area.outline()));
    }

    private Optional<Mark> line(Mark.Stroke line) {
        double[] shares = {0, 1};
        Point run = line.to().plus(-line.from().x(), -line.from().y());
        boolean seen = enters(shares, run.x(), frame.x() - line.from().x(), frame.right() - line.from().x())
                && enters(shares, run.y(), frame.y() - line.from().y(), frame.bottom() - line.from().y());
        if (!seen || shares[0] >= shares[1]) {
            return Optional.empty();
        }
        if (shares[0] == 0 && shares[1] == 1) {
            return Optional.of(line);
        }
        return Optional.of(new Mark.Stroke(line.id(), line.role(), line.title(), line.from().plus(run.x() * shares[0], run.y() * shares[0]),
                line.from().plus(run.x() * shares[1], run.y() * shares[1]), line.pen(),
                shares[0] > 0 ? ArrowHead.NONE : line.tail(), shares[1] < 1 ? ArrowHead.NONE : line.head()));
    }

    /// Narrows the shares of a line between which it lies in a band; false when it never does.
    private static boolean enters(double[] shares, double run, double low, double high) {
        if (run == 0) {
            return low <= 0 && high >= 0;
        }
        double first = run > 0 ? low / run : high / run;
        double last = run > 0 ? high / run : low / run;
        shares[0] = Math.max(shares[0], first);
        shares[1] = Math.min(shares[1], last);
        return shares[0] <= shares[1];
    }
}
