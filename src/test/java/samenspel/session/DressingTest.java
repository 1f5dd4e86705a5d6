package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.open;
import static samenspel.session.Steps.ticket;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Look;
import samenspel.diagram.Scale;
import samenspel.diagram.look.Palette;
import samenspel.diagram.look.Palettes;
import samenspel.diagram.look.Sight;
import samenspel.session.command.Command;
import samenspel.session.history.StepName;
import samenspel.study.UnknownFields;

class DressingTest {
    private static final Path FILE = Path.of("town.samenspel-look.json");
    private static final Look GREY = Palettes.of(Palette.Ready.GREY, DOCUMENT.network());
    private static final UnknownFields KEPT = new UnknownFields(new TreeMap<>(Map.of("/layers/strong/arrow", "1")));

    private static Action lines(double factor) {
        return new Action.SetLook(DOCUMENT.look().with(Scale.USUAL.withLines(factor)), StepName.of("undo.scale.lines"), Optional.of("drag"));
    }

    private static State loaded(UnknownFields extras, List<String> details) {
        State loading = after(open(), new ExportAction.LoadLook(FILE));
        return after(loading, new ExportAction.LookLoaded(GREY, extras, details, FILE, ticket(loading)));
    }

    @Test
    void the_changes_of_a_drag_are_one_step() {
        assertEquals(DOCUMENT, document(after(open(), lines(1.2), lines(1.4), lines(2), new Action.Undo())));
    }

    @Test
    void a_look_that_changes_nothing_is_no_step() {
        assertEquals(Optional.empty(), after(open(), new Action.SetLook(DOCUMENT.look(), StepName.of("undo.house"), Optional.empty())).history().undoable());
    }

    @Test
    void a_look_file_is_read_for_the_network_that_is_open() {
        assertEquals(List.of(new Effect.ReadLook(FILE, DOCUMENT.network(), open().nextTicket())), Update.apply(open(), new ExportAction.LoadLook(FILE)).effects());
    }

    @Test
    void a_look_that_was_loaded_is_worn_and_can_be_undone() {
        State wears = loaded(UnknownFields.NONE, List.of());
        assertEquals(List.of(GREY, DOCUMENT), List.of(document(wears).look(), document(after(wears, new Action.Undo()))));
    }

    @Test
    void what_was_odd_in_a_look_file_is_told() {
        assertEquals(List.of("odd"), loaded(UnknownFields.NONE, List.of("odd")).notice().orElseThrow().details());
    }

    @Test
    void what_a_look_file_held_besides_is_written_again() {
        State wears = loaded(KEPT, List.of());
        assertEquals(List.of(new Effect.WriteLook(GREY, KEPT, DOCUMENT.network(), FILE, wears.nextTicket())),
                Update.apply(wears, new ExportAction.SaveLook(FILE)).effects());
    }

    @Test
    void a_look_that_comes_too_late_changes_nothing() {
        assertEquals(open(), after(open(), new ExportAction.LookLoaded(GREY, UnknownFields.NONE, List.of(), FILE, 99)));
    }

    @Test
    void another_sight_changes_no_document_and_no_saved_picture() {
        State seen = after(open(), new Action.SetSight(Sight.DEUTAN));
        assertEquals(List.of(open().document(), open().drawing(), Sight.DEUTAN), List.of(seen.document(), seen.drawing(), seen.view().orElseThrow().sight()));
    }

    @Test
    void the_command_goes_round_all_sights() {
        State state = open();
        for (int i = 0; i < Sight.values().length; i++) {
            state = after(state, Command.SIGHT.action(state));
        }
        assertEquals(open(), state);
    }
}
