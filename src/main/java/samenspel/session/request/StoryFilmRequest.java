package samenspel.session.request;

import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.audience.RoomPaper;

/// How the scenes of a story are to be filmed.
///
/// @param width  in pixels, even
/// @param height in pixels, even
/// @param rest   seconds each scene stands still
public record StoryFilmRequest(FilmKind kind, int width, int height, int framesPerSecond, double rest, RoomPaper paper) {
    /// Long enough to read a title and look at a picture.
    public static final double USUAL_REST = 5;
    public static final StoryFilmRequest USUAL = new StoryFilmRequest(FilmKind.MP4, 1920, 1080, 30, USUAL_REST, RoomPaper.WHITE);
    /// Letters are made for a screen of at least this size, and shrink with it where the film is smaller.
    private static final double LEAST_UNIT = 2.0 / 3;

    /// The screen of which the film shows every moment: as wide in proportion to its height.
    public AudienceScreen screen() {
        AudienceScreen asked = new AudienceScreen(width, height);
        double larger = Math.max(1, LEAST_UNIT / asked.unit());
        return new AudienceScreen(larger * width, larger * height);
    }
}
