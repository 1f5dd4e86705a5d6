package samenspel.ui.dialog.film;

import samenspel.render.film.Film;
import samenspel.text.Texts;

/// The usual sizes of a film, in pixels, and one's own.
enum FilmPreset {
    FULL(1920, 1080),
    HALF(1280, 720),
    SQUARE(1080, 1080),
    OWN(1600, 900);

    private final int width;
    private final int height;

    FilmPreset(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String name(Texts texts) {
        return texts.get("film.size." + name());
    }

    /// The nearest side a film can have.
    static int side(double pixels) {
        return Math.clamp(2 * Math.round(pixels / 2), Film.SMALLEST_SIDE, Film.LARGEST_SIDE);
    }
}
