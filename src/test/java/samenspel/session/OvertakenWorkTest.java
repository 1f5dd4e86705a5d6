package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.text.Language;

class OvertakenWorkTest {
    private static final Path FIRST = Path.of("first.samenspel.json");
    private static final Path SECOND = Path.of("second.samenspel.json");
    private static final Notice BAD = Notice.bad("notice.fault", "S-1");

    @Test
    void the_failure_of_work_that_other_work_overtook_is_still_told() {
        assertEquals(Optional.of(BAD), failed().notice());
    }

    @Test
    void the_failure_of_work_that_other_work_overtook_does_not_end_the_other() {
        assertEquals(Optional.of(new Work(2, "work.open", "second.samenspel.json")), failed().work());
    }

    private static State failed() {
        State start = State.starting(new Settings(Language.EN, Theme.LIGHT, false));
        State first = Update.apply(start, new Action.Open(FIRST)).state();
        State second = Update.apply(first, new Action.Open(SECOND)).state();
        return Update.apply(second, new Action.Failed(BAD, 1)).state();
    }
}
