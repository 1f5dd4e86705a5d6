package samenspel.ui.canvas;

import java.util.Collections;
import java.util.List;
import java.util.SequencedSet;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.VisiblePart;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.work.Latest;
import samenspel.work.Watch;
import samenspel.work.Worker;

/// Shows networks too large to be painted between two frames. They are painted in the background; until a
/// picture is ready the last one is moved and scaled with the camera. What the pointer or a selection lights
/// is drawn over it at once. A change is told in stages, without the movement between them.
final class LargeView {
    private static final SequencedSet<OrganisationId> NOBODY = Collections.emptyNavigableSet();

    private final LargePictures pictures;
    private final Latest painting;
    private final Runnable ready;
    private final Painter behind = new Painter();
    private final Painter above = new Painter();
    private Paper paper = Paper.WHITE;
    private samenspel.diagram.look.Sight eyes = samenspel.diagram.look.Sight.NORMAL;
    private PaintedPicture last;
    private PaintedPicture pale;
    private Order asked;

    /// A picture to be painted.
    ///
    /// @param scale  pixels for a unit of the canvas
    private record Order(Depiction of, Projection camera, Box canvas, int width, int height, double scale, Paper paper, samenspel.diagram.look.Sight eyes) {
    }

    /// @param ready called on the window's thread when a picture has been painted
    LargeView(DrawnLayersCache drawnLayersCache, Worker worker, Runnable ready) {
        this.painting = new Latest(worker);
        this.pictures = new LargePictures(drawnLayersCache);
        this.ready = ready;
    }

    /// Paints what there is, and has what is missing painted.
    void paint(State state, Emphasis emphasis, Pixels target, double scale) {
        Depiction base = base(state, new Emphasis(NOBODY, NOBODY, emphasis.row(), emphasis.ties()));
        Projection camera = state.projection();
        see(state.settings().paper(), state.view().orElseThrow().sight());
        if (last != null && last.of().network() != base.network()) {
            last = null;
        }
        if (last == null || !last.shows(base, camera, target)) {
            begin(new Order(base, camera, state.canvas(), target.width(), target.height(), scale, paper, eyes));
        }
        if (last == null) {
            target.fill(paper.ground());
            return;
        }
        List<Mark> lit = lit(base.with(emphasis), camera);
        (lit.isEmpty() ? last : pale()).copyTo(target, camera);
        above.paint(lit, target, scale, 0, 0);
    }

    /// In other colours nothing that was painted is of use.
    private void see(Paper ground, samenspel.diagram.look.Sight sight) {
        if (ground != paper || sight != eyes) {
            paper = ground;
            eyes = sight;
            last = null;
            pale = null;
            painting.cancel();
        }
    }

    private List<Mark> lit(Depiction asked, Projection camera) {
        boolean anything = asked.emphasis().row().isEmpty() && !asked.emphasis().focus().isEmpty();
        return anything ? new SightColours(paper, eyes).of(pictures.highlighted(asked, camera, new Sizes(1, camera.scale()))) : List.of();
    }

    private PaintedPicture pale() {
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
    private void begin(Order order) {
        if (painting.isBusy() && order.equals(asked)) {
            return;
        }
        if (asked != null && !order.of.equals(asked.of)) {
            painting.cancel();
        }
        asked = order;
        painting.ask(watch -> painted(order, watch), this::done);
    }

    private PaintedPicture painted(Order order, Watch watch) {
        Pixels pixels = new Pixels(order.width, order.height);
        pixels.fill(order.paper.ground());
        SightColours seen = new SightColours(order.paper, order.eyes);
        VisiblePart sight = pictures.draw(order.of, order.camera, new Sizes(1, order.camera.scale()), order.canvas,
                marks -> behind.paint(seen.of(marks), pixels, order.scale, 0, 0), watch::isCancelled);
        return new PaintedPicture(order.of, order.camera, pixels, order.scale, sight, order.paper.ground());
    }

    private void done(PaintedPicture made) {
        last = made;
        pale = null;
        ready.run();
    }

    /// What can be pointed at, where the camera had it when it was painted.
    VisiblePart sight() {
        return last == null ? VisiblePart.NOTHING : last.sight();
    }

    boolean isPainting() {
        return painting.isBusy();
    }

    Point then(Point now, State state) {
        return last == null ? now : last.then(now, state.projection());
    }
}
