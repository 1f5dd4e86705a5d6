package samenspel.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTest {
    private final List<Object> heard = new ArrayList<>();
    private final Watch later = new Watch(heard::add, heard::add);
    private final Watch early = new Watch();

    @Test
    void who_asks_later_hears_what_the_work_has_come_to_and_how_far_it_is() {
        early.turn("work.layout");
        early.passTo(later);
        early.report(0.5);
        assertEquals(List.of("work.layout", 0.5), heard);
    }

    @Test
    void who_asks_later_can_end_the_work() {
        early.passTo(later);
        later.cancel();
        assertTrue(early.isCancelled());
    }

    @Test
    void of_reports_that_follow_each_other_at_once_the_first_is_heard() {
        later.report(0.1);
        later.report(0.2);
        assertEquals(List.of(0.1), heard);
    }

    @Test
    void work_that_was_cancelled_is_heard_of_no_more() {
        later.cancel();
        later.report(0.5);
        assertEquals(List.of(), heard);
    }
}
