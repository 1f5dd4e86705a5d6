package samenspel.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.Read;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.FoundNode;
import samenspel.text.account.Reading;

/// Tables as people keep them: with titles, notes, totals, numbers, several columns of strengths.
class KeptTablesTest {
    private static final String SQUARE = "a>b=3.0, a>c=1.0, b>a=2.0, c>b=1.0";

    private static Reading<FoundFile> reading(String text) {
        return Read.of("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /// `from>to=value layer wave`.
    private static String ties(String text) {
        FoundGraph graph = reading(text).value().orElseThrow().graphs().getFirst();
        return graph.ties().stream().filter(tie -> tie.from() != tie.to()).map(tie -> (graph.nodes().get(tie.from()).id() + ">" + graph.nodes().get(tie.to()).id()
                + "=" + tie.value() + " " + tie.relation() + " " + tie.wave()).strip().replace("  ", " ")).collect(Collectors.joining(", "));
    }

    private static String nodes(String text) {
        return reading(text).value().orElseThrow().graphs().getFirst().nodes().stream().map(FoundNode::id).sorted().collect(Collectors.joining(" "));
    }

    private static List<String> said(String text) {
        return reading(text).problems().stream().map(problem -> problem.reason().code() + " " + problem.place().line() + (problem.arguments().isEmpty() ? "" : " " + problem.arguments().getFirst())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Contacten 2018;;;\n;;;\n;a;b;c\na;0;3;1\nb;2;0;0\nc;0;1;0\n",
        "Contacten 2018;;;\nvan / naar;a;b;c\na;;3;1\nb;2;;0\nc;0;1;\n",
        ";Naar;;\nVan;a;b;c\na;;3;1\nb;2;;0\nc;0;1;\n",
        "Who talks to whom\t\t\t\nDate:\t2018-09-30\t\t\n\n\ta\tb\tc\na\t\t3\t1\nb\t2\t\t0\nc\t0\t1\t\n",
        ";a;b;c\na;0;3;1\nb;2;0;0\nc;0;1;0\n\nBron: enquête 2018;;;\n",
        ";a;b;c\na;0;3;1\nb;2;0;0\nc;0;1;0\nSource: survey of 2018\n0 = none, 3 = weekly\n",
        ";a;b;c;Totaal\na;0;3;1;4\nb;2;0;0;2\nc;0;1;0;1\n", ";a;b;c\na;0;3;1\nb;2;0;0\nc;0;1;0\nTotal;2;4;1\n",
        ";a;b;c;Sum\na;0;3;1;4\nb;2;0;0;2\nc;0;1;0;1\nSum;2;4;1;7\n", ";a;b;c\na;0;3;1\nb;2;0;0\nc;0;1;0\nGemiddelde;0,7;1,3;0,3\n",
        ";a;b;c;\na;0;3;1;4\nb;2;0;0;2\nc;0;1;0;1\n", ";a;b;c\na;0;3;1\nb;2;0;0\nc;0;1;0\n;2;4;1\n",
        "Nr;Organisatie;1;2;3\n1;a;;3;1\n2;b;2;;0\n3;c;0;1;\n", "#,Name,a,b,c\n1,a,,3,1\n2,b,2,,0\n3,c,0,1,\n", "Organisatie;1;2;3\na;;3;1\nb;2;;0\nc;0;1;\n",
        ";1;2;3\n1. a;;3;1\n2. b;2;;0\n3. c;0;1;\n", "Nr;Organisatie;1;2;3;Totaal\n1;a;;3;1;4\n2;b;2;;0;2\n3;c;0;1;;1\n;Totaal;2;4;1;7\n"})
    void a_matrix_is_read_without_what_stands_around_it(String text) {
        assertEquals(SQUARE, ties(text));
        assertEquals("a b c", nodes(text));
    }

    @Test
    void titles_notes_and_totals_are_set_aside_and_said() {
        assertEquals(List.of("row-above 1 Contacten", "row-below 9 Bron: enquête", "total 7 Totaal", "total 3 Totaal"),
                said("Contacten;;;;\n\n;a;b;c;Totaal\na;0;3;1;4\nb;2;0;0;2\nc;0;1;0;1\nTotaal;2;4;1;7\n\nBron: enquête;;;;\n"));
    }

    @Test
    void an_organisation_without_answers_at_the_end_is_no_note() {
        assertEquals("a b c", nodes(";a;b;c\na;0;3;1\nb;2;0;0\n\nc;;;\n"));
    }

    @Test
    void the_nameless_row_and_column_of_a_matrix_are_set_aside() {
        String text = ";;b;c\n;0;6;9\nb;6;0;2\nc;9;2;0\n";
        assertEquals("b>c=2.0, c>b=2.0", ties(text));
        assertEquals(List.of("nameless 2", "nameless 1"), said(text));
    }

    @Test
    void totals_of_a_list_are_set_aside() {
        assertEquals(List.of("total 4 Totaal"), said("van;naar;sterkte\na;b;3\nb;c;2\nTotaal;;5\n"));
        assertEquals(List.of("row-above 1 Relaties", "total 6 Eindtotaal"), said("Relaties\n\nvan;naar;sterkte\na;b;3\nb;c;2\n;Eindtotaal;5\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Van;Naar;2018;2019\na;b;3;4\na;c;0;2\nb;a;1;\n", "Van;Naar;sterkte 2018;sterkte 2019\na;b;3;4\na;c;0;2\nb;a;1;NA\n",
        "from,to,strength_2018,strength_2019\na,b,3,4\na,c,0,2\nb,a,1,99\n", "from,to,2018 (contacts),2019 (contacts)\na,b,3,4\na,c,0,2\nb,a,1,.\n"})
    void a_column_of_strengths_for_each_wave_is_that_wave(String text) {
        assertEquals("a>b=3.0 2018, b>a=1.0 2018, a>b=4.0 2019, a>c=2.0 2019, b>a=NaN 2019", ties(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t1;t2", "T1;T2", "golf 1;golf 2", "wave1;wave2", "nulmeting;eindmeting", "voor;na", "sterkte t1;sterkte t2"})
    void waves_may_be_called_by_their_number(String columns) {
        String[] waves = columns.replaceAll("sterkte ", "").split(";");
        assertEquals("a>b=1.0 " + waves[0] + ", b>c=3.0 " + waves[1] + ", a>b=2.0 " + waves[1], ties("Van;Naar;" + columns + "\nb;c;0;3\na;b;1;2\n"));
    }

    @Test
    void a_column_of_strengths_for_each_layer_is_that_layer() {
        assertEquals("a>b=3.0 content, b>a=1.0 content, a>c=2.0 admin, a>b=1.0 referral", ties("from,to,content,admin,referral\na,b,3,0,1\na,c,0,2,0\nb,a,1,0,0\n"));
        assertEquals("a>b=1.0 inhoud, b>a=1.0 inhoud, a>c=1.0 verwijzing", ties("van;naar;inhoud;verwijzing\na;b;x;\na;c;;x\nb;a;x;\n"));
    }

    @Test
    void layers_and_waves_may_stand_in_one_heading() {
        assertEquals("a>b=3.0 inhoud 2018, a>b=2.0 inhoud 2019, a>b=1.0 verwijzing 2018", ties("van;naar;inhoud 2018;inhoud 2019;verwijzing 2018;verwijzing 2019\na;b;3;2;1;0\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contactfrequentie", "frequentie", "aantal contacten", "Intensiteit van het contact", "score", "number of meetings", "Hoe vaak?", "Mate van samenwerking", "iets"})
    void a_column_of_numbers_is_the_strength_whatever_it_is_called(String heading) {
        assertEquals("a>b=3.0, b>c=2.0", ties("Afzender;Ontvanger;" + heading + "\na;b;3\nb;c;2\n"));
    }

    @Test
    void numbers_that_are_no_strengths_are_said() {
        assertEquals("a>b=1.0, b>c=1.0", ties("van;naar;breedte;hoogte\na;b;120;80\nb;c;250;44\n"));
        assertEquals(List.of("not-a-strength 1 breedte", "not-a-strength 1 hoogte"), said("van;naar;breedte;hoogte\na;b;120;80\nb;c;250;44\n"));
        assertEquals(List.of("strength-guessed 1 iets"), said("van;naar;iets\na;b;3\nb;c;2\n"));
    }

    @Test
    void a_code_far_from_the_strengths_of_a_list_is_unknown_and_said() {
        String text = "from,to,strength\na,b,3\nb,a,2\nc,a,99\nd,c,1\nd,a,88\n";
        assertEquals("a>b=3.0, b>a=2.0, c>a=NaN, d>c=1.0, d>a=NaN", ties(text));
        assertEquals(List.of("code-unknown 0 88", "code-unknown 0 99"), said(text));
    }

    @Test
    void a_name_in_merged_cells_stands_for_the_rows_below() {
        String text = "van;naar;sterkte\na;b;3\n;c;1\n;d;1\nb;a;2\n;c;2\n";
        assertEquals("a>b=3.0, a>c=1.0, a>d=1.0, b>a=2.0, b>c=2.0", ties(text));
        assertEquals(List.of("filled-down 1 van"), said(text));
    }

    @Test
    void strengths_and_times_that_change_are_read_as_gephi_writes_them() {
        FoundGraph graph = reading("Source,Target,timeset,Weight\na,b,\"<[2018, 2020]>\",\"<[2018, 2019, 1]; (2019, 2020, 4]>\"\nb,c,\"[2019, Infinity]\",2\n").value().orElseThrow().graphs().getFirst();
        assertEquals("[2018, 2019, 2020]", graph.moments().stream().map(moment -> moment.written()).toList().toString());
        assertEquals(List.of(1.0, 1.0, 4.0), graph.moments().stream().map(moment -> graph.ties().getFirst().valueAt(moment)).toList());
        assertEquals(List.of(false, true, true), graph.moments().stream().map(moment -> graph.ties().getLast().isThere(moment)).toList());
    }

    @Test
    void a_year_in_merged_cells_stands_for_the_rows_below() {
        assertEquals("a>b=3.0 2018, a>c=2.0 2018, b>c=1.0 2018, a>b=4.0 2019", ties("Jaar;Van;Naar;Sterkte\n2018;a;b;3\n;a;c;2\n;b;c;1\n2019;a;b;4\n"));
    }

    @Test
    void a_heading_above_several_columns_is_part_of_theirs() {
        assertEquals("a>b=1.0 Inhoud 2018, b>c=3.0 Inhoud 2018, a>b=2.0 Inhoud 2019, b>c=1.0 Verwijzing 2018, a>b=1.0 Verwijzing 2019, b>c=1.0 Verwijzing 2019",
                ties(";;Inhoud;;Verwijzing;\nVan;Naar;2018;2019;2018;2019\na;b;1;2;0;1\nb;c;3;0;1;1\n"));
        assertEquals("a>b=1.0 2018, b>c=3.0 2018, a>b=2.0 2019", ties(";;Sterkte;\nVan;Naar;2018;2019\na;b;1;2\nb;c;3;0\n"));
        assertEquals(List.of(), said(";;Inhoud;;Verwijzing;\nVan;Naar;2018;2019;2018;2019\na;b;1;2;0;1\nb;c;3;0;1;1\n"));
    }

    @Test
    void what_fills_the_diagonal_is_said_once() {
        assertEquals(List.of("diagonal 2 x"), said(";a;b;c\na;x;3;1\nb;2;x;0\nc;0;1;x\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\",\"b\",\"c\"\n\"a\",0,3,1\n\"b\",2,0,0\n\"c\",0,1,0\n", "a b c\na 0 3 1\nb 2 0 0\nc 0 1 0\n"})
    void a_matrix_as_r_writes_it_has_no_heading_above_its_names(String text) {
        assertEquals(SQUARE, ties(text));
    }

    @Test
    void words_of_a_usual_scale_are_strengths_where_the_heading_says_so() {
        assertEquals("a>b=4.0, b>c=3.0", ties("Organisatie A;Organisatie B;Contactfrequentie\na;b;wekelijks\nb;c;maandelijks\n"));
    }

    @Test
    void months_of_one_year_are_waves() {
        assertEquals("a>b=3.0 jan 2018, a>b=2.0 dec 2018, b>c=1.0 dec 2018", ties("van,naar,jan 2018,dec 2018\na,b,3,2\nb,c,0,1\n"));
    }

    @Test
    void a_code_beside_0_and_1_of_a_list_is_unknown() {
        assertEquals("a>b=1.0, b>c=0.0, c>a=1.0, c>b=NaN, b>a=NaN", ties("from,to,strength\na,b,1\nb,c,0\nc,a,1\nc,b,9\nb,a,9\n"));
    }

    @Test
    void means_are_totals() {
        assertEquals(SQUARE, ties(";a;b;c;Gem.\na;;3;1;2\nb;2;;0;1\nc;0;1;;0,5\nGem.;1;2;0,5;\n"));
    }

    @Test
    void a_new_line_in_the_name_of_a_sender_is_part_of_it() {
        assertEquals("first\nsecond>a=2.0, a>b=1.0", ties("from,to,strength\n\"first\nsecond\",a,2\na,b,1\n"));
    }
}
