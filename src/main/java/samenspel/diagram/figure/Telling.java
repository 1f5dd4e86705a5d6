package samenspel.diagram.figure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Diagram;
import samenspel.diagram.motion.Tempo;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.Scenes;
import samenspel.layout.Placement;

/// Changes told in figures one after the other: the moments of [Timeline], with a rest on every wave. Keeps the
/// figures of the change asked for last. Not for two threads at once.
public final class Telling {
    private final Scenes scenes;
    private final Timeline timeline;
    private final List<Lens.Between> changes;
    private final Function<Lens, Depiction> seen;
    private final Page format;
    private final Tempo tempo;
    private final List<Placement> room;
    private @Nullable ToldChange told;
    private int toldIndex = -1;

    /// @param timeline with a stage in which organisations move, if the waves stand otherwise
    /// @param changes  each begins with the wave with which the one before ends; at least one
    /// @param seen     a change in each of its phases, which differ in nothing else but where organisations stand
    public Telling(Scenes scenes, Timeline timeline, List<Lens.Between> changes, Function<Lens, Depiction> seen, Page format, Tempo tempo) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell");
        }
        this.scenes = scenes;
        this.timeline = timeline;
        this.changes = List.copyOf(changes);
        this.seen = seen;
        this.format = format;
        this.tempo = tempo;
        this.room = changes.stream().flatMap(change -> Stream.of(Lens.Phase.BEFORE, Lens.Phase.AFTER).map(change::in))
                .map(lens -> seen.apply(lens).placement()).distinct().toList();
    }

    /// How long it takes, in seconds.
    public double length() {
        return tempo.length(timeline, changes.size());
    }

    /// The figure at a moment, in seconds from the start; the same object as long as nothing moves.
    public Diagram at(double seconds) {
        double each = tempo.hold() + tempo.length(timeline);
        int index = (int) Math.clamp(Math.floor(seconds / each), 0, changes.size() - 1);
        double into = Math.max(0, seconds - index * each - tempo.hold());
        return told(index).at(timeline.at(into * tempo.speed()));
    }

    private ToldChange told(int index) {
        if (told == null || index != toldIndex) {
            told = new ToldChange(scenes, changes.get(index), seen, room, format);
            toldIndex = index;
        }
        return told;
    }
}
