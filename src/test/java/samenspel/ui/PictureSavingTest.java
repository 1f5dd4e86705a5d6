package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.words.Findings;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.study.Drawing;
import samenspel.ui.dialog.Choosers;

class PictureSavingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void the_dialog_saves_a_png_of_the_size_it_says() throws IOException {
        Path file = saved("picture.png");
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(List.of(1890, 1417), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void a_name_that_ends_in_svg_saves_a_drawing() throws Exception {
        Path file = saved("picture.svg");
        assertEquals("svg", DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement().getLocalName());
    }

    private Path saved(String name) {
        Path file = window.folder().resolve(name);
        window.choosers.picture = Optional.of(file);
        hands.click(ask().getScene().lookup("#picture-save"));
        window.until(() -> window.state().notice().isPresent());
        assertEquals(Notice.good("notice.picture", file.toString()), window.state().notice().orElseThrow());
        return file;
    }

    private Window ask() {
        Platform.runLater(() -> window.control(Button.class, "command-save-picture").fire());
        Window dialog = window.above();
        window.settle();
        return dialog;
    }

    @Test
    void a_picture_that_cannot_be_saved_leaves_no_file_and_says_why() throws IOException {
        Path folder = window.folder().resolve("gone");
        window.choosers.picture = Optional.of(folder.resolve("picture.png"));
        hands.click(ask().getScene().lookup("#picture-save"));
        window.until(() -> window.state().notice().isPresent());
        assertEquals(Notice.bad("cannot.save.folder-missing", folder.toString()), window.state().notice().orElseThrow());
        assertFalse(Files.exists(folder));
    }

    @Test
    void a_title_and_a_sentence_that_are_typed_stand_in_the_picture() throws IOException {
        Path file = window.folder().resolve("picture.svg");
        window.choosers.picture = Optional.of(file);
        Window dialog = ask();
        window.on(() -> {
            ((ComboBox<?>) dialog.getScene().lookup("#picture-written-title")).getEditor().setText("Few hold many");
            ((TextField) dialog.getScene().lookup("#picture-written-caption")).setText("Seen in May");
            return null;
        });
        window.settle();
        hands.click(dialog.getScene().lookup("#picture-save"));
        window.until(() -> Files.exists(file));
        String svg = Files.readString(file);
        assertEquals(List.of(true, true), List.of(svg.contains(">Few hold many</title>"), svg.contains("Seen in May.")));
    }

    @Test
    void findings_are_offered_as_title() {
        Window dialog = ask();
        List<String> offered = window.on(() -> List.copyOf(((ComboBox<?>) dialog.getScene().lookup("#picture-written-title")).getItems().stream().map(String::valueOf).toList()));
        assertEquals(Findings.of(window.state().drawing().filter(Drawing.One.class::isInstance).map(one -> ((Drawing.One) one).depiction()).orElseThrow(), new DrawnLayersCache()), offered);
        window.on(() -> {
            dialog.hide();
            return null;
        });
    }

    @Test
    void a_size_that_is_typed_and_not_entered_counts() throws IOException {
        Path file = window.folder().resolve("picture.png");
        window.choosers.picture = Optional.of(file);
        Window dialog = ask();
        hands.click(((Spinner<?>) dialog.getScene().lookup("#picture-dpi")).getEditor());
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("100");
        hands.click(dialog.getScene().lookup("#picture-save"));
        window.until(() -> Files.exists(file));
        assertEquals(630, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void enter_in_a_number_saves_as_chosen() throws IOException {
        Path file = window.folder().resolve("picture.svg");
        window.choosers.picture = Optional.of(file);
        Window dialog = ask();
        hands.click(((Spinner<?>) dialog.getScene().lookup("#picture-width")).getEditor());
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("20");
        hands.press(KeyCode.ENTER);
        window.until(() -> Files.exists(file));
        assertTrue(Files.readString(file).contains("width=\"200mm\" height=\"120mm\""));
    }

    @Test
    void what_is_no_number_leaves_the_size_as_it_was() {
        Window dialog = ask();
        Spinner<?> dpi = (Spinner<?>) dialog.getScene().lookup("#picture-dpi");
        hands.click(dpi.getEditor());
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("abc");
        hands.press(KeyCode.TAB);
        assertEquals(List.of(300.0, "300"), window.on(() -> List.of(dpi.getValue(), dpi.getEditor().getText())));
        window.on(() -> {
            dialog.hide();
            return null;
        });
    }

    @Test
    void a_picture_too_large_to_make_is_refused_with_a_way_out() {
        window.choosers.picture = Optional.of(window.folder().resolve("picture.png"));
        Window dialog = ask();
        for (String id : List.of("picture-width", "picture-height", "picture-dpi")) {
            window.on(() -> {
                number(dialog, id).getValueFactory().setValue(id.equals("picture-dpi") ? 1200.0 : 200.0);
                return null;
            });
        }
        hands.click(dialog.getScene().lookup("#picture-save"));
        window.until(() -> window.state().notice().isPresent());
        assertEquals("notice.picture-too-large", window.state().notice().orElseThrow().key());
    }

    @SuppressWarnings("unchecked")
    private static Spinner<Double> number(Window dialog, String id) {
        Node spinner = dialog.getScene().lookup("#" + id);
        return (Spinner<Double>) spinner;
    }

    @Test
    void the_dialog_says_copied_only_once_the_copy_was_made() {
        window.dispatch(new Action.MarkConfidential(true));
        Window dialog = ask();
        Button copy = (Button) dialog.getScene().lookup("#picture-copy");
        hands.click(copy);
        window.until(() -> window.choosers.asked.size() == 1);
        window.settle();
        assertEquals("Copy", window.on(copy::getText));
        window.choosers.names = Choosers.Names.WITHOUT;
        hands.click(copy);
        window.until(() -> copy.getText().equals("Copied"));
        window.on(() -> {
            number(dialog, "picture-dpi").getValueFactory().setValue(100.0);
            return null;
        });
        assertEquals("Copy", window.on(copy::getText));
        window.on(() -> {
            dialog.hide();
            return null;
        });
    }

    @Test
    void copying_puts_an_image_on_the_clipboard() {
        hands.press(KeyCode.CONTROL, KeyCode.C);
        window.until(() -> window.state().notice().equals(Optional.of(Notice.good("notice.copied"))));
        assertTrue(window.on(() -> Clipboard.getSystemClipboard().hasImage()));
    }
}
