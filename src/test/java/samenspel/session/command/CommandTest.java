package samenspel.session.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.session.Steps.after;
import static samenspel.session.Steps.open;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.note.NoteId;
import samenspel.diagram.seen.Filter;
import samenspel.layout.Point;
import samenspel.network.kind.AccessRole;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.NoteAction;
import samenspel.session.Noted;
import samenspel.session.Notice;
import samenspel.session.PictureAction;
import samenspel.session.ReportUpdateTest;
import samenspel.session.State;
import samenspel.session.StoryAction;
import samenspel.session.Steps;
import samenspel.session.Update;
import samenspel.session.UpdateResult;
import samenspel.study.filling.Traits;
import samenspel.study.story.SceneChange;
import samenspel.text.Language;
import samenspel.text.Texts;

class CommandTest {

    @ParameterizedTest
    @EnumSource(Command.class)
    void every_command_has_a_name_and_a_hint_in_both_languages(Command command) {
        assertTrue(Language.all().stream().map(Texts::in)
                .allMatch(texts -> texts.has("command." + command.id()) && texts.has("command." + command.id() + ".hint")));
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void every_command_has_an_icon(Command command) {
        assertNotNull(Command.class.getResource("/samenspel/ui/icons/" + command.icon() + ".svg"));
    }

    @Test
    void no_two_commands_share_a_shortcut() {
        Set<String> shortcuts = Stream.of(Command.values()).map(Command::shortcut).collect(Collectors.toSet());
        assertEquals(Command.values().length, shortcuts.size());
    }

    @Test
    void on_the_welcome_page_only_what_needs_no_document_is_available() {
        State empty = State.starting(Steps.SETTINGS);
        assertEquals(EnumSet.of(Command.NEW_NETWORK, Command.OPEN, Command.OPEN_FOLDER, Command.IMPORT, Command.SAVE_TEMPLATE, Command.QUIT, Command.COMMANDS, Command.LEGEND_PANEL, Command.CARD_PANEL,
                Command.BARS, Command.TIME_BAR, Command.FULL_SCREEN, Command.LANGUAGE, Command.THEME, Command.CONTRAST, Command.PAPER, Command.MOTION, Command.TEXT_SIZE, Command.SMALLER_TEXT,
                Command.TOOLBAR_WORDS, Command.TOUCH,
                Command.HELP, Command.ABOUT), available(empty));
    }

    @Test
    void with_a_document_all_is_available_but_undo_redo_unpin_names_back_and_what_acts_on_those_selected_or_on_a_note() {
        assertEquals(without(Command.UNDO, Command.REDO, Command.UNPIN_ALL, Command.NAMES_BACK, Command.REPORT, Command.COLOUR), available(open()));
    }

    @Test
    void after_a_drag_undo_and_unpin_are_available_too() {
        assertEquals(without(Command.REDO, Command.NAMES_BACK, Command.REPORT, Command.COLOUR), available(after(open(), Steps.move("a", 1, 1, "drag"))));
    }

    /// All but these and those that act on what is selected or on a note.
    private static Set<Command> without(Command... commands) {
        Set<Command> others = EnumSet.allOf(Command.class);
        Command.ON_CHOSEN.forEach(others::removeAll);
        Command.ON_NETWORK.forEach(others::remove);
        others.removeAll(Set.of(commands));
        others.removeAll(Set.of(Command.DRAW_ONLY, Command.DRAW_AMONG, Command.SELECT_PARTNERS, Command.TIE_NEXT, Command.TIE_BACK, Command.TIE_OVER, Command.TIE_CARD, Command.COPY_SENTENCE, Command.HIDE, Command.SHOW_HIDDEN));
        others.removeAll(EnumSet.range(Command.SCENE_UPDATE, Command.CLAIMS));
        others.removeAll(Set.of(Command.NOTE_CONTOUR, Command.NOTE_NEXT, Command.NOTE_EDIT, Command.NOTE_WAVES, Command.NOTE_DELETE));
        return others;
    }

    @Test
    void without_a_scene_presenting_says_why_nothing_is_shown_and_how_to_begin() {
        State open = open();
        assertEquals(new Action.Notify(new Notice(false, "notice.no-scenes", List.of(0), List.of(), List.of(new Notice.Offer("command.scene-add", Command.SCENE_ADD.action(open)),
                new Notice.Offer("command.story-ready", Command.STORY_READY.action(open))))), Command.PRESENT.action(open));
        assertEquals(Command.PRESENT.action(open), Command.PRESENT_HERE.action(open));
    }

    @Test
    void that_there_is_nothing_to_present_is_not_said_any_more_once_there_is() {
        State said = after(open(), Command.PRESENT.action(open()));
        assertEquals(List.of(Optional.of("notice.no-scenes"), Optional.empty()), List.of(said.notice().map(Notice::key), after(said, new StoryAction.AddScene("One")).notice().map(Notice::key)));
    }

    @Test
    void where_every_scene_is_passed_over_presenting_says_so_and_one_that_is_not_is_told() {
        State hidden = after(open(), new StoryAction.AddScene("One"), new StoryAction.ChangeScenes(new SceneChange.Hide(0, true)));
        assertEquals(new Action.Notify(new Notice(false, "notice.scenes-hidden", List.of(1), List.of(), List.of(new Notice.Offer("command.story", Command.STORY.action(hidden))))), Command.PRESENT.action(hidden));
        assertEquals(new Action.Question(Effect.Ask.PRESENT), Command.PRESENT.action(after(hidden, new StoryAction.AddScene("Two"))));
    }

    @Test
    void with_two_selected_all_but_distributing_can_be_done_to_them() {
        State two = after(open(), new Action.ToggleSelected(Steps.id("a")), new Action.ToggleSelected(Steps.id("b")));
        Set<Command> others = EnumSet.noneOf(Command.class);
        Command.ON_CHOSEN.forEach(others::addAll);
        others.removeAll(available(two));
        assertEquals(EnumSet.of(Command.DISTRIBUTE_ACROSS, Command.DISTRIBUTE_DOWN, Command.UNPIN, Command.NAME_BACK), others);
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void every_command_that_is_available_does_something(Command command) {
        State state = after(open(), new StoryAction.AddScene("One"), new StoryAction.AddScene("Two"), new StoryAction.AddScene("Three"), new StoryAction.ShowScene(1), new PictureAction.SetFilter(Filter.NOTHING.hiding(List.of(Steps.id("c")))), new Action.MoveName(Steps.id("a"), new Point(3, 4), "drag 0"), Noted.text("words", 5, 5), Steps.move("a", 1, 1, "drag"), Steps.move("b", 1, 1, "drag 2"), new Action.Undo(), new Action.ShowMoment(1), new Action.SelectAll(),
                new Action.ToggleSelected(Steps.id("e")), new Action.MoveCamera(new samenspel.diagram.picture.Projection(1, 2, 3)),
                new NoteAction.SelectNote(Optional.of(new NoteId("note-1"))));
        State told = command == Command.REPORT ? state.with(ReportUpdateTest.CAME) : state;
        UpdateResult next = Update.apply(told, command.action(told));
        assertTrue(next.state() != told || !next.effects().isEmpty());
    }

    @Test
    void nobody_is_told_apart_by_a_role_that_nobody_has() {
        State roles = after(open(), ReportUpdateTest.fill("a", new Traits("", Optional.of(AccessRole.ACCESS))));
        assertEquals(List.of(false, true), List.of(Command.COLOUR.isAvailable(open()), Command.COLOUR.isAvailable(roles)));
    }

    @Test
    void a_name_that_was_moved_can_be_put_back_alone_or_with_all() {
        State moved = after(open(), new Action.MoveName(Steps.id("a"), new Point(3, 4), "drag"), new Action.ToggleSelected(Steps.id("a")));
        Set<Command> available = available(moved);
        available.retainAll(Set.of(Command.NAME_BACK, Command.NAMES_BACK));
        assertEquals(EnumSet.of(Command.NAME_BACK, Command.NAMES_BACK), available);
    }

    @Test
    void undo_and_redo_say_what_they_would_do() {
        State moved = after(open(), Steps.move("a", 1, 1, "drag"));
        State undone = after(moved, new Action.Undo());
        assertEquals(List.of("Undo: move a", "Redo: move a", "Redo"),
                List.of(Command.UNDO.text(moved), Command.REDO.text(undone), Command.REDO.text(moved)));
    }

    @ParameterizedTest
    @EnumSource(value = Command.class, names = {"COLOUR", "LIVE", "LANGUAGE", "THEME", "MOTION"})
    void a_switch_pressed_twice_is_as_it_was(Command command) {
        State once = after(open(), command.action(open()));
        assertNotEquals(open(), once);
        assertEquals(after(open(), new Action.Dismiss()), after(once, command.action(once)));
    }

    @Test
    void play_pauses_while_it_plays() {
        State playing = after(open(), Command.PLAY.action(open()));
        assertEquals(new Action.Pause(), Command.PLAY.action(playing));
    }

    @Test
    void a_dropped_command_leaves_the_state_itself() {
        State empty = State.starting(Steps.SETTINGS);
        assertSame(empty, after(empty, Command.FIT.action(empty)));
    }

    private static Set<Command> available(State state) {
        return Stream.of(Command.values()).filter(command -> command.isAvailable(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Command.class)));
    }
}
