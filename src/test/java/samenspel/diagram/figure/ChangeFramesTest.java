package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.ManyWaves;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.look.Paper;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.FilmContent;
import samenspel.study.View;
import samenspel.text.Language;

class ChangeFramesTest {
    private static final Page PAGE = Page.ofFilm(960, 540);
    private static final Document WAVES = ManyWaves.of(3);
    private static final FilmContent STORY = FilmContent.of(WAVES, View.opening(WAVES.network()), Language.EN).orElseThrow();

    private static ChangeFrames telling(FilmContent story, PlayingSpeed playingSpeed) {
        return story.frames(Drawn.SCENES, PAGE, playingSpeed);
    }

    private static String event(Diagram frame) {
        return frame.marks().stream().filter(mark -> mark.id().equals(new MarkId("event"))).map(Mark.Label.class::cast)
                .map(Mark.Label::text).findFirst().orElseThrow();
    }

    @Test
    void a_story_goes_by_every_wave() {
        assertEquals(View.neighbours(WAVES.network()), STORY.byEveryWave().changes());
    }

    @Test
    void a_story_can_go_back_in_time() {
        View back = View.opening(WAVES.network()).with(new Lens.Between(new WaveId("2012"), new WaveId("2010")));
        assertEquals(List.of(between("2012", "2011"), between("2011", "2010")),
                FilmContent.of(WAVES, back, Language.EN).orElseThrow().byEveryWave().changes());
    }

    private static Lens.Between between(String from, String to) {
        return new Lens.Between(new WaveId(from), new WaveId(to));
    }

    @Test
    void the_story_rests_on_each_wave() {
        ChangeFrames changeFrames = telling(STORY.byEveryWave(), PlayingSpeed.USUAL);
        assertEquals(List.of("2010", "2011", "2012"), Stream.of(0.6, 6.5, 12.4).map(changeFrames::at).map(ChangeFramesTest::event).toList());
    }

    @Test
    void layers_that_are_not_counted_together_are_told_by_name() {
        Document document = Drawn.samples().getFirst();
        View view = View.opening(document.network()).with(Drawn.change(document.network())).withLayers(new LinkedHashSet<>(List.of(new LayerId("referral"), new LayerId("strong"))));
        ChangeFrames frames = telling(FilmContent.of(document, view, Language.EN).orElseThrow(), PlayingSpeed.USUAL);
        Set<String> said = IntStream.range(0, 12).mapToObj(second -> event(frames.at(second / 2.0))).collect(Collectors.toSet());
        assertTrue(said.contains("client referrals: 615 end; strong ties: 183 end"), said.toString());
    }

    @Test
    void numbers_of_a_film_that_leaves_out_organisations_are_said_to_be_of_the_whole_network() {
        Document document = Drawn.samples().getFirst();
        MeasureConditions few = new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(5))), true);
        View view = View.opening(document.network()).with(Drawn.change(document.network()));
        view = view.with(view.seen().with(Filter.NOTHING.with(few)));
        ChangeFrames frames = telling(FilmContent.of(document, view, Language.EN).orElseThrow(), PlayingSpeed.USUAL);
        Set<String> said = IntStream.range(0, 12).mapToObj(second -> event(frames.at(second / 2.0))).collect(Collectors.toSet());
        assertTrue(said.contains("183 ties end (whole network)"), said.toString());
    }

    @Test
    void the_first_change_of_a_story_is_told_as_by_itself() {
        ChangeFrames alone = telling(new FilmContent(WAVES, STORY.view(), List.of(between("2010", "2011")), Language.EN), PlayingSpeed.USUAL);
        ChangeFrames story = telling(STORY.byEveryWave(), PlayingSpeed.USUAL);
        List<Double> moments = List.of(0.0, 1.9, 2.8, 3.1, 4.5, 5.2, 5.8);
        assertEquals(moments.stream().map(alone::at).toList(), moments.stream().map(story::at).toList());
    }

    @Test
    void the_legend_explains_only_what_stands() {
        ChangeFrames film = telling(STORY, new PlayingSpeed(1, 1));
        assertEquals(List.of(List.of(), List.of("legend-FATE-LOST", "legend-FATE-UNKNOWN"), List.of()), Stream.of(0.1, 2.2, film.length()).map(film::at).map(ChangeFramesTest::fates).toList());
    }

    @Test
    void no_row_of_the_legend_moves_in_a_film() {
        ChangeFrames film = telling(STORY, new PlayingSpeed(1, 1));
        List<Mark> before = rows(film.at(0.1)).filter(mark -> !mark.id().value().contains("FATE")).toList();
        for (double moment = 0.2; moment < film.length(); moment += 0.4) {
            Diagram frame = film.at(moment);
            assertEquals(before.stream().map(Mark::bounds).toList(), before.stream().map(mark -> rows(frame).filter(row -> row.id().equals(mark.id())).findFirst().orElseThrow().bounds()).toList());
        }
    }

    private static Stream<Mark> rows(Diagram frame) {
        return frame.marks().stream().filter(mark -> mark.id().value().startsWith("legend-"));
    }

    private static List<String> fates(Diagram frame) {
        return rows(frame).map(mark -> mark.id().value()).filter(id -> id.startsWith("legend-FATE-")).toList();
    }

    @Test
    void at_twice_the_speed_the_same_is_shown_in_half_the_time() {
        assertEquals(telling(STORY, new PlayingSpeed(0, 1)).at(3.1), telling(STORY, new PlayingSpeed(0, 2)).at(1.55));
    }

    @Test
    void what_happens_is_said_in_its_place_from_its_first_frame_on() {
        ChangeFrames changeFrames = telling(STORY.byEveryWave(), PlayingSpeed.USUAL);
        List<Diagram> frames = IntStream.range(0, 120).mapToObj(tenth -> changeFrames.at(tenth / 10.0)).toList();
        assertEquals(frames.stream().map(ChangeFramesTest::event).distinct().count(), frames.stream().map(frame -> event(frame) + eventBox(frame)).distinct().count());
        assertTrue(frames.stream().allMatch(frame -> frame.page().contains(eventBox(frame))));
    }

    @Test
    void what_stands_out_in_the_whole_change_is_the_title_of_a_film_that_asks_for_it() {
        Document sample = Drawn.samples().getFirst();
        FilmContent film = FilmContent.of(sample, View.opening(sample.network()), Language.EN).orElseThrow();
        assertEquals("More than half of the strong ties of 2018 are gone in 2019", film.frames(Drawn.SCENES, PAGE.with(FigureWords.FOUND), PlayingSpeed.USUAL).at(0).title());
    }

    @Test
    void what_happens_stands_in_full_letters_beside_a_titledtitle_whatever_is_drawn() {
        Document sample = Drawn.samples().getFirst();
        View all = View.opening(sample.network()).withLayers(sample.network().layers().stream().map(Layer::id).toList());
        FilmContent film = FilmContent.of(sample, all, Language.EN).orElseThrow();
        Diagram titled = film.frames(Drawn.SCENES, PAGE.with(new FigureWords("Few", false, "")), PlayingSpeed.USUAL).at(0);
        assertEquals(eventBox(telling(STORY, PlayingSpeed.USUAL).at(0)).height(), eventBox(titled).height(), 1e-9);
    }

    @Test
    void what_happens_can_be_read_on_dark_paper_in_every_frame() {
        ChangeFrames dark = STORY.frames(Drawn.SCENES, PAGE.with(Paper.DARK), PlayingSpeed.USUAL);
        IntStream.range(0, 16).mapToObj(dark::at).flatMap(frame -> frame.marks().stream()).filter(mark -> mark.id().equals(new MarkId("event"))).map(Mark.Label.class::cast)
                .forEach(label -> assertTrue(LinearLight.contrast(label.lettering().colour(), Paper.DARK.ground()) >= 4.5, label.text()));
    }

    private static Box eventBox(Diagram frame) {
        return frame.marks().stream().filter(mark -> mark.id().equals(new MarkId("event"))).map(Mark::bounds).findFirst().orElseThrow();
    }

    @Test
    void legend_and_discs_stand_still_through_a_whole_story() {
        ChangeFrames changeFrames = telling(STORY.byEveryWave(), PlayingSpeed.USUAL);
        assertEquals(1, IntStream.range(0, 24).mapToObj(half -> changeFrames.at(half / 2.0)).map(frame -> Drawn.flat(frame.marks()).stream()
                .filter(mark -> mark.id().value().startsWith("disc:")).map(mark -> mark.id() + " " + mark.bounds().centre()).sorted().toList()).distinct().count());
    }

    @Test
    void nothing_moves_while_a_story_rests_between_two_changes() {
        ChangeFrames story = telling(STORY.byEveryWave(), PlayingSpeed.USUAL);
        assertSame(story.at(6.0), story.at(6.9));
    }
}
