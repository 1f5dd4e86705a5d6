package samenspel.work.files;

import java.nio.file.Path;
import java.util.List;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.ChangeFrames;
import samenspel.layout.solve.Progress;
import samenspel.render.PrintFlaws;
import samenspel.render.film.Film;
import samenspel.session.presenting.StoryFilm;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmRequest;
import samenspel.session.request.FilmWish;
import samenspel.session.request.StoryFilmRequest;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.study.FilmContent;
import samenspel.text.Texts;
import samenspel.work.gate.Permit;

/// Writes a film; the file is there as a whole or not at all.
public final class FilmFile {
    /// Most frames a second.
    public static final int FASTEST = Film.FASTEST;

    private FilmFile() {
    }

    /// Whether a film can be so many pixels wide or high.
    public static boolean isSide(int pixels) {
        return Film.isSide(pixels);
    }

    /// What cannot be drawn in its first figure, in sentences; said before it is written.
    public static List<String> flaws(FilmContent story, FilmRequest request, Texts texts) {
        return new PrintFlaws().undrawn(story.frames(new DrawnLayersCache(), request.page(), request.playingSpeed()).at(0), texts).stream().toList();
    }

    /// @return false when the work was cancelled; the former file is then as it was
    public static boolean write(FilmContent story, FilmRequest request, Path file, Permit permit, Progress progress) throws CannotSave {
        ChangeFrames changeFrames = story.frames(new DrawnLayersCache(), request.page(), request.playingSpeed());
        int pace = request.framesPerSecond();
        return write(new Film(request.width(), request.height(), pace, request.frames(story), i -> changeFrames.at((double) i / pace)), request.kind(), file, progress);
    }

    /// What cannot be drawn in the scenes of a story, in sentences; said before it is written.
    public static List<String> flaws(StoryFilm story, Texts texts) {
        return story.rests().stream().flatMap(scene -> new PrintFlaws().undrawn(scene, texts).stream()).distinct().toList();
    }

    /// The scenes of a story, one after the other.
    ///
    /// @return as of a change
    public static boolean write(StoryFilm story, StoryFilmRequest request, Path file, Permit permit, Progress progress) throws CannotSave {
        return write(new Film(request.width(), request.height(), request.framesPerSecond(), story.frames(), story::at), request.kind(), file, progress);
    }

    /// As a window or a call wants it.
    ///
    /// @return as of a change
    public static boolean write(FilmWish wish, Path file, Permit permit, Progress progress) throws CannotSave {
        return switch (wish) {
            case FilmWish.OfChange(var film, var request) -> write(film, request, file, permit, progress);
            case FilmWish.OfStory story -> write(StoryFilm.of(story), story.request(), file, permit, progress);
        };
    }

    private static boolean write(Film film, FilmKind kind, Path file, Progress progress) throws CannotSave {
        Film.Format format = switch (kind) {
            case MP4 -> Film.Format.MP4;
            case GIF -> Film.Format.GIF;
        };
        return SafeFile.replace(file, channel -> film.write(format, channel, share -> {
            progress.report(share);
            return !progress.isCancelled();
        }));
    }
}
