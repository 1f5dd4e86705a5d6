package samenspel.cli;

import samenspel.work.files.FilmFile;

/// How many frames a film has a second: 1 to 60.
record Pace(int framesPerSecond) {

    /// @throws IllegalArgumentException when it is no whole number within the bounds
    static Pace parse(String text) {
        int value = Integer.parseInt(text.strip());
        if (value < 1 || value > FilmFile.FASTEST) {
            throw new IllegalArgumentException("not between 1 and " + FilmFile.FASTEST + " frames a second: " + text);
        }
        return new Pace(value);
    }
}
