package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.session.Steps.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportingTest {
    private static final List<Path> FILES = List.of(Path.of("survey.csv"));

    @Test
    void checking_an_import_changes_nothing_and_shows_it() {
        State open = open();
        assertEquals(UpdateResult.of(open, new Effect.AskImport(FILES)), Update.apply(open, new Action.CheckImport(FILES)));
    }

    @Test
    void a_doubtful_file_is_shown_once_reading_ends() {
        State reading = Update.apply(open(), new Action.Open(FILES.getFirst())).state();
        UpdateResult next = Update.apply(reading, new Action.FoundDoubtful(FILES, reading.work().orElseThrow().ticket()));
        assertEquals(List.of(new Effect.AskImport(FILES)), next.effects());
        assertEquals(Optional.empty(), next.state().work());
    }

    @Test
    void a_doubtful_file_nobody_waits_for_any_more_is_not_shown() {
        State open = open();
        assertEquals(UpdateResult.of(open), Update.apply(open, new Action.FoundDoubtful(FILES, 99)));
    }

    @Test
    void a_checked_import_is_read_in_the_background() {
        UpdateResult next = Update.apply(open(), new Action.OpenImport(FILES));
        assertEquals(List.of(new Effect.ReadImport(FILES, next.state().work().orElseThrow().ticket())), next.effects());
    }
}
