package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;

/// What only a real display can show: that its pixels are ours, and that its pointer and its keys reach us.
@Tag("display")
class DisplayTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void the_screen_shows_what_the_window_painted() {
        hands.rest(window.node("picture"));
        window.settle();
        Scene scene = window.scene();
        Image painted = window.on(() -> scene.snapshot(null));
        Image shown = window.on(() -> new Robot().getScreenCapture(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()),
                scene.getWindow().getX() + scene.getX(), scene.getWindow().getY() + scene.getY(), scene.getWidth(), scene.getHeight(), false));
        assertTrue(likeness(painted, shown) > 0.99, "only this share of the pixels is the same: " + likeness(painted, shown));
    }

    @Test
    void the_displays_pointer_selects_what_it_clicks_on() {
        hands.click(CJG);
        window.settle();
        assertEquals(Optional.of(CJG), window.state().view().orElseThrow().onlySelected());
    }

    @Test
    void the_displays_keys_reach_the_picture() {
        window.on(() -> {
            window.stage().toFront();
            window.stage().requestFocus();
            window.picture().requestFocus();
            return null;
        });
        window.until(() -> window.stage().isFocused());
        hands.press(KeyCode.SPACE);
        window.until(() -> window.state().playing());
    }

    private static double likeness(Image one, Image other) {
        int width = (int) Math.min(one.getWidth(), other.getWidth());
        int height = (int) Math.min(one.getHeight(), other.getHeight());
        long same = IntStream.range(0, width * height).filter(at -> one.getPixelReader().getArgb(at % width, at / width)
                == other.getPixelReader().getArgb(at % width, at / width)).count();
        return (double) same / (width * height);
    }
}
