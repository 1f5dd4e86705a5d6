package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.Organisation;
import samenspel.session.Action;
import samenspel.session.Notice;
import samenspel.session.command.Command;
import samenspel.ui.dialog.Choosers;

class BrowserSavingTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");

    private Path asked() {
        Path file = window.folder().resolve("page.html");
        window.choosers.other = Optional.of(file);
        window.later(Command.SAVE_BROWSER.action(window.state()));
        return file;
    }

    @Test
    void the_study_is_saved_for_the_browser_with_what_is_seen() throws Exception {
        Path file = asked();
        window.until(() -> window.state().notice().equals(Optional.of(Notice.good("notice.page", file.toString()))));
        String page = Files.readString(file);
        assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains(window.state().document().orElseThrow().network().organisations().getFirst().name()));
    }

    @Test
    void a_confidential_study_asks_first_and_stays_where_the_answer_is_no() {
        window.dispatch(new Action.MarkConfidential(true));
        Path file = asked();
        window.until(() -> !window.choosers.asked.isEmpty());
        window.settle();
        assertEquals(Optional.empty(), window.state().work());
        assertFalse(Files.exists(file));
    }

    @Test
    void without_names_no_name_is_in_the_page_of_a_confidential_study() throws Exception {
        window.dispatch(new Action.MarkConfidential(true));
        window.choosers.names = Choosers.Names.WITHOUT;
        Path file = asked();
        window.until(() -> window.state().notice().equals(Optional.of(Notice.good("notice.page", file.toString()))));
        String page = Files.readString(file);
        assertEquals(List.of(), window.state().document().orElseThrow().network().organisations().stream().map(Organisation::name).filter(name -> name.contains(" ") && page.contains(name)).toList());
        assertFalse(page.contains("Wielstreek"));
    }

    @Test
    void where_it_cannot_be_written_that_is_said() {
        window.choosers.other = Optional.of(window.folder().resolve("nowhere").resolve("at-all").resolve("page.html"));
        window.later(Command.SAVE_BROWSER.action(window.state()));
        window.until(() -> window.state().notice().filter(Notice::serious).isPresent());
    }
}
