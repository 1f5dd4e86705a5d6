package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.FoundNode;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Network;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// Columns of numbers that say of organisations how large they are.
class NumberColumnsTest {
    @TempDir
    private Path folder;

    private static String list(String cells) {
        List<String> values = List.of(cells.split(" ; "));
        return "id;Naam;Budget\n" + IntStream.range(0, values.size()).mapToObj(at -> "o" + at + ";Org " + at + ";" + values.get(at) + "\n").collect(Collectors.joining());
    }

    private static String said(FoundNode node) {
        return node.attributes().stream().filter(one -> one.name().equals("Budget")).map(one -> String.valueOf(one.value())).findFirst().orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.250,50 ; 7.500 ; 500 | 1250.5 7500 500", "1.000.000 ; 7.500 ; 12.000 | 1000000 7500 12000", "7.500 ; 12.000 ; 3000 | 7500 12000 3000",
        "7.500 ; 12,5 ; 3 | 7500 12.5 3", "1,250.50 ; 12,000 ; 5 | 1250.5 12000 5", "12,000 ; 7,500 | 12000 7500", "0.125 ; 1.250 ; 2.500 | 0.125 1.25 2.5",
        "7.5 ; 1.250 ; 12.000 | 7.5 1.25 12", "0,125 ; 1,250 | 0.125 1.25", "€ 2.000 ; 1.250,50 ; 3 euro | 2000 1250.5 3", "€ 1.250,- ; 12 000 ; 5 | 1250 12000 5",
        "7.500 ; onbekend ; NA ; 20.000 | 7500 nothing nothing 20000", "5 ; unknown ; 10 ; ? | 5 nothing 10 nothing",
        "klein ; onbekend ; groot | klein onbekend groot", "5 ; ongeveer 10 ; onbekend | 5 ongeveer 10 onbekend"})
    void points_and_commas_are_read_for_the_whole_column(String cells, String said) {
        assertEquals(said, Read.of("organisaties.csv", list(cells).getBytes(java.nio.charset.StandardCharsets.UTF_8)).value().orElseThrow().graphs().getFirst().nodes().stream()
                .map(NumberColumnsTest::said).collect(Collectors.joining(" ")));
    }

    @Test
    void numbers_of_a_workbook_have_decimals_after_their_point() {
        byte[] book = SmallTables.workbook(Map.of("Organisaties", list("7.125 ; 1.375")));
        assertEquals("7.125 1.375", Read.of("o.xlsx", book).value().orElseThrow().graphs().getFirst().nodes().stream().map(NumberColumnsTest::said).collect(Collectors.joining(" ")));
    }

    private Reading<ImportedNetwork> beside(String organisations) throws IOException {
        Path list = Files.writeString(folder.resolve("organisaties.csv"), organisations);
        Path ties = Files.writeString(folder.resolve("relaties.csv"), "Van;Naar;Sterkte\nOrg 0;Org 1;2\nOrg 1;Org 2;1\n");
        return Import.of(List.of(list, ties), Optional.empty(), ReadingOptions.USUAL).reading();
    }

    @Test
    void a_list_beside_ties_reads_thousands_and_says_what_it_took_for_them() throws IOException {
        Reading<ImportedNetwork> reading = beside("Naam;Budget\nOrg 0;7.500\nOrg 1;onbekend\nOrg 2;12.000\n");
        Network network = reading.value().orElseThrow().network();
        assertEquals(List.of("Optional[7500]", "Optional.empty", "Optional[12000]"),
                network.organisations().stream().map(one -> one.attributes().value("Budget").toString()).toList());
        assertEquals(List.of("thousands-guessed", "number-unknown", "attributes-kept"), reading.problems().stream().map(Problem::reason).map(reason -> reason.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/B", "#VERW!", "#DEEL/0!", "#NAAM?", "#REF!", "#VALUE!", "####"})
    void an_error_of_a_spreadsheet_is_unknown_and_said(String error) throws IOException {
        Reading<ImportedNetwork> own = beside("Naam;Plaats;Fte\nOrg 0;Ede;1\nOrg 1;" + error + ";" + error + "\nOrg 2;Urk;3\n");
        assertEquals(List.of("cell-error", "cell-error", "attributes-kept"), own.problems().stream().map(problem -> problem.reason().code()).toList());
        assertEquals(List.of("{Plaats=Ede, Fte=1}", "{}", "{Plaats=Urk, Fte=3}"), own.value().orElseThrow().network().organisations().stream().map(one -> one.attributes().byName().toString()).toList());
        Path list = Files.writeString(folder.resolve("lijst.csv"), "naam;plaats;fte\nA;Ede;1\nB;" + error + ";" + error + "\nC;Urk;3\n");
        Path ties = Files.writeString(folder.resolve("net.csv"), "van;naar\nA;B\nB;C\n");
        Reading<ImportedNetwork> others = Import.of(List.of(list, ties), Optional.empty(), ReadingOptions.USUAL).reading();
        assertEquals(List.of("cell-error", "cell-error", "attributes-kept"), others.problems().stream().map(problem -> problem.reason().code()).toList());
        assertEquals("{}", others.value().orElseThrow().network().organisations().get(1).attributes().byName().toString());
    }

    @Test
    void a_list_without_sectors_is_not_asked_for_them_in_each_row() throws IOException {
        assertEquals(List.of("attributes-kept"), beside("Naam;Plaats\nOrg 0;x\nOrg 1;y\nOrg 2;z\n").problems().stream().map(problem -> problem.reason().code()).toList());
    }
}
