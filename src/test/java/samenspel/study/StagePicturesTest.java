package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.change.Fate;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.MarkId;
import samenspel.diagram.audience.AudienceFigures;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Lens.Phase;
import samenspel.network.Network;
import samenspel.session.presenting.ClaimChoice;
import samenspel.session.presenting.RoomPictures;
import samenspel.session.presenting.StoryFilm;
import samenspel.session.presenting.ToldScenes;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.Story;
import samenspel.text.Language;

/// A change in one of its stages: what is on the screen is what is saved, made into a scene, and shown.
class StagePicturesTest {
    private static final Document DOCUMENT = Drawn.samples().getLast();
    private static final Network NETWORK = DOCUMENT.network();
    private static final Lens.Between CHANGE = Drawn.change(NETWORK);
    private static final Timeline TIMELINE = DOCUMENT.timeline();
    private static final DrawnLayersCache CACHE = new DrawnLayersCache();
    private static final Page PAGE = Page.ofCm(24, 18);

    private static View at(double moment) {
        return View.opening(NETWORK).with(CHANGE).withMoment(Optional.of(moment));
    }

    private static Diagram saved(double moment, Language language) {
        return new Drawings(CACHE).of(Drawing.of(DOCUMENT, at(moment), language), PAGE);
    }

    private static Set<MarkId> lines(Diagram diagram) {
        return diagram.marks().stream().map(mark -> mark.id()).filter(id -> id.value().startsWith("tie:")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = {"LEAVING", "LEFT", "ARRIVING"})
    void a_picture_saved_in_a_stage_has_the_lines_of_that_stage(Phase phase) {
        Lens.Between stage = CHANGE.in(phase);
        Set<MarkId> wanted = CACHE.lines(DOCUMENT.depict(at(0).seen().with(stage), Emphasis.NONE, Language.NL)).stream().filter(tie -> tie.standsIn(stage))
                .map(tie -> MarkId.tie(tie.layer(), tie.pair())).collect(Collectors.toCollection(LinkedHashSet::new));
        assertEquals(wanted, lines(saved(TIMELINE.rest(phase), Language.NL)));
        assertTrue(wanted.size() < CACHE.lines(DOCUMENT.depict(at(0).seen(), Emphasis.NONE, Language.NL)).size());
    }

    @Test
    void its_title_says_which_stage_in_both_languages() {
        List<String> titles = Stream.of(Language.NL, Language.EN).flatMap(language -> TIMELINE.stops().stream().map(stop -> saved(stop, language).title())).toList();
        List<Integer> counts = Stream.of(Fate.LOST, Fate.GAINED).map(fate -> (int) CACHE.lines(DOCUMENT.depict(at(0).seen(), Emphasis.NONE, Language.NL)).stream().map(DrawnTie::fate).filter(Optional.of(fate)::equals).count()).toList();
        List<String> ends = List.of(" – " + counts.getFirst() + " relaties eindigen", " – Er komen " + counts.getLast() + " relaties bij", " – " + counts.getFirst() + " ties end", " – " + counts.getLast() + " ties begin");
        for (int at = 0; at < ends.size(); at++) {
            assertTrue(titles.get(at).endsWith(ends.get(at)), titles.get(at));
        }
    }

    @Test
    void its_legend_explains_the_fates_that_are_seen_and_no_others() {
        assertEquals(List.of(EnumSet.of(Fate.LOST, Fate.UNKNOWN), EnumSet.of(Fate.GAINED, Fate.UNKNOWN)), TIMELINE.stops().stream().map(stop -> fates(saved(stop, Language.EN))).toList());
    }

    private static Set<Fate> fates(Diagram diagram) {
        String ids = diagram.marks().stream().map(mark -> mark.id().value()).collect(Collectors.joining(" "));
        return Stream.of(Fate.values()).filter(fate -> ids.contains("legend-FATE-" + fate)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Fate.class)));
    }

    @Test
    void the_ends_of_a_change_that_is_played_are_saved_as_its_waves() {
        List<Lens> lenses = Stream.of(0.1, TIMELINE.length()).map(moment -> at(moment).scene(DrawnScenes.CANVAS, DOCUMENT).seen().lens()).toList();
        assertEquals(List.of(new Lens.OneWave(CHANGE.from()), new Lens.OneWave(CHANGE.to())), lenses);
    }

    @Test
    void between_two_stages_the_nearer_one_is_kept_and_is_on_the_screen() {
        for (double moment = 0; moment < TIMELINE.length(); moment += 0.05) {
            View view = at(moment);
            SceneSight sight = view.scene(DrawnScenes.CANVAS, DOCUMENT);
            View shown = View.opening(NETWORK).showing(sight, DOCUMENT, DrawnScenes.CANVAS);
            assertEquals(TIMELINE.at(moment).standing(), shown.lensNow(DOCUMENT) instanceof Lens.Between now ? now.phase() : moment < 1 ? Phase.BEFORE : Phase.AFTER);
            assertTrue(view.shows(sight, DOCUMENT, DrawnScenes.CANVAS) && shown.shows(sight, DOCUMENT, DrawnScenes.CANVAS));
        }
    }

    @Test
    void another_stage_is_not_the_scene() {
        SceneSight lost = at(TIMELINE.stops().getFirst()).scene(DrawnScenes.CANVAS, DOCUMENT);
        assertEquals(List.of(true, false), TIMELINE.stops().stream().map(stop -> at(stop).shows(lost, DOCUMENT, DrawnScenes.CANVAS)).toList());
        assertEquals(false, View.opening(NETWORK).with(CHANGE).shows(lost, DOCUMENT, DrawnScenes.CANVAS));
    }

    @Test
    void the_room_is_shown_the_stage_with_its_own_title_and_legend() {
        List<Scene> scenes = TIMELINE.stops().stream().map(stop -> new Scene("", "", false, at(stop).scene(DrawnScenes.CANVAS, DOCUMENT))).toList();
        Document story = DOCUMENT.with(new Story(List.of(), scenes));
        var shown = StoryFilm.shown(ToldScenes.of(story, Language.NL), true);
        List<String> titles = shown.stream().map(one -> one.scene().read(true, ClaimChoice.NEUTRAL)).toList();
        assertTrue(titles.getFirst().contains("relaties eindigen") && titles.getLast().contains("relaties bij"), titles.toString());
        List<Set<Fate>> fates = shown.stream().map(one -> new AudienceFigures(CACHE).of(new RoomPictures(story, Language.NL, CACHE).of(one, List.of(), 0), new AudienceScreen(1920, 1080)))
                .map(marks -> marks.stream().map(mark -> mark.id().value()).collect(Collectors.joining(" ")))
                .map(ids -> Stream.of(Fate.values()).filter(fate -> ids.contains("audience-row-FATE" + fate)).collect(Collectors.<Fate>toSet())).toList();
        assertEquals(List.of(true, false, false, true), List.of(fates.getFirst().contains(Fate.LOST), fates.getFirst().contains(Fate.GAINED), fates.getLast().contains(Fate.LOST), fates.getLast().contains(Fate.GAINED)));
    }

    @Test
    void a_film_keeps_one_title_through_all_stages() {
        var frames = FilmContent.of(DOCUMENT, at(1), Language.EN).orElseThrow().frames(CACHE, PAGE, PlayingSpeed.USUAL);
        assertEquals(1, Stream.of(0.1, 1.6, 4.4, 5.5).map(second -> frames.at(second).title()).distinct().count());
    }
}
