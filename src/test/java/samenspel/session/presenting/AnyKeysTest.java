package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.presenting.ToldStories.NOON;
import static samenspel.session.presenting.ToldStories.key;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.claim.Verdict;
import samenspel.network.Organisation;
import samenspel.text.Language;

/// What holds after whatever keys somebody presses.
class AnyKeysTest {
    private static final List<String> KEYS = List.of("PAGE_DOWN", "PAGE_UP", "RIGHT", "LEFT", "UP", "DOWN", "SPACE", "ENTER", "ENTER", "HOME", "END", "BACK_SPACE", "TAB", "ESCAPE", "F1",
            "F5", "n", "p", "b", ".", "f", "F", "g", "/", "a", "s", "+", "-", "o", "t", "d", "w", "?", "1", "2", "4", "7", "c", "j", "g", "CTRL+DIGIT1", "CTRL+DIGIT2", "CTRL+DIGIT3", "CTRL+F");
    private static final int RUNS = 300;
    private static final int PRESSES = 60;
    private static final ToldStory PLAIN = ToldStories.told();
    private static final ToldStory CONFIDENTIAL = ToldScenes.of(ToldStories.confidential(), Language.NL);

    private static void anyKeys(ToldStory story, Consumer<Presentation> claim) {
        for (int run = 0; run < RUNS; run++) {
            Random chance = new Random(run);
            Presentation now = Presentation.of(story, 1 + chance.nextInt(6), NOON, Optional.empty());
            for (int press = 0; press < PRESSES; press++) {
                now = Presenting.press(now, key(KEYS.get(chance.nextInt(KEYS.size()))), NOON).next();
                claim.accept(now);
            }
        }
    }

    @Test
    void the_room_never_reads_as_true_what_is_not() {
        anyKeys(PLAIN, now -> {
            if (now.room() instanceof RoomSight.Shown shown && !shown.scene().isTrue()) {
                String key = shown.scene().verdict().orElseThrow() == Verdict.NO_LONGER ? "No longer true: “" : "Cannot be told: “";
                assertTrue(shown.title().equals(shown.scene().title().neutral()) || shown.title().startsWith(key), shown.title());
            }
        });
    }

    @Test
    void with_names_off_the_room_reads_and_sees_nobody() {
        List<String> names = CONFIDENTIAL.network().organisations().stream().flatMap(one -> Stream.of(one.name(), one.shortName())).toList();
        anyKeys(CONFIDENTIAL, now -> {
            if (now.room() instanceof RoomSight.Shown shown && !shown.names()) {
                assertEquals(List.of(), names.stream().filter(shown.title()::contains).toList());
                assertEquals(Optional.empty(), shown.found());
                assertEquals(Optional.empty(), shown.sought());
            }
        });
    }

    @Test
    void black_stays_black_until_it_is_ended_by_its_own_key() {
        anyKeys(PLAIN, now -> {
            if (now.blank()) {
                assertEquals(new RoomSight.Blank(), now.room());
                KEYS.stream().filter(key -> !List.of("b", ".").contains(key)).forEach(key -> assertEquals(now, Presenting.press(now, key(key), NOON).next()));
            }
        });
    }

    @Test
    void escape_leaves_within_two_presses() {
        anyKeys(PLAIN, now -> {
            Presenting once = Presenting.press(now, key("ESCAPE"), NOON);
            assertTrue(once.wish().or(() -> Presenting.press(once.next(), key("ESCAPE"), NOON).wish()).filter(PresenterWish.Leave.class::isInstance).isPresent(), now.input().toString());
        });
    }

    @Test
    void the_last_place_remembered_is_what_the_room_sees() {
        anyKeys(PLAIN, now -> {
            if (now.room() instanceof RoomSight.Shown shown) {
                assertEquals(shown.place(), now.shown().getLast());
            }
        });
    }

    @Test
    void a_place_is_always_a_scene_or_the_end() {
        anyKeys(PLAIN, now -> {
            assertTrue(now.at().place() >= 0 && now.at().place() <= PLAIN.scenes().size());
            assertFalse(now.shown().stream().anyMatch(place -> place < 0 || place >= PLAIN.scenes().size()));
        });
    }

    @Test
    void while_frozen_the_room_keeps_its_scene_whatever_the_presenter_does() {
        anyKeys(PLAIN, now -> now.frozen().ifPresent(kept -> {
            if (now.room() instanceof RoomSight.Shown shown) {
                assertEquals(kept.place(), shown.place());
            }
        }));
    }

    @Test
    void organisations_are_found_by_part_of_their_name() {
        assertEquals(1, PLAIN.found("CJG Meerwoude").size());
        assertEquals(List.of(), PLAIN.found("").stream().map(id -> PLAIN.network().organisation(id).map(Organisation::name)).toList());
    }
}
