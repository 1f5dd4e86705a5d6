package samenspel.ui.canvas;

import java.util.Collections;
import java.util.List;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.look.Seen;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.picture.Emphasis;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.Scenes;
import samenspel.diagram.picture.Sight;
import samenspel.diagram.picture.Sizes;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.View;

/// Shows networks too large to be painted between two frames. They are painted in the background; until a
/// picture is ready the last one is moved and scaled with the camera. What the pointer or a selection lights
/// is drawn over it at once. A change is told in stages, without the movement between them.
final class LargeView {
    private static final SequencedSet<OrganisationId> NOBODY = Collections.emptyNavigableSet();

    private final LargePictures pictures;
    private final Runnable ready;
    private final Painter behind = new Painter();
    private final Painter above = new Painter();
    private samenspel.diagram.look.Sight eyes = samenspel.diagram.look.Sight.NORMAL;
    private Backdrop last;
    private Backdrop pale;
    private Job running;

    /// A picture under way. It ends early when nobody wants it any more.
    private record Job(Depiction of, Seen seen, AtomicBoolean cancelled) {
    }

    /// @param ready called on the window's thread when a picture has been painted
    LargeView(Scenes scenes, Runnable ready) {
        this.pictures = new LargePictures(scenes);
        this.ready = ready;
    }

    /// Paints what there is, and has what is missing painted.
    void paint(State state, Emphasis emphasis, Pixels target, double scale) {
        Depiction base = base(state, new Emphasis(NOBODY, NOBODY, emphasis.row(), emphasis.ties()));
        Projection camera = state.projection();
        see(state.view().orElseThrow().sight());
        if (last != null && last.of().network() != base.network()) {
            last = null;
        }
        if (last == null || !last.shows(base, camera, target)) {
            begin(base, camera, state.canvas(), new Pixels(target.width(), target.height()), scale);
        }
        if (last == null) {
            target.fill(Colour.WHITE);
            return;
        }
        List<Mark> lit = lit(base.with(emphasis), camera);
        (lit.isEmpty() ? last : pale()).copyTo(target, camera);
        above.paint(lit, target, scale, 0, 0);
    }

    /// In other colours nothing that was painted is of use.
    private void see(samenspel.diagram.look.Sight sight) {
        if (sight != eyes) {
            eyes = sight;
            last = null;
            pale = null;
            if (running != null) {
                running.cancelled.set(true);
            }
        }
    }

    private List<Mark> lit(Depiction asked, Projection camera) {
        boolean anything = asked.emphasis().row().isEmpty() && !asked.emphasis().focus().isEmpty();
        return anything ? new Seen(eyes).of(pictures.lit(asked, camera, new Sizes(1, camera.scale()))) : List.of();
    }

    private Backdrop pale() {
        if (pale == null) {
            pale = last.faded();
        }
        return pale;
    }

    /// A moment of the telling shows the stage it is nearest to.
    private static Depiction base(State state, Emphasis emphasis) {
        View view = state.view().orElseThrow();
        Document document = state.document().orElseThrow();
        Lens lens = view.moment().map(document.timeline()::at).<Lens>map(moment ->
                ((Lens.Between) view.seen().lens()).in(moment.share() < 0.5 ? moment.from() : moment.to())).orElse(view.seen().lens());
        return view.depict(document, lens, emphasis, state.settings().language());
    }

    /// One picture at a time; one of another thing than is wanted ends early, one of another place is of use.
    private void begin(Depiction base, Projection camera, Box seen, Pixels pixels, double scale) {
        if (running != null) {
            running.cancelled.set(running.cancelled.get() || !running.of.equals(base));
            return;
        }
        Job job = new Job(base, new Seen(eyes), new AtomicBoolean());
        running = job;
        CompletableFuture.supplyAsync(() -> painted(job, camera, seen, pixels, scale))
                .whenComplete((made, fault) -> Platform.runLater(() -> done(job, made, fault)));
    }

    private Backdrop painted(Job job, Projection camera, Box seen, Pixels pixels, double scale) {
        pixels.fill(Colour.WHITE);
        Sight sight = pictures.draw(job.of, camera, new Sizes(1, camera.scale()), seen,
                marks -> behind.paint(job.seen.of(marks), pixels, scale, 0, 0), job.cancelled::get);
        return new Backdrop(job.of, camera, pixels, scale, sight);
    }

    private void done(Job job, Backdrop made, Throwable fault) {
        running = null;
        if (fault != null) {
            throw new IllegalStateException("a large picture could not be painted", fault);
        }
        if (!job.cancelled.get()) {
            last = made;
            pale = null;
        }
        ready.run();
    }

    /// What can be pointed at, where the camera had it when it was painted.
    Sight sight() {
        return last == null ? Sight.NOTHING : last.sight();
    }

    boolean isPainting() {
        return running != null;
    }

    Point then(Point now, State state) {
        return last == null ? now : last.then(now, state.projection());
    }
}
