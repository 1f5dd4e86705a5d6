package samenspel.study.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.kind.CareLevel;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioStart;
import samenspel.scenario.Scenarios;
import samenspel.storage.figures.FigureListFile;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Views in lists of figures.
class ViewRecipeTest {
    private static final Document SAMPLE = Drawn.samples().getLast();

    private static FigurePlan plan(FigureRecipe recipe, Network network) {
        return FigurePlan.of(network, Scenarios.NONE, new FigureList(List.of(recipe)), Language.NL);
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_view_of_a_list_is_the_same_as_one_by_itself(StudyView view) {
        FigureRecipe recipe = FigureRecipe.usual("a view", FigureKind.of(view)).with(Page.ofCm(16, 12));
        PlannedFigure planned = plan(recipe, SAMPLE.network()).figures().getFirst();
        Diagram made = new RecipeFigures(SAMPLE).of(planned, recipe.names());
        ViewRequest alone = new ViewRequest(view, List.of(SAMPLE.depict(Seen.opening(SAMPLE.network()), Emphasis.NONE, Language.NL)), ViewChoices.NONE);
        assertEquals(ViewFigures.diagram(alone, Page.ofCm(16, 12)).marks(), made.marks());
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_list_with_a_view_is_read_as_it_was_written(StudyView view) {
        FigureRecipe usual = FigureRecipe.usual("a view", FigureKind.of(view));
        FigureRecipe chosen = usual.called("another").with(usual.style().withLit(List.of("general-practitioners"), Optional.of(12)).withScenario("Few"));
        FigureList list = new FigureList(List.of(usual, chosen));
        assertEquals(list, FigureListFile.FORMAT.parse("x", FigureListFile.FORMAT.write(list).getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
    }

    @Test
    void a_view_that_a_network_has_no_data_for_says_why_in_place_of_a_figure() {
        FigureRecipe recipe = FigureRecipe.usual("levels", FigureKind.CARE_LEVELS);
        Network network = SAMPLE.network();
        List<Organisation> alike = network.organisations().stream().map(one -> new Organisation(one.id(), one.name(), one.shortName(), one.sector(), one.subSector(), one.access(),
                CareLevel.BASIC, one.task())).toList();
        List<Document> documents = List.of(SAMPLE, Drawn.onCircle(network.with(alike, network.fieldwork())));
        assertEquals(List.of("", "Netwerk III heeft organisaties op maar één zorgniveau: er zijn geen zorgniveaus opgegeven."),
                documents.stream().map(one -> new RecipeFigures(one).missing(plan(recipe, one.network()).figures().getFirst(), recipe.names()).orElse("")).toList());
    }

    @Test
    void a_list_draws_a_scenario_that_is_kept_in_its_own_wave_and_names_those_there_are_for_an_unknown_one() {
        Network network = SAMPLE.network();
        ScenarioChoice first = ScenarioStart.of(network, network.layers().getLast(), network.waves().getFirst().id(), Capacity.ASSUMED);
        Scenarios kept = Scenarios.NONE.with(new NamedScenario("Few", first.withCore(first.core().subList(0, 3))));
        FigureRecipe usual = FigureRecipe.usual("a scenario", FigureKind.INTEGRATION).with(Page.ofCm(16, 12));
        FigureRecipe few = usual.with(usual.style().withScenario("Few"));
        FigurePlan plan = FigurePlan.of(network, kept, new FigureList(List.of(few, usual.called("gone").with(usual.style().withScenario("Gone")))), Language.EN);
        PlannedFigure planned = plan.figures().getFirst();
        Diagram made = new RecipeFigures(SAMPLE).of(planned, few.names());
        assertEquals("a-scenario-all-2018.png", planned.fileName());
        assertTrue(made.title().startsWith("A core group of 3 ") && made.description().contains("Scenario “Few”."), made.description());
        assertEquals(List.of("gone: not made, because the study keeps no scenario Gone, only: Few."), plan.missing().stream().map(one -> one.words(Texts.in(Language.EN))).toList());
        assertFalse(new RecipeFigures(SAMPLE).of(plan.unwritten().figures().getFirst(), few.names()).description().contains("Few"));
    }
}
