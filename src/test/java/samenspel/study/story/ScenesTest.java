package samenspel.study.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.study.numbers.NumbersView;
import samenspel.study.views.StudyPage;
import samenspel.text.Language;

class ScenesTest {
    private static final Document DOCUMENT = Drawn.samples().getLast();
    private static final Network NETWORK = DOCUMENT.network();
    private static final ScenarioChoice SCENARIO = ScenarioChoice.of(List.of(NETWORK.organisations().getFirst().id()), List.of(NETWORK.organisations().get(3).id()), NETWORK.layers().getFirst().id(), NETWORK.waves().getFirst().id());
    private static final List<Scene> THREE = List.of(scene("A"), scene("B"), scene("C"));

    private static Scene scene(String title) {
        return new Scene(title, "", false, View.opening(NETWORK).scene(DrawnScenes.CANVAS, DOCUMENT));
    }

    private static String titles(SceneChange change) {
        return String.join("", change.in(THREE).stream().map(Scene::title).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void a_scene_shown_is_the_view_it_was_made_from(long seed) {
        DrawnScenes drawn = new DrawnScenes(seed, NETWORK);
        View view = drawn.view();
        assertEquals(view, drawn.view().showing(view.scene(DrawnScenes.CANVAS, DOCUMENT), DOCUMENT, DrawnScenes.CANVAS));
        assertEquals(view.scene(DrawnScenes.CANVAS, DOCUMENT), view.showing(view.scene(DrawnScenes.CANVAS, DOCUMENT), DOCUMENT, DrawnScenes.CANVAS).scene(DrawnScenes.CANVAS, DOCUMENT));
        assertTrue(view.shows(view.scene(DrawnScenes.CANVAS, DOCUMENT), DOCUMENT, DrawnScenes.CANVAS));
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_scene_of_a_view_of_the_study_shows_that_view_with_what_was_chosen_of_it(StudyView view) {
        ViewChoices chosen = ViewChoices.NONE.withLit(List.of(NETWORK.organisations().getFirst().id().value())).with(NameMode.FULL).with(new NamedScenario("Kern", SCENARIO));
        View looked = View.opening(NETWORK).with(Perspective.STUDY).with(NumbersView.USUAL.with(StudyPage.CARDS.with(view, chosen).opened(view)));
        SceneSight sight = looked.scene(DrawnScenes.CANVAS, DOCUMENT);
        View shown = View.opening(NETWORK).showing(sight, DOCUMENT, DrawnScenes.CANVAS);
        assertEquals(sight, shown.scene(DrawnScenes.CANVAS, DOCUMENT));
        assertTrue(shown.shows(sight, DOCUMENT, DrawnScenes.CANVAS) && looked.shows(sight, DOCUMENT, DrawnScenes.CANVAS));
        assertFalse(View.opening(NETWORK).shows(sight, DOCUMENT, DrawnScenes.CANVAS));
        assertFalse(shown.with(NumbersView.USUAL.with(StudyPage.CARDS.opened(view))).shows(sight, DOCUMENT, DrawnScenes.CANVAS));
        assertEquals(ViewFigures.of(Drawing.study(DOCUMENT, looked, view, Language.NL), Page.ofCm(16, 12)), ViewFigures.of(Drawing.study(DOCUMENT, sight.view().orElseThrow(), Language.NL), Page.ofCm(16, 12)));
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_scene_of_a_view_shows_what_it_showed_when_waves_are_added(StudyView view) {
        View looked = View.opening(NETWORK).with(Perspective.STUDY).with(NumbersView.USUAL.with(StudyPage.CARDS.opened(view)));
        SceneView scene = looked.scene(DrawnScenes.CANVAS, DOCUMENT).view().orElseThrow();
        Page page = Page.ofCm(16, 12);
        assertEquals(ViewFigures.of(Drawing.study(DOCUMENT, looked, view, Language.NL), page), ViewFigures.of(Drawing.study(DOCUMENT, scene, Language.NL), page));
        Wave last = NETWORK.waves().getLast();
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>(NETWORK.fieldwork());
        Wave added = new Wave(new WaveId("2020"), Name.of("2020"), last.from(), last.to());
        fieldwork.put(added.id(), NETWORK.fieldwork(NETWORK.waves().getFirst().id()));
        Network more = new Network(NETWORK.profile(), NETWORK.frequencies(), NETWORK.sectors(), NETWORK.organisations(), Stream.concat(NETWORK.waves().stream(), Stream.of(added)).toList(), NETWORK.layers(), fieldwork);
        assertEquals(said(DOCUMENT, scene), said(DOCUMENT.with(more), scene));
    }

    private static List<String> said(Document document, SceneView scene) {
        return ViewFigures.marks(Drawing.study(document, scene, Language.NL), new Box(0, 0, 1800, 900), 3).stream().flatMap(Mark::labels).map(Mark.Label::text).toList();
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_view_of_what_is_not_in_the_network_is_not_shown_as_another(StudyView view) {
        ScenarioChoice gone = SCENARIO.in(new LayerId("zzz"), new WaveId("1999"));
        SceneView asked = SceneView.of(Drawing.study(DOCUMENT, new SceneView(view, ViewChoices.NONE), Language.NL));
        ViewChoices chosen = new ViewChoices(asked.choices().waves().isEmpty() ? List.of() : List.of(new WaveId("1999")), List.of(), asked.choices().names(), List.of(), asked.choices().capacity(),
                asked.choices().scenario().map(_ -> NamedScenario.notKept(gone)));
        SceneSight sight = View.opening(NETWORK).scene(DrawnScenes.CANVAS, DOCUMENT).with(new SceneView(view, chosen)).among(NETWORK);
        Optional<String> missing = ViewFigures.missing(Drawing.study(DOCUMENT, sight.view().orElseThrow(), Language.NL));
        assertEquals(view != StudyView.CARE_LEVELS, missing.isPresent(), view.word());
    }

    @Test
    void who_is_merged_is_chosen_in_scenes_by_the_organisation_it_became_a_part_of() {
        OrganisationId gone = NETWORK.organisations().getFirst().id();
        OrganisationId heir = NETWORK.organisations().getLast().id();
        SceneView view = new SceneView(StudyView.INTEGRATION, ViewChoices.NONE.withLit(List.of(gone.value())).with(new NamedScenario("Kern", SCENARIO)));
        Story story = new Story(List.of(), List.of(scene("A"), new Scene("B", "", false, new SceneSight(View.opening(NETWORK).seen(), List.of(gone), Optional.empty()).with(view))));
        assertEquals(List.of(2), story.with(gone));
        Story followed = story.of(id -> id.equals(gone) ? heir : id);
        assertEquals(List.of(), followed.with(gone));
        assertEquals(List.of(2), followed.with(heir));
        assertEquals("Kern", followed.scenes().getLast().sight().view().orElseThrow().choices().scenario().orElseThrow().name());
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void organisations_of_a_scene_are_called_otherwise_in_picture_and_view_alike(StudyView view) {
        SceneSight sight = View.opening(NETWORK).scene(DrawnScenes.CANVAS, DOCUMENT).with(new SceneView(view, ViewChoices.NONE.with(new NamedScenario("Of Jansen", SCENARIO))));
        SceneSight called = sight.called(NameMode.FULL).unwritten();
        assertEquals(NameMode.FULL, called.seen().names());
        SceneView shown = called.view().orElseThrow();
        assertEquals(view.hasOrganisations() ? Optional.of(NameMode.FULL) : Optional.empty(), shown.choices().names());
        assertFalse(shown.choices().scenario().orElseThrow().isKept());
    }

    @Test
    void a_scenario_looked_at_is_a_scene_that_stays_when_it_is_deleted() {
        NamedScenario kept = new NamedScenario("Kern", SCENARIO);
        Document with = DOCUMENT.with(new Scenarios(List.of(kept)));
        View looked = View.opening(NETWORK).with(Perspective.SCENARIO).with(NumbersView.USUAL.with(StudyPage.CARDS.withScenario(Optional.of("Kern"))));
        SceneSight sight = looked.scene(DrawnScenes.CANVAS, with);
        assertEquals(Optional.of(kept), sight.view().orElseThrow().choices().scenario());
        View shown = looked.showing(sight, DOCUMENT, DrawnScenes.CANVAS);
        assertTrue(shown.shows(sight, DOCUMENT, DrawnScenes.CANVAS));
    }

    @Test
    void scenes_are_added_copied_moved_and_taken_away() {
        assertEquals("ABCD", titles(new SceneChange.Add(scene("D"))));
        assertEquals("ABBC", titles(new SceneChange.Duplicate(1)));
        assertEquals("BCA", titles(new SceneChange.Reorder(0, 2)));
        assertEquals("CAB", titles(new SceneChange.Reorder(2, -5)));
        assertEquals("AC", titles(new SceneChange.Delete(1)));
        assertEquals("AXC", titles(new SceneChange.Rename(1, " X ")));
        assertTrue(new SceneChange.Hide(2, true).in(THREE).getLast().hidden());
        assertEquals("said", new SceneChange.WriteNote(0, "said\n").in(THREE).getFirst().note());
    }

    @Test
    void a_place_that_no_scene_has_changes_nothing() {
        for (int place : List.of(-1, 3, 99)) {
            for (SceneChange change : List.of(new SceneChange.Update(place, scene("X").sight()), new SceneChange.Rename(place, "X"), new SceneChange.Duplicate(place), new SceneChange.Reorder(place, 0),
                    new SceneChange.Delete(place), new SceneChange.Hide(place, true), new SceneChange.WriteNote(place, "X"))) {
                assertEquals(THREE, change.in(THREE));
            }
        }
        assertEquals(Optional.empty(), Story.NONE.scene(1));
    }

    @Test
    void what_is_no_longer_in_the_network_is_left_out_of_what_is_shown_and_stays_in_the_scene() {
        View first = new DrawnScenes(3, NETWORK).view();
        Network other = Drawn.samples().getFirst().network();
        View shown = View.opening(other).showing(first.scene(DrawnScenes.CANVAS, DOCUMENT), DOCUMENT.with(other), DrawnScenes.CANVAS);
        assertTrue(shown.selection().stream().allMatch(id -> other.organisation(id).isPresent()));
        assertTrue(shown.seen().layers().stream().allMatch(id -> other.layer(id).isPresent()));
        assertEquals(first.scene(DrawnScenes.CANVAS, DOCUMENT), new Scene("", "", false, first.scene(DrawnScenes.CANVAS, DOCUMENT)).sight());
    }
}
