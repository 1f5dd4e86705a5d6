package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayPlanTest {
    private static final Display LAPTOP = new Display(0, 0, 1366, 768, true);
    private static final Display BEAMER = new Display(1366, 0, 1920, 1080, false);
    private static final List<Display> BOTH = List.of(LAPTOP, BEAMER);

    @Test
    void the_room_gets_the_display_that_is_not_the_main_one_and_the_notes_the_other() {
        assertEquals(new DisplayPlan(BOTH, Optional.of(BEAMER), Optional.of(LAPTOP)), DisplayPlan.of(BOTH, Optional.empty(), false));
        assertEquals(new DisplayPlan(BOTH, Optional.of(LAPTOP), Optional.of(BEAMER)), DisplayPlan.of(BOTH, Optional.of(LAPTOP.key()), false));
    }

    @Test
    void on_one_display_the_picture_stands_alone() {
        assertEquals(new DisplayPlan(List.of(LAPTOP), Optional.of(LAPTOP), Optional.empty()), DisplayPlan.of(List.of(LAPTOP), Optional.empty(), false));
    }

    @Test
    void when_the_beamer_goes_the_picture_never_comes_over_the_notes() {
        DisplayPlan lost = DisplayPlan.of(List.of(LAPTOP), Optional.of(BEAMER.key()), true);
        assertTrue(lost.isLost());
        assertEquals(Optional.of(LAPTOP), lost.presenter());
        assertEquals(DisplayPlan.of(BOTH, Optional.of(BEAMER.key()), false), DisplayPlan.of(BOTH, Optional.of(BEAMER.key()), true));
    }

    @Test
    void swapped_twice_is_as_it_was() {
        DisplayPlan plan = DisplayPlan.of(BOTH, Optional.empty(), false);
        DisplayPlan swapped = DisplayPlan.of(BOTH, plan.swapped(), true);
        assertEquals(Optional.of(LAPTOP), swapped.audience());
        assertEquals(plan, DisplayPlan.of(BOTH, swapped.swapped(), true));
    }

    @Test
    void the_same_displays_are_known_again_in_any_order() {
        assertEquals(DisplayPlan.set(BOTH), DisplayPlan.set(List.of(BEAMER, LAPTOP)));
    }
}
