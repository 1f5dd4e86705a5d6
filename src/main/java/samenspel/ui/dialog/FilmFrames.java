package samenspel.ui.dialog;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.Telling;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;

/// Paints frames of a film small, behind the window. While one is being painted only the last one asked for waits.
final class FilmFrames {
    private final Painter painter = new Painter();
    private final Consumer<Pixels> done;
    private Order waiting;
    private Diagram former;
    private int formerWidth;
    private boolean busy;
    private boolean closed;

    /// @param width in pixels
    record Order(Telling telling, double seconds, int width, int height) {
    }

    /// @param done called on the window's thread, if the frame is another than the one before
    FilmFrames(Consumer<Pixels> done) {
        this.done = done;
    }

    void paint(Order order) {
        waiting = order;
        if (!busy) {
            begin();
        }
    }

    /// Nothing is painted any more.
    void close() {
        closed = true;
        waiting = null;
    }

    private void begin() {
        Order order = waiting;
        waiting = null;
        busy = true;
        CompletableFuture.supplyAsync(() -> painted(order)).whenComplete((made, fault) -> Platform.runLater(() -> finished(made, fault)));
    }

    private Pixels painted(Order order) {
        Diagram frame = order.telling.at(order.seconds);
        if (frame == former && order.width == formerWidth) {
            return null;
        }
        former = frame;
        formerWidth = order.width;
        Pixels pixels = new Pixels(order.width, order.height);
        pixels.fill(Colour.WHITE);
        painter.paint(frame, pixels, order.width / frame.page().width());
        return pixels;
    }

    private void finished(Pixels made, Throwable fault) {
        busy = false;
        if (fault != null) {
            throw new IllegalStateException("a frame could not be painted", fault);
        }
        if (made != null && !closed) {
            done.accept(made);
        }
        if (waiting != null) {
            begin();
        }
    }
}
