package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Lettering;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Role;
import samenspel.diagram.Typeface;
import samenspel.diagram.motion.Stage;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.motion.Tween;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.Scenes;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// A change told in figures: the moments of [Timeline], with a rest on the first and on the last wave. What
/// happens stands at the right above the picture.
public final class Telling {
    /// Seconds of rest at both ends.
    public static final double REST = 1.2;

    private final Figures figures;
    private final Scenes scenes;
    private final Timeline timeline;
    private final Function<Lens.Phase, Depiction> seen;
    private final Depiction depiction;
    private final Lens.Between change;
    private final FigureFormat format;
    private final Texts texts;
    private final Map<Lens.Phase, Diagram> phases = new EnumMap<>(Lens.Phase.class);
    private Timeline.Moment last;
    private Tween tween;

    /// @param timeline with a stage in which organisations move, if the waves stand otherwise
    /// @param seen     a change in each of its phases, which differ in nothing else but where organisations stand
    public Telling(Scenes scenes, Timeline timeline, Function<Lens.Phase, Depiction> seen, FigureFormat format) {
        this.figures = new Figures(scenes);
        this.scenes = scenes;
        this.timeline = timeline;
        this.seen = seen;
        this.depiction = seen.apply(Lens.Phase.COMPARED);
        this.change = (Lens.Between) depiction.lens();
        this.format = format;
        this.texts = Texts.in(depiction.language());
    }

    /// How long it takes, in seconds.
    public double length() {
        return REST + timeline.length() + REST;
    }

    /// The figure at a moment, in seconds from the start; the same object as long as nothing moves.
    public Diagram at(double seconds) {
        Timeline.Moment moment = timeline.at(Math.max(0, seconds - REST));
        if (moment.share() == 0 || moment.from() == moment.to()) {
            return phase(moment.from());
        }
        if (moment.share() == 1) {
            return phase(moment.to());
        }
        Diagram to = phase(moment.to());
        return new Diagram(to.page(), tween(moment).at(moment.share()), to.title(), to.description(), to.language());
    }

    private Tween tween(Timeline.Moment moment) {
        if (last == null || last.from() != moment.from() || last.to() != moment.to()) {
            tween = new Tween(phase(moment.from()).marks(), phase(moment.to()).marks());
        }
        last = moment;
        return tween;
    }

    private Diagram phase(Lens.Phase phase) {
        return phases.computeIfAbsent(phase, this::figure);
    }

    private Diagram figure(Lens.Phase phase) {
        Diagram figure = figures.of(seen.apply(phase), format, room());
        List<Mark> marks = new ArrayList<>(figure.marks());
        marks.add(event(figure, phase));
        return new Diagram(figure.page(), marks, figure.title(), figure.description(), figure.language());
    }

    /// All phases are drawn at one scale.
    private List<Placement> room() {
        return Stream.of(Lens.Phase.BEFORE, Lens.Phase.AFTER).map(phase -> seen.apply(phase).placement()).toList();
    }

    /// What happens, in the line of the title, in smaller letters where the title leaves little room.
    private Mark event(Diagram figure, Lens.Phase phase) {
        String text = text(phase);
        double unit = format.unit();
        double right = figure.page().width() - PageFrame.MARGIN * unit;
        double titleEnd = figure.marks().stream().filter(mark -> mark.role() == Role.TITLE).map(Mark::bounds)
                .mapToDouble(Box::right).max().orElse(0);
        Lettering usual = Lines.strong(17 * unit);
        double usualWidth = Typeface.width(text, usual.size(), usual.weight());
        double size = usual.size() * Math.clamp((right - titleEnd - 20 * unit) / usualWidth, 0.5, 1);
        double width = Typeface.width(text, size, usual.weight());
        return new Mark.Label(new MarkId("event"), Role.TITLE, new Point(right - width, (PageFrame.MARGIN + 17) * unit), text,
                Lines.strong(size), width, java.util.Optional.empty());
    }

    private String text(Lens.Phase phase) {
        return switch (phase) {
            case BEFORE -> wave(change.from());
            case LEAVING, LEFT -> texts.get("time.stage." + Stage.LOSS, sum(Counts::lost));
            case MOVED -> texts.get("time.stage." + Stage.MOVE);
            case ARRIVING -> texts.get("time.stage." + Stage.GAIN, sum(Counts::gained));
            case AFTER, COMPARED -> wave(change.to());
        };
    }

    private int sum(ToIntFunction<Counts> count) {
        return scenes.of(depiction.network(), change).layers().stream().filter(layer -> depiction.shows(layer.layer()))
                .mapToInt(layer -> count.applyAsInt(layer.change().orElseThrow())).sum();
    }

    private String wave(WaveId id) {
        return depiction.network().wave(id).orElseThrow().name().in(depiction.language().tag());
    }
}
