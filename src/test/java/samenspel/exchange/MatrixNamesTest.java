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

    @ParameterizedTest
    @ValueSource(strings = {"Actor ", "Node", "V", "ID", "Van ", "Source"})
    void the_same_names_above_and_before_are_a_matrix_whatever_they_look_like(String word) {
        String text = ";@1;@2;@3;@4\n@1;;1;0;2\n@2;0;;3;0\n@3;1;0;;0\n@4;0;2;0;\n".replace("@", word);
        assertEquals("4: 5", shown(read(text)).replaceAll("[A-Z]{2}\\d ?", "+").replace("+++++", "5"));
        assertEquals(4, count(";Bron;Doel;Van Dam;Naar Voren\nBron;;0;1;0\nDoel;0;;0;1\nVan Dam;1;0;;1\nNaar Voren;0;0;0;\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\",\"V1\",\"V2\",\"V3\"\n\"1\",0,1,1\n\"2\",1,0,0\n\"3\",0,1,0\n", "\"\",\"X1\",\"X2\",\"X3\"\n\"1\",0,1,1\n\"2\",1,0,0\n\"3\",0,1,0\n", ",org_1,org_2,org_3\n1,0,1,1\n2,1,0,0\n3,0,1,0\n",
        "\"\",\"...1\",\"...2\",\"...3\"\n\"1\",0,1,1\n\"2\",1,0,0\n\"3\",0,1,0\n", "\"\",\"Kade.Noord\",\"De.Laan\",\"X1e.Markt\"\n\"Kade Noord\",0,1,1\n\"De Laan\",1,0,0\n\"1e Markt\",0,1,0\n",
        ",Kade_Noord,De_Laan,Markt\nKade Noord,0,1,1\nDe Laan,1,0,0\nMarkt,0,1,0\n", ",KadeNoord,DeLaan,MarktOost\nKade Noord,0,1,1\nDe Laan,1,0,0\nMarkt Oost,0,1,0\n", ";(1);(2);(3)\n(1) Kade;;1;1\n(2) Laan;1;;0\n(3) Markt;0;1;\n"})
    void names_that_programs_write_otherwise_above_are_those_before_and_said(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertTrue(shown(reading).matches("3: \\S+ \\S+ \\S+ \\S+"), shown(reading));
        assertTrue(reasons(reading).contains("names-matched"));
    }

    @Test
    void a_square_below_counted_headings_alone_is_a_matrix() {
        assertEquals(4, count("\"V1\",\"V2\",\"V3\",\"V4\"\n0,1,0,2\n0,0,3,0\n1,0,0,0\n0,2,0,0\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";Kade;Laan;Markt;Plein;Dijk\nKade;;1;0;0;1\nMarkt;0;1;;0;1\n", "Organisatie;Markt;Plein;Kade;Laan;Dijk\nKade;3;0;;2;1\nLaan;2;0;1;;1\n"})
    void two_rows_tell_of_all_columns(String text) {
        assertEquals(5, count(text));
    }

    private static int count(String text) {
        return Integer.parseInt(shown(read(text)).replaceFirst(":.*", ""));
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
