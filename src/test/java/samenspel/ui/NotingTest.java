package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.note.Note;
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
}
