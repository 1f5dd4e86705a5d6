package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.exchange.found.FoundFile;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.text.account.Reading;

/// Who did not answer or was not there in matrices, and numbers that are codes.
class SilentMatrixTest {
    private static final String FULL = ";A;B;C;D\nA;0;1;1;1\nB;1;0;1;0\nC;1;1;0;1\nD;1;0;1;0\n";

    private static Reading<ImportedNetwork> read(String... texts) {
        List<Reading<FoundFile>> readings = IntStream.range(0, texts.length)
                .mapToObj(at -> Read.of("net-" + (2018 + at) + (texts[at].contains(";") ? ".csv" : ".txt"), texts[at].getBytes(StandardCharsets.UTF_8))).toList();
        return Assembly.of(readings, Optional.empty());
    }

    private static Network network(String... texts) {
        return read(texts).value().orElseThrow().network();
    }

    /// Who is what in the last wave, and the ties there.
    private static String last(Network network) {
        WaveId wave = network.waves().getLast().id();
        String who = network.organisations().stream().map(Organisation::id).filter(id -> network.fieldwork(wave).participationOf(id) != Participation.ANSWERED)
                .map(id -> id.value() + " " + network.fieldwork(wave).participationOf(id)).collect(Collectors.joining(", "));
        return who + ": " + network.ties(network.layers().getFirst(), wave).stream()
                .map(tie -> tie.pair().from().value() + tie.pair().to().value() + "=" + tie.strength()).collect(Collectors.joining(" "));
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.problems().stream().map(problem -> problem.reason().code() + " " + (problem.arguments().isEmpty() ? "" : problem.arguments().getFirst())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C;NA;NA;NA;NA", "C;;;;", "C;99;99;99;99", "C;-9;-9;0;-9", "C;9;9;;9", "C;.;.;.;.", "C;n.v.t.;n.v.t.;;n.v.t.", "C;88;99;x;99", "C;999;999;0;999"})
    void a_row_of_a_matrix_without_answers_makes_ties_unknown_and_none_lost(String row) {
        Network network = network(FULL, ";A;B;C;D\nA;0;1;0;1\nB;1;0;1;0\n" + row + "\nD;1;0;1;0\n");
        assertEquals("C NOT_ANSWERED: AB=1.0 AD=1.0 BA=1.0 BC=1.0 DA=1.0 DC=1.0", last(network));
        Change change = Change.of(network, network.layers().getFirst(), network.waves().getFirst().id(), network.waves().getLast().id());
        assertEquals("10 6 1 0 3", change.counts().before() + " " + change.counts().kept() + " " + change.counts().lost() + " " + change.counts().gained()
                + " " + change.counts().unknown());
    }

    @Test
    void a_missing_row_of_a_matrix_is_no_answer() {
        assertEquals("C NOT_ANSWERED: AB=1.0 AD=1.0 BA=1.0 BC=1.0 DA=1.0 DC=1.0", last(network(FULL, ";A;B;C;D\nA;0;1;0;1\nB;1;0;1;0\nD;1;0;1;0\n")));
    }

    @Test
    void a_code_is_said_with_how_often_it_stands() {
        assertEquals(List.of("silent 1", "code-unknown 99"), codes(read(";A;B;C\nA;0;3;1\nB;99;0;99\nC;2;0;0\n")));
    }

    @Test
    void a_code_beside_short_strengths_is_unknown_in_any_row() {
        assertEquals(": AC=2.0 BA=1.0 CA=5.0 CB=4.0", last(network(";A;B;C\nA;0;99;2\nB;1;0;0\nC;5;4;0\n")));
    }

    @Test
    void a_code_for_no_tie_that_fills_row_and_column_is_somebody_who_was_not_there() {
        Network network = network("0 1 0 0\n1 0 0 0\n0 0 0 1\n9 9 9 9\n", "0 1 0 10\n1 0 0 10\n0 1 0 10\n10 10 10 0\n");
        assertEquals("4 ABSENT: 12=1.0 21=1.0 32=1.0", last(network));
        assertEquals(Participation.NOT_ANSWERED, network.fieldwork(network.waves().getFirst().id()).participationOf(network.organisations().getLast().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {";A;B;C\nA;0;9;9\nB;9;0;4\nC;9;4;0\n", ";A;B;C\nA;0;7;8\nB;9;0;10\nC;6;8;0\n", ";A;B;C\nA;0;99;40\nB;88;0;12\nC;3;77;0\n",
        ";A;B;C\nA;0;10;10\nB;10;0;0\nC;10;0;0\n", "0 9 3\n2 0 1\n4 5 0\n"})
    void large_strengths_are_no_codes(String text) {
        assertTrue(codes(read(text)).stream().noneMatch(code -> code.startsWith("code") || code.startsWith("silent") || code.startsWith("absent")), codes(read(text)).toString());
    }

    @Test
    void half_a_matrix_has_an_empty_row_and_nobody_silent() {
        assertEquals(": AB=1.0 BC=2.0", last(network(";A;B;C\nA;;1;0\nB;;;2\nC;;;\n")));
    }

    @Test
    void who_is_silent_in_one_matrix_of_a_wave_and_answers_in_another_is_unknown_in_the_first() {
        Network network = Assembly.of(List.of(Read.of("content.csv", ";A;B;C\nA;0;1;1\nB;NA;0;NA\nC;1;0;0\n".getBytes(StandardCharsets.UTF_8)),
                Read.of("referral.csv", ";A;B;C\nA;0;1;0\nB;1;0;0\nC;0;0;0\n".getBytes(StandardCharsets.UTF_8))), Optional.empty()).value().orElseThrow().network();
        WaveId wave = network.waves().getFirst().id();
        assertEquals(Participation.ANSWERED, network.fieldwork(wave).participationOf(network.organisations().get(1).id()));
        Pair silent = new Pair(network.organisations().get(1).id(), network.organisations().get(0).id());
        assertEquals(new Answer.Unknown(Answer.Reason.SKIPPED), network.tie(network.layers().getFirst(), wave, silent));
    }

    @Test
    void a_square_of_numbers_has_no_names_in_its_first_row() {
        assertEquals(": 12=2.0 13=3.0 21=2.0 31=3.0 32=1.0", last(network("0;2;3\n2;0;0\n3;1;0\n")));
    }

    @Test
    void rows_of_numbers_beside_matrices_with_as_many_rows_are_attributes() {
        Network network = network("0 1 1 0\n1 0 0 0\n0 0 0 1\n0 1 0 0\n", "0 1 1 0\n1 0 0 0\n0 0 0 1\n1 1 0 0\n", "1 2\n2 4\n1 3\n3 4\n");
        assertEquals(List.of("2 waves", "4 organisations", "1 layers"), List.of(network.waves().size() + " waves", network.organisations().size() + " organisations", network.layers().size() + " layers"));
    }

    private static List<String> beside(String ending, String... texts) {
        List<Reading<FoundFile>> readings = new ArrayList<>();
        for (int at = 0; at < texts.length; at++) {
            readings.add(Read.of((at < 2 ? "w" + (at + 1) : "x" + at) + "." + ending, texts[at].getBytes(StandardCharsets.UTF_8)));
        }
        Network network = Assembly.of(readings, Optional.empty()).value().orElseThrow().network();
        return List.of(network.organisations().size() + " organisations", network.layers().size() + " layers", network.organisations().getFirst().attributes().byName().toString());
    }

    @Test
    void columns_of_numbers_beside_matrices_are_attributes_in_tables_too() {
        String first = "0;1;0;0\n1;0;1;0\n0;0;0;1\n0;0;0;0\n";
        String second = "0;1;0;0\n9;9;9;9\n0;1;0;0\n1;0;0;0\n";
        assertEquals(List.of("4 organisations", "1 layers", "{V1=3, V2=1}"), beside("csv", first, second, "3;1\n2;2\n2;1\nNA;4\n"));
        assertEquals(List.of("4 organisations", "1 layers", "{x2=30}"), beside("csv", first, second, "30\n22\n15\n40\n"));
        assertEquals(List.of("4 organisations", "1 layers", "{x2=1}"), beside("dat", first.replace(';', ' '), second.replace(';', ' '), "1\n2\nNA\n2\n"));
        assertEquals(List.of("4 organisations", "1 layers", "{x3 V1=3, x3 V2=1, x2=1}"), beside("csv", first, second, "1\n2\n1\n2\n", "3;1\n2;2\n2;1\n3;4\n"));
    }

    private static String changed(String name, String text) {
        Network network = Assembly.of(List.of(Read.of(name, text.getBytes(StandardCharsets.UTF_8))), Optional.empty()).value().orElseThrow().network();
        Change change = Change.of(network, network.layers().getFirst(), network.waves().getFirst().id(), network.waves().getLast().id());
        return change.counts().before() + " " + change.counts().kept() + " " + change.counts().lost() + " " + change.counts().gained() + " " + change.counts().unknown();
    }

    private static final String TWO = "0 1 2 1\n1 0 1 0\n2 1 0 1\n1 0 1 0\n";

    @ParameterizedTest
    @ValueSource(strings = {"9 9 9 9", "NA NA NA NA", "99 0 99 99", ". . . ."})
    void a_row_without_answers_is_the_same_in_matrices_of_dl_and_of_pajek(String row) {
        String second = "0 1 2 1\n" + row + "\n99 0 0 1\n1 1 1 0\n";
        assertEquals("10 6 1 1 3", changed("a.dl", "DL N=4 NM=2\nLABELS:\na b c d\nMATRIX LABELS:\n2018 2019\nDATA:\n" + TWO + second));
        assertEquals("10 6 1 1 3", changed("a.net", "*Vertices 4\n1 \"a\"\n2 \"b\"\n3 \"c\"\n4 \"d\"\n*Matrix :1 \"2018\"\n" + TWO + "*Matrix :2 \"2019\"\n" + second));
    }

    @Test
    void who_did_not_answer_in_the_only_matrix_of_a_dl_file_did_not_answer() {
        Reading<FoundFile> read = Read.of("a.dl", "DL N=4\nLABELS:\na b c d\nDATA:\n0 1 1 0\nNA NA NA NA\n1 0 0 1\n0 1 1 0\n".getBytes(StandardCharsets.UTF_8));
        Network network = Assembly.of(List.of(read), Optional.empty()).value().orElseThrow().network();
        assertEquals("2 NOT_ANSWERED: 12=1.0 13=1.0 31=1.0 34=1.0 42=1.0 43=1.0", last(network));
        assertTrue(codes(read).contains("silent 1"));
    }

    @Test
    void a_matrix_without_direction_stays_so_beside_one_who_did_not_answer() {
        Network network = network(";A;B;C;D\nA;0;1;0;NA\nB;1;0;1;NA\nC;0;1;0;NA\nD;NA;NA;NA;0\n");
        assertEquals(false, network.layers().getFirst().directed());
    }
}
