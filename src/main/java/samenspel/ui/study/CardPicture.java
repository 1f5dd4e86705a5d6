package samenspel.ui.study;

import java.util.Optional;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.Page;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;

/// A view as its card shows it, made off the window's thread.
///
/// @param pixels   empty where it cannot be drawn
/// @param sentence what it says, or why it cannot be drawn
record CardPicture(Optional<Pixels> pixels, String sentence) {
    static final double WIDTH = 272;
    static final double HEIGHT = 204;
    /// Twice the screen's resolution, so that it stays sharp on fine screens.
    private static final double SCALE = 2;
    private static final Page PAGE = Page.ofCm(16, 12);

    static CardPicture of(ViewRequest request, Watched how) {
        return switch (ViewFigures.of(request, PAGE.with(how.paper()).with(how.sight()))) {
            case ViewOutcome.Absent absent -> new CardPicture(Optional.empty(), absent.why());
            case ViewOutcome.Drawn drawn -> new CardPicture(Optional.of(painted(drawn.diagram())), drawn.diagram().title());
        };
    }

    private static Pixels painted(Diagram diagram) {
        Pixels pixels = new Pixels((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE));
        new Painter().paint(diagram, pixels, SCALE * WIDTH / diagram.page().width());
        return pixels;
    }
}
