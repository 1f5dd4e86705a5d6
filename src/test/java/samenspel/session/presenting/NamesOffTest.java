package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.presenting.ToldStories.NOON;
import static samenspel.session.presenting.ToldStories.after;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.audience.AudienceFigures;
import samenspel.diagram.audience.AudiencePicture;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneView;
import samenspel.study.story.Story;
import samenspel.text.Language;

/// What the room reads of sample II, "Netwerk II – Hazelveen", while names are off, and of somebody who is sought.
class NamesOffTest {
    private static final Document SAMPLE = Drawn.samples().get(1);
    private static final AudienceScreen SCREEN = new AudienceScreen(1920, 1080);
    private static final List<String> TITLES = List.of("", "De Smederij groeit", "Smederij groeit", "Meer dan de helft is weg");

    private static Document with(Document document, List<Scene> scenes) {
        return document.with(new Story(List.of(), scenes));
    }

    private static Scene scene(String title) {
        return new Scene(title, "", false, View.opening(SAMPLE.network()).scene(DrawnScenes.CANVAS, SAMPLE));
    }

    private static Document confidential() {
        Network network = SAMPLE.network();
        List<Scene> scenes = new ArrayList<>(TITLES.stream().map(NamesOffTest::scene).toList());
        Stream.of(StudyView.values()).forEach(view -> scenes.add(new Scene("", "", false, scenes.getFirst().sight().with(new SceneView(view, ViewChoices.NONE)))));
        return with(SAMPLE, scenes).with(network.with(network.profile().withConfidential(true)));
    }

    private static String words(Document document, RoomSight.Shown shown) {
        return new AudienceFigures(Drawn.SCENES).of(new RoomPictures(document, Language.NL, Drawn.SCENES).of(shown, List.of(), 0), SCREEN).stream().flatMap(Mark::labels).map(Mark.Label::text).collect(Collectors.joining(" "));
    }

    @Test
    void in_a_confidential_study_the_network_has_no_name_in_any_picture() {
        Document document = confidential();
        List<String> told = StoryFilm.shown(ToldScenes.of(document, Language.NL), false).stream().map(shown -> words(document, shown)).toList();
        assertEquals(List.of(), IntStream.range(0, told.size()).filter(at -> told.get(at).contains("Hazelveen") || told.get(at).contains("Netwerk II")).mapToObj(at -> at + ": " + told.get(at)).toList());
        assertTrue(told.getFirst().contains("Anoniem netwerk"));
    }

    @Test
    void a_word_of_a_name_in_a_title_makes_room_for_what_is_drawn() {
        ToldStory story = ToldScenes.of(confidential(), Language.NL);
        List<String> read = story.scenes().stream().limit(TITLES.size()).map(scene -> scene.read(false, ClaimChoice.NEUTRAL)).toList();
        assertEquals(List.of(read.getFirst(), read.getFirst(), read.getFirst(), TITLES.getLast()), read);
        assertTrue(read.getFirst().startsWith("Anoniem netwerk: "), read.getFirst());
        assertEquals(TITLES.get(2), story.scenes().get(2).read(true, ClaimChoice.NEUTRAL));
    }

    @Test
    void who_tells_it_is_told_which_word_and_of_how_many_scenes() {
        ToldStory story = ToldScenes.of(confidential(), Language.NL);
        assertEquals(2, story.heldBack());
        assertEquals(List.of("Met namen uit leest de zaal wat er getekend is: “Smederij” in uw titel zegt welke organisatie bedoeld is."), story.scenes().get(2).remarks());
        assertEquals(List.of(), story.scenes().getFirst().remarks());
    }

    @Test
    void the_overview_shows_of_each_scene_what_the_room_may_read() {
        Presentation now = Presentation.of(ToldScenes.of(confidential(), Language.NL), 1, NOON, Optional.empty());
        assertEquals(List.of(), IntStream.range(0, TITLES.size()).mapToObj(now::ahead).flatMap(Optional::stream).map(RoomSight.Shown::title).filter(title -> title.contains("Smederij")).toList());
    }

    @Test
    void who_is_found_from_a_view_stands_under_the_title_of_the_picture() {
        Document document = with(SAMPLE, List.of(new Scene("Overbelast", "", false, scene("").sight().with(new SceneView(StudyView.OVERLOAD, ViewChoices.NONE)))));
        Presentation found = after(Presentation.of(ToldScenes.of(document, Language.NL), 1, NOON, Optional.empty()), "/", "s", "m", "e", "d", "ENTER");
        AudiencePicture picture = new RoomPictures(document, Language.NL, Drawn.SCENES).of((RoomSight.Shown) found.room(), found.hits(), 0);
        Drawing drawn = new Drawing.One(document.depict(View.opening(document.network()).seen(), Emphasis.NONE, Language.NL));
        assertEquals(new Drawings(Drawn.SCENES).title(drawn), picture.words().title());
        assertFalse(picture.words().subtitle().contains(picture.words().title()));
    }

    @Test
    void whoever_is_not_in_the_network_is_not_among_the_pale() {
        Network network = SAMPLE.network();
        OrganisationId chosen = network.organisations().getFirst().id();
        View view = View.opening(network).withSelection(List.of(chosen));
        Document document = with(SAMPLE, List.of(new Scene("", "", false, view.scene(DrawnScenes.CANVAS, SAMPLE))));
        long partners = view.seen().layersOf(network).stream().flatMap(layer -> network.ties(layer, view.seen().lens().wave()).stream()).map(tie -> tie.pair()).filter(pair -> pair.has(chosen))
                .map(pair -> pair.from().equals(chosen) ? pair.to() : pair.from()).distinct().count();
        long present = network.organisations().stream().filter(one -> network.fieldwork(view.seen().lens().wave()).participationOf(one.id()) != Participation.ABSENT).count();
        String words = words(document, StoryFilm.shown(ToldScenes.of(document, Language.NL), true).getFirst());
        assertTrue(words.contains("bleek " + (present - partners - 1)), words);
    }
}
