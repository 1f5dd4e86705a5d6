package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Terminal;
import samenspel.storage.journal.KeptStudy;
import samenspel.storage.journal.Versions;
import samenspel.text.Language;
import samenspel.text.Texts;

class VersionsNamesTest {
    private static final Texts TEXTS = Texts.in(Language.EN);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"true,'',false", "true,--names=sector,false", "true,--names=full,true", "false,'',true"})
    void steps_of_a_confidential_study_which_name_organisations_are_said_only_if_asked_for(boolean confidential, String option, boolean expected) throws Exception {
        Path file = Village.in(folder);
        String study = Files.readString(file).replace("\"synthetic\": true", "\"synthetic\": true, \"confidential\": " + confidential);
        new Versions(folder).keep(file, new KeptStudy(Instant.EPOCH, Optional.of(file.toAbsolutePath()), Optional.of("d"), "village", List.of("move Buurtteam"), study));
        assertEquals(expected, said(file + " " + option).contains("Buurtteam"));
    }

    @Test
    void states_that_cannot_be_read_are_not_said_to_be_none() throws Exception {
        Path file = Village.in(folder);
        new Versions(folder).keep(file, new KeptStudy(Instant.EPOCH, Optional.of(file.toAbsolutePath()), Optional.of("d"), "village", List.of(), Files.readString(file)));
        assertFalse(said(file.toString()).contains("cannot be read"));
        Path kept;
        try (Stream<Path> files = Files.list(folder.resolve("versions"))) {
            kept = files.findFirst().orElseThrow();
        }
        Files.writeString(kept, "samenspel-journal 2 versions\n");
        String said = said(file.toString());
        assertTrue(said.contains("cannot be read") && said.contains(kept.toString()), said);
        assertFalse(said.contains("No earlier state"), said);
    }

    @Test
    void a_state_whose_study_cannot_be_read_is_listed_with_the_reason() throws Exception {
        Path file = Village.in(folder);
        keep(file, Instant.EPOCH, Files.readString(file));
        keep(file, Instant.EPOCH.plusSeconds(60), Files.readString(file).replace("\"organisations\"", "\"others\""));
        List<String> lines = said(file.toString()).lines().toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.getFirst().contains("00:01:00  cannot be read: "), lines.toString());
        Path made = folder.resolve("made.samenspel.json");
        Stop refused = assertThrows(Stop.class, () -> said(file + " --state 1 --output " + made));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("State 1 cannot be read: "), refused.getMessage());
        assertFalse(said(file + " --state 2 --output " + made).contains("cannot be read"));
        assertTrue(Files.exists(made));
    }

    @Test
    void of_states_that_cannot_be_read_nobody_says_that_there_are_none() throws Exception {
        Path file = Village.in(folder);
        keep(file, Instant.EPOCH, Files.readString(file));
        try (Stream<Path> files = Files.list(folder.resolve("versions"))) {
            Files.writeString(files.findFirst().orElseThrow(), "samenspel-journal 2 versions\n");
        }
        Stop refused = assertThrows(Stop.class, () -> said(file + " --state 1 --output " + folder.resolve("made.samenspel.json")));
        assertTrue(String.valueOf(refused.getMessage()).contains("that can be read: none can"), refused.getMessage());
        assertFalse(String.valueOf(refused.getMessage()).contains("there are 0"), refused.getMessage());
    }

    private void keep(Path file, Instant at, String study) throws Exception {
        new Versions(folder).keep(file, new KeptStudy(at, Optional.of(file.toAbsolutePath()), Optional.of("d"), "village", List.of(), study));
    }

    private String said(String call) throws Exception {
        StringWriter said = new StringWriter();
        VersionsVerb verb = new VersionsVerb(folder, ZoneOffset.UTC);
        List<String> words = Arrays.stream(call.split(" ")).toList();
        verb.run(new CommandLine(verb.syntax(TEXTS)).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words.toArray(String[]::new)),
                new Terminal(new PrintWriter(said), new PrintWriter(said), TEXTS, false));
        return said.toString();
    }
}
