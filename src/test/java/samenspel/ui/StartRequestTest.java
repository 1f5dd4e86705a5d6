package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Notice;

class StartRequestTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");

    @Test
    void a_file_named_at_the_start_shows_its_organisations() {
        Network network = window.state().document().orElseThrow().network();
        List<String> ids = network.organisations().stream().map(organisation -> organisation.id().value()).sorted().toList();
        assertEquals(ids, List.copyOf(Seen.in(window).places().keySet()));
    }

    @Test
    void the_welcome_page_is_gone_when_a_network_is_open() {
        assertTrue(window.visible().stream().map(Node::getId).noneMatch("welcome"::equals));
    }

    @Test
    void a_broken_file_gives_a_notice_with_place_and_reason() throws IOException {
        window.dispatch(new Action.Open(broken()));
        Notice notice = window.state().notice().orElseThrow();
        assertEquals(List.of("$.format (line 2, column 1): From here on this is not JSON; often a comma, a quotation mark"
                + " or a bracket is missing or one too many just before. Correct it in a text editor, or use a backup."), notice.details());
    }

    @Test
    void a_broken_file_leaves_the_open_network_open() throws IOException {
        Seen before = Seen.in(window);
        window.dispatch(new Action.Open(broken()));
        assertEquals(before, Seen.in(window));
    }

    private Path broken() throws IOException {
        return Files.writeString(window.folder().resolve("broken.samenspel.json"), "{ \"format\": \"samenspel\"\n\"version\": 1 }\n");
    }
}
