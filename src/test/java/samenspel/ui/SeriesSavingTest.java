package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.look.Paper;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.command.Command;
import samenspel.session.request.AnonymousRequest;
import samenspel.storage.PlacesInRows;
import samenspel.study.recipe.FileKind;
import samenspel.ui.dialog.Choosers;

/// A confidential study: a series of figures, and a copy without names.
class SeriesSavingTest {
    @RegisterExtension
    private final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private Path folder() throws IOException {
        Path folder = Files.createDirectory(window.folder().resolve("figures"));
        window.choosers.folder = Optional.of(folder);
        return folder;
    }

    private List<String> names() {
        return window.state().document().orElseThrow().network().organisations().stream().map(one -> one.shortName()).toList();
    }

    @SuppressWarnings("unchecked")
    private Window ask(FileKind kind) {
        window.dispatch(new Action.MarkConfidential(true));
        Platform.runLater(() -> Event.fireEvent(window.picture(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, true, true, false, false)));
        Window dialog = window.above();
        window.on(() -> {
            ((ComboBox<FileKind>) dialog.getScene().lookup("#series-format")).setValue(kind);
            return null;
        });
        window.settle();
        return dialog;
    }

    @Test
    void one_button_saves_all_layers_in_all_waves_without_names_if_so_answered() throws IOException {
        Path folder = folder();
        window.choosers.names = Choosers.Names.WITHOUT;
        hands.click(ask(FileKind.SVG).getScene().lookup("#series-save"));
        window.until(() -> window.state().notice().filter(notice -> notice.key().startsWith("notice.series")).isPresent());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> made = files.toList();
            assertEquals(Notice.good("notice.series", made.size(), made.size(), folder.toString()), window.state().notice().orElseThrow());
            for (Path file : made) {
                String drawing = Files.readString(file);
                assertFalse(names().stream().anyMatch(name -> drawing.contains(">" + name + "<")), file.toString());
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_series_stands_on_dark_paper_where_that_is_chosen() throws IOException {
        Path folder = folder();
        window.choosers.names = Choosers.Names.WITHOUT;
        Window dialog = ask(FileKind.SVG);
        window.on(() -> {
            ((ComboBox<Paper>) dialog.getScene().lookup("#series-ground")).setValue(Paper.DARK);
            return null;
        });
        hands.click(dialog.getScene().lookup("#series-save"));
        window.until(() -> window.state().notice().filter(notice -> notice.key().startsWith("notice.series")).isPresent());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertTrue(Files.readString(file).contains(Paper.DARK.ground().hex()), file.toString());
            }
        }
    }

    @Test
    void who_turns_away_from_the_question_has_no_file() throws IOException {
        Path folder = folder();
        hands.click(ask(FileKind.SVG).getScene().lookup("#series-save"));
        window.until(() -> window.choosers.asked.size() == 1);
        window.settle();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void a_copy_without_names_bears_none_and_can_be_opened() throws IOException {
        Path copy = window.folder().resolve("copy.samenspel.json");
        window.choosers.anonymous = Optional.of(AnonymousRequest.USUAL);
        window.choosers.save = Optional.of(copy);
        window.dispatch(Command.SAVE_ANONYMOUS.action(window.state()));
        window.until(() -> window.state().notice().filter(notice -> notice.key().equals("notice.anonymous")).isPresent());
        String text = Files.readString(copy);
        assertFalse(names().stream().anyMatch(name -> text.contains("\"" + name + "\"")));
        assertEquals(names().size(), PlacesInRows.read(copy).value().orElseThrow().network().organisations().size());
    }
}
