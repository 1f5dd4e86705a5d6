package samenspel.cli.call;

import samenspel.work.files.FilmFile;

/// How many frames a film has a second: 1 to 60.
public record FramesPerSecond(int framesPerSecond) {

    /// @throws IllegalArgumentException when it is no whole number within the bounds
    public static FramesPerSecond parse(String text) {
        int value = Integer.parseInt(text.strip());
        if (value < 1 || value > FilmFile.FASTEST) {
            throw new IllegalArgumentException("not between 1 and " + FilmFile.FASTEST + " frames a second: " + text);
        }
        return new FramesPerSecond(value);
    }
}
