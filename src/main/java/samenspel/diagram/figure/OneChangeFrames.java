package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samenspel.change.Comparison;
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
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// One change of a [ChangeFrames] in figures. What happens stands at the right above the picture.
final class OneChangeFrames {
    /// Of the usual size.
    private static final double SMALLEST = 0.5;

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
        double unit = format.unit();
        double right = figure.page().width() - format.margin();
        double titleEnd = figure.marks().stream().filter(mark -> mark.role() == MarkRole.TITLE).map(Mark::bounds)
                .filter(title -> title.y() < format.margin() + 17 * unit).mapToDouble(Box::right).max().orElse(0);
        TextStyle usual = TextBlockMarks.strong(17 * unit);
        double room = right - titleEnd - 20 * unit;
        List<String> said = said(phase);
        String text = said.stream().filter(some -> SMALLEST * width(some, usual) <= room).findFirst().orElse(said.getLast());
        double size = usual.size() * Math.clamp(room / width(text, usual), SMALLEST, 1);
        double width = Typeface.width(text, size, usual.weight());
        return new Mark.Label(new MarkId("event"), MarkRole.TITLE, new Point(right - width, format.margin() + 17 * unit), text,
                TextBlockMarks.strong(size), width, java.util.Optional.empty());
    }

    private static double width(String text, TextStyle style) {
        return Typeface.width(text, style.size(), style.weight());
    }

    /// In as many words as there may be room for, and in fewer.
    private List<String> said(Lens.Phase phase) {
        return switch (phase) {
            case BEFORE -> List.of(wave(change.from()));
            case LEAVING, LEFT -> ofEverybody(happening(ChangeStage.LOSS, Counts::lost));
            case MOVED -> List.of(texts.get("time.stage." + ChangeStage.MOVE));
            case ARRIVING -> ofEverybody(happening(ChangeStage.GAIN, Counts::gained));
            case AFTER, COMPARED -> List.of(wave(change.to()));
        };
    }

    /// Where some are left out, that they are counted all the same.
    private List<String> ofEverybody(List<String> counted) {
        return !depiction.seen().filter().leavesOut() ? counted : counted.stream().map(said -> said + " " + texts.get("stage.everybody")).toList();
    }

    /// In the layers that may be counted together, as the window counts; where others are drawn too, each of them by its name.
    private List<String> happening(ChangeStage stage, ToIntFunction<Counts> count) {
        Network network = depiction.network();
        Comparison comparison = drawnLayersCache.compare(network, depiction.seen().layersOf(network), change, Denominator.ALL_OF_FIRST_WAVE);
        int together = count.applyAsInt(comparison.counts());
        String bare = texts.get("time.stage." + stage, together);
        if (comparison.apart().isEmpty()) {
            return List.of(bare);
        }
        ChangeWords words = new ChangeWords(network, depiction.language());
        String apart = comparison.apart().stream().map(some -> "; " + texts.get("stage." + stage, words.tiesWithin(network.layer(some.layer()).orElseThrow()), count.applyAsInt(some.counts()))).collect(Collectors.joining());
        return List.of(texts.get("stage." + stage, words.countedLayers(comparison), together) + apart, bare + apart, bare);
    }

    private String wave(WaveId id) {
        return depiction.network().wave(id).orElseThrow().name().in(depiction.language().tag());
    }
}
