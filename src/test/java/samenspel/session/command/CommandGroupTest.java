package samenspel.session.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.text.Language;
import samenspel.text.Texts;

class CommandGroupTest {
    private static final Pattern LETTER = Pattern.compile("_(.)");

    @Test
    void every_command_stands_in_one_group_and_one_part_of_it() {
        List<Command> all = Stream.of(CommandGroup.values()).flatMap(group -> group.parts().stream().flatMap(List::stream)).toList();
        assertEquals(List.of(Command.values()), all);
    }

    @Test
    void telling_a_story_stands_in_the_menu_of_the_story_and_in_that_of_the_picture() {
        assertEquals(List.of(List.of(Command.PRESENT, Command.PRESENT_HERE)), Stream.of(CommandGroup.STORY).map(group -> group.menu().get(1)).toList());
        assertEquals(true, CommandGroup.VIEW.menu().equals(CommandGroup.VIEW.parts()) && CommandGroup.VIEW.commands().contains(Command.PRESENT));
    }

    /// The letter with alt that opens a menu would else be taken by a command, or by another menu.
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_menus_letter_is_no_commands_key_and_no_other_menus(String tag) {
        Texts texts = Texts.in(Language.ofTag(tag));
        List<String> letters = Stream.of(CommandGroup.values()).map(group -> LETTER.matcher(texts.get("menu." + group.id() + ".bar")))
                .filter(Matcher::find).map(found -> found.group(1).toUpperCase(java.util.Locale.ROOT)).toList();
        List<String> taken = Stream.of(Command.values()).map(Command::shortcut).filter(key -> key.matches("Alt\\+.")).map(key -> key.substring(4)).toList();
        assertEquals(letters, letters.stream().distinct().filter(letter -> !taken.contains(letter)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_menu_on_the_bar_is_called_as_elsewhere(String tag) {
        Texts texts = Texts.in(Language.ofTag(tag));
        assertEquals(Stream.of(CommandGroup.values()).map(group -> texts.get("menu." + group.id())).toList(),
                Stream.of(CommandGroup.values()).map(group -> texts.get("menu." + group.id() + ".bar").replace("_", "")).toList());
    }
}
