package samenspel.diagram.motion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;

/// The way from one picture to another in stages: what leaves fades first, then the camera and what is in both move and change, then what
/// comes arrives. A stage in which nothing happens takes no time; between equal pictures there is none.
public final class SceneTransition {
    private static final double LEAVING = 0.4;
    private static final double MOVING = 0.7;
    private static final double ARRIVING = 0.4;

    private record Stage(Tween tween, double begins, double seconds) {
    }

    /// A moment of it: how far, 0 to 1, a movement is.
    public record Moment(Tween tween, double share) {
        /// All marks, in drawing order.
        public List<Mark> marks() {
            return tween.at(share);
        }
    }

    private final List<Stage> stages = new ArrayList<>();
    private final Tween beginning;
    private final Tween end;
    private final List<Mark> to;
    private double length;

    private SceneTransition(List<Mark> from, List<Mark> to) {
        this.beginning = new Tween(from, from);
        this.to = to;
        this.end = new Tween(to, to);
    }

    /// Between the marks of two pictures.
    public static SceneTransition of(List<Mark> from, List<Mark> to) {
        SceneTransition staged = new SceneTransition(from, to);
        List<Mark> stay = among(from, to);
        List<Mark> there = among(to, from);
        staged.add(from, stay, stay.size() < from.size() ? LEAVING : 0);
        staged.add(stay, there, stay.equals(there) ? 0 : MOVING);
        staged.add(there, to, there.size() < to.size() ? ARRIVING : 0);
        return staged;
    }

    public static SceneTransition of(Diagram from, Diagram to) {
        return of(from.marks(), to.marks());
    }

    /// All at once, without stages.
    public static SceneTransition gliding(List<Mark> from, List<Mark> to, double seconds) {
        SceneTransition once = new SceneTransition(from, to);
        once.add(from, to, seconds);
        return once;
    }

    private void add(List<Mark> before, List<Mark> after, double seconds) {
        if (seconds > 0) {
            stages.add(new Stage(new Tween(before, after), length, seconds));
            length += seconds;
        }
    }

    /// Those that are also in another picture, in their order; one that is something else there leaves, and comes as that.
    private static List<Mark> among(List<Mark> marks, List<Mark> others) {
        record Kind(MarkId id, Class<?> of) {
        }
        Set<Kind> known = others.stream().map(mark -> new Kind(mark.id(), mark.getClass())).collect(Collectors.toCollection(HashSet::new));
        Set<Mark> rows = others.stream().filter(SceneTransition::isRow).collect(Collectors.toCollection(HashSet::new));
        return marks.stream().filter(mark -> isRow(mark) ? rows.contains(mark) : known.contains(new Kind(mark.id(), mark.getClass()))).toList();
    }

    /// A row of a legend that stands elsewhere or says something else leaves too: rows on their way would cross.
    private static boolean isRow(Mark mark) {
        return mark.role() == MarkRole.LEGEND || mark.role() == MarkRole.LEGEND_CODE;
    }

    /// In seconds; 0 between equal pictures.
    public double length() {
        return length;
    }

    /// @param t from 0, the first picture, to 1, the second
    public Moment at(double t) {
        if (t <= 0) {
            return new Moment(beginning, 0);
        }
        double now = Math.clamp(t, 0, 1) * length;
        for (Stage stage : stages) {
            if (now < stage.begins + stage.seconds) {
                return new Moment(stage.tween, Timeline.eased((now - stage.begins) / stage.seconds));
            }
        }
        return new Moment(end, 1);
    }

    /// The marks at a moment, from 0 to 1, in drawing order.
    public List<Mark> frame(double t) {
        return t >= 1 ? to : at(t).marks();
    }
}
