package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.diagram.motion.Timeline;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.session.Action;

class TellingTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void the_change_shows_as_many_ties_of_each_fate_as_were_counted() {
        hands.click("change-2018-2019");
        Network network = window.state().document().orElseThrow().network();
        Counts counts = Change.of(network, network.layer(new LayerId("strong")).orElseThrow(), new WaveId("2018"), new WaveId("2019")).counts();
        assertEquals(List.of("+" + counts.gained(), "−" + counts.lost(), "=" + counts.kept(), "?" + counts.unknown()), fates());
    }

    @Test
    void every_row_of_counts_says_whose_ties_it_counts_and_no_organisation_moves_for_one() {
        hands.click("change-2018-2019");
        double height = window.on(() -> window.picture().getHeight());
        String one = window.on(() -> window.state().document().orElseThrow().network().organisation(CJG).orElseThrow().shortName());
        window.dispatch(new Action.Select(Optional.of(CJG)));
        window.dispatch(new Action.ToggleRow(new LegendKey(LegendKey.Kind.SECTOR, "O")));
        assertEquals(List.of("Strong ties, 2018 → 2019", "Whole network", "Drawn (filtered)", one + ", all"),
                window.on(() -> window.scene().getRoot().lookupAll(".time-whose").stream().map(node -> ((Label) node).getText()).toList()));
        assertEquals(height, window.on(() -> window.picture().getHeight()));
    }

    private List<String> fates() {
        return window.on(() -> window.scene().getRoot().lookupAll(".fate").stream().map(node -> ((Label) node).getText()).toList());
    }

    @Test
    void play_runs_to_the_end_and_stops_there_by_itself() {
        window.dispatch(new Action.ShowMoment(4));
        hands.click("play");
        window.until(() -> !window.state().playing());
        assertEquals(Optional.of(Timeline.STANDING.length()), moment());
    }

    @Test
    void where_a_play_rests_legend_and_bar_say_only_what_is_drawn() {
        hands.click("change-2018-2019");
        List<Double> places = places();
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0), shownNumbers());
        window.dispatch(new Action.ShowMoment(Timeline.STANDING.length()));
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0), shownNumbers());
        assertEquals("2019, after the change", window.on(() -> ((Label) window.scene().getRoot().lookup(".time-caption")).getText()));
        assertEquals(places, places());
    }

    private List<Double> shownNumbers() {
        return window.on(() -> rows().map(row -> row.lookup(".legend-count").getOpacity()).toList());
    }

    private List<Double> places() {
        return window.on(() -> rows().map(row -> row.localToScene(0, 0).getY()).toList());
    }

    private Stream<Parent> rows() {
        return Stream.of(Fate.values()).map(fate -> window.node("row-FATE-" + fate).getParent());
    }

    @Test
    void space_in_the_picture_plays_and_pauses() {
        hands.press(KeyCode.SPACE);
        window.until(() -> moment().orElse(0.0) > 0.2);
        hands.press(KeyCode.SPACE);
        Optional<Double> paused = moment();
        window.settle();
        assertEquals(paused, moment());
    }

    @Test
    void the_slider_shows_an_earlier_moment_and_stops_the_play() {
        window.dispatch(new Action.ShowMoment(4.5));
        window.dispatch(new Action.Play());
        window.on(() -> {
            window.control(Slider.class, "scrub").setValue(1.0);
            return null;
        });
        window.settle();
        assertEquals(Optional.of(1.0), moment());
        assertFalse(window.state().playing());
    }

    @Test
    void arrow_keys_step_from_stage_to_stage_of_a_change() {
        window.dispatch(new Action.Show(new Lens.Between(new WaveId("2018"), new WaveId("2019"))));
        hands.press(KeyCode.RIGHT);
        Optional<Double> second = moment();
        hands.press(KeyCode.LEFT);
        assertEquals(List.of(Optional.of(Timeline.STANDING.starts().get(1)), Optional.of(0.0)), List.of(second, moment()));
    }

    @Test
    void an_arrow_key_on_the_slider_is_a_small_step() {
        window.dispatch(new Action.ShowMoment(1));
        window.on(() -> {
            window.node("scrub").requestFocus();
            return null;
        });
        hands.press(KeyCode.RIGHT);
        assertEquals(1.1, moment().orElseThrow(), 1e-9);
    }

    private Optional<Double> moment() {
        return window.state().view().orElseThrow().moment();
    }
}
