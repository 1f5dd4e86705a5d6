package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.PictureAction;

class LegendRowsTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void a_layers_row_draws_its_ties_and_no_disc_moves() {
        Seen before = Seen.in(window);
        hands.click("row-LAYER-content");
        Seen after = Seen.in(window);
        assertEquals(before.places(), after.places());
        assertEquals(Map.of("content", ties("content"), "strong", ties("strong")), byLayer(after.ties()));
    }

    @Test
    void rows_that_come_back_are_those_that_were_there_and_each_stands_once() {
        window.dispatch(new Action.Show(new Lens.Between(new WaveId("2018"), new WaveId("2019"))));
        List<Node> change = rows();
        window.dispatch(new Action.Show(new Lens.OneWave(new WaveId("2018"))));
        List<Node> wave = rows();
        window.dispatch(new Action.Show(new Lens.Between(new WaveId("2018"), new WaveId("2019"))));
        assertEquals(change, rows());
        window.dispatch(new Action.Show(new Lens.OneWave(new WaveId("2018"))));
        assertEquals(wave, rows());
        assertNotEquals(change.size(), wave.size());
    }

    private static boolean isOfLayer(HBox row) {
        return row.getChildren().getFirst() instanceof CheckBox box && box.getId().startsWith("row-LAYER-");
    }

    private List<Node> rows() {
        return window.visible().stream().filter(node -> node.getStyleClass().contains("legend-row")).filter(row -> !isOfLayer((HBox) row)).toList();
    }

    private Long ties(String layer) {
        var network = window.state().document().orElseThrow().network();
        return network.ties(network.layer(new LayerId(layer)).orElseThrow(), new WaveId("2018")).stream()
                .map(tie -> tie.pair().unordered()).distinct().count();
    }

    private static Map<String, Long> byLayer(List<String> ties) {
        return ties.stream().collect(Collectors.groupingBy(id -> id.split(":")[1], Collectors.counting()));
    }

    @Test
    void a_click_anywhere_on_a_row_is_a_click_on_its_box() {
        hands.click(window.node("row-SECTOR-K").getParent());
        assertEquals(false, window.control(CheckBox.class, "row-SECTOR-K").isSelected());
    }

    @Test
    void the_row_of_faint_ties_draws_all_of_them_in_full_and_is_the_way_back() {
        hands.click("row-LAYER-content");
        Seen faint = Seen.in(window);
        hands.click("row-BACKBONE-");
        Seen full = Seen.in(window);
        assertEquals(List.of(faint.places(), faint.ties()), List.of(full.places(), full.ties()));
        assertTrue(window.state().view().orElseThrow().seen().filter().hides(LegendKey.BACKBONE));
        hands.click("row-BACKBONE-");
        assertFalse(window.state().view().orElseThrow().seen().filter().hides(LegendKey.BACKBONE));
    }

    @Test
    void what_makes_a_tie_strong_is_said_under_its_row_and_follows_the_rule() {
        assertEquals("At least every month, in at least 2 of 3 kinds, reported by both.", ruleWords());
        var network = window.state().document().orElseThrow().network();
        var rule = (DerivationRule.EnoughLayers) ((DerivedLayer) network.layer(new LayerId("strong")).orElseThrow()).rule();
        window.dispatch(new Action.SetRule(new LayerId("strong"), rule.withMinimumLayers(3)));
        assertEquals("At least every month, in at least 3 of 3 kinds, reported by both.", ruleWords());
    }

    private String ruleWords() {
        return window.on(() -> window.control(Label.class, "rule-words-strong").getText());
    }

    @Test
    void words_and_numbers_of_a_row_that_is_off_are_not_made_faint() {
        assertEquals(List.of(1.0, 1.0), window.on(() -> window.node("row-LAYER-content").getParent().lookupAll(".label").stream().map(Node::getOpacity).toList()));
    }

    @Test
    void no_row_of_a_layer_moves_or_grows_when_layers_are_switched_on_and_off_with_a_filter_or_without() {
        List<Double> before = rowsOfLayers();
        assertEquals(before, switchedOn());
        window.dispatch(new PictureAction.SetFilter(Filter.NOTHING.with(new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(5))), true))));
        List<Double> filtered = rowsOfLayers();
        assertEquals(filtered, switchedOn());
    }

    /// Where rows stand after each is switched on, and all off again that were.
    private List<Double> switchedOn() {
        List<String> off = window.state().document().orElseThrow().network().layers().stream().map(layer -> "row-LAYER-" + layer.id()).filter(row -> !window.control(CheckBox.class, row).isSelected()).toList();
        off.forEach(hands::click);
        List<Double> on = rowsOfLayers();
        off.forEach(hands::click);
        return on;
    }

    /// Upper and lower edges, from the upper edge of the first, wherever the panel is scrolled to.
    private List<Double> rowsOfLayers() {
        List<Bounds> rows = window.state().document().orElseThrow().network().layers().stream().map(layer -> window.node("row-LAYER-" + layer.id()).getParent())
                .map(row -> window.on(() -> row.localToScene(row.getBoundsInLocal()))).toList();
        return rows.stream().flatMap(row -> Stream.of(row.getMinY(), row.getMaxY())).map(edge -> edge - rows.getFirst().getMinY()).toList();
    }

    @Test
    void a_sectors_row_hides_its_organisations() {
        hands.click("row-SECTOR-K");
        assertTrue(Seen.in(window).places().keySet().stream().noneMatch(id -> id.startsWith("k0")));
    }

    @Test
    void the_pointer_on_a_row_dims_the_rest() {
        Seen before = Seen.in(window);
        hands.rest(window.node("row-SECTOR-K").getParent());
        Seen lit = Seen.in(window);
        List<String> unchanged = before.colours().keySet().stream()
                .filter(id -> before.colours().get(id).equals(lit.colours().get(id))).toList();
        assertEquals(List.of("k01", "k02", "k03", "k04", "k05"), unchanged);
    }

    @Test
    void what_the_pointer_lit_is_lit_no_more_when_the_study_is_otherwise() {
        Seen before = Seen.in(window);
        hands.rest(window.node("row-SECTOR-K").getParent());
        window.dispatch(new Action.MarkConfidential(true));
        assertEquals(before.colours(), Seen.in(window).colours());
    }

    @Test
    void the_pointer_on_a_row_that_is_switched_off_dims_nothing() {
        Seen before = Seen.in(window);
        hands.rest(window.node("row-LAYER-referral").getParent());
        assertEquals(before, Seen.in(window));
    }

    @Test
    void a_row_just_switched_dims_nothing_until_the_pointer_comes_back() {
        hands.click("row-LAYER-referral");
        Seen switched = Seen.in(window);
        assertTrue(switched.strong().stream().anyMatch(tie -> tie.startsWith("tie:strong")), () -> "lit: " + switched.strong());
    }

    @Test
    void the_keyboard_stays_on_the_row_it_switched() {
        window.on(() -> {
            window.node("row-SECTOR-K").requestFocus();
            return null;
        });
        hands.press(KeyCode.SPACE);
        hands.press(KeyCode.SPACE);
        assertEquals("row-SECTOR-K", focused());
    }

    private String focused() {
        Node owner = window.on(() -> window.scene().getFocusOwner());
        return owner == null ? "nothing" : owner.getId();
    }

    @Test
    void leaving_a_row_by_keyboard_ends_its_light() {
        Seen before = Seen.in(window);
        window.on(() -> {
            window.node("row-SECTOR-K").requestFocus();
            return null;
        });
        window.on(() -> {
            window.picture().requestFocus();
            return null;
        });
        window.settle();
        assertEquals(before.colours(), Seen.in(window).colours());
    }

    @Test
    void the_panel_stays_where_it_was_scrolled_to() {
        window.on(() -> {
            window.stage().setHeight(600);
            return null;
        });
        window.settle();
        ScrollPane rows = window.control(ScrollPane.class, "rows");
        window.on(() -> {
            rows.setVvalue(1);
            return null;
        });
        window.settle();
        hands.click("row-SECTOR-V");
        assertEquals(1, window.on(rows::getVvalue));
    }

    @Test
    void a_stricter_rule_changes_the_count_and_undo_brings_it_back() {
        String before = count("row-LAYER-strong");
        hands.click("rule-strong");
        hands.click("rule-both");
        assertNotEquals(before, count("row-LAYER-strong"));
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, count("row-LAYER-strong"));
    }

    @Test
    void the_keyboard_stays_on_the_rule_it_changed() {
        hands.click("rule-strong");
        window.on(() -> {
            window.node("rule-both").requestFocus();
            return null;
        });
        hands.tap(KeyCode.SPACE);
        assertEquals("rule-both", focused());
    }

    private String count(String row) {
        return window.on(() -> ((Label) window.node(row).getParent().lookup(".legend-count")).getText());
    }
}
