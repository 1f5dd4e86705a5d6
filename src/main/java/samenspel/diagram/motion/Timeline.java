package samenspel.diagram.motion;

import java.util.List;
import samenspel.diagram.picture.Lens;

/// When what happens while a change is played, in seconds at the usual speed: the lost ties are marked
/// and leave, then the gained ties arrive. Stages follow Bach, Pietriga & Fekete (2014, "GraphDiaries");
/// nothing moves in between because both waves share one arrangement.
public final class Timeline {
    private record Segment(double end, Lens.Phase from, Lens.Phase to) {
    }

    private static final List<Segment> SEGMENTS = List.of(
            new Segment(0.4, Lens.Phase.BEFORE, Lens.Phase.BEFORE),
            new Segment(0.8, Lens.Phase.BEFORE, Lens.Phase.LEAVING),
            new Segment(1.3, Lens.Phase.LEAVING, Lens.Phase.LEAVING),
            new Segment(2.3, Lens.Phase.LEAVING, Lens.Phase.LEFT),
            new Segment(2.8, Lens.Phase.LEFT, Lens.Phase.LEFT),
            new Segment(3.8, Lens.Phase.LEFT, Lens.Phase.ARRIVING),
            new Segment(4.3, Lens.Phase.ARRIVING, Lens.Phase.ARRIVING),
            new Segment(4.7, Lens.Phase.ARRIVING, Lens.Phase.AFTER));

    /// The length of the whole telling.
    public static final double LENGTH = 4.7;
    /// Where the stages begin; the end comes last.
    public static final List<Double> STAGE_STARTS = List.of(0.0, 2.55, LENGTH);

    private Timeline() {
    }

    /// Between which two phases a moment lies, and how far, 0 to 1, eased in and out.
    public record Moment(Lens.Phase from, Lens.Phase to, double share) {
    }

    public static Moment at(double seconds) {
        double start = 0;
        for (Segment segment : SEGMENTS) {
            if (seconds <= segment.end) {
                double t = (seconds - start) / (segment.end - start);
                return new Moment(segment.from, segment.to, eased(Math.clamp(t, 0, 1)));
            }
            start = segment.end;
        }
        return new Moment(Lens.Phase.AFTER, Lens.Phase.AFTER, 1);
    }

    public static Stage stageAt(double seconds) {
        return seconds < STAGE_STARTS.get(1) ? Stage.LOSS : Stage.GAIN;
    }

    /// Smoothstep: slow at both ends.
    public static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}
