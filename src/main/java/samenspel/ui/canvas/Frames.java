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
        boolean isOf(Depiction other, Projection where, Paper ground, Sight eyes) {
            return paper == ground && sight == eyes && projection.equals(where) && depiction.network() == other.network() && depiction.equals(other);
        }
    }

    private record Known(Key key, List<Mark> marks) {
    }

    private record KnownTween(Known from, Known to, Tween tween) {
    }

    private static final int REMEMBERED = 8;

    private final Pictures pictures;
    private final DrawnLayersCache drawnLayersCache;
    private final Latest finding;
    private final Runnable found;
    private final List<Known> known = new ArrayList<>();
    private KnownTween last;

    /// @param found called on the window's thread when something that was missing can be drawn
    Frames(DrawnLayersCache drawnLayersCache, Worker worker, Runnable found) {
        this.pictures = new Pictures(drawnLayersCache);
        this.drawnLayersCache = drawnLayersCache;
        this.finding = new Latest(worker);
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
        Projection projection = state.projection();
        Paper paper = state.settings().paper();
        Sight sight = state.view().orElseThrow().sight();
        for (Known candidate : known) {
            if (candidate.key.isOf(depiction, projection, paper, sight)) {
                return candidate;
            }
        }
        Known made = new Known(new Key(depiction, projection, paper, sight),
                new SightColours(paper, sight).of(pictures.of(depiction, projection, new Sizes(1, projection.scale()), window(state)).marks()));
        known.addFirst(made);
        if (known.size() > REMEMBERED) {
            known.removeLast();
        }
        return made;
    }
}
