package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static samenspel.session.Steps.FILE;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.open;
import static samenspel.session.Steps.ticket;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final State READING = after(open(), new Action.Open(FILE));

    @Test
    void work_says_how_far_it_is() {
        assertEquals(Optional.of(0.4), after(READING, new Action.Progressed(ticket(READING), 0.4)).work().orElseThrow().fraction());
    }

    @Test
    void progress_of_other_work_comes_too_late() {
        assertSame(READING, after(READING, new Action.Progressed(ticket(READING) - 1, 0.4)));
    }

    @Test
    void how_far_the_next_thing_is_nobody_knows_yet() {
        State drawing = after(READING, new Action.Progressed(ticket(READING), 0.4), new Action.WorkChanged(ticket(READING), "work.draw"));
        assertEquals(Optional.of(new Work(ticket(READING), "work.draw", "sketch.samenspel.json")), drawing.work());
    }

    @Test
    void opening_another_file_cancels_the_first() {
        assertEquals(new Effect.Cancel(ticket(READING)), Update.apply(READING, new Action.Open(Path.of("other"))).effects().getFirst());
    }

    @Test
    void a_file_being_written_is_waited_for() {
        State saving = after(open(), new FileAction.SaveAs(FILE));
        assertEquals(List.of(), Update.apply(saving, new Action.Open(Path.of("other"))).effects());
    }

    @Test
    void escape_breaks_off_what_is_under_way() {
        assertEquals(new Action.Cancel(), READING.escape());
    }

    @Test
    void escape_lets_a_file_be_written() {
        assertEquals(new Action.Select(Optional.empty()), after(open(), new FileAction.SaveAs(FILE)).escape());
    }
}
