package samenspel.diagram.motion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;

/// The way from one list of marks to another. Marks of the same id change place, size and colour; those
/// only in the first fade out, those only in the second fade in. Marks that are equal in both stay as
/// they are, so that a screen can keep what it has drawn of them.
public final class Tween {

    /// What one mark does on the way.
    private sealed interface Path {
        record Still(Mark mark) implements Path {
        }

        record Leaving(Mark mark) implements Path {
        }

        record Arriving(Mark mark) implements Path {
        }

        record Changing(Mark before, Mark after) implements Path {
        }

        default Mark mark() {
            return switch (this) {
                case Still(Mark mark) -> mark;
                case Leaving(Mark mark) -> mark;
                case Arriving(Mark mark) -> mark;
                case Changing(Mark _, Mark after) -> after;
            };
        }

        default Mark at(double share) {
            return switch (this) {
                case Still(Mark mark) -> mark;
                case Leaving(Mark mark) -> new Fading(1 - share).of(mark);
                case Arriving(Mark mark) -> new Fading(share).of(mark);
                // Text and heads change at once, but not before it begins.
                case Changing(Mark before, Mark after) -> share == 0 ? before : MarkBlend.of(before, after, share);
            };
        }
    }

    private final List<Path> paths = new ArrayList<>();

    public Tween(List<Mark> before, List<Mark> after) {
        this(before, after, Comparator.comparing(path -> path.mark().role()));
    }

    /// Within a group the order of the later group holds, whatever the roles.
    static Tween within(Mark.Group before, Mark.Group after) {
        return new Tween(before.marks(), after.marks(), (a, b) -> 0);
    }

    private Tween(List<Mark> before, List<Mark> after, Comparator<Path> order) {
        Map<MarkId, Mark> earlier = new LinkedHashMap<>();
        before.forEach(mark -> earlier.put(mark.id(), mark));
        for (Mark mark : after) {
            Mark former = earlier.get(mark.id());
            // One that becomes something else leaves, as others do.
            earlier.computeIfPresent(mark.id(), (_, old) -> blends(old, mark) ? null : old);
            paths.add(path(former, mark));
        }
        earlier.values().forEach(mark -> paths.add(new Path.Leaving(mark)));
        paths.sort(order);
    }

    private static Path path(@Nullable Mark before, Mark after) {
        if (before == null || !blends(before, after)) {
            return new Path.Arriving(after);
        }
        return before.equals(after) ? new Path.Still(after) : new Path.Changing(before, after);
    }

    /// Whether one can become the other bit by bit: marks of one kind, outlines of as many curves.
    private static boolean blends(Mark before, Mark after) {
        return before.getClass() == after.getClass()
                && !(before instanceof Mark.Outline a && after instanceof Mark.Outline b && a.curves().size() != b.curves().size());
    }

    /// The marks that are the same all the way, in drawing order.
    public List<Mark> still() {
        return paths.stream().filter(Path.Still.class::isInstance).map(Path::mark).toList();
    }

    /// The other marks at a share of the way, 0 to 1, in drawing order.
    public List<Mark> moving(double share) {
        double t = Math.clamp(share, 0, 1);
        return paths.stream().filter(path -> !(path instanceof Path.Still)).map(path -> path.at(t)).toList();
    }

    /// All marks at a share of the way, 0 to 1, in drawing order.
    public List<Mark> at(double share) {
        double t = Math.clamp(share, 0, 1);
        return paths.stream().map(path -> path.at(t)).toList();
    }
}
