package samenspel.study.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.scenario.Scenarios;
import samenspel.text.Language;

class FigurePlanTest {
    private static final Network NETWORK = Sketch.of("a b").network();
    private static final FigureRecipe PICTURE = FigureRecipe.usual("Strong", FigureKind.PICTURE)
            .with(new LayerChoice.Named(List.of(new LayerId("strong"))));

    private static FigurePlan plan(FigureRecipe... figures) {
        return FigurePlan.of(NETWORK, Scenarios.NONE, new FigureList(List.of(figures)), Language.EN);
    }

    private static List<String> files(FigureRecipe... figures) {
        return plan(figures).figures().stream().map(PlannedFigure::fileName).toList();
    }

    @Test
    void all_layers_and_waves_make_a_picture_for_every_two() {
        FigureList all = FigureList.layersByWaves(NETWORK, Language.NL, FigureRecipe.USUAL_PAGE);
        List<String> files = FigurePlan.of(NETWORK, Scenarios.NONE, all, Language.NL).figures().stream().map(PlannedFigure::fileName).toList();
        assertEquals(NETWORK.layers().stream().flatMap(layer -> NETWORK.waves().stream()
                .map(wave -> layer.id() + "-" + wave.id() + ".png")).toList(), files);
    }

    @Test
    void each_wave_is_a_figure_of_its_own() {
        assertEquals(List.of("Strong-strong-2018.png", "Strong-strong-2019.png"), files(PICTURE));
    }

    @Test
    void each_wave_is_a_row_of_the_one_page_of_small_multiples() {
        assertEquals(List.of("Rows-all-all.png"), files(FigureRecipe.usual("Rows", FigureKind.MULTIPLES)));
    }

    @Test
    void first_and_last_are_waves_of_the_network_at_hand() {
        assertEquals(List.of("Strong-strong-2018-2019.png"), files(PICTURE.with(new When.Between(WaveChoice.FIRST, WaveChoice.LAST))));
    }

    @Test
    void a_figure_whose_layer_is_gone_is_named_and_the_others_are_planned() {
        FigureRecipe gone = FigureRecipe.usual("Gone", FigureKind.PICTURE).with(new LayerChoice.Named(List.of(new LayerId("fax"))));
        FigurePlan plan = plan(gone, PICTURE);
        List<String> known = NETWORK.layers().stream().map(layer -> layer.id().value()).toList();
        assertEquals(List.of(new MissingFigure("Gone", MissingFigure.Reason.LAYER, "fax", known)), plan.missing());
        assertEquals(2, plan.figures().size());
    }

    @Test
    void a_figure_whose_wave_is_not_there_is_named() {
        assertEquals(List.of(new MissingFigure("Strong", MissingFigure.Reason.WAVE, "2030", List.of("2018", "2019"))),
                plan(PICTURE.with(new When.OneWave(new WaveChoice("2030")))).missing());
    }

    @Test
    void a_change_between_one_wave_and_itself_is_named() {
        assertEquals(List.of(new MissingFigure("Strong", MissingFigure.Reason.SECOND_WAVE, "2019", List.of())),
                plan(PICTURE.with(new When.Between(new WaveChoice("2019"), WaveChoice.LAST))).missing());
    }

    @Test
    void figures_of_one_pattern_have_different_files() {
        FigureRecipe one = PICTURE.with(new FilePattern("a"));
        assertEquals(List.of("a.png", "a-2.png"), files(one));
    }

    @Test
    void a_number_follows_the_order_of_the_list() {
        assertEquals(List.of("01_en.png", "02_en.png"), files(PICTURE.with(new FilePattern("{number}_{lang}"))));
    }
}
