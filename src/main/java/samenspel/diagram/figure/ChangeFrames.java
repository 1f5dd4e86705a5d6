package samenspel.diagram.figure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Placement;

/// Changes in figures one after the other: the moments of [Timeline], with a rest on every wave. Keeps the
/// figures of the change asked for last. Not for two threads at once.
public final class ChangeFrames {
    private final DrawnLayersCache drawnLayersCache;
    private final Timeline timeline;
    private final List<Lens.Between> changes;
    private final Function<Lens, Depiction> seen;
    private final Page format;
    private final PlayingSpeed playingSpeed;
    private final List<Placement> room;
    private PageFit.@Nullable Choice choice;
    private @Nullable OneChangeFrames current;
    private int currentIndex = -1;

    /// @param timeline with a stage in which organisations move, if the waves stand otherwise
    /// @param changes  each begins with the wave with which the one before ends; at least one
    /// @param seen     a change in each of its phases, which differ in nothing else but where organisations stand
    public ChangeFrames(DrawnLayersCache drawnLayersCache, Timeline timeline, List<Lens.Between> changes, Function<Lens, Depiction> seen, Page format, PlayingSpeed playingSpeed) {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell");
        }
        this.drawnLayersCache = drawnLayersCache;
        this.timeline = timeline;
        this.changes = List.copyOf(changes);
        this.seen = seen;
        this.format = format;
        this.playingSpeed = playingSpeed;
        this.room = changes.stream().flatMap(change -> Stream.of(Lens.Phase.BEFORE, Lens.Phase.AFTER).map(change::in))
                .map(lens -> seen.apply(lens).placement()).distinct().toList();
    }

    /// How long it takes, in seconds.
    public double length() {
        return playingSpeed.length(timeline, changes.size());
    }

    /// The figure at a moment, in seconds from the start; the same object as long as nothing moves.
    public Diagram at(double seconds) {
        double each = playingSpeed.hold() + playingSpeed.length(timeline);
        int index = (int) Math.clamp(Math.floor(seconds / each), 0, changes.size() - 1);
        double into = Math.max(0, seconds - index * each - playingSpeed.hold());
        return current(index).at(timeline.at(into * playingSpeed.speed()));
    }

    /// Legend and picture stay where they are on the first page.
    private PageFit.Choice choice() {
        if (choice == null) {
            choice = new Figures(drawnLayersCache).choice(seen.apply(changes.getFirst().in(Lens.Phase.BEFORE)), format, room);
        }
        return choice;
    }

    private OneChangeFrames current(int index) {
        if (current == null || index != currentIndex) {
            current = new OneChangeFrames(drawnLayersCache, changes.get(index), seen, room, format, choice());
            currentIndex = index;
        }
        return current;
    }
}
