package samenspel.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.motion.Tween;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Makes the marks of the screen's picture from the state: one picture, or a moment between two while a
/// change is told. Remembers the last ones.
final class Frames {
    private record Key(Depiction depiction, Projection projection, Paper paper, Sight sight) {
        /// Networks are compared by identity first, since this is asked at every move of a drag.
        boolean isOf(Key other) {
            return paper == other.paper && sight == other.sight && projection.equals(other.projection) && depiction.network() == other.depiction.network()
                    && depiction.equals(other.depiction);
        }
    }

    private record Known(Key key, List<Mark> marks) {
    }

    private record KnownTween(Known from, Known to, Tween tween) {
    }

    private static final int REMEMBERED = 12;

    private final Pictures pictures;
    private final DrawnLayersCache drawnLayersCache;
    private final Latest finding;
    private final Latest foreseeing;
    private final Runnable found;
    private final List<Known> known = new ArrayList<>();
    private KnownTween last;

    /// @param found called on the window's thread when something that was missing can be drawn
    Frames(DrawnLayersCache drawnLayersCache, Worker worker, Runnable found) {
        this.pictures = new Pictures(drawnLayersCache);
        this.drawnLayersCache = drawnLayersCache;
        this.finding = new Latest(worker);
        this.foreseeing = new Latest(worker);
        this.found = found;
    }

    /// Groups, and in larger networks measures, take long to find: until they are, the picture is without rings of groups and with everybody.
    private Depiction ready(Depiction depiction) {
        boolean measured = !depiction.seen().isToBeMeasured(depiction.network());
        boolean grouped = !drawnLayersCache.lacksGroups(depiction);
        if (!measured || !grouped) {
            finding.ask(_ -> {
                depiction.seen().find(depiction.network());
                return drawnLayersCache.groups(depiction);
            }, _ -> found.run());
        }
        Depiction drawn = measured ? depiction : depiction.unconditioned();
        return grouped ? drawn : drawn.with(drawn.seen().with(drawn.seen().appearance().withGroups(Optional.empty())));
    }

    /// The marks of what the state shows, but for the telling of a change.
    List<Mark> still(State state, Emphasis emphasis) {
        return picture(depiction(state, state.view().orElseThrow().seen().lens(), emphasis), state).marks;
    }

    /// The same beside the window's thread, for when it is asked for.
    void foresee(State state, Emphasis emphasis) {
        Key key = key(depiction(state, state.view().orElseThrow().seen().lens(), emphasis), state);
        Optional<Box> window = window(state);
        foreseeing.ask(_ -> made(key, window), this::remember);
    }

    /// The movement in which a moment of the telling lies.
    Tween told(State state, Emphasis emphasis, Timeline.Moment moment) {
        Lens.Between change = (Lens.Between) state.view().orElseThrow().seen().lens();
        Known from = picture(depiction(state, change.in(moment.from()), emphasis), state);
        Known to = picture(depiction(state, change.in(moment.to()), emphasis), state);
        if (last == null || last.from != from || last.to != to) {
            last = new KnownTween(from, to, new Tween(from.marks, to.marks));
        }
        return last.tween;
    }

    private Depiction depiction(State state, Lens lens, Emphasis emphasis) {
        return ready(state.view().orElseThrow().depict(state.document().orElseThrow(), lens, emphasis, state.settings().language()));
    }

    /// While everything is shown, names stay within the window; zoomed in they may leave it, so that they do
    /// not hop while the picture is moved.
    private static Optional<Box> window(State state) {
        return state.view().flatMap(View::camera).isEmpty() ? Optional.of(state.canvas()) : Optional.empty();
    }

    private Known picture(Depiction depiction, State state) {
        Key key = key(depiction, state);
        return known.stream().filter(candidate -> candidate.key.isOf(key)).findFirst().orElseGet(() -> remember(made(key, window(state))));
    }

    private static Key key(Depiction depiction, State state) {
        return new Key(depiction, state.projection(), state.settings().paper(), state.view().orElseThrow().sight());
    }

    private Known made(Key key, Optional<Box> window) {
        List<Mark> marks = pictures.of(key.depiction, key.projection, new Sizes(1, key.projection.scale()), window).marks();
        return new Known(key, new SightColours(key.paper, key.sight).of(marks));
    }

    private Known remember(Known made) {
        known.addFirst(made);
        if (known.size() > REMEMBERED) {
            known.removeLast();
        }
        return made;
    }
}
