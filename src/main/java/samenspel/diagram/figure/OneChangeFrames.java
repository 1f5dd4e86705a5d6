package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.motion.Tween;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.words.StageWords;
import samenspel.layout.Placement;
import samenspel.layout.Point;

/// One change of a [ChangeFrames] in figures. What happens stands at the right above the picture.
final class OneChangeFrames {
    /// Of the usual size.
    private static final double SMALLEST = 0.5;

    private final Figures figures;
    private final Function<Lens, Depiction> seen;
    private final Lens.Between change;
    private final List<Placement> room;
    private final Page format;
    private final PageFit.Choice choice;
    private final StageWords words;
    private final Map<Lens.Phase, Diagram> phases = new EnumMap<>(Lens.Phase.class);
    private Timeline.@Nullable Moment last;
    private @Nullable Tween tween;

    /// @param seen the change in each of its phases
    /// @param room   placements for which there must be room, so that all phases are drawn at one scale
    /// @param choice where legend and picture stand in all of them
    OneChangeFrames(DrawnLayersCache drawnLayersCache, Lens.Between change, Function<Lens, Depiction> seen, List<Placement> room, Page format, PageFit.Choice choice) {
        this.figures = new Figures(drawnLayersCache);
        this.seen = seen;
        this.change = change;
        this.room = room;
        this.format = format;
        this.choice = choice;
        this.words = new StageWords(seen.apply(change), change, drawnLayersCache);
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
        double unit = format.unit();
        double right = figure.page().width() - format.margin();
        double titleEnd = figure.marks().stream().filter(mark -> mark.role() == MarkRole.TITLE).map(Mark::bounds)
                .filter(title -> title.y() < format.margin() + 17 * unit).mapToDouble(Box::right).max().orElse(0);
        TextStyle usual = TextBlockMarks.strong(17 * unit);
        double room = right - titleEnd - 20 * unit;
        List<String> said = words.of(phase);
        String text = said.stream().filter(some -> SMALLEST * width(some, usual) <= room).findFirst().orElse(said.getLast());
        double size = usual.size() * Math.clamp(room / width(text, usual), SMALLEST, 1);
        double width = Typeface.width(text, size, usual.weight());
        return new Mark.Label(new MarkId("event"), MarkRole.TITLE, new Point(right - width, format.margin() + 17 * unit), text,
                TextBlockMarks.strong(size), width, java.util.Optional.empty());
    }

    private static double width(String text, TextStyle style) {
        return Typeface.width(text, style.size(), style.weight());
    }
}
