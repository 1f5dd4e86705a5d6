package samenspel.session.request;

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
}
