package samenspel.work.files;

import java.nio.file.Path;
import java.util.List;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.ChangeFrames;
import samenspel.layout.solve.Progress;
import samenspel.render.PrintFlaws;
import samenspel.render.film.Film;
import samenspel.session.request.FilmRequest;
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
        Film film = new Film(request.width(), request.height(), pace, request.frames(story), i -> changeFrames.at((double) i / pace));
        Film.Format format = switch (request.kind()) {
            case MP4 -> Film.Format.MP4;
            case GIF -> Film.Format.GIF;
        };
        return SafeFile.replace(file, channel -> film.write(format, channel, share -> {
            progress.report(share);
            return !progress.isCancelled();
        }));
    }
}
