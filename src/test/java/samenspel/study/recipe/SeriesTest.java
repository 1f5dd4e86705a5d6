package samenspel.study.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.figure.Page;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.scenario.Scenarios;
import samenspel.text.Language;

class SeriesTest {
    private static final Network NETWORK = Sketch.of("a b").network();
    private static final Series ALL = Series.of(NETWORK, Scenarios.NONE, Language.EN);

    private static List<String> files(FigurePlan plan) {
        return plan.figures().stream().map(PlannedFigure::fileName).toList();
    }

    @Test
    void it_begins_with_every_layer_in_every_wave_and_its_change() {
        assertEquals(NETWORK.layers().stream().flatMap(layer -> List.of("-2018.png", "-2019.png", "-2018-2019.png").stream()
                .map(when -> layer.id() + when)).toList(), files(ALL.plan()));
    }

    @Test
    void a_figure_switched_off_is_left_out_and_the_others_keep_their_names() {
        List<String> rest = files(ALL.all()).subList(1, files(ALL.all()).size());
        assertEquals(rest, files(ALL.switched(0, false).plan()));
    }

    @Test
    void a_figure_switched_on_again_is_back() {
        assertEquals(ALL, ALL.switched(3, false).switched(3, true));
    }

    @Test
    void all_off_makes_nothing() {
        assertEquals(List.of(), ALL.switched(false).plan().figures());
    }

    @Test
    void with_nothing_left_out_the_list_is_kept_as_it_is() {
        assertEquals(ALL.list(), ALL.kept());
    }

    @Test
    void the_list_that_is_kept_makes_the_same_figures() {
        Series some = ALL.switched(0, false).switched(4, false).switched(5, false);
        assertEquals(files(some.plan()), files(FigurePlan.of(NETWORK, Scenarios.NONE, some.kept(), Language.EN)));
    }

    @Test
    void a_recipe_of_which_all_figures_are_kept_says_each_wave_as_before() {
        FigureRecipe last = ALL.list().figures().getLast();
        assertEquals(last, ALL.switched(0, false).kept().figures().getLast());
    }

    @Test
    void another_language_is_that_of_every_figure() {
        assertTrue(ALL.in(Language.NL).plan().figures().stream().allMatch(figure -> figure.language() == Language.NL));
    }

    @Test
    void a_figure_added_twice_has_two_names() {
        FigureRecipe matrix = FigureRecipe.usual("Matrix", FigureKind.MATRIX);
        assertEquals(List.of("Matrix", "Matrix 2"), new FigureList(List.of()).adding(matrix).adding(matrix).figures().stream()
                .map(FigureRecipe::name).toList());
    }

    @ParameterizedTest
    @EnumSource(value = FigureKind.class, names = {"MATRIX", "RETENTION"})
    void what_cannot_be_read_on_a_narrow_paper_is_refused_with_the_width_it_needs(FigureKind kind) {
        FigureRecipe narrow = FigureRecipe.usual("x", kind).with(Page.ofWidthCm(8));
        FigurePlan plan = FigurePlan.of(NETWORK, Scenarios.NONE, new FigureList(List.of(narrow)), Language.EN);
        assertEquals(new FigurePlan(List.of(), List.of(new MissingFigure("x", MissingFigure.Reason.PAPER, "8 cm", List.of("12 cm")))), plan);
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_is_known_by_its_size(Page.Preset size) {
        assertEquals(size, Page.Preset.of(size.page()).orElseThrow());
    }
}
