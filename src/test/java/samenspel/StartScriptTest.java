package samenspel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script starts a pretended Java that prints its name and what it was given.
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    @TempDir
    Path folder;
    private Path script;

    @BeforeEach
    void copyTheScript() throws IOException {
        script = Files.createDirectories(folder.toRealPath().resolve("my app/bin")).resolve("samenspel");
        Files.copy(Path.of("src/packaging/bin/samenspel"), script);
        assertTrue(script.toFile().setExecutable(true));
    }

    private String java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java, "#!/bin/sh\nfor last; do :; done\necho " + name + " \"$last\"${SHOW_LETTERS:+ $LC_ALL}\n");
        assertTrue(java.toFile().setExecutable(true));
        return home.toString();
    }

    private String start(Path command, Map<String, String> settings, String... arguments) throws Exception {
        List<String> call = new ArrayList<>(List.of(command.toString()));
        call.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + " " + said;
    }

    @Test
    void the_java_named_for_the_program_goes_first() throws Exception {
        Map<String, String> settings = Map.of("SAMENSPEL_JAVA", java("mine", "25"), "JAVA_HOME", java("other", "27.0.1"));
        assertEquals("0 mine a b", start(script, settings, "a b"));
    }

    @Test
    void a_java_that_is_too_old_is_passed_over() throws Exception {
        Map<String, String> settings = Map.of("JAVA25_HOME", java("old", "1.8.0_402"), "JAVA_HOME", java("new", "26-ea"));
        assertEquals("0 new draw", start(script, settings, "draw"));
    }

    @Test
    void a_link_to_the_script_starts_the_same_program() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("my app/bin/samenspel"));
        assertEquals("0 mine x", start(link, Map.of("SAMENSPEL_JAVA", java("mine", "25.0.3")), "x"));
    }

    @Test
    void a_named_java_that_is_too_old_is_said_in_one_line() throws Exception {
        String home = java("old", "24.0.2");
        assertEquals("2 samenspel: SAMENSPEL_JAVA (" + home + ") is not a Java 25 or newer. Correct or unset it.",
                start(script, Map.of("SAMENSPEL_JAVA", home)));
    }

    @Test
    void settings_that_know_no_letters_beyond_ASCII_are_given_more() throws Exception {
        assertEquals("0 mine x C.UTF-8", start(script, Map.of("SAMENSPEL_JAVA", java("mine", "25"), "LC_ALL", "C", "SHOW_LETTERS", "1"), "x"));
    }

    @Test
    void settings_that_know_letters_stay_as_they_are() throws Exception {
        assertEquals("0 mine x C.utf8", start(script, Map.of("SAMENSPEL_JAVA", java("mine", "25"), "LC_ALL", "C.utf8", "SHOW_LETTERS", "1"), "x"));
    }
}
