package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.exchange.ReadMatrices.last;
import static samenspel.exchange.ReadMatrices.network;
import static samenspel.exchange.ReadMatrices.read;
import static samenspel.exchange.ReadMatrices.reasons;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.network.Network;
import samenspel.text.account.Reading;

/// Matrices that hold each pair once, numbers with their thousands apart, somebody twice, or more than a matrix.
class MatrixContentTest {
    @ParameterizedTest
    @ValueSource(strings = {
            ";CJG;MEE;Halt;GGD\nCJG;;;;\nMEE;1;;;\nHalt;0;1;;\nGGD;1;0;1;\n",
            ";CJG;MEE;Halt;GGD\nCJG;;1;0;1\nMEE;;;1;0\nHalt;;;;1\nGGD;;;;\n",
            ";CJG;MEE;Halt;GGD\nCJG;x;1;0;1\nMEE;;x;1;0\nHalt;;;x;1\nGGD;;;;x\n",
            ";MEE;Halt;GGD\nCJG;1;0;1\nMEE;;1;0\nHalt;;;1\n",
            ";CJG;MEE;Halt\nMEE;1;;\nHalt;0;1;\nGGD;1;0;1\n"})
    void a_half_matrix_has_no_direction_whichever_half_it_is(String half) {
        Reading<ImportedNetwork> reading = read(";CJG;MEE;Halt;GGD\nCJG;0;1;0;1\nMEE;1;0;1;0\nHalt;0;1;0;1\nGGD;1;0;1;0\n", half);
        Network network = reading.value().orElseThrow().network();
        Change change = Change.of(network, network.layers().getFirst(), network.waves().getFirst().id(), network.waves().getLast().id());
        assertFalse(network.layers().getFirst().directed());
        assertEquals("4 4 0 0", change.counts().before() + " " + change.counts().kept() + " " + change.counts().lost() + " " + change.counts().unknown());
        assertTrue(reasons(reading).contains("half-matrix"), reasons(reading).toString());
    }

    @Test
    void a_cell_left_empty_or_not_known_in_a_half_matrix_is_one_unknown_pair() {
        assertEquals("CJG GGD Halt MEE: CJG-GGD=1 GGD-Halt=1", last(network(";CJG;MEE;Halt;GGD\nCJG;;;;\nMEE;?;;;\nHalt;0;;;\nGGD;1;0;1;\n")));
    }

    @Test
    void a_few_ties_in_one_half_may_have_a_direction() {
        assertTrue(network(";CJG;MEE;Halt;GGD\nCJG;;1;;\nMEE;;;1;\nHalt;;;;\nGGD;;;;\n").layers().getFirst().directed());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";CJG;MEE;Halt\nCJG;0;1.250;950\nMEE;200;0;4.000\nHalt;0;0;0\n",
            ",CJG,MEE,Halt\nCJG,0,\"1,250\",950\nMEE,200,0,\"4,000\"\nHalt,0,0,0\n"})
    void thousands_in_a_matrix_are_read_as_in_lists_and_said(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertEquals("CJG Halt MEE: CJG-Halt=950 CJG-MEE=1250 MEE-CJG=200 MEE-Halt=4000", last(reading.value().orElseThrow().network()));
        assertTrue(reasons(reading).contains("thousands"), reasons(reading).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";CJG;MEE;Halt\nCJG;0;1.250;2.500\nMEE;1.750;0;4.000\nHalt;0;0;0\n",
            "van;naar;sterkte\nCJG;MEE;1.250\nCJG;Halt;2.500\nMEE;CJG;1.750\nMEE;Halt;4.000\n"})
    void strengths_that_may_have_thousands_or_decimals_are_said(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertEquals("CJG Halt MEE: CJG-Halt=2 CJG-MEE=1 MEE-CJG=1 MEE-Halt=4", last(reading.value().orElseThrow().network()));
        assertTrue(reasons(reading).contains("strength-decimals"), reasons(reading).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";CJG;MEE;Halt;Ingevuld\nCJG;0;2;0;ja\nMEE;3;0;1;ja\nHalt;0;0;0;nee\n",
            ";CJG;MEE;Halt;Respons\nCJG;0;2;0;x\nMEE;3;0;1;x\nHalt;0;0;0;\n",
            ";CJG;MEE;Halt;Responded\nCJG;0;2;0;1\nMEE;3;0;1;1\nHalt;0;0;0;0\n"})
    void a_column_beside_a_matrix_that_says_who_answered_is_no_organisation(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertEquals("CJG Halt? MEE: CJG-MEE=2 MEE-CJG=3 MEE-Halt=1", last(reading.value().orElseThrow().network()));
    }

    @Test
    void matrices_below_each_other_with_their_year_in_the_corner_are_refused_as_two() {
        Reading<ImportedNetwork> reading = read("2018;CJG;MEE;Halt\nCJG;0;2;0\nMEE;3;0;1\nHalt;0;1;0\n\n2019;CJG;MEE;Halt\nCJG;0;0;0\nMEE;3;0;1\nHalt;0;1;0\n");
        assertEquals("several-tables", reading.refusal().reason().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";CJG;CJG;Halt;GGD\nCJG;0;2;0;1\nCJG;3;0;1;0\nHalt;0;1;0;0\nGGD;0;1;0;0\n",
            ";CJG;MEE;CJG;GGD\nCJG;0;2;0;1\nMEE;3;0;1;0\nCJG;0;1;0;0\nGGD;0;1;0;0\n"})
    void a_name_that_stands_twice_above_a_matrix_is_refused_with_the_name(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertEquals("name-twice-above [CJG]", reading.refusal().reason().code() + " " + reading.refusal().arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";Naar: CJG;Naar: MEE;Naar: Halt\nCJG;0;2;0\nMEE;3;0;1\nHalt;0;1;0\n",
            ";naar CJG;naar MEE;naar Halt\nVan: CJG;0;2;0\nVan: MEE;3;0;1\nVan: Halt;0;1;0\n"})
    void words_that_all_names_on_one_side_begin_with_are_no_part_of_them(String text) {
        assertEquals("CJG Halt MEE: CJG-MEE=2 Halt-MEE=1 MEE-CJG=3 MEE-Halt=1", last(network(text)));
    }

    @Test
    void a_legend_below_a_matrix_is_set_aside_and_said() {
        Reading<ImportedNetwork> reading = read("code;A;B;C\nA;0;2;0\nB;3;0;1\nC;0;1;0\n\ncode;naam\nA;CJG\nB;MEE\nC;Halt\n");
        assertEquals("A B C: A-B=2 B-A=3 B-C=1 C-B=1", last(reading.value().orElseThrow().network()));
        assertTrue(reasons(reading).contains("row-below"), reasons(reading).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/B", "NR", "#N/A"})
    void a_row_of_a_word_for_no_answer_is_none(String word) {
        String row = word + ";" + word + ";0;" + word;
        assertEquals("CJG GGD Halt? MEE: CJG-MEE=2 GGD-MEE=1 MEE-CJG=3 MEE-Halt=1", last(network(";CJG;MEE;Halt;GGD\nCJG;0;2;0;0\nMEE;3;0;1;0\nHalt;" + row + "\nGGD;0;1;0;0\n")));
    }

    @Test
    void rows_of_an_organisation_and_those_it_is_tied_to_keep_all_their_ties() {
        assertEquals("CJG GGD Halt MEE: CJG-Halt=1 CJG-MEE=1 Halt-CJG=1 Halt-GGD=1 Halt-MEE=1 MEE-CJG=1", last(network("CJG;MEE;Halt\nMEE;CJG\nHalt;GGD;CJG;MEE\n")));
    }
}
