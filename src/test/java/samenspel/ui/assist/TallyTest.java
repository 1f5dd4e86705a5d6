package samenspel.ui.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.exchange.Brought;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.assist.Source;
import samenspel.exchange.harvest.Manner;
import samenspel.text.Language;
import samenspel.text.Texts;

class TallyTest {
    private static Tally of(String csv) {
        ImportPlan plan = ImportPlan.guess(List.of(new Source("ties.csv", csv.getBytes(StandardCharsets.UTF_8))), Manner.USUAL);
        return Tally.of((Brought.Whole) plan.read(Manner.USUAL));
    }

    @Test
    void what_was_read_is_used_set_aside_or_rejected() {
        Tally tally = of("from,to,layer\nanna,bert,advice\nbert,anna,trust\nanna,,trust\n");
        assertEquals(new Tally(2, 2, 2, 1, tally.used() + 1, tally.used(), 0, 1), tally);
    }

    @Test
    void one_is_said_in_the_singular() {
        assertEquals("2 organisations, 1 tie, 1 layer × 1 wave", of("from,to\nanna,bert\n").network(Texts.in(Language.EN)));
    }
}
