package samenspel.study.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Arrangement;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.text.Language;

class ArrangedRecipeTest {
    private static final Document DOCUMENT = Drawn.samples().getLast();

    private static Diagram picture(FigureStyle style) {
        FigureRecipe recipe = FigureRecipe.usual("A", FigureKind.PICTURE).with(new When.OneWave(WaveChoice.LAST)).with(style);
        PlannedFigure planned = FigurePlan.of(DOCUMENT.network(), Scenarios.NONE, new FigureList(List.of(recipe)), Language.EN).figures().getFirst();
        return new RecipeFigures(DOCUMENT).of(planned, NameMode.SHORT);
    }

    @Test
    void a_figure_of_a_list_stands_by_the_arrangement_it_asks_for_and_says_so() {
        assertEquals(List.of(true, false), List.of(picture(FigureStyle.USUAL), picture(FigureStyle.USUAL.with(new Arrangement.Sectors()))).stream()
                .map(figure -> figure.description().contains("one arrangement of all layers and waves")).toList());
    }
}
