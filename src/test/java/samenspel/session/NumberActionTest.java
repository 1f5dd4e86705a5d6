package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.network.Network;
import samenspel.study.numbers.WholeView;
import samenspel.study.numbers.whole.ComparedSheet;
import samenspel.text.Language;

class NumberActionTest {
    private static final State OPEN = Steps.open(State.starting(Steps.SETTINGS), Steps.DOCUMENT);
    private static final Network OPENED = Steps.DOCUMENT.network();
    private static final Network CONFIDENTIAL = Steps.after(OPEN, new Action.MarkConfidential(true)).document().orElseThrow().network();

    private static ExportAction copy(Network beside) {
        return new ExportAction.CopyTable(new ComparedSheet(List.of(OPENED, beside), OPENED.layers().getLast().id(), false));
    }

    @Test
    void another_network_is_read_to_be_compared_and_nothing_else_changes() {
        UpdateResult asked = Update.apply(OPEN, new NumberAction.AddBeside(Path.of("other.samenspel.json")));
        Effect.ReadBeside read = assertInstanceOf(Effect.ReadBeside.class, asked.effects().getFirst());
        State after = Update.apply(asked.state(), new NumberAction.ReadBeside(CONFIDENTIAL, read.ticket())).state();
        WholeView whole = after.view().orElseThrow().numbers().whole();
        assertEquals(List.of(CONFIDENTIAL), whole.beside());
        assertEquals(OPEN.document(), after.document());
        assertFalse(after.hasUnsavedChanges() || after.work().isPresent());
        assertEquals(List.of(), whole.without(0).beside());
    }

    @Test
    void a_confidential_network_that_another_is_compared_with_is_asked_about() {
        assertInstanceOf(Effect.CopyTable.class, Update.apply(OPEN, copy(OPENED)).effects().getFirst());
        assertInstanceOf(Effect.AskNames.class, Update.apply(OPEN, copy(CONFIDENTIAL)).effects().getFirst());
    }

    @Test
    void without_names_networks_are_called_by_their_numbers() {
        Effect.CopyTable masked = assertInstanceOf(Effect.CopyTable.class, Update.apply(OPEN, new Action.Permitted(copy(CONFIDENTIAL), false)).effects().getFirst());
        String said = assertInstanceOf(ComparedSheet.class, masked.table()).sheet(Language.EN).toString();
        assertFalse(masked.naming().isKeptIn(CONFIDENTIAL));
        assertFalse(said.contains(OPENED.profile().name().in("en")), said);
        assertTrue(said.contains("Words[text=2]"), said);
    }
}
