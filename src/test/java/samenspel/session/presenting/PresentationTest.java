package samenspel.session.presenting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.presenting.ToldStories.NOON;
import static samenspel.session.presenting.ToldStories.after;
import static samenspel.session.presenting.ToldStories.begun;
import static samenspel.session.presenting.ToldStories.key;
import static samenspel.session.presenting.ToldStories.read;
import static samenspel.session.presenting.ToldStories.seen;
import static samenspel.session.presenting.ToldStories.told;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.claim.Verdict;
import samenspel.network.OrganisationId;
import samenspel.study.story.Remark;
import samenspel.text.Language;

class PresentationTest {

    @Test
    void scenes_that_are_passed_over_are_not_told() {
        assertEquals(List.of(1, 2, 3, 4, 6), told().scenes().stream().map(ToldScene::number).toList());
        assertEquals(List.of(Optional.of(Verdict.HOLDS), Optional.of(Verdict.NO_LONGER), Optional.empty(), Optional.of(Verdict.CANNOT_BE_TOLD), Optional.empty()),
                told().scenes().stream().map(ToldScene::verdict).toList());
    }

    @Test
    void it_begins_at_a_scene_or_at_the_next_one_that_is_told() {
        assertEquals(1, seen(begun()));
        assertEquals(3, seen(Presentation.of(told(), 3, NOON, Optional.empty())));
        assertEquals(6, seen(Presentation.of(told(), 5, NOON, Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGE_DOWN", "RIGHT", "DOWN", "SPACE", "ENTER", "n", "N"})
    void a_clicker_and_a_keyboard_go_on_alike(String key) {
        assertEquals(2, seen(after(begun(), key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGE_UP", "LEFT", "UP", "p"})
    void they_go_back_alike(String key) {
        assertEquals(2, seen(after(begun(), "n", "n", key)));
        assertEquals(1, seen(after(begun(), key)));
    }

    @Test
    void behind_the_last_scene_the_screen_is_black_and_stays_so() {
        assertEquals(6, seen(after(begun(), "END")));
        assertEquals(0, seen(after(begun(), "END", "n")));
        assertEquals(after(begun(), "END", "n"), after(begun(), "END", "n", "n", "n"));
        assertEquals(6, seen(after(begun(), "END", "n", "n", "p")));
        assertEquals(1, seen(after(begun(), "END", "n", "HOME")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "B", "."})
    void black_shows_nothing_and_only_its_keys_end_it(String key) {
        Presentation black = after(begun(), "n", key);
        assertEquals(new RoomSight.Blank(), black.room());
        assertEquals(black, after(black, "n", "PAGE_DOWN", "2", "ENTER", "f", "a", "/", "g", "s", "o", "w", "CTRL+DIGIT2", "HOME"));
        assertEquals(2, seen(after(black, "b")));
        assertEquals(Optional.of(new PresenterWish.Leave()), Presenting.press(black, key("ESCAPE"), NOON).wish());
    }

    @Test
    void what_is_frozen_stays_with_the_room_while_the_presenter_looks_about() {
        Presentation looks = after(begun(), "f", "n", "n");
        assertEquals(1, seen(looks));
        assertEquals(3, looks.scene().orElseThrow().number());
        assertEquals(3, seen(after(looks, "f")));
        assertEquals(1, after(looks, "F").scene().orElseThrow().number());
        assertEquals(Optional.empty(), after(looks, "F").frozen());
    }

    @Test
    void back_goes_through_what_the_room_really_saw() {
        assertEquals(List.of(0, 4, 1), after(begun(), "END", "2", "ENTER").shown());
        assertEquals(6, seen(after(begun(), "END", "2", "ENTER", "BACK_SPACE")));
        assertEquals(1, seen(after(begun(), "END", "2", "ENTER", "BACK_SPACE", "BACK_SPACE", "BACK_SPACE")));
        assertEquals(1, seen(after(begun(), "f", "n", "n", "HOME", "END", "n", "p", "F", "n", "BACK_SPACE")));
        assertEquals(6, seen(after(begun(), "END", "n", "BACK_SPACE")));
    }

    @Test
    void digits_and_enter_jump_to_the_scene_of_that_place() {
        assertEquals(6, seen(after(begun(), "5", "ENTER")));
        assertEquals(4, seen(after(begun(), "0", "4", "ENTER")));
        assertEquals(1, seen(after(begun(), "9", "ENTER")));
        assertEquals(1, seen(after(begun(), "3", "ESCAPE")));
        assertEquals(2, seen(after(begun(), "3", "BACK_SPACE", "2", "ENTER")));
        assertEquals(1, seen(after(begun(), "9", "9", "9", "9", "9", "9", "9", "9", "9", "9", "9", "ENTER")));
    }

    @Test
    void the_overview_finds_a_scene_by_words_of_its_title_while_the_room_keeps_its_picture() {
        Presentation typed = after(begun(), "g", "w", "e", "l", "l");
        assertEquals(new PresenterInput.Overview(4, "well"), typed.input());
        assertEquals(1, seen(typed));
        assertEquals(6, seen(after(typed, "ENTER")));
        assertEquals(1, seen(after(typed, "ESCAPE")));
        assertEquals(3, seen(after(begun(), "TAB", "RIGHT", "RIGHT", "ENTER")));
        assertEquals(4, seen(after(begun(), "g", "DOWN", "ENTER")));
        assertEquals(2, seen(after(begun(), "g", "2", "ENTER")));
    }

    @Test
    void looking_at_a_scene_alone_freezes_the_room() {
        Presentation looks = after(begun(), "g", "RIGHT", "SPACE");
        assertEquals(1, seen(looks));
        assertEquals(2, looks.scene().orElseThrow().number());
        assertTrue(looks.frozen().isPresent());
    }

    @Test
    void an_organisation_is_lit_while_it_is_typed_and_stays_when_it_is_taken() {
        Presentation typed = after(begun(), "/", "c", "j", "g");
        RoomSight.Shown shown = assertInstanceOf(RoomSight.Shown.class, typed.room());
        assertEquals(Optional.of(new OrganisationId("cjg01")), shown.found());
        assertEquals(Optional.of("cjg"), shown.sought());
        assertEquals(Optional.of(new OrganisationId("cjg01")), after(typed, "ENTER", "n").at().found());
        assertEquals(Optional.empty(), after(typed, "ESCAPE").at().found());
        assertEquals(Optional.empty(), after(typed, "ENTER", "n", "ESCAPE").at().found());
        assertEquals(Optional.empty(), after(begun(), "/", "q", "q", "q").at().found());
        assertEquals(2, seen(after(typed, "PAGE_DOWN")));
    }

    @Test
    void another_hit_is_looked_at_with_the_arrows() {
        Presentation typed = after(begun(), "/", "h", "u", "i", "s");
        List<OrganisationId> hits = typed.hits();
        assertEquals(hits.getFirst(), typed.at().found().orElseThrow());
        assertEquals(hits.get(1), after(typed, "DOWN").at().found().orElseThrow());
        assertEquals(hits.getFirst(), after(typed, "DOWN", "UP", "UP").at().found().orElseThrow());
    }

    @Test
    void frozen_first_an_organisation_is_looked_up_unseen() {
        RoomSight.Shown shown = assertInstanceOf(RoomSight.Shown.class, after(begun(), "f", "/", "c", "j", "g").room());
        assertEquals(Optional.empty(), shown.found());
        assertEquals(Optional.empty(), shown.sought());
    }

    @Test
    void with_names_off_nobody_is_found_and_no_title_names_anybody() {
        Presentation off = after(begun(), "/", "c", "j", "g", "ENTER", "3", "ENTER", "a");
        RoomSight.Shown shown = assertInstanceOf(RoomSight.Shown.class, off.room());
        assertEquals(Optional.empty(), shown.found());
        assertFalse(shown.title().contains("CJG"), shown.title());
        assertEquals("CJG Meerwoude has 61", read(after(off, "a")));
        assertEquals(List.of(), after(off, "/", "c", "j", "g").hits());
    }

    @Test
    void a_confidential_study_starts_without_names_and_asks_before_they_come() {
        Presentation begun = Presentation.of(ToldScenes.of(ToldStories.confidential(), Language.EN), 1, NOON, Optional.empty());
        assertFalse(begun.screen().names());
        assertFalse(after(begun, "a").screen().names());
        assertFalse(after(begun, "a", "ESCAPE").screen().names());
        assertTrue(after(begun, "a", "ENTER").screen().names());
        assertFalse(after(begun, "a", "ENTER", "a").screen().names());
    }

    @Test
    void what_no_longer_holds_is_told_under_what_is_drawn_until_somebody_chooses() {
        Presentation second = after(begun(), "n");
        assertEquals("Network I – Meerwoude: strong ties, 2018", read(second));
        assertEquals("No longer true: “More than half sees self-government”", read(after(second, "CTRL+DIGIT1")));
        assertEquals(read(second), read(after(second, "CTRL+DIGIT1", "CTRL+DIGIT3")));
        assertEquals(3, seen(after(second, "CTRL+DIGIT2")));
        assertEquals(1, seen(after(second, "CTRL+DIGIT2", "p")));
        assertEquals("Cannot be told: “More strong ties go than come”", read(after(begun(), "4", "ENTER", "CTRL+DIGIT1")));
        assertEquals("More than half was lost", read(after(begun(), "CTRL+DIGIT1")));
    }

    @Test
    void the_presenter_is_told_of_the_scene_ahead() {
        assertEquals(2, begun().next().orElseThrow().number());
        assertEquals(6, after(begun(), "4", "ENTER").next().orElseThrow().number());
        assertEquals(Optional.empty(), after(begun(), "END").next());
    }

    @Test
    void a_remark_is_kept_with_the_scene_where_it_began() {
        Presentation typed = after(begun(), "o", "H", " ", "s", "a", "y", "s", "PAGE_DOWN");
        assertEquals(2, seen(typed));
        assertEquals(Optional.of(new PresenterWish.KeepRemark(1, "H says")), Presenting.press(typed, key("ENTER"), NOON).wish());
        assertEquals(PresenterInput.NONE, after(typed, "ENTER").input());
        assertEquals(Optional.empty(), Presenting.press(after(begun(), "o", " "), key("ENTER"), NOON).wish());
        assertEquals(Optional.empty(), Presenting.press(typed, key("ESCAPE"), NOON).wish());
    }

    @Test
    void a_remark_stands_with_its_time_under_the_note_of_who_tells_and_is_no_reference() {
        Remark remark = new Remark(LocalDateTime.of(2026, 11, 30, 14, 3), "H says {this} [still] exists ");
        ToldStory told = ToldScenes.of(ToldStories.with(List.of(ToldStories.scene("Title", "Note").remarked(List.of(remark)))), Language.EN);
        assertEquals("Note\n\n> 2026-11-30 14:03 – H says {this} [still] exists", told.scenes().getFirst().note());
        assertEquals(Optional.empty(), told.scenes().getFirst().verdict());
    }

    @Test
    void what_is_erased_is_a_whole_letter() {
        assertEquals("a", after(begun(), "o", "a", "😀", "BACK_SPACE").input().typed());
    }

    @Test
    void the_clock_counts_up_and_down_and_stands_still_when_asked() {
        TalkClock clock = Presentation.of(told(), 1, NOON, Optional.of(NOON.plusSeconds(600))).clock();
        assertEquals(Duration.ofSeconds(40), clock.told(NOON.plusSeconds(40)));
        assertEquals(Optional.of(Duration.ofSeconds(-5)), clock.left(NOON.plusSeconds(605)));
        TalkClock still = clock.pausedOrNot(NOON.plusSeconds(40));
        assertEquals(Duration.ofSeconds(40), still.told(NOON.plusSeconds(99)));
        assertEquals(Duration.ofSeconds(41), still.pausedOrNot(NOON.plusSeconds(100)).told(NOON.plusSeconds(101)));
        assertEquals(Duration.ZERO, clock.told(NOON.minusSeconds(3)));
    }

    @Test
    void plus_and_minus_change_the_light_or_else_the_letters_of_the_note() {
        assertEquals(32, after(begun(), "+").screen().noteLetters());
        assertEquals(20, after(begun(), "-", "-", "-", "-").screen().noteLetters());
        assertEquals(18, after(begun(), "s", "+").screen().spotlight().orElseThrow());
        assertEquals(Optional.empty(), after(begun(), "s", "s").screen().spotlight().stream().boxed().findFirst());
    }

    @Test
    void displays_are_swapped_and_the_keys_are_listed_and_put_away() {
        assertEquals(Optional.of(new PresenterWish.Swap()), Presenting.press(begun(), key("w"), NOON).wish());
        assertEquals(new PresenterInput.Sheet(), after(begun(), "?").input());
        assertEquals(begun(), after(begun(), "?", "ESCAPE"));
        assertEquals(after(begun(), "n"), after(begun(), "F1", "n"));
    }

    @Test
    void told_anew_it_stays_where_it_was() {
        Presentation second = after(begun(), "n", "f", "n");
        assertEquals(second, second.telling(told()));
        ToldStory shorter = new ToldStory(told().network(), told().scenes().subList(0, 1));
        assertEquals(List.of(0), second.telling(shorter).shown());
        assertEquals(new RoomSight.Blank(), second.telling(shorter).room());
    }
}
