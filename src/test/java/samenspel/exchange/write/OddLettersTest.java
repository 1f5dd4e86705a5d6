package samenspel.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.exchange.Import;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.network.kind.MunicipalityKind;
import samenspel.text.Language;
import samenspel.text.account.Reading;

/// Names and ids of letters that no file can hold, and of what a spreadsheet would take for a formula: every format is
/// read back with all organisations and all ties.
class OddLettersTest {
    private static final List<String> NAMES = List.of("plain", "nul\u0000x", "\ufffe\uffff", "\u001b[31mred", "half \ud800", "next\u0085line", "gone\u007f", "bell\u0007",
            "=cmd|' /c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "'=x", "-", "\u0001");
    private static final LayerId LAYER = new LayerId("l\u0000");
    private static final WaveId WAVE = new WaveId("w\ufffe");

    @TempDir
    private Path folder;

    private static Network network(boolean inIds) {
        List<OrganisationId> ids = IntStream.range(0, NAMES.size()).mapToObj(at -> new OrganisationId(inIds ? NAMES.get(at) : "o" + at)).toList();
        List<Organisation> organisations = IntStream.range(0, NAMES.size()).mapToObj(at -> new Organisation(ids.get(at), NAMES.get(at), NAMES.get(at),
                new SectorId("s"), "", AccessRole.values()[0], CareLevel.values()[0], MunicipalTask.NONE)).toList();
        SequencedMap<Pair, Answer> reports = new TreeMap<>();
        ids.stream().skip(1).forEach(id -> reports.put(new Pair(ids.getFirst(), id), new Answer.Tied(1)));
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>(Map.of(WAVE, new Fieldwork(new TreeMap<>(), new TreeMap<>(), Map.of(LAYER, reports))));
        return new Network(new Profile(Name.of("net\u0000"), MunicipalityKind.OTHER, 0, GovernanceForm.SELF_GOVERNED, false), List.of(),
                List.of(new Sector(new SectorId("s"), "C\u0000", Name.of("sector\u001b"))), organisations,
                List.of(new Wave(WAVE, Name.of("2018\u0000"), Optional.empty(), Optional.empty())),
                List.of(new ReportedLayer(LAYER, Name.of("layer\u0000"), TieRule.values()[0])), fieldwork);
    }

    private Reading<ImportedNetwork> back(Network network, ExportFormat target) throws IOException {
        Path to = folder.resolve("net" + target.ending());
        for (var file : ExportedFiles.of(new ExportRequest(network, target, Language.EN)).files().entrySet()) {
            Files.write(file.getKey().isEmpty() ? to : Files.createDirectories(to).resolve(file.getKey()), file.getValue());
        }
        return Import.of(List.of(to), Optional.empty(), ReadingOptions.USUAL).reading();
    }

    private static long ties(Network network) {
        return network.layers().stream().mapToLong(layer -> network.waves().stream().mapToLong(wave -> network.ties(layer, wave.id()).size()).sum()).sum();
    }

    private void holds(Network network, ExportFormat target) throws IOException {
        Reading<ImportedNetwork> reading = back(network, target);
        Network read = reading.value().orElseThrow(() -> new AssertionError("refused: " + reading.problems())).network();
        assertEquals(0, reading.account().tally().rejected(), reading.problems().toString());
        assertEquals(List.of(network.organisations().size(), ties(network)), List.of(read.organisations().size(), ties(read)));
    }

    @ParameterizedTest
    @EnumSource
    void names_of_odd_letters_are_read_back(ExportFormat target) throws IOException {
        holds(network(false), target);
    }

    @ParameterizedTest
    @EnumSource
    void ids_of_odd_letters_are_read_back(ExportFormat target) throws IOException {
        holds(network(true), target);
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "WORKBOOK", "RSIENA"})
    void what_was_guarded_as_a_formula_is_read_as_it_was(ExportFormat target) throws IOException {
        Network read = back(network(false), target).value().orElseThrow().network();
        for (int at = 8; at < 14; at++) {
            assertEquals(NAMES.get(at), read.organisation(new OrganisationId("o" + at)).orElseThrow().name());
        }
    }

    @Test
    void no_file_of_a_folder_holds_a_formula() {
        for (ExportFormat target : List.of(ExportFormat.CSV, ExportFormat.RSIENA)) {
            ExportedFiles.of(new ExportRequest(network(true), target, Language.EN)).files().forEach((name, content) -> {
                if (name.endsWith(".csv")) {
                    new String(content, StandardCharsets.UTF_8).lines().flatMap(line -> Stream.of(line.split(",")))
                            .forEach(field -> assertFalse(field.replaceFirst("^\"", "").matches("[=+@-].*"), name + ": " + field));
                }
            });
        }
    }
}
