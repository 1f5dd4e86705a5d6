package samenspel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.DOCUMENT;
import static samenspel.session.Steps.FILE;
import static samenspel.session.Steps.SETTINGS;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.document;
import static samenspel.session.Steps.move;
import static samenspel.session.Steps.open;
import static samenspel.session.Steps.ticket;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.layout.Arrangement;
import samenspel.layout.waves.WavePlacements;
import samenspel.session.command.Command;
import samenspel.session.command.CommandSwitch;
import samenspel.session.history.History;
import samenspel.session.settings.PlayState;
import samenspel.session.settings.Settings;
import samenspel.session.settings.SystemWishes;
import samenspel.session.settings.Theme;
import samenspel.session.settings.WindowLook;
import samenspel.study.LayoutRequest;
import samenspel.study.View;
import samenspel.text.Language;

class WorldTest {

    @Test
    void opening_reads_the_file_under_a_ticket() {
        UpdateResult next = Update.apply(open(), new Action.Open(FILE));
        assertEquals(List.of(new Effect.ReadFile(FILE, ticket(next.state()))), next.effects());
    }

    @Test
    void two_pieces_of_work_have_different_tickets() {
        State first = after(open(), new Action.Open(FILE));
        assertFalse(ticket(first) == ticket(after(first, new Action.Open(FILE))));
    }

    @Test
    void opened_is_a_fresh_state_that_keeps_settings_and_window() {
        Box window = new Box(0, 0, 800, 600);
        State used = after(open(), move("a", 1, 1, "drag"), new Action.Live(true), new Action.Play(), new Action.Resized(window));
        State fresh = open(used, DOCUMENT);
        assertEquals(new State(Optional.of(DOCUMENT), Optional.of(View.opening(DOCUMENT.network())), History.NONE, Optional.of(FILE),
                Optional.of(DOCUMENT), SETTINGS, Optional.empty(), fresh.nextTicket(), Optional.empty(), PlayState.STILL, false, window), fresh);
    }

    @Test
    void a_sample_has_no_file_to_be_saved_in() {
        State reading = after(open(), new Action.OpenSample("network-1"));
        State sample = after(reading, new Action.Opened(DOCUMENT, Path.of("network-1"), true, List.of(), ticket(reading)));
        assertEquals(List.of(Effect.Ask.FILE_TO_SAVE), Update.apply(sample, new FileAction.Save()).effects());
    }

    @Test
    void odd_things_in_a_file_are_told() {
        State reading = after(open(), new Action.Open(FILE));
        State opened = after(reading, new Action.Opened(DOCUMENT, FILE, false, List.of("odd", "odder"), ticket(reading)));
        assertEquals(Optional.of(new Notice(true, "notice.opened-with-problems", List.of(2), List.of("odd", "odder"))), opened.notice());
    }

    @Test
    void a_failed_opening_leaves_what_is_open_untouched() {
        State used = after(open(), move("a", 1, 1, "drag"));
        State reading = after(used, new Action.Open(Path.of("other")));
        Notice notice = Notice.bad("notice.refused", "other");
        State failed = after(reading, new Action.Ended(notice, ticket(reading)));
        assertEquals(after(failed, new Action.Dismiss()), after(reading, new Action.Cancel()));
        assertEquals(List.of(used.document(), used.view(), used.history(), used.file()),
                List.of(failed.document(), failed.view(), failed.history(), failed.file()));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_that_comes_too_late_is_dropped(Action late) {
        State state = after(open(), new Action.Open(FILE));
        assertSame(state, after(state, late));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_nobody_waits_for_is_dropped(Action late) {
        State state = open();
        assertSame(state, after(state, late));
    }

    @Test
    void cancelling_stops_the_work_and_what_it_would_bring() {
        State reading = after(open(), new Action.Open(FILE));
        UpdateResult cancelled = Update.apply(reading, new Action.Cancel());
        assertEquals(List.of(new Effect.Cancel(ticket(reading))), cancelled.effects());
        assertSame(cancelled.state(), after(cancelled.state(), new Action.Opened(DOCUMENT, FILE, false, List.of(), ticket(reading))));
    }

    @Test
    void a_change_is_unsaved_until_it_is_saved() {
        State changed = after(open(), move("a", 1, 1, "drag"));
        State saving = after(changed, new FileAction.Save());
        State saved = after(saving, new FileAction.Saved(document(saving), FILE, ticket(saving)));
        assertEquals(List.of(false, true, true, false), Stream.of(open(), changed, saving, saved).map(State::hasUnsavedChanges).toList());
    }

    @Test
    void what_is_changed_while_it_is_saved_is_unsaved() {
        State saving = after(open(), move("a", 1, 1, "drag"), new FileAction.Save());
        State saved = after(saving, move("a", 2, 2, "later"), new FileAction.Saved(document(saving), FILE, ticket(saving)));
        assertTrue(saved.hasUnsavedChanges());
    }

    @Test
    void a_change_undone_needs_no_saving() {
        assertFalse(after(open(), move("a", 1, 1, "drag"), new Action.Undo()).hasUnsavedChanges());
    }

    @Test
    void a_preference_is_kept() {
        UpdateResult next = Update.apply(open(), new Action.SetLanguage(Language.NL));
        assertEquals(List.of(new Effect.SaveSettings(new Settings(Language.NL, Theme.DARK, true))), next.effects());
    }

    @Test
    void what_the_system_wishes_is_followed_where_nothing_was_chosen_and_is_not_kept() {
        SystemWishes wishes = new SystemWishes(true, true, true, true);
        State unchosen = State.starting(SETTINGS.with(WindowLook.USUAL));
        UpdateResult next = Update.apply(unchosen, new SettingsAction.FollowSystem(wishes));
        WindowLook looks = next.state().settings().appearance();
        assertEquals(List.of(Theme.CONTRAST_DARK, true, true), List.of(looks.theme(), looks.isLessMotion(), looks.isForTouch()));
        assertEquals(List.of(), next.effects());
        WindowLook chosen = after(State.starting(new Settings(Language.NL, Theme.LIGHT, false)), new SettingsAction.FollowSystem(wishes)).settings().appearance();
        assertEquals(List.of(Theme.LIGHT, false), List.of(chosen.theme(), chosen.isLessMotion()));
    }

    @Test
    void the_same_key_puts_a_panel_away_and_back() {
        for (Command command : List.of(Command.LEGEND_PANEL, Command.CARD_PANEL, Command.BARS)) {
            State away = after(open(), command.action(open()));
            assertEquals(List.of(Optional.of(true), Optional.of(false)), List.of(CommandSwitch.isOn(command, open()), CommandSwitch.isOn(command, away)));
            assertEquals(open().settings(), after(away, command.action(away)).settings());
        }
    }

    @Test
    void without_a_document_nothing_can_be_done_to_it() {
        State empty = State.starting(SETTINGS);
        Stream.concat(Steps.viewActions().stream(), Stream.of(new Action.Undo(), new Action.UnpinAll(),
                        new ExportAction.CopyPicture(), new Action.Rearrange(LayoutRequest.plain(new Arrangement.Stress()))))
                .forEach(action -> assertSame(empty, after(empty, action)));
    }

    private static Stream<Named<Action>> answers() {
        long late = 77;
        return Stream.of(new Action.Opened(DOCUMENT, FILE, false, List.of(), late), new FileAction.Saved(DOCUMENT, FILE, late),
                new Action.Ended(Notice.good("notice.picture", FILE.toString()), late), new Action.Ended(Notice.bad("notice.refused", "x"), late),
                new Action.Arranged(DOCUMENT.placement(), WavePlacements.NONE, LayoutRequest.plain(new Arrangement.Stress()), late))
                .map(action -> Named.of(action.getClass().getSimpleName(), action));
    }
}
