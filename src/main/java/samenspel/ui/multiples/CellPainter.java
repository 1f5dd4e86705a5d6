package samenspel.ui.multiples;

import java.util.Collections;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.SharedScales;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.multiples.MultiplesFigures;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.picture.LargePictures;
import samenspel.diagram.seen.Emphasis;
import samenspel.layout.solve.ParallelWork;
import samenspel.layout.solve.Progress;
import samenspel.network.OrganisationId;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Paints the pictures of a page behind the window, as many at a time as the machine has hands. While it is at work only
/// the last thing asked for waits.
final class CellPainter {
    private static final int MOST_HANDS = 4;
    private static final SequencedSet<OrganisationId> NOBODY = Collections.emptyNavigableSet();

    private final MultiplesFigures figures;
    private final LargePictures large;
    private final List<Painter> hands;
    private final Consumer<List<CellPicture>> done;
    private final Latest pages;

    /// @param done called on the window's thread
    CellPainter(DrawnLayersCache drawnLayersCache, Worker worker, Consumer<List<CellPicture>> done) {
        this.pages = new Latest(worker);
        this.figures = new MultiplesFigures(drawnLayersCache);
        this.large = new LargePictures(drawnLayersCache);
        this.done = done;
        int cores = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_HANDS);
        this.hands = IntStream.range(0, cores).mapToObj(_ -> new Painter()).toList();
    }

    boolean isBusy() {
        return pages.isBusy();
    }

    /// @param asks the pictures of the page, row by row
    void paint(SmallMultiples multiple, List<CellRequest> asks) {
        pages.ask(_ -> painted(asks, figures.shared(multiple)), done);
    }

    private List<CellPicture> painted(List<CellRequest> asks, SharedScales shared) {
        CellPicture[] made = new CellPicture[asks.size()];
        new ParallelWork(hands.size()).each(hands.size(), hand -> {
            for (int i = hand; i < made.length; i += hands.size()) {
                made[i] = painted(asks.get(i), shared, hands.get(hand));
            }
        }, Progress.NONE);
        return List.of(made);
    }

    private CellPicture painted(CellRequest ask, SharedScales shared, Painter painter) {
        Pixels pixels = new Pixels(Math.max(1, (int) Math.round(ask.box().width() * ask.scale())),
                Math.max(1, (int) Math.round(ask.box().height() * ask.scale())));
        pixels.fill(ask.paper().ground());
        List<Mark> marks = LargePictures.isLarge(ask.depiction().network()) ? paintLarge(ask, painter, pixels)
                : new SightColours(ask.paper(), ask.sight()).of(figures.marks(ask.depiction(), ask.box(), ask.projection(), ask.whole(), shared));
        if (!LargePictures.isLarge(ask.depiction().network())) {
            painter.paint(marks, pixels, ask.scale(), 0, 0);
        }
        return new CellPicture(ask, marks, pixels, figures.layers(ask.depiction()), MultiplesFigures.waves(ask.depiction()), figures.counts(ask.depiction()));
    }

    /// Thinned; what is chosen is drawn over it.
    private List<Mark> paintLarge(CellRequest ask, Painter painter, Pixels pixels) {
        Sizes sizes = new Sizes(1, ask.projection().scale());
        SightColours seen = new SightColours(ask.paper(), ask.sight());
        Emphasis emphasis = ask.depiction().emphasis();
        var sight = large.draw(ask.depiction().with(new Emphasis(NOBODY, NOBODY, emphasis.row())), ask.projection(), sizes, ask.box(),
                marks -> painter.paint(seen.of(marks), pixels, ask.scale(), 0, 0), () -> false);
        if (!emphasis.focus().isEmpty()) {
            painter.paint(seen.of(large.highlighted(ask.depiction(), ask.projection(), sizes)), pixels, ask.scale(), 0, 0);
        }
        return sight.marks();
    }
}
