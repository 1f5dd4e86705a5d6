package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.study.story.Story;

/// What scenarios and scenes name and the network has not.
class WaitingNamesTest {
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final OrganisationId TEAM = new OrganisationId("cjg01");
    private static final NamedScenario GONE = new NamedScenario("Gone", ScenarioChoice.of(List.of(TEAM), List.of(new OrganisationId("nope")), new LayerId("zzz"), new WaveId("2020")));

    @TempDir
    Path folder;

    private List<String> said(Document document) throws Exception {
        Path file = folder.resolve("x.samenspel.json");
        Files.writeString(file, NetworkFile.write(document));
        assertEquals(document, OpenedStudy.of(file).reading().value().orElseThrow());
        return OpenedStudy.of(file).reading().problems().stream().map(one -> one.place().path() + " " + one.reason().code() + " " + one.arguments()).toList();
    }

    @Test
    void is_said_of_a_scenario_with_its_place_and_kept() throws Exception {
        assertEquals(List.of("$.scenarios[0] name-waits [\"zzz\", \"2020\", \"nope\"]"), said(SAMPLE.with(new Scenarios(List.of(GONE)))));
    }

    @Test
    void is_said_of_a_scene_with_a_view_and_kept() throws Exception {
        SceneSight picture = new SceneSight(Seen.opening(SAMPLE.network()), List.of(new OrganisationId("who")), Optional.empty());
        ViewChoices chosen = ViewChoices.NONE.withWaves(new WaveId("1999")).withLayers(List.of(new LayerId("abc"))).with(GONE);
        Scene scene = new Scene("", "", false, picture.with(new SceneView(StudyView.FLOWS, chosen)));
        assertEquals(List.of("$.scenes[0] name-waits [\"who\", \"abc\", \"1999\", \"zzz\", \"2020\", \"nope\"]"), said(SAMPLE.with(new Story(List.of(), List.of(scene)))));
    }

    @Test
    void nothing_is_said_where_all_is_there() throws Exception {
        NamedScenario there = new NamedScenario("There", ScenarioChoice.of(List.of(TEAM), List.of(), SAMPLE.network().layers().getFirst().id(), SAMPLE.network().waves().getFirst().id()));
        assertEquals(List.of(), said(SAMPLE.with(new Scenarios(List.of(there)))));
    }
}
