package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"draw", "figures", "check", "change", "layout", "anonymous"})
    void every_verb_has_help_in_both_languages(String verb) {
        Said english = Said.by(verb, "--help");
        Said dutch = Said.by(verb, "--help", "--lang=nl");
        assertEquals(0, english.exitCode());
        assertTrue(english.out().startsWith("Usage: samenspel " + verb), english.out());
        assertTrue(dutch.out().startsWith("Gebruik: samenspel " + verb), dutch.out());
    }

    @Test
    void the_program_lists_its_verbs() {
        String help = Said.by("--help").out();
        assertTrue(help.matches("(?s).*Verbs:\\n  draw .*\\n  check .*\\n  change .*\\n  layout .*"), help);
    }

    @Test
    void the_topics_of_the_help_are_listed_in_the_language_of_the_call() {
        assertTrue(Said.by("help").out().matches("(?s).*\n  counting +How ties are counted\n.*"), Said.by("help").out());
        assertTrue(Said.by("help", "--lang=nl").out().matches("(?s).*\n  counting +Hoe relaties worden geteld\n.*"));
    }

    @Test
    void a_topic_is_shown_as_plain_text() {
        assertTrue(Said.by("help", "counting").out().startsWith("How ties are counted\n====================\n\n"));
        assertTrue(Said.by("help", "counting", "--lang=nl").out().startsWith("Hoe relaties worden geteld\n=========="));
    }

    @Test
    void an_unknown_topic_is_answered_with_those_there_are() {
        Said said = Said.by("help", "cats");
        assertEquals(2, said.exitCode());
        assertTrue(said.err().startsWith("samenspel help: There is no topic cats. There are: using, comparing, "), said.err());
    }

    @Test
    void the_version_is_that_of_the_build() {
        Said said = Said.by("--version");
        assertTrue(said.out().matches("Samenspel \\d+\\.\\d+\\.\\d+( \\(build [0-9a-f]{8}( and changes)?, \\d{4}-\\d\\d-\\d\\d\\))?\\n"), said.out());
        assertFalse(said.out().contains("$"));
    }
}
