package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.command.Command;
import samenspel.storage.NetworkFile;
import samenspel.storage.PlacesInRows;
import samenspel.storage.disk.CannotSave;
import samenspel.study.Document;
import samenspel.ui.dialog.Choosers;
import samenspel.work.reading.Samples;

class SharedFileTest {
    private static final OrganisationId DRAGGED = new OrganisationId("vv02");
    private static final Document BASE = Samples.open("network-3.samenspel.json");
    private static final Document THEIRS = BASE.with(BASE.network().with(BASE.network().profile().withConfidential(true)));

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void what_is_being_typed_is_saved_too() {
        typeNote("De spil");
        save();
        assertEquals("De spil", read().orElseThrow().annotations().notes().getFirst().body().words());
    }

    @Test
    void what_is_being_typed_is_asked_about_before_the_window_closes() {
        typeNote("De spil");
        assertFalse(window.closes());
        assertEquals(List.of("add a note"), window.choosers.lost);
    }

    @Test
    void what_is_being_typed_is_work_that_would_be_kept() {
        typeNote("De spil");
        assertEquals("De spil", window.state().finishedTyping().document().orElseThrow().annotations().notes().getFirst().body().words());
        assertEquals(List.of(), window.state().document().orElseThrow().annotations().notes());
    }

    private void typeNote(String words) {
        window.dispatch(Command.NOTE_TEXT.action(window.state()));
        hands.click(DRAGGED);
        window.on(() -> {
            ((TextArea) window.node("note-words")).setText(words);
            return null;
        });
    }

    @Test
    void what_somebody_else_saved_is_not_replaced_unasked() throws Exception {
        theySave();
        hands.drag(DRAGGED, -60, 80);
        save();
        assertEquals(Optional.of(THEIRS), read());
        assertEquals(1, window.choosers.changes.size());
        assertTrue(window.state().hasUnsavedChanges());
    }

    @Test
    void mine_is_kept_if_the_user_says_so() throws Exception {
        theySave();
        hands.drag(DRAGGED, -60, 80);
        window.choosers.changed = Optional.of(Choosers.Changed.MINE);
        save();
        assertEquals(window.state().document(), read());
        assertEquals(BASE.network(), read().orElseThrow().network());
    }

    @Test
    void both_are_taken_together() throws Exception {
        theySave();
        hands.drag(DRAGGED, -60, 80);
        window.choosers.changed = Optional.of(Choosers.Changed.BOTH);
        save();
        assertEquals(window.state().document(), read());
        assertEquals(THEIRS.network(), read().orElseThrow().network());
        assertFalse(window.state().hasUnsavedChanges());
    }

    @Test
    void a_window_where_nothing_changed_is_asked_too() throws Exception {
        theySave();
        window.choosers.changed = Optional.of(Choosers.Changed.THEIRS);
        save();
        assertEquals(Optional.of(THEIRS), window.state().document());
        assertEquals(Optional.of(THEIRS), read());
    }

    @Test
    void an_earlier_state_comes_back_as_a_step() {
        hands.drag(DRAGGED, -60, 80);
        Document dragged = window.state().document().orElseThrow();
        save();
        window.choosers.restored = 1;
        window.dispatch(new Action.Question(Effect.Ask.VERSIONS));
        window.until(() -> !window.state().document().equals(Optional.of(dragged)));
        assertEquals(BASE.placement().at(), window.state().document().orElseThrow().placement().at());
        window.dispatch(new Action.Undo());
        assertEquals(Optional.of(dragged), window.state().document());
    }

    private void theySave() throws CannotSave {
        NetworkFile.save(THEIRS, window.file());
    }

    private void save() {
        hands.press(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> window.state().work().isEmpty());
        window.settle();
    }

    private Optional<Document> read() {
        assertTrue(Files.exists(window.file()));
        return PlacesInRows.read(window.file()).value();
    }
}
