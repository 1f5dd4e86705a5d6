package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.session.Notice;
import samenspel.session.command.Command;

class FilmSavingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private Window ask() {
        window.later(Command.SAVE_FILM.action(window.state()));
        Window dialog = window.above();
        window.settle();
        return dialog;
    }

    @Test
    void the_dialog_saves_a_film_of_the_size_it_says() throws Exception {
        Path file = window.folder().resolve("film.mp4");
        window.choosers.film = Optional.of(file);
        Window dialog = ask();
        window.on(() -> {
            ((ComboBox<?>) dialog.getScene().lookup("#film-size")).getSelectionModel().selectLast();
            number(dialog, "film-width").getValueFactory().setValue(320.0);
            number(dialog, "film-height").getValueFactory().setValue(180.0);
            number(dialog, "film-pace").getValueFactory().setValue(2.0);
            return null;
        });
        hands.click(dialog.getScene().lookup("#film-save"));
        window.until(() -> window.state().notice().equals(Optional.of(Notice.good("notice.film", file.toString()))));
        Picture frame = FrameGrab.createFrameGrab(NIOUtils.readableChannel(file.toFile())).getNativeFrame();
        assertEquals("320 × 180", frame.getCroppedWidth() + " × " + frame.getCroppedHeight());
    }

    @SuppressWarnings("unchecked")
    private static Spinner<Double> number(Window dialog, String id) {
        return (Spinner<Double>) dialog.getScene().lookup("#" + id);
    }

    @Test
    void the_preview_plays_until_it_is_drawn_to_a_moment() {
        Window dialog = ask();
        Slider scrub = (Slider) dialog.getScene().lookup("#film-scrub");
        window.until(() -> window.on(scrub::getValue) > 0.1);
        window.on(() -> {
            scrub.setValue(4);
            return null;
        });
        window.settle();
        assertEquals("4.0 / 7.1 s", window.on(((Label) dialog.getScene().lookup("#film-time"))::getText));
        close(dialog);
    }

    private void close(Window dialog) {
        window.on(() -> {
            dialog.hide();
            return null;
        });
    }

    @Test
    void who_turns_away_from_the_dialog_gets_no_film() {
        window.choosers.film = Optional.of(window.folder().resolve("film.mp4"));
        ask();
        hands.press(KeyCode.ESCAPE);
        window.settle();
        assertFalse(Files.exists(window.folder().resolve("film.mp4")));
    }
}
