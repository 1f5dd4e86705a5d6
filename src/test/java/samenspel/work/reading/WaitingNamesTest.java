package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.Drawn;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieTraits;
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
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
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
        assertEquals(List.of("$.scenarios[0] name-waits [\"zzz\", \"2020\", \"nope\", 3]"), said(SAMPLE.with(new Scenarios(List.of(GONE)))));
    }

    @Test
    void is_said_of_a_scene_with_a_view_and_kept() throws Exception {
        SceneSight picture = new SceneSight(Seen.opening(SAMPLE.network()), List.of(new OrganisationId("who")), Optional.empty());
        ViewChoices chosen = ViewChoices.NONE.withWaves(new WaveId("1999")).withLayers(List.of(new LayerId("abc"))).with(GONE);
        Scene scene = new Scene("", "", false, picture.with(new SceneView(StudyView.FLOWS, chosen)));
        assertEquals(List.of("$.scenes[0] scene-waits [\"1999\", \"2020\", \"abc\", \"zzz\", 4]", "$.scenes[0] name-waits [\"who\", \"nope\", 2]"), said(SAMPLE.with(new Story(List.of(), List.of(scene)))));
    }

    @Test
    void is_said_of_findings_figures_and_filters() throws Exception {
        Story story = new Story(List.of(new KeptFinding(FindingKind.KEY_LOSS, "It lost {loss:strong|nobody@2018..2031}, and {degree:strong|CJG@2018}")), List.of());
        WrittenFigures written = WrittenFigures.NONE.with(new FigureSubject("picture", List.of(new LayerId("abc")), List.of(new WaveId("1999"))), FigureWords.NONE.withTitle("So"));
        Filter filter = Filter.NOTHING.with(new TieConditions(LayerAlgebra.FREE.with(new LayerId("abc"), LayerAlgebra.Wish.IN), TieTraits.ANY, TieConditions.Ends.BOTH, Optional.of(Around.tiesOf(new OrganisationId("who")))))
                .toggled(new LegendKey(LegendKey.Kind.SECTOR, "XX"));
        assertEquals(List.of("$.findings[0] name-waits [\"nobody\", \"2031\", 2]", "$.figures[0] name-waits [\"abc\", \"1999\", 2]", "$.filters[0] name-waits [\"abc\", \"XX\", \"who\", 3]"),
                said(SAMPLE.with(story).with(written).withFilters(List.of(new Filter.Named("F", filter)))));
    }

    @Test
    void is_said_of_a_picture_of_what_is_not_there_that_it_cannot_be_shown_so() throws Exception {
        SceneSight picture = new SceneSight(Seen.opening(SAMPLE.network()).withLayers(List.of(new LayerId("zzz"))), List.of(), Optional.empty());
        assertEquals(List.of("$.scenes[0] scene-waits [\"zzz\", 1]"), said(SAMPLE.with(new Story(List.of(), List.of(new Scene("A", "", false, picture))))));
    }

    @Test
    void nothing_is_said_where_all_is_there() throws Exception {
        NamedScenario there = new NamedScenario("There", ScenarioChoice.of(List.of(TEAM), List.of(), SAMPLE.network().layers().getFirst().id(), SAMPLE.network().waves().getFirst().id()));
        assertEquals(List.of(), said(SAMPLE.with(new Scenarios(List.of(there)))));
    }
}
