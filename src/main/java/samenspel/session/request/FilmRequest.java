package samenspel.session.request;

import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.study.FilmContent;

/// How a film is to be saved.
///
/// @param page   of each frame, as wide in proportion to its height as the film
/// @param width  in pixels, even
/// @param height in pixels, even
public record FilmRequest(FilmKind kind, Page page, int width, int height, int framesPerSecond, PlayingSpeed playingSpeed) {

    /// How many frames it has.
    public int frames(FilmContent story) {
        return Math.max(1, (int) Math.round(story.length(playingSpeed) * framesPerSecond));
    }

    /// With what was written with a picture of the same change earlier, where nothing is said now.
    public FilmRequest over(FigureWords earlier) {
        return with(page.parts().words().over(earlier));
    }

    /// Without what somebody wrote in title and caption.
    public FilmRequest unwritten() {
        return with(page.parts().words().unwritten());
    }

    /// Whether somebody wrote in title or caption.
    public boolean isWritten() {
        return page.parts().words().isWritten();
    }

    private FilmRequest with(FigureWords words) {
        return new FilmRequest(kind, page.with(words), width, height, framesPerSecond, playingSpeed);
    }
}
