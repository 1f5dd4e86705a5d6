package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LeftOut;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.TieConditions;
import samenspel.measure.NumberRange;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.kind.AccessRole;
import samenspel.session.Action;
import samenspel.session.PictureAction;
import samenspel.study.Perspective;
import samenspel.study.View;

/// What is drawn is chosen beside the picture, read above it, and taken back chip by chip.
class FilteringTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-1");
    private final Hands hands = new Hands(window);

    @Test
    void organisations_with_ten_strong_ties_are_one_click_and_a_number_away() {
        Map<String, ?> before = Seen.in(window).places();
        hands.click("condition-add");
        hands.type("10");
        hands.press(KeyCode.ENTER);
        Set<String> left = Seen.in(window).places().keySet();
        assertEquals(5, left.size());
        assertTrue(before.entrySet().containsAll(Seen.in(window).places().entrySet()), "nobody moves");
        assertEquals("10 or more strong partners", words("chip-condition-0"));
        String count = window.on(() -> window.control(Label.class, "filter-count").getTooltip().getText());
        assertTrue(count.startsWith("4 of 300 ties · 5 of 135 organisations"), count);
    }

    @Test
    void a_number_of_strong_partners_stays_one_when_other_layers_are_drawn_until_it_is_asked_of_what_is_drawn() {
        hands.click("condition-add");
        hands.type("10");
        hands.press(KeyCode.ENTER);
        Set<String> left = Seen.in(window).places().keySet();
        hands.click("wish-content-IN");
        assertEquals("10 or more strong partners", words("chip-condition-0"));
        hands.click("chip-away-layer-content");
        assertEquals(left, Seen.in(window).places().keySet());
        window.on(() -> {
            window.control(ComboBox.class, "condition-layers-0").getSelectionModel().selectLast();
            return null;
        });
        assertTrue(filter().conditions().all().getFirst().layers().isEmpty());
    }

    @Test
    void where_chips_have_no_room_the_ties_that_are_drawn_are_named() {
        LayerAlgebra algebra = LayerAlgebra.FREE.with(new LayerId("strong"), LayerAlgebra.Wish.IN);
        for (String layer : List.of("content", "administrative", "referral")) {
            algebra = algebra.with(new LayerId(layer), LayerAlgebra.Wish.NOT_IN);
        }
        window.dispatch(new PictureAction.SetFilter(Filter.NOTHING.with(TieConditions.NONE.with(algebra))));
        List<String> shown = window.on(() -> window.node("filter-bar").lookupAll(".filter-ties").stream().filter(Node::isVisible).map(node -> ((Label) node).getText()).toList());
        assertEquals(List.of("strong ties"), shown);
    }

    @Test
    void over_a_table_chips_say_what_is_drawn_and_can_be_taken_away() {
        hands.click("row-SECTOR-H");
        window.dispatch(new Action.ShowAs(Perspective.TABLE));
        assertEquals("General practitioners", words("chip-sector-H"));
        hands.click("chip-away-sector-H");
        assertFalse(window.on(() -> window.node("filter-bar").isVisible()));
    }

    @Test
    void a_range_may_be_typed_where_the_least_is_asked() {
        hands.click("condition-add");
        window.on(() -> {
            window.control(TextField.class, "condition-0-least").setText("5-9");
            return true;
        });
        hands.press(KeyCode.ENTER);
        assertEquals(new NumberRange(5, 9), filter().conditions().all().getFirst().range());
    }

    @Test
    void ties_in_content_and_not_in_administrative_are_three_clicks_away() {
        hands.click("filter-open");
        hands.click("wish-content-IN");
        hands.click("wish-administrative-NOT_IN");
        LayerAlgebra algebra = filter().ties().layers();
        assertEquals(List.of("content", "administrative"), List.of(algebra.in().first().value(), algebra.notIn().first().value()));
        assertEquals(Set.of("content"), Seen.in(window).ties().stream().map(id -> id.split(":")[1]).collect(Collectors.toSet()));
        hands.click("chip-away-layer-administrative");
        hands.click("chip-away-layer-content");
        assertEquals(Filter.NOTHING, filter());
    }

    @Test
    void a_sector_is_hidden_with_one_click_and_said_above_the_picture() {
        View before = view();
        hands.click("row-SECTOR-H");
        assertEquals("General practitioners", words("chip-sector-H"));
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, view());
    }

    @Test
    void only_access_organisations_are_drawn_with_one_box_of_the_panel_and_said_above_the_picture() {
        View before = view();
        hands.click("filter-open");
        hands.click("filter-access-OTHER");
        assertEquals("access organisations", words("chip-access"));
        var network = window.state().document().orElseThrow().network();
        assertTrue(Seen.in(window).places().keySet().stream().allMatch(id -> network.organisation(new OrganisationId(id)).orElseThrow().access() == AccessRole.ACCESS));
        assertEquals(Filter.NOTHING.toggled(new LegendKey(LegendKey.Kind.ACCESS, "OTHER")), filter());
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, view());
    }

    @Test
    void handles_go_by_one_with_an_arrow_and_by_ten_with_shift() {
        hands.click("condition-add");
        window.on(() -> {
            window.node("condition-0-from").requestFocus();
            return true;
        });
        hands.press(KeyCode.RIGHT);
        assertEquals(2, least());
        hands.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(12, least());
        hands.press(KeyCode.HOME);
        assertEquals(NumberRange.ALL, filter().conditions().all().getFirst().range());
    }

    private double least() {
        return filter().conditions().all().getFirst().range().least();
    }

    @Test
    void what_is_left_out_can_be_faint_and_nobody_moves() {
        Map<String, ?> before = Seen.in(window).places();
        hands.click("row-SECTOR-H");
        assertNotEquals(before.keySet(), Seen.in(window).places().keySet());
        hands.click("left-out-FAINT");
        assertEquals(LeftOut.FAINT, filter().leftOut());
        assertEquals(before, Seen.in(window).places());
    }

    @Test
    void a_chip_opens_where_it_is_chosen_and_escape_puts_that_away() {
        hands.click("condition-add");
        hands.click("filter-close");
        hands.click("chip-condition-0");
        assertTrue(window.on(() -> window.node("filter-editor").isVisible()));
        assertTrue(window.on(() -> window.node("condition-0-least").isFocused()));
        hands.press(KeyCode.ESCAPE);
        assertFalse(window.on(() -> window.node("filter-editor").isVisible()));
        assertTrue(window.on(() -> window.node("rows").isVisible()));
    }

    @Test
    void a_picture_is_about_those_selected_with_neighbours_to_a_step() {
        hands.click(new OrganisationId("cjg01"));
        hands.click("filter-open");
        hands.click("around-TIES");
        assertEquals("CJG Meerwoude", words("chip-around"));
        assertTrue(Seen.in(window).ties().stream().allMatch(id -> id.contains("cjg01")));
        int ties = Seen.in(window).ties().size();
        hands.click("around-ONE_STEP");
        assertTrue(Seen.in(window).ties().size() > ties);
        assertTrue(view().seen().layers().contains(new LayerId("strong")));
    }

    private String words(String chip) {
        return window.on(() -> window.control(Button.class, chip).getText());
    }

    private Filter filter() {
        return view().seen().filter();
    }

    private View view() {
        return window.state().view().orElseThrow();
    }
}
