package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    private String said(String call) throws Exception {
        StringWriter said = new StringWriter();
        VersionsVerb verb = new VersionsVerb(folder, ZoneOffset.UTC);
        List<String> words = Arrays.stream(call.split(" ")).toList();
        verb.run(new CommandLine(verb.syntax(TEXTS)).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words.toArray(String[]::new)),
                new Terminal(new PrintWriter(said), new PrintWriter(said), TEXTS, false));
        return said.toString();
    }
}
