package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.exchange.ReadMatrices.network;
import static samenspel.exchange.ReadMatrices.read;
import static samenspel.exchange.ReadMatrices.reasons;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.text.account.Reading;

/// Cells of matrices that hold nothing, and corners that tell whose answers rows and columns are.
class MatrixGapsTest {
    /// Who is silent in the last wave, the ties there, and `?` before those that are not known of somebody who answered.
    private static String last(Network network) {
        WaveId wave = network.waves().getLast().id();
        String silent = network.organisations().stream().filter(one -> network.fieldwork(wave).participationOf(one.id()) == Participation.NOT_ANSWERED).map(Organisation::name).sorted().collect(Collectors.joining(" "));
        Stream<Pair> pairs = network.organisations().stream().flatMap(from -> network.organisations().stream().filter(to -> !to.equals(from)).map(to -> new Pair(from.id(), to.id())));
        return silent + ": " + pairs.map(pair -> shown(network, wave, pair)).filter(tie -> !tie.isEmpty()).sorted().collect(Collectors.joining(" "));
    }

    private static String shown(Network network, WaveId wave, Pair pair) {
        Answer answer = network.tie(network.layers().getFirst(), wave, pair);
        boolean answered = network.fieldwork(wave).participationOf(pair.from()) == Participation.ANSWERED;
        String name = pair.from().value() + pair.to().value();
        return answer.isTied() ? name + "=" + (int) answer.strengthOrZero() : answer.isUnknown() && answered ? "?" + name : "";
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";A;B;C;D\nA;;1;0;2\nB;0;;;3\nC;1;0;;0\nD;0;0;2;\n",
            ";A;B;C;D\nA;0;1;0;2\nB;0;0;;3\nC;1;0;0;0\nD;0;0;2;0\n",
            "van \\ naar;A;B;C;D\nA;-;1;0;2\nB;0;-;-;3\nC;1;0;-;0\nD;0;0;2;-\n",
            "Nr;Organisatie;A;B;C;D\n1;A;x;1;0;2\n2;B;0;x;;3\n3;C;1;0;x;0\n4;D;0;0;2;x\n",
            ";A;B;C;D\nA;-;1;0;2\nB;0;-;–;3\nC;1;0;-;0\nD;0;0;2;-\n",
            "Organisatie;A;B;C;D;Totaal\nA;;1;0;2;3\nB;0;;;3;3\nC;1;0;;0;1\nD;0;0;2;;2\n"})
    void an_empty_cell_beside_noughts_is_not_known(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertEquals(": ?BC AB=1 AD=2 BD=3 CA=1 DC=2", last(reading.value().orElseThrow().network()));
        assertTrue(reasons(reading).contains("left-empty"), reasons(reading).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Nr;Organisatie;A;B;C;D\n1;A;x;1;0;2\n2;B;0;x;-;3\n3;C;1;0;x;0\n4;D;0;0;2;x\n",
            "Organisatie;Contact [A];Contact [B];Contact [C];Contact [D]\nA;;1;0;2\nB;0;;-;3\nC;1;0;;0\nD;0;0;2;\n",
            "Organisatie;Contact [A];Contact [B];Contact [C];Contact [D]\nA;-;1;0;2\nB;0;-;–;3\nC;1;0;-;0\nD;0;0;2;-\n",
            "Organisatie;Contact [A];Contact [B];Contact [C];Contact [D]\nA;-;1;0;2\nB;0;-;;3\nC;1;0;-;0\nD;0;0;2;-\n",
            "respondent,A,B,C,D\nA,,1,0,2\nB,0,,-,3\nC,1,0,,0\nD,0,0,2,\n",
            "Organisatie;Sector;Contact: A;Contact: B;Contact: C;Contact: D\nA;z;;1;nee;2\nB;o;nee;;-;3\nC;z;1;nee;;nee\nD;o;nee;nee;2;\n"})
    void a_dash_beside_noughts_in_a_survey_is_not_known(String text) {
        Reading<ImportedNetwork> reading = read(text);
        assertEquals(": ?BC AB=1 AD=2 BD=3 CA=1 DC=2", last(reading.value().orElseThrow().network()));
        assertTrue(reasons(reading).contains("left-empty"), reasons(reading).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Nr;Organisatie;A;B;C;D\n1;A;x;1;0;2\n2;B;-;x;-;-\n3;C;1;0;x;0\n4;D;0;0;2;x\n",
            "Organisatie;Contact [A];Contact [B];Contact [C];Contact [D]\nA;;1;0;2\nB;-;;-;-\nC;1;0;;0\nD;0;0;2;\n",
            "Organisatie;Contact [A];Contact [B];Contact [C];Contact [D]\nA;-;1;0;2\nB;–;–;–;–\nC;1;0;-;0\nD;0;0;2;-\n",
            "Organisatie;Contact [A];Contact [B];Contact [C];Contact [D]\nA;;1;;2\nB;-;;-;-\nC;1;;;\nD;;;2;\n",
            "Organisatie;Contact [A];Contact [B];Contact [C];Contact [D]\nA;;1;nee;2\nB;-;;;-\nC;1;nee;;nee\nD;nee;nee;2;\n"})
    void a_row_of_dashes_in_a_survey_is_no_answer(String text) {
        assertEquals("B: AB=1 AD=2 CA=1 DC=2", last(network(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Organisatie;Contact [A];Contact [B];Contact [C]\nA;;1;-\nB;-;;2\nC;1;-;\n",
            "Organisatie;Contact [A];Contact [B];Contact [C]\nA;-;1;-\nB;-;-;2\nC;1;-;-\n"})
    void a_dash_in_a_survey_where_no_nought_is_written_is_no(String text) {
        assertEquals(": AB=1 BC=2 CA=1", last(network(text)));
    }

    @Test
    void an_empty_cell_loses_no_tie_between_waves() {
        Network network = network(";A;B;C\nA;0;1;1\nB;1;0;1\nC;0;1;0\n", ";A;B;C\nA;0;;0\nB;1;0;1\nC;0;1;0\n");
        Change change = Change.of(network, network.layers().getFirst(), network.waves().getFirst().id(), network.waves().getLast().id());
        assertEquals("5 3 1 1", change.counts().before() + " " + change.counts().kept() + " " + change.counts().lost() + " " + change.counts().unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";A;B;C\nA;;1;\nB;;;2\nC;1;;\n",
            ";A;B;C\nA;0;1;\nB;;0;2\nC;1;;0\n",
            ";A;B;C\nA;x;1;-\nB;-;x;2\nC;1;-;x\n",
            ";A;B;C\nA;;1;-\nB;-;;2\nC;1;-;\n"})
    void where_no_nought_is_written_nothing_is_no(String text) {
        assertEquals(": AB=1 BC=2 CA=1", last(network(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            ";A;B;C;D\nA;;1;0;2\nB;-;;-;-\nC;1;0;;0\nD;0;0;2;\n",
            ";A;B;C;D\nA;0;1;0;2\nB;–;0;–;–\nC;1;0;0;0\nD;0;0;2;0\n",
            ";A;B;C;D\nA;;1;;2\nB;-;-;-;-\nC;1;;;\nD;;;2;\n",
            ";A;B;C;D\nA;-;1;0;2\nB;-;-;-;-\nC;1;0;-;0\nD;0;0;2;-\n",
            ";A;B;C;D\nA;;1;nee;2\nB;-;;-;\nC;1;nee;;nee\nD;nee;nee;2;\n"})
    void a_row_of_dashes_is_no_answer(String text) {
        assertEquals("B: AB=1 AD=2 CA=1 DC=2", last(network(text)));
    }

    @Test
    void half_a_matrix_leaves_its_other_half_empty() {
        assertEquals(": ?CD ?DC AB=1 AD=2 BA=1 BC=3 CB=3 DA=2", last(network(";A;B;C;D\nA;;1;0;2\nB;;;3;0\nC;;;;\nD;;;;\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"naar \\ van", "To / From", "ontvanger\\zender", "aan ↓ van →", "van → aan ↓", "Receiver/Sender", "naar (rij) / van (kolom)", "kolom: van, rij: naar",
        "To", "Naar organisatie | Van organisatie", "van →"})
    void rows_are_the_receivers_where_the_corner_says_so(String corner) {
        Reading<ImportedNetwork> reading = read("\"" + corner + "\";A;B;C;D\nA;0;;1;0\nB;1;0;0;0\nC;0;;0;2\nD;2;;0;0\n");
        assertEquals("B: AB=1 AD=2 CA=1 DC=2", last(reading.value().orElseThrow().network()));
        assertTrue(reasons(reading).contains("matrix-turned"), reasons(reading).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"van \\ naar", "From / To", "zender\\ontvanger", "van ↓ aan →", "aan → van ↓", "van (rij) naar (kolom)", "van → naar", "From", "", "Organisatie", "naar →",
        "Doorverwijzing naar", "rij naar kolom", "Wie heeft contact met wie"})
    void rows_are_the_senders_otherwise(String corner) {
        Reading<ImportedNetwork> reading = read("\"" + corner + "\";A;B;C;D\nA;0;1;0;2\nB;;;;\nC;1;0;0;0\nD;0;0;2;0\n");
        assertEquals("B: AB=1 AD=2 CA=1 DC=2", last(reading.value().orElseThrow().network()));
        assertFalse(reasons(reading).contains("matrix-turned"), reasons(reading).toString());
    }
}
