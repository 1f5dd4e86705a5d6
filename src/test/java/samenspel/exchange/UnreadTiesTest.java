package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.exchange.found.FoundFile;
import samenspel.network.Network;
import samenspel.text.account.Reading;

/// Ties of which a file says something that is not understood, or of which it ends too soon, are not known: no tie is lost by them.
class UnreadTiesTest {
    private static final String BEFORE = "van;naar;sterkte\nA;B;2\nB;C;1\nC;D;3\nD;A;1\nA;C;2\n";

    private static Reading<ImportedNetwork> read(String first, String second, String ending) {
        List<Reading<FoundFile>> readings = new ArrayList<>();
        readings.add(Read.of("net2018." + ending, first.getBytes(StandardCharsets.UTF_8)));
        readings.add(Read.of("net2019." + ending, second.getBytes(StandardCharsets.UTF_8)));
        return Assembly.of(readings, Optional.empty());
    }

    /// `kept/lost/gained/unknown` between the first wave and the last.
    private static String counted(Reading<ImportedNetwork> reading) {
        Network network = reading.value().orElseThrow(() -> new AssertionError(reading.problems().toString())).network();
        Counts counts = Change.of(network, network.layers().getFirst(), network.waves().getFirst().id(), network.waves().getLast().id()).counts();
        return counts.kept() + "/" + counts.lost() + "/" + counts.gained() + "/" + counts.unknown();
    }

    private static String said(Reading<ImportedNetwork> reading) {
        return reading.problems().stream().map(problem -> problem.reason().code() + " " + problem.place().line()).toList().toString();
    }

    @ParameterizedTest
    @CsvSource({"veel, answer-not-understood 3", "zie bijlage, answer-not-understood 3", "2 of 3, answer-not-understood 3", "?, answer-taken-for-none 1", "n.v.t., answer-taken-for-none 1",
            "soms, answer-not-understood 3"})
    void a_strength_in_a_list_that_is_no_number_is_unknown_and_said(String word, String said) {
        Reading<ImportedNetwork> reading = read(BEFORE, BEFORE.replace("B;C;1", "B;C;" + word), "csv");
        assertEquals("4/0/0/1", counted(reading), () -> said(reading));
        assertTrue(said(reading).contains(said), () -> said(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "?", "n.v.t.", "zie bijlage"})
    void a_strength_in_a_column_of_a_wave_that_is_no_number_is_unknown_and_said(String word) {
        Reading<ImportedNetwork> reading = Assembly.of(List.of(Read.of("net.csv",
                "van;naar;2018;2019\nA;B;2;1\nB;C;1;WORD\nC;D;3;2\nD;A;0;1\nA;C;2;0\n".replace("WORD", word).getBytes(StandardCharsets.UTF_8))), Optional.empty());
        assertEquals("2/1/1/1", counted(reading), () -> said(reading));
        assertTrue(said(reading).contains("answer-"), () -> said(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "zie noot", "?", "n.v.t.", "1 of 2"})
    void a_strength_in_a_column_of_a_layer_that_is_no_number_is_unknown_and_said(String word) {
        String before = "van;naar;info;geld\nA;B;2;1\nB;C;1;2\nC;D;3;0\nD;A;1;0\nA;D;2;1\nC;A;0;1\n";
        Reading<ImportedNetwork> reading = read(before, before.replace("B;C;1", "B;C;" + word), "csv");
        assertEquals("4/0/0/1", counted(reading), () -> said(reading));
        assertEquals(2, reading.value().orElseThrow().network().layers().size());
        assertTrue(said(reading).contains("answer-"), () -> said(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "NA", "."})
    void a_strength_in_a_bare_list_that_is_no_number_is_unknown_and_said(String word) {
        String before = "A B 2\nB C 1\nC D 3\nD A 1\nA C 2\n";
        Reading<ImportedNetwork> reading = read(before, before.replace("B C 1", "B C " + word), "txt");
        assertEquals("4/0/0/1", counted(reading), () -> said(reading));
        assertTrue(said(reading).contains("not-a-number 2"), () -> said(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "?", "n.v.t."})
    void a_strength_in_a_dl_list_that_is_no_number_is_unknown_and_said(String word) {
        String before = "dl n=4 format=edgelist1\nlabels:\nA,B,C,D\ndata:\n1 2 2\n2 3 1\n3 4 3\n";
        Reading<ImportedNetwork> reading = read(before, before.replace("2 3 1", "2 3 " + word), "dl");
        assertEquals("2/0/0/1", counted(reading), () -> said(reading));
        assertTrue(said(reading).contains("not-a-number 6"), () -> said(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "net | *Vertices 3~1 A~2 B~3 C~*Arcs~1 2 1~2 3 1~ | *Vertices 3~1 A~2 B~3 C~",
            "net | *Vertices 3~1 A~2 B~3 C~*Matrix~0 1 0~0 0 1~0 0 0~ | *Vertices 3~1 A~2 B~3 C~*Mat",
            "net | *Vertices 3~1 A~2 B~3 C~*Edges~1 2 1~2 3 1~ | *Network x~*Vertices 3~1 A~2 B~3 C~",
            "dl | dl n=3 format=edgelist1~labels:~A,B,C~data:~1 2 1~2 3 1~ | dl n=3 format=edgelist1~labels:~A,B,C~data:~",
            "dl | dl n=3 format=nodelist1~labels:~A,B,C~data:~1 2~2 3~ | dl n=3 format=nodelist1~labels:~A,B,C~data:"})
    void where_a_file_ends_before_its_ties_they_are_not_lost(String ending, String before, String cut) {
        Reading<ImportedNetwork> reading = read(before.replace('~', '\n'), cut.replace('~', '\n'), ending);
        assertEquals("0/0/0/2", counted(reading), () -> said(reading));
        assertTrue(said(reading).contains("heading-alone"), () -> said(reading));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "net | *Vertices 2~1 A~2 B~*Matrix~0 1~1", "net | *Vertices 2~1 A~2 B~*Matrix~0", "net | *Vertices 2~1 A~2 B~*Matrix~",
            "dl | dl n=2~labels:~A,B~data:~0 1~1", "dl | dl n=2 nm=2~labels:~A,B~data:~0 1~1 0~0 1", "dl | dl n=3 format=lowerhalf~labels:~A,B,C~data:~0~1 0~1"})
    void a_matrix_that_is_cut_off_is_refused_with_its_place(String ending, String cut) {
        Reading<FoundFile> reading = Read.of("net." + ending, cut.replace('~', '\n').getBytes(StandardCharsets.UTF_8));
        assertTrue(reading.isRefused() && reading.refusal().place().line() > 3, () -> reading.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "NA", "."})
    void a_strength_in_an_arc_that_is_not_known_is_unknown_and_said(String word) {
        String before = "*Vertices 3\n1 \"A\"\n2 \"B\"\n3 \"C\"\n*Arcs\n1 2 2\n2 3 1\n3 1 2\n";
        Reading<ImportedNetwork> reading = read(before, before.replace("2 3 1", "2 3 " + word), "net");
        assertEquals("2/0/0/1", counted(reading), () -> said(reading));
        assertTrue(said(reading).contains("not-a-number 7"), () -> said(reading));
    }
}
