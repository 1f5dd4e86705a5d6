package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.change.Fate;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LegendKey;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.study.Perspective;
import samenspel.study.byhand.HandKind;

/// What analysts do all day, counted in clicks and keys: no more than was promised.
class TenJobsTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");
    private static final OrganisationId JGZ = new OrganisationId("jgz01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-1");

    private Filter filter() {
        return window.state().view().orElseThrow().seen().filter();
    }

    private Network network() {
        return window.state().document().orElseThrow().network();
    }

    @Test
    void the_lost_ties_of_one_organisation_alone() {
        Counted job = new Counted(window, "lost ties of the CJG alone").click(CJG).click("card-only-LOST");
        assertEquals(Optional.of(Set.of(CJG)), filter().ties().around().map(around -> Set.copyOf(around.of())));
        assertEquals(List.of(Fate.LOST), List.of(Fate.values()).stream().filter(filter()::shows).toList());
        assertTrue(job.done(3) <= 3);
    }

    @Test
    void organisations_with_ten_strong_ties() {
        Counted job = new Counted(window, "organisations with at least 10 strong ties").click("condition-add").type("10").press(KeyCode.ENTER);
        assertEquals(5, Seen.in(window).places().size());
        assertTrue(job.done(3) <= 3);
    }

    @Test
    void ties_in_content_and_not_in_administrative() {
        Counted job = new Counted(window, "ties in content and not in administrative").click("filter-open").click("wish-content-IN").click("wish-administrative-NOT_IN");
        LayerAlgebra algebra = filter().ties().layers();
        assertEquals(List.of("content", "administrative"), List.of(algebra.in().first().value(), algebra.notIn().first().value()));
        assertTrue(job.done(3) <= 3);
    }

    @Test
    void a_sector_hidden() {
        Counted job = new Counted(window, "hide a sector").click("row-SECTOR-H");
        assertTrue(filter().hides(new LegendKey(LegendKey.Kind.SECTOR, "H")));
        assertEquals(1, job.done(1));
    }

    @Test
    void two_names_merged() {
        int before = network().organisations().size();
        Counted job = new Counted(window, "merge two names").click(CJG).shiftClick(JGZ).press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.M).clickAbove("edit-go");
        window.until(() -> network().organisations().size() == before - 1);
        assertTrue(job.done(4) <= 4);
    }

    @Test
    void one_tie_corrected() {
        Counted job = new Counted(window, "correct one tie").choose(window.picture(), tie(), "menu-correct-tie").pressAbove(KeyCode.UP).clickAbove("edit-go");
        window.until(() -> !window.state().document().orElseThrow().byHand().isEmpty());
        assertEquals(HandKind.REPORT, window.state().document().orElseThrow().byHand().getLast().kind());
        assertTrue(job.done(4) <= 4);
    }

    /// A place of the picture where nothing but a line is.
    private Point tie() {
        return window.on(() -> {
            var picture = window.picture();
            for (double y = 5; y < picture.getHeight(); y += 3) {
                for (double x = 5; x < picture.getWidth(); x += 3) {
                    if (picture.tieAt(x, y).isPresent() && picture.nameOwnerAt(x, y).isEmpty()) {
                        return new Point(x, y);
                    }
                }
            }
            throw new AssertionError("no tie in sight");
        });
    }

    @Test
    void the_table_of_betweenness_in_excel() {
        Path file = window.folder().resolve("betweenness.xlsx");
        window.choosers.table = Optional.of(file);
        Counted job = new Counted(window, "table of betweenness to Excel, without the system's window for files").click("perspective-organisations").click("numbers-save");
        window.until(() -> Files.exists(file));
        assertTrue(job.done(4) <= 4);
    }

    @Test
    void any_command_by_words() {
        Counted job = new Counted(window, "any command by words").press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).type("network").press(KeyCode.SPACE).type("m").press(KeyCode.ENTER);
        assertEquals(Perspective.NETWORK, window.state().view().orElseThrow().perspective());
        int letters = 3;
        assertTrue(job.done(2 + letters) <= 2 + letters);
    }
}
