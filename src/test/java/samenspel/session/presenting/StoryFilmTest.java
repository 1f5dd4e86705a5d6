package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.audience.AudienceFigures;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.audience.RoomPaper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.motion.SceneTransition;
import samenspel.session.request.FilmKind;
import samenspel.session.request.StoryFilmRequest;
import samenspel.study.Document;
import samenspel.text.Language;

/// The frames of a story. Of six scenes of sample I the fifth is passed over, the second no longer holds and the fourth cannot be told.
class StoryFilmTest {
    private static final StoryFilmRequest REQUEST = request(RoomPaper.WHITE);
    private static final StoryFilm FILM = StoryFilm.of(ToldStories.document(), Language.EN, true, REQUEST);

    private static StoryFilmRequest request(RoomPaper paper) {
        return new StoryFilmRequest(FilmKind.MP4, 1920, 1080, 10, 2, paper);
    }

    private static List<List<Mark>> audience(Document document, boolean names, RoomPaper paper) {
        RoomPictures pictures = new RoomPictures(document, Language.EN, Drawn.SCENES);
        AudienceFigures figures = new AudienceFigures(Drawn.SCENES);
        return StoryFilm.shown(ToldScenes.of(document, Language.EN), names).stream().map(shown -> paper.of(figures.of(pictures.of(shown, List.of(), 0), new AudienceScreen(1920, 1080)), Sight.NORMAL)).toList();
    }

    private static List<List<Mark>> atRest(StoryFilm film) {
        return film.rests().stream().map(rest -> rest.marks().subList(1, rest.marks().size())).toList();
    }

    @ParameterizedTest
    @EnumSource(RoomPaper.class)
    void a_scene_at_rest_is_what_the_room_sees_on_its_paper(RoomPaper paper) {
        StoryFilm film = StoryFilm.of(ToldStories.document(), Language.EN, true, request(paper));
        assertEquals(audience(ToldStories.document(), true, paper), atRest(film));
        assertEquals(List.of(paper.ground()), film.rests().stream().map(Diagram::ground).distinct().toList());
    }

    @Test
    void it_has_every_scene_that_is_not_passed_over_in_order_each_with_its_place() {
        assertEquals(List.of("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5"), FILM.rests().stream().map(rest -> label(rest, "audience-place-0")).toList());
        assertFalse(FILM.rests().stream().anyMatch(rest -> label(rest, "audience-title-0").contains("Passed over")));
    }

    private static String label(Diagram frame, String id) {
        return frame.marks().stream().filter(mark -> mark.id().value().equals(id)).map(mark -> ((Mark.Label) mark).text()).collect(Collectors.joining());
    }

    @Test
    void what_does_not_hold_or_cannot_be_told_stands_under_the_title_of_what_is_drawn() {
        List<String> titles = FILM.rests().stream().map(Diagram::title).toList();
        String neutral = ToldStories.told().scenes().getFirst().title().neutral();
        assertEquals(List.of("More than half was lost", neutral, "CJG Meerwoude has 61", neutral, "All is well"), titles);
    }

    @Test
    void every_scene_rests_as_long_as_asked_and_ways_last_as_long_as_before_a_room() {
        List<Diagram> rests = FILM.rests();
        List<Integer> ways = IntStream.range(1, rests.size()).mapToObj(at -> (int) Math.round(10 * SceneTransition.of(rests.get(at - 1).marks(), rests.get(at).marks()).length())).toList();
        assertEquals(5 * 20 + ways.stream().mapToInt(Integer::intValue).sum(), FILM.frames());
        int frame = 0;
        for (int scene = 0; scene < rests.size(); scene++) {
            for (int still = 0; still < 20; still++) {
                assertSame(rests.get(scene), FILM.at(frame++));
            }
            frame += scene < ways.size() ? ways.get(scene) : 0;
        }
        assertEquals(FILM.frames(), frame);
        assertTrue(ways.stream().allMatch(way -> way > 0));
    }

    @Test
    void frames_between_two_scenes_are_moments_of_the_way_in_order() {
        SceneTransition way = SceneTransition.of(FILM.rests().getFirst().marks(), FILM.rests().get(1).marks());
        int frames = (int) Math.round(10 * way.length());
        for (int at = 0; at < frames; at++) {
            assertEquals(way.frame((at + 1.0) / (frames + 1)), FILM.at(20 + at).marks());
        }
    }

    @Test
    void without_names_no_frame_names_anybody() {
        StoryFilm film = StoryFilm.of(ToldStories.confidential(), Language.EN, false, REQUEST);
        List<String> names = ToldStories.document().network().organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName())).filter(name -> name.contains(" ")).toList();
        for (int frame = 0; frame < film.frames(); frame += 3) {
            String said = said(film.at(frame).marks());
            assertEquals(List.of(), names.stream().filter(said::contains).toList());
        }
        assertTrue(said(FILM.rests().get(2).marks()).contains("CJG Meerwoude"));
    }

    private static String said(List<Mark> marks) {
        return marks.stream().flatMap(mark -> Stream.concat(Stream.of(mark.title()), mark.labels().map(Mark.Label::text))).collect(Collectors.joining("\n"));
    }

    @Test
    void a_small_film_is_the_picture_of_a_larger_screen_made_smaller() {
        assertEquals(new AudienceScreen(1280, 720), new StoryFilmRequest(FilmKind.GIF, 320, 180, 5, 1, RoomPaper.WHITE).screen());
        assertEquals(new AudienceScreen(3840, 2160), new StoryFilmRequest(FilmKind.GIF, 3840, 2160, 5, 1, RoomPaper.WHITE).screen());
    }
}
