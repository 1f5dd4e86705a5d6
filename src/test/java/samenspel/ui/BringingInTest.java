package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.session.request.SeveralFiles;
import samenspel.text.Language;
import samenspel.text.Texts;

class BringingInTest {
    private static final String GRAPHML = """
            <graphml><key id="s" for="node" attr.name="sector" attr.type="string"/><graph edgedefault="undirected">
            <node id="a"><data key="s">care</data></node><node id="b"><data key="s">school</data></node><node id="c"/>
            <edge source="a" target="b"/><edge source="b" target="c"/><edge source="c" target="c"/></graph></graphml>""";

    private static final String GEXF = """
            <gexf version="1.3"><graph defaultedgetype="undirected"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes>
            <edges><edge source="a" target="b"/><edge source="b" target="c"/></edges></graph></gexf>""";

    @RegisterExtension
    final OpenWindow window = OpenWindow.onTheWelcomePage();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(window.folder().resolve(name), text);
    }

    private Network network() {
        return window.state().document().orElseThrow().network();
    }

    private String notice() {
        return window.state().notice().orElseThrow().in(Texts.in(Language.EN));
    }

    @Test
    void a_graphml_file_opens_and_says_what_was_recognised() throws IOException {
        window.dispatch(new Action.Open(file("village.graphml", GRAPHML)));
        assertEquals("village.graphml: 3 organisations, 2 ties, 1 layer, 1 wave.", notice());
        assertEquals(3, Seen.in(window).places().size());
    }

    @Test
    void saving_a_file_of_another_program_asks_for_a_new_one() throws IOException {
        Path foreign = file("village.graphml", GRAPHML);
        window.dispatch(new Action.Open(foreign));
        window.choosers.save = Optional.of(window.folder().resolve("new.samenspel.json"));
        window.dispatch(Command.SAVE.action(window.state()));
        window.until(() -> Files.exists(window.folder().resolve("new.samenspel.json")));
        assertEquals(GRAPHML, Files.readString(foreign));
    }

    @Test
    void two_matrices_chosen_together_become_waves_once_asked() throws IOException {
        window.choosers.openTogether = List.of(file("net2.dat", "0 1 0\n0 0 0\n1 1 0\n"), file("net1.dat", "0 1 0\n0 0 1\n1 0 0\n"));
        window.choosers.together = Optional.of(SeveralFiles.WAVES);
        window.dispatch(new Action.Question(samenspel.session.Effect.Ask.FILE_TO_OPEN));
        window.until(() -> window.state().document().isPresent());
        assertEquals(Optional.of(SeveralFiles.WAVES), window.choosers.guessed);
        assertEquals(List.of("Wave 1", "Wave 2"), network().waves().stream().map(wave -> wave.name().in("en")).toList());
    }

    @Test
    void a_button_shows_relations_as_waves_instead() throws IOException {
        window.dispatch(new Action.Open(file("ties.csv", "from,to,layer\na,b,advice\nb,a,trust\n")));
        new Hands(window).click("offer-waves");
        window.until(() -> network().waves().size() == 2);
        assertEquals(1, network().layers().size());
    }

    @Test
    void what_was_not_used_is_saved_as_a_table() throws IOException {
        window.choosers.report = Optional.of(window.folder().resolve("report.csv"));
        window.dispatch(new Action.Open(file("ties.csv", "from,to\na,b\na,\n")));
        new Hands(window).click("offer-report");
        pressed("report-save");
        window.until(() -> Files.exists(window.folder().resolve("report.csv")));
        assertTrue(Files.readString(window.folder().resolve("report.csv")).contains("ties.csv,,3,2,rejected,A tie does not name both its ends"));
    }

    @Test
    void closing_the_report_leaves_the_notice_as_it_was() throws IOException {
        window.dispatch(new Action.Open(file("ties.csv", "from,to\na,b\na,\n")));
        String before = notice();
        new Hands(window).click("offer-report");
        window.until(() -> in("report-copy").isPresent());
        Platform.runLater(BringingInTest::closeDialog);
        window.until(() -> in("report-copy").isEmpty());
        window.settle();
        assertEquals(before, notice());
    }

    /// Presses the button with which a dialog is closed.
    private static void closeDialog() {
        Window.getWindows().stream().filter(Window::isShowing).map(one -> one.getScene().getRoot())
                .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst()
                .ifPresent(pane -> ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire());
    }

    /// Presses a button of a dialog once it is there.
    private void pressed(String id) {
        window.until(() -> in(id).isPresent());
        Platform.runLater(() -> in(id).orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Optional<Button> in(String id) {
        return Window.getWindows().stream().filter(Window::isShowing).map(one -> one.getScene().lookup("#" + id))
                .filter(Button.class::isInstance).map(Button.class::cast).findFirst();
    }

    @Test
    void what_ties_name_is_added_at_a_press_and_taken_back_by_another() throws IOException {
        window.dispatch(new Action.Open(file("village.gexf", GEXF)));
        new Hands(window).click("offer-report");
        pressed("mend-add-nodes");
        window.until(() -> network().organisations().size() == 3);
        new Hands(window).click("offer-as-before");
        window.until(() -> network().organisations().size() == 2);
        assertEquals("village.gexf: 2 organisations, 1 tie, 1 layer, 1 wave.", notice());
    }
}
