package samenspel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void nothing_said_opens_the_window() {
        assertTrue(Main.wantsWindow(List.of()));
    }

    @Test
    void a_samenspel_file_opens_the_window_even_when_it_is_missing() {
        assertTrue(Main.wantsWindow(List.of("missing.samenspel.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey.xlsx", "answers 2019.csv", "away/network"})
    void a_file_that_is_missing_opens_the_window_which_says_so(String missing) {
        assertTrue(Main.wantsWindow(List.of(missing.replace('/', File.separatorChar))));
    }

    @Test
    void any_file_that_is_there_opens_the_window(@TempDir Path folder) throws Exception {
        assertTrue(Main.wantsWindow(List.of(Files.createFile(folder.resolve("survey.xlsx")).toString())));
    }

    @Test
    void a_folder_opens_the_window(@TempDir Path folder) {
        assertTrue(Main.wantsWindow(List.of(folder.toString())));
    }

    @Test
    void a_verb_an_option_or_a_slip_goes_to_the_command_line() {
        assertFalse(Main.wantsWindow(List.of("draw")));
        assertFalse(Main.wantsWindow(List.of("--help")));
        assertFalse(Main.wantsWindow(List.of("check", "missing.samenspel.json")));
        assertFalse(Main.wantsWindow(List.of("drow")));
    }
}
