package samenspel.session.presenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.audience.AudienceFigures;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.look.Sight;
import samenspel.diagram.motion.SceneTransition;
import samenspel.session.request.FilmWish;
import samenspel.session.request.StoryFilmRequest;
import samenspel.study.Document;
import samenspel.text.Language;

/// The frames of a story: each scene at rest as the room sees it with nobody lit, then the staged way to the next. What does not hold or cannot
/// be told stands under the neutral title, as in the room.
public final class StoryFilm {
    private final List<Diagram> rests;
    private final List<SceneTransition> ways;
    private final List<Integer> moving;
    private final int still;

    private StoryFilm(List<Diagram> rests, double seconds, int framesPerSecond) {
        this.rests = List.copyOf(rests);
        this.ways = IntStream.range(1, rests.size()).mapToObj(at -> SceneTransition.of(rests.get(at - 1).marks(), rests.get(at).marks())).toList();
        this.moving = ways.stream().map(way -> (int) Math.round(way.length() * framesPerSecond)).toList();
        this.still = Math.max(1, (int) Math.round(seconds * framesPerSecond));
    }

    /// Cost: every scene is drawn.
    public static StoryFilm of(FilmWish.OfStory wish) {
        return of(wish.document(), wish.language(), wish.names().isNaming(), wish.request());
    }

    /// @param document with the scenes that are told, at least one that is not passed over
    /// @param names    whether organisations stand by name
    public static StoryFilm of(Document document, Language language, boolean names, StoryFilmRequest request) {
        DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
        RoomPictures pictures = new RoomPictures(document, language, drawnLayersCache);
        AudienceFigures figures = new AudienceFigures(drawnLayersCache);
        List<Diagram> rests = new ArrayList<>();
        for (RoomSight.Shown shown : shown(ToldScenes.of(document, language), names)) {
            List<Mark> marks = request.paper().of(figures.of(pictures.of(shown, List.of(), 0), request.screen()), Sight.NORMAL);
            rests.add(onPaper(marks, request, shown.title(), language));
        }
        return new StoryFilm(rests, request.rest(), request.framesPerSecond());
    }

    /// What the room sees of each scene before anybody chose anything.
    public static List<RoomSight.Shown> shown(ToldStory story, boolean names) {
        List<ToldScene> scenes = story.scenes();
        return IntStream.range(0, scenes.size()).mapToObj(at -> new RoomSight.Shown(scenes.get(at), scenes.get(at).read(names, ClaimChoice.NEUTRAL), at, scenes.size(),
                Optional.empty(), Optional.empty(), names, false)).toList();
    }

    private static Diagram onPaper(List<Mark> marks, StoryFilmRequest request, String title, Language language) {
        AudienceScreen screen = request.screen();
        Box page = new Box(0, 0, screen.width(), screen.height());
        Mark ground = new Mark.Area(new MarkId("paper"), MarkRole.TRAY, page, 0, Optional.of(request.paper().ground()), Optional.empty());
        return new Diagram(page, Stream.concat(Stream.of(ground), marks.stream()).toList(), title, "", language.tag());
    }

    /// How many frames it has.
    public int frames() {
        return rests.size() * still + moving.stream().mapToInt(Integer::intValue).sum();
    }

    /// The scenes at rest.
    public List<Diagram> rests() {
        return rests;
    }

    /// A frame, from 0; the same object while a scene rests.
    public Diagram at(int frame) {
        int left = frame;
        for (int scene = 0; scene < ways.size(); scene++) {
            if (left < still) {
                return rests.get(scene);
            }
            left -= still;
            int frames = moving.get(scene);
            if (left < frames) {
                Diagram to = rests.get(scene + 1);
                return new Diagram(to.page(), ways.get(scene).frame((left + 1.0) / (frames + 1)), to.title(), "", to.language());
            }
            left -= frames;
        }
        return rests.getLast();
    }
}
