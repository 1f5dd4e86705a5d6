package samenspel.diagram.motion;

import java.util.List;
import samenspel.diagram.seen.Lens;

/// When what happens while a change is played, in seconds at the usual speed: the lost ties are marked
/// and leave, then organisations move if the later wave has places of its own, then the gained ties arrive.
/// Stages follow Bach, Pietriga & Fekete (2014, "GraphDiaries").
public enum Timeline {
    /// Both waves share one arrangement: nothing moves.
    STANDING(List.of(ChangeStage.LOSS, ChangeStage.GAIN), List.of(0.0, 2.55), List.of(1.3, 4.3),
            new Segment(0.4, Lens.Phase.BEFORE, Lens.Phase.BEFORE),
            new Segment(0.8, Lens.Phase.BEFORE, Lens.Phase.LEAVING),
            new Segment(1.3, Lens.Phase.LEAVING, Lens.Phase.LEAVING),
            new Segment(2.3, Lens.Phase.LEAVING, Lens.Phase.LEFT),
            new Segment(2.8, Lens.Phase.LEFT, Lens.Phase.LEFT),
            new Segment(3.8, Lens.Phase.LEFT, Lens.Phase.ARRIVING),
            new Segment(4.3, Lens.Phase.ARRIVING, Lens.Phase.ARRIVING),
            new Segment(4.7, Lens.Phase.ARRIVING, Lens.Phase.AFTER)),
    /// Waves have places of their own: organisations move between the ties that end and the ties that come.
    MOVING(List.of(ChangeStage.LOSS, ChangeStage.MOVE, ChangeStage.GAIN), List.of(0.0, 2.55, 4.25), List.of(1.3, 4.2, 6.0),
            new Segment(0.4, Lens.Phase.BEFORE, Lens.Phase.BEFORE),
            new Segment(0.8, Lens.Phase.BEFORE, Lens.Phase.LEAVING),
            new Segment(1.3, Lens.Phase.LEAVING, Lens.Phase.LEAVING),
            new Segment(2.3, Lens.Phase.LEAVING, Lens.Phase.LEFT),
            new Segment(2.8, Lens.Phase.LEFT, Lens.Phase.LEFT),
            new Segment(4.0, Lens.Phase.LEFT, Lens.Phase.MOVED),
            new Segment(4.5, Lens.Phase.MOVED, Lens.Phase.MOVED),
            new Segment(5.5, Lens.Phase.MOVED, Lens.Phase.ARRIVING),
            new Segment(6.0, Lens.Phase.ARRIVING, Lens.Phase.ARRIVING),
            new Segment(6.4, Lens.Phase.ARRIVING, Lens.Phase.AFTER));

    private record Segment(double end, Lens.Phase from, Lens.Phase to) {
    }

    private final List<ChangeStage> stages;
    private final List<Double> starts;
    private final List<Double> stops;
    private final List<Segment> segments;

    Timeline(List<ChangeStage> stages, List<Double> starts, List<Double> stops, Segment... segments) {
        this.stages = stages;
        this.starts = starts;
        this.stops = stops;
        this.segments = List.of(segments);
    }

    /// Between which two phases a moment lies, and how far, 0 to 1, eased in and out.
    public record Moment(Lens.Phase from, Lens.Phase to, double share) {
        /// The nearer of the two phases.
        public Lens.Phase standing() {
            return share < 0.5 ? from : to;
        }
    }

    /// The length of the whole play.
    public double length() {
        return segments.getLast().end;
    }

    /// Where the stages begin, without the end.
    public List<Double> starts() {
        return starts;
    }

    /// In each stage the last moment at which what it tells is to be seen: the ties that are lost, in their colour; who has moved;
    /// the ties that are gained.
    public List<Double> stops() {
        return stops;
    }

    public Moment at(double seconds) {
        double start = 0;
        for (Segment segment : segments) {
            if (seconds <= segment.end) {
                double t = (seconds - start) / (segment.end - start);
                return new Moment(segment.from, segment.to, eased(Math.clamp(t, 0, 1)));
            }
            start = segment.end;
        }
        return new Moment(Lens.Phase.AFTER, Lens.Phase.AFTER, 1);
    }

    /// The last moment at which a change stands wholly in a phase; of one that it does not have, such as of organisations that move, in the phase
    /// before it.
    ///
    /// @param phase not that in which all fates are seen at once
    public double rest(Lens.Phase phase) {
        return segments.stream().filter(segment -> segment.from == segment.to && segment.from.ordinal() <= phase.ordinal()).mapToDouble(Segment::end).max().orElse(0);
    }

    public ChangeStage stageAt(double seconds) {
        int stage = (int) starts.stream().filter(start -> start <= seconds).count() - 1;
        return stages.get(Math.max(0, stage));
    }

    /// Smoothstep: slow at both ends.
    public static double eased(double t) {
        return t * t * (3 - 2 * t);
    }
}
