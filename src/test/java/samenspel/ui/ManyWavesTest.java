package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.ManyWaves;
import samenspel.diagram.seen.Lens;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.settings.PlaySpeed;
import samenspel.study.Perspective;

class ManyWavesTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.onMade(() -> ManyWaves.of(11));
    private final Hands hands = new Hands(window);

    @Test
    void a_click_on_a_wave_shows_it() {
        hands.click("wave-2014");
        assertEquals(wave(2014), lens());
    }

    @Test
    void a_click_between_two_neighbours_shows_their_change() {
        hands.click("change-2014-2015");
        assertEquals(change(2014, 2015), lens());
    }

    @Test
    void a_drag_from_wave_to_wave_shows_the_change_between_them() {
        hands.drag(window.node("wave-2017"), window.node("wave-2012"));
        assertEquals(change(2012, 2017), lens());
    }

    @Test
    void shift_on_a_wave_shows_the_change_since_the_one_looked_at() {
        hands.click("wave-2012");
        hands.shiftClick(window.node("wave-2019"));
        assertEquals(change(2012, 2019), lens());
    }

    @Test
    void arrow_keys_go_along_the_waves_and_stretch_with_shift() {
        focus();
        hands.press(KeyCode.RIGHT);
        hands.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(change(2011, 2012), lens());
    }

    private void focus() {
        window.on(() -> {
            window.node("waves").requestFocus();
            return null;
        });
    }

    @Test
    void names_of_waves_do_not_touch() {
        List<Bounds> names = window.on(() -> window.scene().getRoot().lookupAll(".axis-name").stream().filter(Node::isVisible)
                .map(Node::getBoundsInParent).sorted(Comparator.comparingDouble(Bounds::getMinX)).toList());
        for (int i = 1; i < names.size(); i++) {
            assertEquals(true, names.get(i - 1).getMaxX() < names.get(i).getMinX());
        }
    }

    @Test
    void playing_from_a_wave_goes_on_with_the_next_change() {
        hands.click("wave-2013");
        window.dispatch(new Action.Play());
        window.dispatch(new Action.ShowMoment(9));
        window.until(() -> lens().equals(change(2014, 2015)));
        assertEquals(true, window.state().playing());
    }

    @Test
    void the_caption_says_what_the_change_comes_to() {
        hands.click("change-2014-2015");
        String said = caption();
        assertEquals(List.of(true, true), List.of(said.startsWith("2014 → 2015, strong ties"), said.contains(" end, ")));
    }

    private String caption() {
        return window.on(() -> ((Label) window.scene().getRoot().lookup(".time-bar .time-caption")).getText());
    }

    @Test
    void the_speed_goes_round_and_is_kept() {
        hands.click("speed");
        assertEquals(List.of(PlaySpeed.DOUBLE, "2×"), List.of(window.state().settings().speed(), window.on(() -> window.control(Button.class, "speed").getText())));
    }

    @Test
    void every_wave_of_the_layer_that_is_on_is_a_small_picture() {
        window.dispatch(new Action.ShowAs(Perspective.MULTIPLES));
        assertEquals(11, window.on(() -> window.scene().getRoot().lookupAll(".small-picture").size()));
    }

    @Test
    void the_pictures_beside_each_other_follow_the_range() {
        window.dispatch(new Action.ShowAs(Perspective.SIDE_BY_SIDE));
        hands.click("change-2018-2019");
        assertEquals(Optional.of(List.of(wave(2018), change(2018, 2019), wave(2019))), window.state().smallPictures(
                samenspel.diagram.seen.Emphasis.NONE).map(all -> all.all().stream().map(one -> one.seen().lens()).toList()));
    }

    private Lens lens() {
        return window.state().view().orElseThrow().seen().lens();
    }

    private static Lens wave(int year) {
        return new Lens.OneWave(new WaveId(String.valueOf(year)));
    }

    private static Lens change(int from, int to) {
        return new Lens.Between(new WaveId(String.valueOf(from)), new WaveId(String.valueOf(to)));
    }
}
