package samenspel.ui.dialog.film;

import java.util.function.IntFunction;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.ChangeFrames;
import samenspel.session.presenting.StoryFilm;
import samenspel.session.request.FilmWish;

/// A film that can be looked at before it is saved.
///
/// @param pace  frames a second
/// @param frame from 0; the same object while nothing moves
record PlayedFilm(double seconds, int pace, int frames, int width, int height, IntFunction<Diagram> frame) {

    static PlayedFilm of(FilmWish.OfChange wish, DrawnLayersCache drawnLayersCache) {
        ChangeFrames changeFrames = wish.film().frames(drawnLayersCache, wish.page(), wish.request().playingSpeed());
        int pace = wish.request().framesPerSecond();
        return new PlayedFilm(changeFrames.length(), pace, wish.request().frames(wish.film()), wish.request().width(), wish.request().height(),
                at -> changeFrames.at((double) at / pace));
    }

    /// Cost: every scene is drawn.
    static PlayedFilm of(FilmWish.OfStory wish) {
        StoryFilm film = StoryFilm.of(wish);
        int pace = wish.request().framesPerSecond();
        return new PlayedFilm((double) film.frames() / pace, pace, film.frames(), wish.request().width(), wish.request().height(), film::at);
    }

    /// The frame it shows at a moment, in seconds.
    int at(double moment) {
        return Math.clamp((int) Math.floor(moment * pace), 0, frames - 1);
    }
}
