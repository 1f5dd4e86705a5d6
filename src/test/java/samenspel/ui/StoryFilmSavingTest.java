package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Drawn;
import samenspel.diagram.audience.RoomPaper;
import samenspel.layout.solve.Progress;
import samenspel.session.Notice;
import samenspel.session.command.Command;
import samenspel.session.request.FilmKind;
import samenspel.session.request.FilmWish;
import samenspel.session.request.StoryFilmRequest;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;
import samenspel.text.Language;
import samenspel.work.files.FilmFile;
import samenspel.work.gate.Gate;

/// On sample network III with two scenes.
class StoryFilmSavingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.onMade(StoryFilmSavingTest::told);
    private final Hands hands = new Hands(window);

    private static Document told() {
        Document sample = Drawn.samples().get(2);
        View view = View.opening(sample.network());
        View first = view.withLayers(List.of(sample.network().layers().getFirst().id()));
        return sample.with(new Story(List.of(), List.of(view, first).stream().map(one -> new Scene("Seen", "", false, one.scene(DrawnScenes.CANVAS, sample))).toList()));
    }

    @Test
    void the_dialog_films_the_story_as_the_command_line_does() throws Exception {
        Path file = window.folder().resolve("story.gif");
        window.choosers.film = Optional.of(file);
        window.later(Command.SAVE_FILM.action(window.state()));
        Window dialog = window.above();
        window.on(() -> {
            for (String choice : List.of("film-tells-story", "film-kind-GIF", "film-ground-DARK")) {
                ((RadioButton) dialog.getScene().lookup("#" + choice)).setSelected(true);
            }
            ((ComboBox<?>) dialog.getScene().lookup("#film-size")).getSelectionModel().selectLast();
            number(dialog, "film-width", 320);
            number(dialog, "film-height", 180);
            number(dialog, "film-pace", 2);
            number(dialog, "film-rest", 1);
            return null;
        });
        FilmWish wish = FilmWish.OfStory.of(window.state().document().orElseThrow(), Language.EN).orElseThrow().with(new StoryFilmRequest(FilmKind.GIF, 320, 180, 2, 1, RoomPaper.BLACK));
        Label sum = (Label) dialog.getScene().lookup("#film-sum");
        window.until(() -> window.on(sum::getText).contains(" 7 frames"));
        hands.click(dialog.getScene().lookup("#film-save"));
        window.until(() -> window.state().notice().equals(Optional.of(Notice.good("notice.film", file.toString()))));
        Path other = window.folder().resolve("other.gif");
        FilmFile.write(wish, other, Gate.unguarded(), Progress.NONE);
        assertEquals(-1, Files.mismatch(file, other));
    }

    @Test
    void what_only_a_change_has_is_not_asked_of_a_story() {
        window.later(Command.SAVE_FILM.action(window.state()));
        Window dialog = window.above();
        List<String> parts = List.of("film-seconds", "film-hold", "film-part-title", "film-written-title", "film-rest");
        assertEquals(List.of(true, true, true, true, false), there(dialog, parts));
        window.on(() -> {
            ((RadioButton) dialog.getScene().lookup("#film-tells-story")).setSelected(true);
            return null;
        });
        window.settle();
        assertEquals(List.of(false, false, false, false, true), there(dialog, parts));
        assertTrue(window.on(() -> dialog.getScene().lookup("#film-rest").localToScene(0, 0).getY() + 20 < dialog.getScene().lookup("#film-ground-WHITE").localToScene(0, 0).getY()
                || dialog.getScene().lookup("#film-ground-WHITE").localToScene(0, 0).getY() + 20 < dialog.getScene().lookup("#film-rest").localToScene(0, 0).getY()), "one row over another");
        window.on(() -> {
            dialog.hide();
            return null;
        });
    }

    private List<Boolean> there(Window dialog, List<String> parts) {
        return window.on(() -> parts.stream().map(part -> Stream.<Node>iterate(dialog.getScene().lookup("#" + part), Objects::nonNull, Node::getParent).allMatch(Node::isVisible)).toList());
    }

    @SuppressWarnings("unchecked")
    private static void number(Window dialog, String id, double value) {
        ((Spinner<Double>) dialog.getScene().lookup("#" + id)).getValueFactory().setValue(value);
    }
}
