package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
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
        Counts counts = counts();
        assertEquals(List.of("+" + counts.gained(), "−" + counts.lost(), "=" + counts.kept(), "?" + counts.unknown()), fates());
    }

    private Counts counts() {
        Network network = window.state().document().orElseThrow().network();
        return Change.of(network, network.layer(new LayerId("strong")).orElseThrow(), new WaveId("2018"), new WaveId("2019")).counts();
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
    void a_play_from_the_first_wave_ends_in_the_wave_it_reached_and_the_bar_says_so() {
        hands.click("wave-2018");
        hands.press(KeyCode.SPACE);
        window.dispatch(new Action.ShowMoment(4.5));
        window.until(() -> !window.state().playing());
        window.settle();
        assertEquals(wave("2019"), seen());
        assertEquals(List.of("wave-2019"), chosen());
        assertEquals("2019, strong ties", caption());
        assertEquals(Timeline.STANDING.length(), window.on(() -> window.control(Slider.class, "scrub").getValue()));
    }

    @Test
    void steps_show_what_is_lost_then_what_is_gained_then_the_wave_and_bar_and_legend_tell_which() {
        hands.click("wave-2018");
        List<Told> told = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            told.add(told());
            hands.press(KeyCode.RIGHT);
        }
        Told first = new Told(List.of("wave-2018"), "2018, strong ties", List.of(), List.of());
        Told lost = new Told(List.of(), "2018 → 2019, strong ties: " + counts().lost() + " end", List.of("lost"), List.of(Fate.LOST, Fate.UNKNOWN));
        Told gained = new Told(List.of(), "2018 → 2019, strong ties: " + counts().gained() + " begin", List.of("gained"), List.of(Fate.GAINED, Fate.UNKNOWN));
        Told last = new Told(List.of("wave-2019"), "2019, strong ties", List.of(), List.of());
        assertEquals(List.of(first, lost, gained, last), told);
        List<Told> back = new ArrayList<>();
        for (int step = 0; step < 4; step++) {
            back.add(told());
            hands.press(KeyCode.LEFT);
        }
        assertEquals(List.of(last, gained, lost, first), back);
    }

    @Test
    void the_button_of_the_change_is_chosen_only_while_all_of_it_is_seen_and_a_click_goes_back_to_that() {
        hands.click("change-2018-2019");
        Told whole = told();
        assertEquals(List.of("change-2018-2019"), whole.chosen());
        hands.press(KeyCode.RIGHT);
        assertEquals(List.of(), chosen());
        hands.click("change-2018-2019");
        assertEquals(whole, told());
    }

    /// What says where in time the picture is.
    ///
    /// @param chosen  buttons of waves and changes
    /// @param coloured the caption is in the colour of these lines
    /// @param explained the fates that the legend counts
    private record Told(List<String> chosen, String caption, List<String> coloured, List<Fate> explained) {
    }

    private Told told() {
        window.settle();
        List<Fate> explained = window.on(() -> Stream.of(Fate.values()).filter(fate -> row(fate) != null && row(fate).lookup(".legend-count").getOpacity() > 0).toList());
        List<String> coloured = window.on(() -> Stream.of("gained", "lost").filter(name -> label().getPseudoClassStates().contains(PseudoClass.getPseudoClass(name))).toList());
        return new Told(chosen(), caption(), coloured, explained);
    }

    private Parent row(Fate fate) {
        return Optional.ofNullable(window.node("row-FATE-" + fate)).map(Node::getParent).filter(window.visible()::contains).orElse(null);
    }

    private List<String> chosen() {
        return window.on(() -> Stream.of("wave-2018", "change-2018-2019", "wave-2019").filter(id -> window.control(ToggleButton.class, id).isSelected()).toList());
    }

    private Label label() {
        return (Label) window.scene().getRoot().lookup(".time-telling .time-caption");
    }

    private String caption() {
        return window.on(() -> label().getText());
    }

    private Lens seen() {
        return window.state().view().orElseThrow().seen().lens();
    }

    private static Lens wave(String wave) {
        return new Lens.OneWave(new WaveId(wave));
    }

    @Test
    void where_a_stage_rests_nothing_in_the_legend_moves() {
        hands.click("change-2018-2019");
        List<Double> places = places();
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0), shownNumbers());
        window.dispatch(new Action.ShowMoment(0.2));
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0), shownNumbers());
        assertEquals("2018, strong ties", caption());
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
