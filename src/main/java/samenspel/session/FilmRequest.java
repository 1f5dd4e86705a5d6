package samenspel.session;

import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.Tempo;
import samenspel.study.Story;

/// How a film is to be saved.
///
/// @param page   of each frame, as wide in proportion to its height as the film
/// @param width  in pixels, even
/// @param height in pixels, even
public record FilmRequest(FilmKind kind, Page page, int width, int height, int framesPerSecond, Tempo tempo) {

    /// How many frames it has.
    public int frames(Story story) {
        return Math.max(1, (int) Math.round(story.length(tempo) * framesPerSecond));
    }
}
