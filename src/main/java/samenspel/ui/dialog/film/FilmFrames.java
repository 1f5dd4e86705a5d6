package samenspel.ui.dialog.film;

import java.util.Optional;
import java.util.function.Consumer;
import samenspel.diagram.Diagram;
import samenspel.render.PrintFlaws;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.text.Texts;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Paints frames of a film small, behind the window. While one is being painted only the last one asked for waits.
final class FilmFrames {
    private final Painter painter = new Painter();
    private final PrintFlaws flaws = new PrintFlaws();
    private final Latest frames;
    private final Texts texts;
    private final Consumer<Frame> done;
    private Diagram former;
    private int formerWidth;

    /// @param width in pixels
    record Order(PlayedFilm film, int frame, int width, int height) {
    }

    /// A painted frame.
    ///
    /// @param flaw what cannot be drawn in it; empty when all can
    record Frame(Pixels pixels, String flaw) {
    }

    /// @param done called on the window's thread, if the frame is another than the one before
    FilmFrames(Worker worker, Texts texts, Consumer<Frame> done) {
        this.frames = new Latest(worker);
        this.texts = texts;
        this.done = done;
    }

    void paint(Order order) {
        frames.ask(_ -> painted(order), made -> made.ifPresent(done));
    }

    /// Nothing is painted any more.
    void close() {
        frames.cancel();
    }

    /// Empty where the frame is the one before.
    private Optional<Frame> painted(Order order) {
        Diagram frame = order.film.frame().apply(order.frame);
        if (frame == former && order.width == formerWidth) {
            return Optional.empty();
        }
        former = frame;
        formerWidth = order.width;
        Pixels pixels = new Pixels(order.width, order.height);
        pixels.fill(frame.ground());
        painter.paint(frame, pixels, order.width / frame.page().width());
        return Optional.of(new Frame(pixels, flaws.undrawn(frame, texts).orElse("")));
    }
}
