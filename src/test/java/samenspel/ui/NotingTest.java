package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Note;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.command.Command;

class NotingTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private List<Note> notes() {
        return window.state().document().orElseThrow().annotations().notes();
    }

    private void write(String words) {
        window.on(() -> {
            ((TextArea) window.node("note-words")).setText(words);
            return null;
        });
        hands.press(KeyCode.ENTER);
        window.settle();
    }

    @Test
    void a_note_written_on_an_organisation_stands_there_until_it_is_undone() {
        window.dispatch(Command.NOTE_TEXT.action(window.state()));
        hands.click(CJG);
        write("De spil");
        List<Note> written = notes();
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(Optional.of(CJG), "De spil", List.of()),
                List.of(((Note.Text) written.getFirst().body()).at().holder(), written.getFirst().body().words(), notes()));
    }

    @Test
    void delete_takes_the_selected_note_away() {
        hands.click(CJG);
        hands.press(KeyCode.ALT, KeyCode.N);
        write("De spil");
        hands.press(KeyCode.DELETE);
        assertEquals(List.of(), notes());
    }

    @Test
    void no_word_about_what_is_under_it_stands_over_a_note_that_is_being_typed() {
        hands.rest(CJG);
        window.until(NotingTest::isExplained);
        window.dispatch(Command.NOTE_TEXT.action(window.state()));
        hands.click(CJG);
        window.until(() -> window.node("note-card").isVisible());
        assertFalse(window.on(NotingTest::isExplained));
        hands.rest(new OrganisationId("vv02"));
        assertNeverExplained();
    }

    @Test
    void escape_keeps_the_words_of_a_note() {
        hands.click(CJG);
        hands.press(KeyCode.ALT, KeyCode.N);
        window.on(() -> {
            ((TextArea) window.node("note-words")).setText("De spil");
            return null;
        });
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of("De spil"), notes().stream().map(note -> note.body().words()).toList());
    }

    @Test
    void a_new_note_on_the_busiest_organisation_covers_no_disc() {
        hands.click(CJG);
        hands.press(KeyCode.ALT, KeyCode.N);
        write("De spil");
        Placement placement = window.state().placement();
        Point place = placement.of(CJG).plus(offset().x(), offset().y());
        assertTrue(placement.at().values().stream().allMatch(disc -> Math.abs(disc.x() - place.x()) > 2 * Placement.DISC_DIAMETER
                || Math.abs(disc.y() - place.y()) > Placement.DISC_DIAMETER), "stands at " + place);
    }

    private Point offset() {
        return ((Anchor.On) ((Note.Text) notes().getFirst().body()).at()).offset();
    }

    @Test
    void no_word_about_a_disc_stays_behind_when_it_is_dragged() {
        hands.rest(CJG);
        window.until(NotingTest::isExplained);
        hands.hold(CJG, 60, 40);
        assertFalse(window.on(NotingTest::isExplained));
    }

    /// Longer than the pointer rests before a word is shown.
    private void assertNeverExplained() {
        for (int pulses = 0; pulses < 60; pulses += 3) {
            window.settle();
            assertFalse(window.on(NotingTest::isExplained));
        }
    }

    private static boolean isExplained() {
        return Window.getWindows().stream().anyMatch(one -> one instanceof Tooltip && one.isShowing());
    }
}
