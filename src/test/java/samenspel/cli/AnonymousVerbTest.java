package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.text.Language;
import samenspel.text.Texts;

class AnonymousVerbTest {
    private static final Texts TEXTS = Texts.in(Language.EN);

    @TempDir
    Path folder;

    private Path copy() {
        return folder.resolve("copy.samenspel.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--key=hunter2hunter2", "--key hunter2hunter2"})
    void a_key_in_the_call_is_refused_with_the_next_step_and_not_said_again(String key) throws Exception {
        Said said = Said.by(Stream.concat(Stream.of("anonymous", Village.in(folder), "-o", copy()),
                Stream.of(key.split(" "))).toArray());
        assertEquals(List.of(2, ""), List.of(said.exitCode(), said.out()));
        assertTrue(said.err().contains("--key-file FILE") && !said.err().contains("hunter2"), said.err());
        assertFalse(Files.exists(copy()));
    }

    @Test
    void no_help_shows_the_former_key() {
        assertFalse(Said.by("anonymous", "--help").out().contains("--key "), "shown");
    }

    @Test
    void a_key_file_that_is_not_there_is_made_and_said() throws Exception {
        Path key = folder.resolve("a.samenspel-key");
        Said said = Said.by("anonymous", Village.in(folder), "-o", copy(), "--key-file", key);
        assertTrue(said.out().contains("The key of the codes is in " + key + ", which you alone can read."), said.out());
        assertTrue(Files.exists(key));
    }

    @Test
    void a_key_file_may_be_a_link_to_a_file_that_is_not_there_yet() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.key"), Path.of("kept.key"));
        Said said = Said.by("anonymous", Village.in(folder), "-o", copy(), "--key-file", link);
        assertEquals(0, said.exitCode(), said.err());
        assertTrue(Files.isSymbolicLink(link) && Files.size(folder.resolve("kept.key")) > 0);
    }

    @Test
    void a_key_file_never_takes_the_place_of_the_study() throws Exception {
        Path study = Village.in(folder);
        assertEquals(2, Said.by("anonymous", study, "-o", copy(), "--key-file", study).exitCode());
    }

    @Test
    void kept_places_are_warned_of() throws Exception {
        assertTrue(Said.by("anonymous", Village.in(folder), "-o", copy(), "--keep-places").out()
                .contains("Everybody stands where they stand in the study: who has a picture with names, in a report perhaps, finds all names."));
    }

    @Test
    void without_a_terminal_no_key_is_asked_for() throws Exception {
        assertEquals(Said.wrong(1, "samenspel anonymous: " + TEXTS.get("cli.anonymous.no-terminal")),
                Said.by("anonymous", Village.in(folder), "-o", copy(), "--key-file", folder.resolve("k"), "--ask-key"));
    }

    private int asked(String... answers) throws Exception {
        Deque<String> typed = new ArrayDeque<>(List.of(answers));
        AnonymousVerb verb = new AnonymousVerb(_ -> Optional.of(typed.pop()));
        PrintWriter nobody = new PrintWriter(new StringWriter());
        return verb.run(new CommandLine(verb.syntax(TEXTS)).parseArgs(Village.in(folder).toString(), "-o", copy().toString(), "--key-file",
                folder.resolve("k").toString(), "--ask-key"), new Terminal(nobody, nobody, TEXTS, false));
    }

    @Test
    void a_key_is_typed_twice_and_kept_nowhere() throws Exception {
        assertEquals(0, asked("four plain words", "four plain words"));
        assertFalse(Files.readString(folder.resolve("k")).contains("plain"));
    }

    @Test
    void a_slip_and_a_short_key_end_the_call() {
        assertEquals(TEXTS.get("cli.anonymous.ask-differs"), assertThrows(Stop.class, () -> asked("four plain words", "four plain wrods")).getMessage());
        assertEquals(TEXTS.get("cannot.save.key-short", 12), assertThrows(Stop.class, () -> asked("short")).getMessage());
    }
}
