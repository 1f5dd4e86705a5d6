package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.text.account.Reading;

/// Matrices whose names above are written otherwise than those before, stand below their groups, or come twice.
class MatrixNamesTest {
    private static Reading<ImportedNetwork> read(String text) {
        return Assembly.of(List.of(Read.of("net.csv", text.getBytes(StandardCharsets.UTF_8))), Optional.empty());
    }

    /// The organisations, and the ties by the first letters of their names.
    private static String shown(Reading<ImportedNetwork> reading) {
        Network network = reading.value().orElseThrow(() -> new AssertionError(reading.refusal().toString())).network();
        Map<Object, String> names = network.organisations().stream().collect(Collectors.toMap(Organisation::id, one -> one.name().replaceFirst("^[A-Z]\\d+ ", "")));
        return network.organisations().size() + ": " + network.ties(network.layers().getFirst(), network.waves().getFirst().id()).stream()
                .map(tie -> names.getOrDefault(tie.pair().from(), "").substring(0, 1) + names.getOrDefault(tie.pair().to(), "").substring(0, 1) + (int) tie.strength()).sorted().collect(Collectors.joining(" "));
    }

    private static List<String> reasons(Reading<?> reading) {
        return reading.problems().stream().map(problem -> problem.reason().code()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";;K1;K2;K3;K4\nK1;Kade;;1;0;2\nK2;Laan;0;;3;0\nK3;Markt;1;0;;0\nK4;Plein;0;2;0;\n",
            ";K1;K2;K3;K4\nK1 Kade;;1;0;2\nK2 Laan;0;;3;0\nK3 Markt;1;0;;0\nK4 Plein;0;2;0;\n",
            ";Q1;Q2;Q3;Q4\nKade;;1;0;2\nLaan;0;;3;0\nMarkt;1;0;;0\nPlein;0;2;0;\n",
            "Organisatie;1. Kade;2. Laan;3. Markt;4. Plein\nKade;;1;0;2\nLaan;0;;3;0\nMarkt;1;0;;0\nPlein;0;2;0;\n",
            ";Kad;Ln;Mrkt;P\nKade;x;1;0;2\nLaan;0;x;3;0\nMarkt;1;0;x;0\nPlein;0;2;0;x\n",
            ";V01;V02;V03;V04\nKade;x;1;0;2\nLaan;0;x;3;0\nMarkt;1;0;x;0\nPlein;0;2;0;x\n",
            ";1) Kade;2) Laan;3) Markt;4) Plein\nKade;;1;0;2\nLaan;0;;3;0\nMarkt;1;0;;0\nPlein;0;2;0;\n"})
    void names_above_are_those_before_though_written_otherwise(String text) {
        assertEquals("4: KL1 KP2 LM3 MK1 PL2", shown(read(text)));
    }

    @Test
    void a_name_that_is_taken_for_another_is_said() {
        assertTrue(reasons(read(";Q1;Q2;Q3;Q4\nKade;;1;0;2\nLaan;0;;3;0\nMarkt;1;0;;0\nPlein;0;2;0;\n")).contains("names-matched"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";Q1;Q2;Q3;Q4\nKade;1;1;0;2\nLaan;0;0;3;0\nMarkt;1;0;2;0\nPlein;0;2;0;1\n", ";koor;bridge;voetbal;toneel\nKade;0;1;0;2\nLaan;0;0;3;0\nMarkt;1;0;0;0\nPlein;0;2;0;0\n"})
    void other_names_above_stay_others(String text) {
        assertTrue(shown(read(text)).startsWith("8: "), shown(read(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";Zorg;;Wonen;\n;Kade;Laan;Markt;Plein\nKade;;1;0;2\nLaan;0;;3;0\nMarkt;1;0;;0\nPlein;0;2;0;\n",
            ";;Zorg;;Wonen;\n;;Kade;Laan;Markt;Plein\nZorg;Kade;;1;0;2\n;Laan;0;;3;0\nWonen;Markt;1;0;;0\n;Plein;0;2;0;\n",
            ";Zorg;Zorg;Wonen;Wonen\nOrganisatie;Kade;Laan;Markt;Plein\nKade;0;1;0;2\nLaan;0;0;3;0\nMarkt;1;0;0;0\nPlein;0;2;0;0\n",
            "Sector;;Zorg;Zorg;Wonen;Wonen\nSector;Organisatie;Kade;Laan;Markt;Plein\nZorg;Kade;0;1;0;2\nZorg;Laan;0;0;3;0\nWonen;Markt;1;0;0;0\nWonen;Plein;0;2;0;0\n",
            "Netwerk;Noord;;Zuid;\n;Kade;Laan;Markt;Plein\nKade;x;1;0;2\nLaan;0;x;3;0\nMarkt;1;0;x;0\nPlein;0;2;0;x\n"})
    void a_row_of_groups_above_the_names_is_set_aside_and_said(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertEquals("4: KL1 KP2 LM3 MK1 PL2", shown(reading));
        assertTrue(reasons(reading).contains("row-above"), reasons(reading).toString());
    }

    private static final String ONE = ";Kade;Laan;Markt\nKade;;1;0\nLaan;0;;3\nMarkt;1;0;\n";
    private static final String OTHER = ONE.replace("0", "2");

    @ParameterizedTest
    @ValueSource(strings = {"Advies\n#\n\nGeld\n%", "#\n%", "#%", "#\nGeld\n%", "Advies;;;\n#;;;\nGeld;;;\n%"})
    void a_second_matrix_below_the_first_is_no_part_of_it(String both) {
        Reading<ImportedNetwork> reading = read(both.replace("#", ONE).replace("%", OTHER));
        assertEquals(Optional.empty(), reading.value());
        assertTrue(reasons(reading).contains("several-tables"), reasons(reading).toString());
    }

    @Test
    void a_sheet_of_two_matrices_is_set_aside_with_that_reason() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("2018", ONE);
        sheets.put("2019", ONE + "\n" + OTHER);
        Reading<ImportedNetwork> reading = Assembly.of(List.of(Read.of("net.xlsx", SmallTables.workbook(sheets))), Optional.empty());
        assertTrue(reasons(reading).contains("several-tables"), reasons(reading).toString());
    }
}
