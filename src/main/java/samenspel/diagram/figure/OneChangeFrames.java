package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.motion.ChangeStage;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.motion.Tween;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// One change of a [ChangeFrames] in figures. What happens stands at the right above the picture.
final class OneChangeFrames {
    private final Figures figures;
    private final DrawnLayersCache drawnLayersCache;
    private final Function<Lens, Depiction> seen;
    private final Depiction depiction;
    private final Lens.Between change;
    private final List<Placement> room;
    private final Page format;
    private final PageFit.Choice choice;
    private final Texts texts;
    private final Map<Lens.Phase, Diagram> phases = new EnumMap<>(Lens.Phase.class);
    private Timeline.@Nullable Moment last;
    private @Nullable Tween tween;

    /// @param seen the change in each of its phases
    /// @param room   placements for which there must be room, so that all phases are drawn at one scale
    /// @param choice where legend and picture stand in all of them
    OneChangeFrames(DrawnLayersCache drawnLayersCache, Lens.Between change, Function<Lens, Depiction> seen, List<Placement> room, Page format, PageFit.Choice choice) {
        this.figures = new Figures(drawnLayersCache);
        this.drawnLayersCache = drawnLayersCache;
        this.seen = seen;
        this.depiction = seen.apply(change);
        this.change = change;
        this.room = room;
        this.format = format;
        this.choice = choice;
        this.texts = Texts.in(depiction.language());
    }

    /// The figure at a moment; the same object as long as nothing moves.
    Diagram at(Timeline.Moment moment) {
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
        if (tween == null || last == null || last.from() != moment.from() || last.to() != moment.to()) {
            tween = new Tween(phase(moment.from()).marks(), phase(moment.to()).marks());
        }
        last = moment;
        return tween;
    }

    private Diagram phase(Lens.Phase phase) {
        return phases.computeIfAbsent(phase, this::figure);
    }

    private Diagram figure(Lens.Phase phase) {
        Diagram figure = figures.of(seen.apply(change.in(phase)), format, room, choice);
        List<Mark> marks = new ArrayList<>(figure.marks());
        marks.addAll(new SightColours(format.paper(), format.sight()).of(List.of(event(figure, phase))));
        return new Diagram(figure.page(), marks, figure.title(), figure.description(), figure.language());
    }

    /// What happens, in the line of the title, in smaller letters where the title leaves little room.
    private Mark event(Diagram figure, Lens.Phase phase) {
        String text = text(phase);
        double unit = format.unit();
        double right = figure.page().width() - format.margin();
        double titleEnd = figure.marks().stream().filter(mark -> mark.role() == MarkRole.TITLE).map(Mark::bounds)
                .filter(title -> title.y() < format.margin() + 17 * unit).mapToDouble(Box::right).max().orElse(0);
        TextStyle usual = TextBlockMarks.strong(17 * unit);
        double usualWidth = Typeface.width(text, usual.size(), usual.weight());
        double size = usual.size() * Math.clamp((right - titleEnd - 20 * unit) / usualWidth, 0.5, 1);
        double width = Typeface.width(text, size, usual.weight());
        return new Mark.Label(new MarkId("event"), MarkRole.TITLE, new Point(right - width, format.margin() + 17 * unit), text,
                TextBlockMarks.strong(size), width, java.util.Optional.empty());
    }

    private String text(Lens.Phase phase) {
        return switch (phase) {
            case BEFORE -> wave(change.from());
            case LEAVING, LEFT -> texts.get("time.stage." + ChangeStage.LOSS, sum(Counts::lost));
            case MOVED -> texts.get("time.stage." + ChangeStage.MOVE);
            case ARRIVING -> texts.get("time.stage." + ChangeStage.GAIN, sum(Counts::gained));
            case AFTER, COMPARED -> wave(change.to());
        };
    }

    /// In the layers that may be counted together, as the window counts.
    private int sum(ToIntFunction<Counts> count) {
        Network network = depiction.network();
        List<Layer> shown = depiction.seen().layersOf(network);
        List<Change> counted = drawnLayersCache.compare(network, shown, change, Denominator.ALL_OF_FIRST_WAVE).counted();
        return count.applyAsInt(Counts.of(counted.stream().flatMap(layer -> layer.ties().stream()).toList()));
    }

    private String wave(WaveId id) {
        return depiction.network().wave(id).orElseThrow().name().in(depiction.language().tag());
    }
}
