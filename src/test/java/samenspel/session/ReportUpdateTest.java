package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.SETTINGS;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.open;
import static samenspel.session.Steps.ticket;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.seen.ColourBy;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;
import samenspel.network.kind.AccessRole;
import samenspel.session.command.Command;
import samenspel.session.disk.DocumentOrigin;
import samenspel.session.request.SeveralFiles;
import samenspel.study.Document;
import samenspel.study.byhand.HandKind;
import samenspel.study.filling.Filling;
import samenspel.study.filling.Gaps;
import samenspel.study.filling.Traits;
import samenspel.text.account.Account;
import samenspel.text.account.Repair;
import samenspel.text.account.Repairs;
import samenspel.text.account.Tally;

public class ReportUpdateTest {
    private static final Path FOREIGN = Path.of("village.gexf");
    private static final Account ACCOUNT = new Account(new Tally(3, 2, 0, 1), List.of());
    public static final DocumentOrigin CAME = new DocumentOrigin(List.of(FOREIGN), Optional.of(SeveralFiles.LAYERS), Repairs.NONE, ACCOUNT);

    private static State brought() {
        State reading = after(State.starting(SETTINGS), new Action.Open(FOREIGN));
        return after(reading, new Action.Imported(DOCUMENT, Notice.good("notice.copied"), Optional.of(CAME), ticket(reading)));
    }

    public static Action fill(String organisation, Traits traits) {
        return new Action.Fill(new Filling(new LinkedHashMap<>(Map.of(Steps.id(organisation), traits))), Steps.ENTERING);
    }

    @Test
    void the_report_can_be_shown_as_long_as_its_document_is_open() {
        assertTrue(Command.REPORT.isAvailable(brought()));
        assertFalse(Command.REPORT.isAvailable(open(brought(), DOCUMENT)));
    }

    @Test
    void showing_the_report_changes_nothing() {
        assertEquals(UpdateResult.of(brought(), new Effect.ShowReport(CAME)), Update.apply(brought(), Command.REPORT.action(brought())));
    }

    @Test
    void mending_reads_the_same_files_in_the_same_way_once_more() {
        Repairs mending = Repairs.NONE.with(Repair.ADD_NODES);
        UpdateResult next = Update.apply(brought(), new Action.Repair(CAME, mending));
        assertEquals(List.of(new Effect.ReadTogether(List.of(FOREIGN), Optional.of(SeveralFiles.LAYERS), mending, true, List.of(), ticket(next.state()))), next.effects());
    }

    @Test
    void what_has_no_files_cannot_be_mended() {
        DocumentOrigin own = new DocumentOrigin(List.of(), Optional.empty(), Repairs.NONE, ACCOUNT);
        assertEquals(UpdateResult.of(open()), Update.apply(open(), new Action.Repair(own, Repairs.NONE.with(Repair.ADD_NODES))));
    }

    @Test
    void roles_that_are_missing_are_said_with_a_way_to_fill_them_in() {
        Notice notice = brought().notice().orElseThrow();
        assertEquals(List.of(Gaps.of(DOCUMENT.network()).isNone()), List.of(notice.offers().isEmpty()));
    }

    @Test
    void filling_in_is_one_step_that_can_be_undone() {
        State filled = after(open(), fill("a", new Traits("Fire brigade", Optional.of(AccessRole.ACCESS))));
        assertEquals("undo.filling", filled.history().undoable().orElseThrow().key());
        assertEquals(DOCUMENT, document(after(filled, new Action.Undo())));
    }

    @Test
    void filling_in_nothing_is_no_step() {
        assertEquals(open(), after(open(), fill("a", new Traits("", Optional.empty()))));
    }

    @Test
    void what_a_file_says_becomes_the_sectors_in_one_step_that_can_be_undone() {
        Network network = DOCUMENT.network();
        Attributes said = Attributes.of(new LinkedHashMap<>(Map.of("Type", AttributeValue.of("Care"))));
        Document told = DOCUMENT.with(new Network(network.profile(), network.frequencies(), network.sectors(), network.organisations().stream()
                .map(one -> one.with(said)).toList(), network.waves(), network.layers(), network.fieldwork()));
        State before = after(open(open(), told), new Action.ColourDiscs(new ColourBy.OfAttribute("Type")));
        State after = after(before, new Action.AttributeAsSector("Type", Steps.ENTERING));
        assertEquals(HandKind.FILL, document(after).byHand().getLast().kind());
        assertEquals(List.of("Care"), document(after).network().organisations().stream().map(one -> document(after).network().sector(one.sector())
                .orElseThrow().name().in("en")).distinct().toList());
        assertEquals(ColourBy.Trait.SECTOR, after.view().orElseThrow().seen().colourBy());
        assertEquals(told, document(after(after, new Action.Undo())));
    }
}
