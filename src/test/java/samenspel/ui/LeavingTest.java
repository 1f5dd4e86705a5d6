package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.network.OrganisationId;
import samenspel.session.Notice;
import samenspel.storage.NetworkFile;
import samenspel.storage.PlacesInRows;
import samenspel.storage.disk.CannotSave;
import samenspel.study.Document;
import samenspel.ui.dialog.Choosers.Changed;
import samenspel.ui.dialog.Choosers.Leave;
import samenspel.work.reading.Samples;

class LeavingTest {
    private static final OrganisationId DRAGGED = new OrganisationId("vv02");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void a_change_is_marked_until_it_is_saved() {
        hands.drag(DRAGGED, -60, 80);
        String changed = title();
        hands.press(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> window.state().work().isEmpty());
        assertEquals(List.of("Network III – Wielstreek •", "Network III – Wielstreek"), List.of(changed, title()));
    }

    private String title() {
        return window.on(() -> ((Label) window.scene().getRoot().lookup(".document-title")).getText());
    }

    @Test
    void what_is_saved_is_what_is_open() {
        hands.drag(DRAGGED, -60, 80);
        hands.press(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> !window.state().hasUnsavedChanges());
        assertEquals(window.state().document(), read());
    }

    private Optional<Document> read() {
        return PlacesInRows.read(window.file()).value();
    }

    @Test
    void a_window_without_changes_closes_unasked() {
        assertTrue(window.closes());
        assertEquals(0, window.choosers.askedBeforeLeaving);
    }

    @Test
    void a_window_with_changes_stays_when_the_user_stays() {
        hands.drag(DRAGGED, -60, 80);
        assertFalse(window.closes());
        assertEquals(1, window.choosers.askedBeforeLeaving);
    }

    @Test
    void changes_that_are_given_up_are_not_saved() {
        Optional<Document> before = read();
        hands.drag(DRAGGED, -60, 80);
        window.choosers.leave = Leave.DISCARD;
        assertTrue(window.closes());
        assertEquals(before, read());
    }

    @Test
    void a_window_saves_and_then_closes_when_asked_to() {
        hands.drag(DRAGGED, -60, 80);
        window.choosers.leave = Leave.SAVE;
        window.closes();
        window.until(() -> !window.stage().isShowing());
        assertEquals(window.state().document(), read());
    }

    @ParameterizedTest
    @EnumSource(Changed.class)
    void a_window_closes_after_the_answer_about_a_file_that_somebody_else_changed(Changed answer) throws Exception {
        Document theirs = read().orElseThrow();
        NetworkFile.save(theirs.with(theirs.network().with(theirs.network().profile().withConfidential(true))), window.file());
        hands.drag(DRAGGED, -60, 80);
        window.choosers.leave = Leave.SAVE;
        window.choosers.changed = Optional.of(answer);
        window.choosers.save = Optional.of(window.folder().resolve("beside.samenspel.json"));
        window.closes();
        window.until(() -> !window.stage().isShowing());
        assertEquals(1, window.choosers.changes.size());
    }

    @Test
    void a_window_stays_when_the_user_turns_away_from_the_question_about_its_file() throws Exception {
        Document theirs = read().orElseThrow();
        NetworkFile.save(theirs.with(theirs.network().with(theirs.network().profile().withConfidential(true))), window.file());
        hands.drag(DRAGGED, -60, 80);
        window.choosers.leave = Leave.SAVE;
        assertFalse(window.closes());
        window.until(() -> window.choosers.changes.size() == 1);
        window.choosers.changed = Optional.of(Changed.MINE);
        hands.press(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> !window.state().hasUnsavedChanges());
        window.settle();
        assertTrue(window.stage().isShowing());
    }

    @Test
    void a_window_that_cannot_save_stays_and_says_why() throws IOException {
        hands.drag(DRAGGED, -60, 80);
        Files.delete(window.file());
        Files.createDirectory(window.file());
        window.choosers.leave = Leave.SAVE;
        assertFalse(window.closes());
        window.until(() -> window.state().notice().isPresent());
        Notice told = window.state().notice().orElseThrow();
        assertEquals(List.of("cannot.save.is-folder", List.of(window.file().toString())), List.of(told.key(), told.arguments()));
        assertEquals(List.of("offer.save-elsewhere", "offer.save-again"), told.offers().stream().map(Notice.Offer::key).toList());
    }

    @Test
    void another_network_opens_after_this_one_is_saved() throws CannotSave {
        window.choosers.open = Optional.of(window.folder().resolve("other.samenspel.json"));
        NetworkFile.save(Samples.open("network-2.samenspel.json"), window.choosers.open.get());
        hands.drag(DRAGGED, -60, 80);
        window.choosers.leave = Leave.SAVE;
        hands.press(KeyCode.CONTROL, KeyCode.O);
        window.until(() -> window.state().file().equals(window.choosers.open));
        assertEquals(Optional.of(1), read().map(document -> document.placement().pinned().size()));
    }
}
