package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.figure.Page;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;
import samenspel.session.Action;
import samenspel.session.ExportAction;
import samenspel.session.FileAction;
import samenspel.session.command.Command;
import samenspel.session.request.PictureRequest;
import samenspel.storage.PlacesInRows;
import samenspel.study.edit.Description;
import samenspel.study.edit.Edit;
import samenspel.study.edit.Entering;
import samenspel.study.Perspective;
import samenspel.text.Language;
import samenspel.ui.dialog.Choosers.Leave;

/// How the work on a network begins and ends: new, open again, close, quit.
class BeginningTest {
    private static final OrganisationId DRAGGED = new OrganisationId("vv02");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private void begin() {
        hands.press(KeyCode.CONTROL, KeyCode.N);
        Window asking = window.above();
        window.on(() -> {
            ((TextField) asking.getScene().getRoot().lookup("#new-name")).setText("Our town");
            ((TextField) asking.getScene().getRoot().lookup("#new-waves")).setText("2024, 2026");
            ((ButtonBase) asking.getScene().getRoot().lookup("#new-go")).fire();
            return null;
        });
        window.until(() -> window.state().document().filter(open -> open.network().organisations().isEmpty()).isPresent());
        window.settle();
    }

    @Test
    void a_new_network_has_its_name_waves_and_layers_and_nobody_in_it() {
        begin();
        var network = window.state().document().orElseThrow().network();
        assertEquals("Our town", network.profile().name().in("en"));
        assertEquals(List.of("2024", "2026"), network.waves().stream().map(wave -> wave.name().in("en")).toList());
        assertEquals(List.of("Content information", "Administrative information", "Client referral", "Strong tie"),
                network.layers().stream().map(layer -> layer.name().in("en")).toList());
        assertEquals(Optional.empty(), window.state().file());
        assertFalse(window.state().hasUnsavedChanges());
    }

    @Test
    void an_empty_network_can_be_looked_at_in_every_form_and_says_what_to_do() {
        begin();
        for (Perspective perspective : Perspective.values()) {
            window.dispatch(new Action.ShowAs(perspective));
        }
        window.dispatch(new Action.ShowAs(Perspective.PICTURE));
        window.dispatch(Command.CHANGE.action(window.state()));
        Path picture = window.folder().resolve("empty.png");
        window.dispatch(new ExportAction.SavePicture(window.state().drawing().orElseThrow(), new PictureRequest(Page.ofCm(16, 12)), picture));
        assertTrue(Files.exists(picture));
        assertTrue(window.node("empty-add").isVisible());
    }

    @Test
    void an_empty_network_fills_by_hand_and_can_be_saved_and_read_again() throws IOException {
        begin();
        add("Team Noord");
        add("School");
        assertFalse(window.on(() -> window.node("empty-network").isVisible()));
        Path file = window.folder().resolve("ours.samenspel.json");
        window.dispatch(new FileAction.SaveAs(file));
        window.until(() -> window.state().work().isEmpty());
        assertEquals(window.state().document(), PlacesInRows.read(file).value());
        assertEquals(2, window.state().document().orElseThrow().network().organisations().size());
    }

    private void add(String name) {
        var document = window.state().document().orElseThrow();
        var waves = new java.util.LinkedHashMap<samenspel.network.WaveId, Participation>();
        document.network().waves().forEach(wave -> waves.put(wave.id(), Participation.ANSWERED));
        window.dispatch(new Action.ByHand(new Edit.Add(new Description(name, name, "Education", AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE),
                new Edit.Attendance(waves, true), new Point(document.network().organisations().size() * 60.0, 0)),
                new Entering(java.time.LocalDate.of(2026, 11, 29), "", Language.EN)));
    }

    @Test
    void an_empty_network_that_was_saved_opens_again() {
        begin();
        Path file = window.folder().resolve("empty.samenspel.json");
        window.dispatch(new FileAction.SaveAs(file));
        window.until(() -> window.state().work().isEmpty());
        assertEquals(window.state().document(), PlacesInRows.read(file).value());
    }

    @Test
    void closing_a_network_goes_back_to_the_first_page() {
        hands.press(KeyCode.CONTROL, KeyCode.W);
        window.until(() -> window.state().document().isEmpty());
        window.settle();
        assertTrue(window.node("welcome").isVisible());
        assertTrue(window.stage().isShowing());
    }

    @Test
    void another_network_can_be_opened_after_one_was_closed() {
        hands.press(KeyCode.CONTROL, KeyCode.W);
        window.until(() -> window.state().document().isEmpty());
        window.dispatch(new Action.OpenSample("network-2.samenspel.json"));
        window.until(() -> window.state().document().isPresent() && !window.picture().shown().isEmpty());
        assertFalse(window.node("welcome").isVisible());
    }

    @Test
    void new_close_quit_and_a_file_used_before_ask_about_unsaved_work() {
        hands.drag(DRAGGED, -60, 80);
        var open = window.state().document();
        hands.press(KeyCode.CONTROL, KeyCode.N);
        hands.press(KeyCode.CONTROL, KeyCode.W);
        hands.press(KeyCode.CONTROL, KeyCode.Q);
        fireRecent(window.file().getFileName().toString());
        assertEquals(4, window.choosers.askedBeforeLeaving);
        assertEquals(open, window.state().document());
        assertTrue(window.stage().isShowing());
    }

    @Test
    void quitting_closes_the_window_when_the_work_is_given_up() {
        hands.drag(DRAGGED, -60, 80);
        window.choosers.leave = Leave.DISCARD;
        hands.press(KeyCode.CONTROL, KeyCode.Q);
        window.until(() -> !window.stage().isShowing());
    }

    private List<MenuItem> recent() {
        return window.on(() -> {
            Menu file = ((MenuBar) window.scene().getRoot().lookup("#menus")).getMenus().getFirst();
            file.show();
            List<MenuItem> items = List.copyOf(((Menu) file.getItems().stream().filter(item -> "menu-recent".equals(item.getId())).findFirst().orElseThrow()).getItems());
            file.hide();
            return items;
        });
    }

    private void fireRecent(String begins) {
        MenuItem item = recent().stream().filter(one -> one.getText() != null && one.getText().startsWith(begins)).findFirst().orElseThrow();
        window.on(() -> {
            item.fire();
            return null;
        });
        window.settle();
    }

    @Test
    void a_file_that_was_open_is_opened_again_from_the_menu() {
        hands.press(KeyCode.CONTROL, KeyCode.W);
        window.until(() -> window.state().document().isEmpty());
        fireRecent("network-3.samenspel.json");
        window.until(() -> window.state().file().equals(Optional.of(window.file().toAbsolutePath())));
    }

    @Test
    void a_file_used_before_that_is_gone_is_said_to_be_gone() throws IOException {
        hands.press(KeyCode.CONTROL, KeyCode.W);
        window.until(() -> window.state().document().isEmpty());
        Files.delete(window.file());
        fireRecent("network-3.samenspel.json");
        window.until(() -> window.state().notice().filter(told -> told.key().equals("notice.recent-gone")).isPresent());
    }

    @Test
    void the_list_of_files_used_before_can_be_cleared() {
        fireRecent("Clear the list");
        assertEquals(List.of("No files yet"), recent().stream().map(MenuItem::getText).toList());
    }

    @Test
    void the_program_says_which_version_it_is() {
        window.later(Command.ABOUT.action(window.state()));
        Window about = window.above();
        assertTrue(window.on(() -> ((Labeled) about.getScene().getRoot().lookup("#about-version")).getText()).startsWith("Samenspel "));
        window.on(() -> {
            about.hide();
            return null;
        });
    }
}
