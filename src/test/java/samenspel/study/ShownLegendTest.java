package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.text.Language;

class ShownLegendTest {
    private static final Network EXAMPLE = Sketch.of("a b c d").tied(FIRST, CONTENT, 1, "a-b a-c").tied(SECOND, CONTENT, 1, "a-b a-d").network();
    private static final Document DOCUMENT = Drawn.onCircle(EXAMPLE);
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE), CONTENT.id());

    private final DrawnLayersCache drawnLayersCache = new DrawnLayersCache();

    private ShownLegend of(View view) {
        return ShownLegend.of(DOCUMENT, view, Paper.WHITE, Language.EN, 1, drawnLayersCache);
    }

    private ShownLegend after(ShownLegend legend, View view, double scale) {
        return legend.after(DOCUMENT, view, Paper.WHITE, Language.EN, scale, drawnLayersCache);
    }

    @Test
    void while_the_camera_moves_the_legend_stays() {
        ShownLegend legend = of(VIEW);
        assertSame(legend, after(legend, VIEW, 2));
    }

    @Test
    void where_sizes_say_something_the_legend_follows_the_camera() {
        View sized = VIEW.withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)));
        ShownLegend legend = of(sized);
        assertSame(legend, after(legend, sized, 1));
        assertNotSame(legend, after(legend, sized, 2));
    }

    @Test
    void another_sight_has_other_colours_and_the_same_rows() {
        ShownLegend legend = of(VIEW);
        ShownLegend grey = after(legend, VIEW.with(Sight.GREY), 1);
        assertFalse(grey.saysTheSameAs(legend));
        assertTrue(grey.hasRowsOf(legend));
    }

    @Test
    void a_row_that_is_switched_off_stays_in_its_place() {
        ShownLegend legend = of(VIEW);
        ShownLegend without = after(legend, VIEW.toggled(CONTENT.id()), 1);
        assertTrue(without.hasRowsOf(legend));
        assertFalse(without.saysTheSameAs(legend));
    }

    @Test
    void a_change_has_rows_that_a_wave_has_not() {
        ShownLegend legend = of(VIEW);
        assertFalse(after(legend, VIEW.with(Drawn.change(EXAMPLE)), 1).hasRowsOf(legend));
    }

    @Test
    void among_layers_by_waves_no_row_is_of_a_change() {
        assertEquals(List.of(), of(VIEW.with(Drawn.change(EXAMPLE)).with(Perspective.MULTIPLES)).legend().fates().entries());
    }

    @Test
    void where_one_is_shown_alone_all_others_of_its_kind_are_not() {
        ShownLegend legend = of(VIEW);
        List<LegendKey> layers = legend.legend().layers().entries().stream().map(LegendEntry::key).toList();
        assertEquals(layers.subList(1, layers.size()), legend.others(layers.getFirst()));
    }

    @Test
    void where_a_ring_marks_one_access_role_the_other_is_switched_off_too() {
        assertEquals(List.of(new LegendKey(LegendKey.Kind.ACCESS, "OTHER")), of(VIEW).others(new LegendKey(LegendKey.Kind.ACCESS, "ACCESS")));
    }

    @Test
    void the_only_layer_drawn_cannot_be_drawn_alone_once_more() {
        assertFalse(of(VIEW).canBeAlone(new LegendKey(LegendKey.Kind.LAYER, CONTENT.id().value())));
    }

    @Test
    void only_rows_of_layers_with_a_rule_have_one() {
        ShownLegend legend = of(VIEW);
        assertEquals(EXAMPLE.layers().stream().filter(samenspel.network.DerivedLayer.class::isInstance).toList(),
                legend.entries().stream().map(legend::derived).flatMap(Optional::stream).toList());
    }
}
