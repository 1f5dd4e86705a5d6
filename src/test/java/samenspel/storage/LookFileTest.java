package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Look;
import samenspel.diagram.Scale;
import samenspel.diagram.look.Palette;
import samenspel.diagram.look.Palettes;
import samenspel.network.Network;
import samenspel.storage.disk.CannotSave;
import samenspel.study.UnknownFields;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

class LookFileTest {
    private static final Network NETWORK = SmallNetwork.example();
    private static final String HEAD = "{\"format\": \"samenspel-look\", \"version\": 1";

    @TempDir
    Path folder;

    private static Reading<LookFile.Content> parse(String file) {
        return LookFile.of(NETWORK).parse("x", file.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Palette.Ready.class)
    void a_look_that_was_saved_is_read_the_same(Palette.Ready palette) throws CannotSave {
        Look look = Palettes.of(palette, NETWORK).with(new Scale(1.5, 0.5, 2));
        Path file = folder.resolve("a" + LookFile.SUFFIX);
        LookFile.of(NETWORK).save(new LookFile.Content(look, UnknownFields.NONE), file);
        assertEquals(Reading.of(new LookFile.Content(look, UnknownFields.NONE), Account.NOTHING), LookFile.of(NETWORK).read(file));
    }

    @Test
    void a_file_that_says_nothing_is_the_standard_look() {
        assertEquals(Reading.of(new LookFile.Content(Look.standard(NETWORK), UnknownFields.NONE), Account.NOTHING), parse(HEAD + "}"));
    }

    @Test
    void what_this_version_does_not_know_is_written_again() {
        Reading<LookFile.Content> reading = parse(HEAD + ", \"mood\": [1], \"layers\": {\"strong\": {\"arrow\": \"é\"}}}");
        String again = LookFile.of(NETWORK).write(reading.value().orElseThrow());
        assertEquals(List.of(2, reading), List.of(reading.value().orElseThrow().extras().json().size(), parse(again)));
    }

    @Test
    void what_another_network_has_is_said_and_left_out() {
        assertEquals(Reading.of(new LookFile.Content(Look.standard(NETWORK), UnknownFields.NONE), Account.of(List.of(new Problem(
                new Place("x", "$.sectors.moon", 1, 64), FileReason.UNUSED_ENTRY, List.of("moon"), Outcome.SET_ASIDE)))), parse(HEAD + ", \"sectors\": {\"moon\": \"#123456\"}}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
        "{\"format\": \"samenspel\", \"version\": 1}|not-a-look|$",
        "[]|not-a-look|$",
        "{\"format\": \"samenspel-look\", \"version\": 2}|newer-version|$.version",
        "{\"format\": \"samenspel-look\", \"version\": 1, \"sectors\": {\"ha\": \"red\"}}|not-colour|$.sectors.ha",
        "{\"format\": \"samenspel-look\", \"version\": 1, \"scale\": {\"discs\": 5}}|not-factor|$.scale.discs",
        "{\"format\": \"samenspel-look\"|cut-off|$.format"})
    void a_file_that_is_wrong_is_refused_with_the_place(String file, String code, String path) {
        Reading<LookFile.Content> reading = parse(file);
        assertEquals(Optional.empty(), reading.value());
        assertEquals(List.of(code, path), List.of(reading.errors().getFirst().reason().code(), reading.errors().getFirst().place().path()));
    }

    @Test
    void a_file_that_is_not_there_is_a_problem_and_no_exception() {
        assertEquals(List.of("file-missing"), LookFile.of(NETWORK).read(folder.resolve("none.json")).problems().stream().map(problem -> problem.reason().code()).toList());
    }

    @Test
    void a_file_too_large_for_a_look_is_not_read() throws Exception {
        Path file = Files.write(folder.resolve("large.json"), new byte[(4 << 20) + 1]);
        assertEquals(List.of("too-large"), LookFile.of(NETWORK).read(file).problems().stream().map(problem -> problem.reason().code()).toList());
    }
}
