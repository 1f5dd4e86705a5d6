package samenspel.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.cli.Said;
import samenspel.diagram.Drawn;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.session.presenting.RoomSight;
import samenspel.session.presenting.StoryFilm;
import samenspel.session.presenting.ToldScenes;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Remark;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.study.story.Story;
import samenspel.text.Language;

class ScenesVerbTest {
    private static final Document SAMPLE = Drawn.samples().getFirst();
    private static final SceneSight CHANGE = View.opening(SAMPLE.network()).with(View.neighbours(SAMPLE.network()).getFirst()).withSelection(List.of(SAMPLE.network().organisations().getFirst().id())).scene(DrawnScenes.CANVAS, SAMPLE);
    private static final Story STORY = new Story(List.of(), List.of(
            new Scene("[More than half]{loss:strong >50%} of strong ties went: {lost:strong}", "Ask who knows:\n- {ties:content@2018} ties", false, CHANGE),
            new Scene("[More than half]{perceived:self-governed >50% of answered} sees self-government", "", true, CHANGE),
            new Scene("", "[More go than come]{lost:strong > gained:strong}, {los:strong}", false, CHANGE)));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("story.samenspel.json"), NetworkFile.write(SAMPLE.with(STORY)));
    }

    @Test
    void without_names_scenes_of_a_confidential_study_are_listed_by_number_and_state_and_their_words_stay_in() throws Exception {
        Path kept = Files.writeString(folder.resolve("kept.samenspel.json"), NetworkFile.write(SAMPLE.with(STORY).with(SAMPLE.network().with(SAMPLE.network().profile().withConfidential(true)))));
        assertEquals("""
                1. (words stay in) – holds
                2. (words stay in) – no longer (passed over)
                3. (no title) – cannot be told
                """, Said.by("scenes", kept, "--names=sector").out());
        String json = Said.by("scenes", kept, "--json", "--names=sector").out();
        assertEquals(List.of(true, false), Stream.of("\"state\":\"no-longer\"", "half").map(json.replace(" ", "")::contains).toList());
    }

    @Test
    void scenes_are_listed_with_their_numbers_of_now_and_the_state_of_their_claims() {
        assertEquals("""
                1. More than half of strong ties went: 183 – holds
                   Ask who knows:
                   - 2,060 ties
                   - holds: 61% (59–67.5%), 183 of 300, of the network
                2. More than half sees self-government – no longer (passed over)
                   - no longer: 49.6%, 64 of 129, of those who answered
                3. (no title) – cannot be told
                   More go than come, {los:strong}
                   - cannot be told: 183 (183–220), against 181 (181–197), of the network
                   - (line 1, column 51): There is no number los. Try: lost, loss, ties.
                """, Said.by("scenes", file).out());
    }

    @Test
    void other_programs_get_a_list() {
        String said = Said.by("scenes", file, "--json").out();
        assertTrue(said.startsWith("[{\"number\":1,\"title\":\"More than half of strong ties went: 183\",") && said.contains("\"hidden\":true,\"state\":\"no-longer\"") && said.contains("\"state\":\"cannot-be-told\""), said);
        assertTrue(said.contains("{\"claim\":\"perceived:self-governed >50% of answered\",\"state\":\"no-longer\",\"base\":\"answered\",\"value\":0.49612403100775193,"), said);
    }

    @Test
    void what_has_no_number_is_null_for_other_programs_and_never_nought() throws Exception {
        String silent = SAMPLE.network().organisations().getFirst().id().value();
        Story story = new Story(List.of(), List.of(new Scene("{turnover-share:strong|nobody >50%} {clustering:administrative|" + silent + "@2018 >0.05} {betweenness:strong|" + silent + "@2018 >5}", "", false, CHANGE)));
        Files.writeString(file, NetworkFile.write(SAMPLE.with(story)));
        String said = Said.by("scenes", file, "--json").out();
        assertTrue(said.contains("\"least\":null,\"most\":null") && !said.contains("\"value\":0,"), said);
    }

    @Test
    void a_story_told_before_a_wave_was_added_has_every_number_anew_and_says_what_no_longer_holds() throws Exception {
        Network whole = SAMPLE.network();
        Wave first = whole.waves().getFirst();
        Network before = new Network(whole.profile(), whole.frequencies(), whole.sectors(), whole.organisations(), List.of(first), whole.layers(), new LinkedHashMap<>(Map.of(first.id(), whole.fieldwork(first.id()))));
        Story story = new Story(List.of(), List.of(scene("[More than half]{perceived:self-governed >50% of answered} sees self-government"), scene("{ties-share:referral|access >50% of reported} of referrals touch access"),
                scene("{perceived:lead-organisation <50% of answered} sees a lead organisation")));
        assertEquals(List.of("1. More than half sees self-government – holds", "2. 53.6% of referrals touch access – holds", "3. 34.2% sees a lead organisation – holds"), titles(SAMPLE.with(before).with(story)));
        assertEquals(List.of("1. More than half sees self-government – no longer", "2. 48% of referrals touch access – no longer", "3. 41.9% sees a lead organisation – holds"), titles(SAMPLE.with(story)));
    }

    private static Scene scene(String title) {
        return new Scene(title, "", false, View.opening(SAMPLE.network()).scene(DrawnScenes.CANVAS, SAMPLE));
    }

    private List<String> titles(Document document) throws Exception {
        Files.writeString(file, NetworkFile.write(document));
        return Said.by("scenes", file).out().lines().filter(line -> !line.startsWith(" ")).toList();
    }

    @Test
    void a_scene_of_a_wave_or_layer_that_is_not_there_cannot_be_told_and_is_not_drawn_under_its_title() throws Exception {
        Seen gone = View.opening(SAMPLE.network()).seen().with(new Lens.OneWave(new WaveId("1999")));
        Seen layer = View.opening(SAMPLE.network()).seen().withLayers(List.of(new LayerId("zzz")));
        List<Scene> scenes = List.of(new Scene("Strong in 1999", "", false, new SceneSight(gone, List.of(), Optional.empty())), new Scene("Gone layer", "", false, new SceneSight(layer, List.of(), Optional.empty())),
                new Scene("No view", "", false, scene("Whole").sight().with(new SceneView(StudyView.TOP_TEN, ViewChoices.NONE.withWaves(new WaveId("1999"))))));
        Files.writeString(file, NetworkFile.write(SAMPLE.with(new Story(List.of(), scenes))));
        assertEquals("""
                1. Strong in 1999 – cannot be told
                   - What it shows is not in this network: 1999.
                2. Gone layer – cannot be told
                   - What it shows is not in this network: zzz.
                3. No view – cannot be told
                   - What it shows is not in this network: 1999.
                """, Said.by("scenes", file).out());
        Path picture = folder.resolve("gone.svg");
        Said said = Said.by("draw", file, "-o", picture, "--scene=1");
        assertTrue(said.err().contains("The title or caption is not written: What it shows is not in this network: 1999."), said.err());
        assertFalse(Files.readString(picture).contains("Strong in 1999"));
        Document read = SAMPLE.with(new Story(List.of(), scenes));
        assertEquals(List.of(), StoryFilm.shown(ToldScenes.of(read, Language.EN), true).stream().map(RoomSight.Shown::title).filter(title -> title.contains("1999") || title.contains("Gone") || title.equals("No view")).toList());
    }

    @Test
    void a_scene_of_organisations_that_are_not_there_cannot_be_told_and_says_how_many_by_no_name() throws Exception {
        OrganisationId gone = new OrganisationId("de-smederij");
        OrganisationId there = SAMPLE.network().organisations().getFirst().id();
        Seen all = View.opening(SAMPLE.network()).seen();
        Seen around = all.with(all.filter().around(new Around(new TreeSet<>(List.of(gone)), Around.Reach.values()[0])));
        ScenarioChoice choice = ScenarioChoice.of(List.of(there), List.of(gone), new LayerId("strong"), new WaveId("2019"));
        List<Scene> scenes = List.of(new Scene("Few tie themselves to it", "", false, new SceneSight(all, List.of(there, gone), Optional.empty())), new Scene("Round it", "", false, new SceneSight(around, List.of(), Optional.empty())),
                new Scene("A core of one", "", false, scene("Whole").sight().with(new SceneView(StudyView.INTEGRATION, ViewChoices.NONE.with(NamedScenario.notKept(choice))))),
                new Scene("Still there", "", false, new SceneSight(all, List.of(there), Optional.empty())));
        Files.writeString(file, NetworkFile.write(SAMPLE.with(new Story(List.of(), scenes))));
        assertEquals("""
                1. Few tie themselves to it – cannot be told
                   - What it shows is not in this network: one organisation.
                2. Round it – cannot be told
                   - What it shows is not in this network: one organisation.
                3. A core of one – cannot be told
                   - What it shows is not in this network: one organisation.
                4. Still there
                """, Said.by("scenes", file).out());
        Path picture = folder.resolve("gone.svg");
        Said.by("draw", file, "-o", picture, "--scene=1");
        assertFalse(Files.readString(picture).contains("Few tie themselves"));
        Document read = SAMPLE.with(new Story(List.of(), scenes));
        assertEquals(List.of("Still there"), StoryFilm.shown(ToldScenes.of(read, Language.EN), true).stream().map(RoomSight.Shown::title).filter(title -> scenes.stream().anyMatch(scene -> scene.title().equals(title))).toList());
    }

    @Test
    void a_file_without_scenes_says_so() {
        assertEquals("There are no scenes in this file.\n", Said.by("scenes", Path.of("samples/network-1.samenspel.json")).out());
    }

    @Test
    void a_scene_is_drawn_under_its_title_and_one_that_no_longer_holds_under_what_is_drawn() throws Exception {
        Path first = folder.resolve("1.svg");
        assertEquals(new Said(0, "", ""), Said.by("draw", file, "--scene", "1", "-o", first));
        assertTrue(Files.readString(first).contains("More than half of strong ties went: 183"));
        Path second = folder.resolve("2.svg");
        Said said = Said.by("draw", file, "--scene", "2", "-o", second);
        assertTrue(said.err().contains("The title or caption is not written: no longer: 49.6%"), said.err());
        assertFalse(Files.readString(second).contains("self-government"));
        assertTrue(Files.readString(second).contains("2018"));
    }

    @Test
    void a_scene_whose_note_says_what_no_longer_holds_is_drawn_as_the_room_reads_it() throws Exception {
        Scene doubtful = new Scene("Dark times", "[More than half]{perceived:self-governed >50% of answered} sees self-government", false, CHANGE);
        Path story = Files.writeString(folder.resolve("note.samenspel.json"), NetworkFile.write(SAMPLE.with(new Story(List.of(), List.of(doubtful)))));
        Path drawn = folder.resolve("note.svg");
        Said said = Said.by("draw", story, "--scene", "1", "-o", drawn);
        assertEquals(0, said.exitCode());
        assertTrue(said.err().contains("The title or caption is not written: The note of this scene"), said.err());
        assertFalse(Files.readString(drawn).contains("Dark times"));
        assertTrue(Files.readString(drawn).contains("2018"));
    }

    @Test
    void of_a_scene_that_was_zoomed_in_the_part_that_was_seen_is_drawn() throws Exception {
        View near = View.opening(SAMPLE.network()).withCamera(Optional.of(new Projection(6, -1500, -900)));
        Files.writeString(file, NetworkFile.write(SAMPLE.with(new Story(List.of(), List.of(scene("Near").showing(near.scene(DrawnScenes.CANVAS, SAMPLE)), scene("Whole"))))));
        Path part = folder.resolve("part.svg");
        Path whole = folder.resolve("whole.svg");
        assertEquals(0, Said.by("draw", file, "--scene", "1", "-o", part).exitCode());
        assertEquals(0, Said.by("draw", file, "--scene", "2", "-o", whole).exitCode());
        assertTrue(Files.readString(part).contains("An extract: 3 of the 135 organisations are in sight."));
        assertFalse(Files.readString(whole).contains("An extract"));
    }

    @Test
    void a_scene_that_is_not_there_and_one_beside_what_is_seen_are_refused() {
        Path out = folder.resolve("x.svg");
        assertTrue(Said.by("draw", file, "--scene", "4", "-o", out).err().contains("There is no scene 4; the file has 3."));
        assertTrue(Said.by("draw", file, "--scene", "1", "--wave", "2018", "-o", out).err().contains("Leave out --wave, or --scene."));
    }

    private Path remarked(boolean confidential) throws Exception {
        Document document = SAMPLE.with(new Story(List.of(), List.of(scene("Plain"), scene("CJG").remarked(List.of(new Remark(LocalDateTime.of(2026, 11, 30, 14, 3), "H says; \"this\" exists"))))));
        Files.writeString(file, NetworkFile.write(document.with(document.network().with(document.network().profile().withConfidential(confidential)))));
        return file;
    }

    @Test
    void remarks_are_listed_with_their_scene_and_time() throws Exception {
        assertEquals(new Said(0, "2. 2026-11-30 14:03 – H says; \"this\" exists\n", ""), Said.by("scenes", remarked(false), "--remarks"));
        assertEquals(new Said(0, "[{\"scene\":2,\"title\":\"CJG\",\"when\":\"2026-11-30T14:03\",\"words\":\"H says; \\\"this\\\" exists\"}]\n", ""), Said.by("scenes", file, "--remarks", "--json"));
        List<String> table = Said.by("scenes", file, "--remarks", "--csv").out().lines().toList();
        assertEquals(List.of("2,CJG,2026-11-30,14:03,\"H says; \"\"this\"\" exists\""), table.stream().filter(line -> line.startsWith("2,")).toList());
        assertEquals("There are no remarks.\n", Said.by("scenes", Path.of("samples/network-1.samenspel.json"), "--remarks").out());
        assertEquals(2, Said.by("scenes", file, "--csv").exitCode());
    }

    @Test
    void remarks_of_a_confidential_study_leave_only_when_the_call_asks() throws Exception {
        Path kept = remarked(true);
        for (String form : List.of("--json", "--csv")) {
            assertEquals(1, Said.by("scenes", kept, "--remarks", form).exitCode());
            assertFalse(Said.by("scenes", kept, "--remarks", form, "--names=sector").out().contains("H says"));
            assertTrue(Said.by("scenes", kept, "--remarks", form, "--names=short").out().contains("H says"));
        }
    }
}
