package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.CareWords;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.text.Language;

class CareLevelsTest {

    private static ViewOutcome outcome(List<Document> documents) {
        return ViewFigures.of(new ViewRequest(StudyView.CARE_LEVELS, ViewCase.request(StudyView.CARE_LEVELS, Language.EN, documents).networks(), ViewChoices.NONE.with(NameMode.SHORT)), ViewCase.COLUMN);
    }

    private static String said(Diagram figure, String id) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(id)).map(Mark.Label.class::cast).map(Mark.Label::text).findFirst().orElseThrow();
    }

    @Test
    void every_organisation_stands_at_one_level_and_the_counts_are_those_of_the_samples() {
        CareLevels found = CareLevels.of(Drawn.samples().stream().map(Document::network).toList());
        assertEquals(List.of(List.of(32, 25, 12), List.of(38, 31, 24), List.of(65, 56, 29)), found.levels().stream().map(CareLevels.Level::counts).toList());
        assertEquals(11, found.levels().stream().mapToInt(level -> level.sectors().size()).sum());
        assertTrue(found.levels().stream().flatMap(level -> level.sectors().stream()).noneMatch(CareLevels.InSector::part));
    }

    @Test
    void the_counts_can_be_read_off_the_figure() {
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, outcome(Drawn.samples())).diagram();
        assertEquals(List.of("32", "38", "65"), List.of(0, 1, 2).stream().map(level -> said(figure, "level-count-" + level)).toList());
        assertEquals(List.of("12", "24", "29"), List.of(0, 1, 2).stream().map(level -> said(figure, "sum-" + level + "-2")).toList());
        assertEquals("More than three quarters of organisations stand before specialist care", figure.title());
    }

    @Test
    void a_network_without_levels_says_so() {
        Network sample = Drawn.samples().getLast().network();
        List<Organisation> alike = sample.organisations().stream().map(one -> new Organisation(one.id(), one.name(), one.shortName(), one.sector(), one.subSector(), one.access(),
                CareLevel.FREELY_ACCESSIBLE, one.task())).toList();
        ViewOutcome outcome = outcome(List.of(Drawn.onCircle(sample.with(alike, sample.fieldwork()))));
        assertEquals("Network III has organisations at one level of care only: no care levels are given.", assertInstanceOf(ViewOutcome.Absent.class, outcome).why());
    }

    @Test
    void levels_and_arrow_are_called_as_somebody_says_and_no_title_speaks_of_a_level_that_is_called_otherwise() {
        Document sample = Drawn.samples().getLast();
        CareWords words = CareWords.NONE.with(CareLevel.SPECIALIST, "Second line").withArrow("back again").with(CareWords.Shift.UP);
        Document called = sample.with(sample.network().with(sample.network().profile().with(words)));
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, outcome(List.of(called))).diagram();
        List<String> said = figure.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList();
        assertTrue(said.contains("Second line") && said.contains("back again") && said.contains("Freely accessible help, care"), said.toString());
        assertEquals("Organisations by level of care", figure.title());
        Mark.Stroke arrow = (Mark.Stroke) figure.marks().stream().filter(mark -> mark.id().value().equals("arrow")).findFirst().orElseThrow();
        assertTrue(arrow.to().y() < arrow.from().y());
        String file = NetworkFile.write(called);
        assertEquals(words, NetworkFile.parse("x", file.getBytes(StandardCharsets.UTF_8), _ -> called.placement()).value().orElseThrow().network().profile().levels());
        assertFalse(NetworkFile.write(sample).contains("careLevels"));
    }
}
