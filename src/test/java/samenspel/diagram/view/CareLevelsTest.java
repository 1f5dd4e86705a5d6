package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
