package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.layout.Point;
import samenspel.measure.KnownTies;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Tie;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.study.Perspective;

class SelectingTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void the_pointer_on_an_organisation_lights_it_and_its_partners() {
        Seen before = Seen.in(window);
        hands.rest(CJG);
        Seen lit = Seen.in(window);
        SortedSet<String> stay = new TreeSet<>(before.colours().keySet());
        stay.removeIf(id -> !before.colours().get(id).equals(lit.colours().get(id)));
        assertEquals(partnersAndSelf(), stay);
    }

    private SortedSet<String> partnersAndSelf() {
        Network network = window.state().document().orElseThrow().network();
        SortedSet<String> ids = new TreeSet<>(List.of(CJG.value()));
        network.ties(network.layer(new LayerId("strong")).orElseThrow(), new WaveId("2018")).stream().map(Tie::pair)
                .filter(pair -> pair.has(CJG)).forEach(pair -> ids.add(pair.partnerOf(CJG).value()));
        return ids;
    }

    @Test
    void a_click_opens_the_card_with_the_number_of_partners_in_each_layer_and_wave() {
        hands.click(CJG);
        List<String> shown = window.on(() -> OpenWindow.visible((Parent) window.node("card")).stream()
                .filter(node -> node instanceof Hyperlink && node.getStyleClass().contains("card-number"))
                .map(node -> ((Hyperlink) node).getText()).sorted().toList());
        assertEquals(partnerCounts(), shown);
    }

    /// From those known on to those that unknown answers could add.
    private List<String> partnerCounts() {
        Network network = window.state().document().orElseThrow().network();
        return network.layers().stream().flatMap(layer -> network.waves().stream().map(wave -> {
            KnownTies ties = KnownTies.of(network, layer, wave.id());
            int at = ties.ids().indexOf(CJG);
            int known = ties.partners().count(at);
            int most = ties.completed().partners().count(at);
            return known == most ? String.valueOf(known) : known + "–" + most;
        })).sorted().toList();
    }

    @Test
    void escape_closes_the_card() {
        hands.click(CJG);
        hands.press(KeyCode.ESCAPE);
        assertFalse(window.on(() -> window.node("card").isVisible()));
    }

    @Test
    void escape_in_the_panel_closes_the_card_too() {
        hands.click(CJG);
        hands.click("row-SECTOR-K");
        hands.press(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), selection());
    }

    @Test
    void a_name_typed_and_entered_is_selected() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("wielstreek");
        hands.press(KeyCode.ENTER);
        assertNotEquals(Optional.empty(), selection());
    }

    @Test
    void keys_that_copy_belong_to_the_search_field_while_it_has_the_caret() {
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("cjg");
        hands.press(KeyCode.CONTROL, KeyCode.C);
        assertEquals(Optional.empty(), window.state().notice());
    }

    @Test
    void arrows_up_and_down_walk_from_organisation_to_organisation_and_with_two_keys_down_so_do_those_across() {
        hands.click(CJG);
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertTrue(at(selection().orElseThrow()).x() > at(CJG).x());
        window.dispatch(new Action.Select(Optional.of(CJG)));
        hands.press(KeyCode.DOWN);
        assertTrue(at(selection().orElseThrow()).y() > at(CJG).y());
    }

    @Test
    void arrows_across_step_through_time_and_choose_nobody_else() {
        hands.click(CJG);
        hands.press(KeyCode.RIGHT);
        assertEquals(Optional.of(CJG), selection());
        assertTrue(window.state().view().orElseThrow().moment().isPresent());
    }

    @Test
    void where_waves_stand_beside_each_other_all_arrows_walk_and_the_menu_offers_no_step() {
        window.dispatch(new Action.ShowAs(Perspective.SIDE_BY_SIDE));
        window.dispatch(new Action.Select(Optional.of(CJG)));
        window.on(() -> {
            window.scene().getRoot().lookup(".multiples").requestFocus();
            return null;
        });
        hands.press(KeyCode.RIGHT);
        assertTrue(at(selection().orElseThrow()).x() > at(CJG).x());
        assertFalse(Command.STAGE_ON.isAvailable(window.state()));
    }

    private Point at(OrganisationId id) {
        return window.state().document().orElseThrow().placement().of(id);
    }

    private Optional<OrganisationId> selection() {
        return window.state().view().orElseThrow().onlySelected();
    }

    @Test
    void a_click_on_the_ground_lets_go() {
        hands.click(CJG);
        Node picture = window.picture();
        hands.clickAt(picture, 8, 8);
        assertEquals(Optional.empty(), selection());
    }
}
