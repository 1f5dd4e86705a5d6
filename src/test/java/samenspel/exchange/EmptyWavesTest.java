package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ImportReason;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.text.account.Reading;

/// Waves and layers in which nobody is tied: they stay, and who answered there said no; where nobody answered nothing is known.
class EmptyWavesTest {
    private static final String SOME = ";Kade;Laan;Markt\nKade;0;1;0\nLaan;1;0;1\nMarkt;0;0;0\n";
    private static final String NONE = ";Kade;Laan;Markt\nKade;0;0;0\nLaan;0;0;0\nMarkt;0;0;0\n";

    private final List<Reading<FoundFile>> files = new ArrayList<>();

    private EmptyWavesTest with(String name, String text) {
        files.add(Read.of(name, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private Network network() {
        return Assembly.of(files, Optional.empty()).value().orElseThrow().network();
    }

    /// Of each layer `kept/lost/gained/unknown` between the first wave and the last.
    private String counted() {
        Network network = network();
        List<String> said = new ArrayList<>();
        for (Layer layer : network.layers()) {
            Counts counts = Change.of(network, layer, network.waves().getFirst().id(), network.waves().getLast().id()).counts();
            said.add(counts.kept() + "/" + counts.lost() + "/" + counts.gained() + "/" + counts.unknown());
        }
        return network.waves().size() + ": " + String.join(" ", said);
    }

    @Test
    void a_matrix_of_nothing_but_noughts_is_a_wave() {
        assertEquals("2: 0/3/0/0", with("net2018.csv", SOME).with("net2019.csv", NONE).counted());
    }

    @Test
    void a_column_of_nothing_but_noughts_is_a_wave() {
        Network network = with("years.csv", "from,to,2018,2019,2020\na,b,1,0,1\nb,c,1,0,0\n").network();
        assertEquals(List.of("2018", "2019", "2020"), network.waves().stream().map(wave -> wave.id().value()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "csv | ;Kade;Laan;Markt~Kade;0;1;0~Laan;1;0;1~Markt;0;0;0~ | ;Kade;Laan;Markt~Kade;0;0;0~Laan;0;0;0~Markt;0;0;0~",
            "csv | van;naar;sterkte~Kade;Laan;1~Laan;Markt;2~ | van;naar;sterkte~Kade;Laan;0~Laan;Markt;0~",
            "csv | organisatie;x [Kade];x [Laan];x [Markt]~Kade;;1;0~Laan;0;;1~Markt;1;1;~ | organisatie;x [Kade];x [Laan];x [Markt]~Kade;;0;0~Laan;0;;0~Markt;0;0;~",
            "net | *Vertices 2~1 Kade~2 Laan~*Matrix~0 1~1 0~ | *Vertices 2~1 Kade~2 Laan~*Matrix~0 0~0 0~",
            "dl | dl n=2~labels:~Kade,Laan~data:~0 1~1 0~ | dl n=2~labels:~Kade,Laan~data:~0 0~0 0~"})
    void a_wave_without_a_tie_is_said(String ending, String some, String none) {
        with("net2018." + ending, some.replace('~', '\n')).with("net2019." + ending, none.replace('~', '\n')).with("net2020." + ending, some.replace('~', '\n'));
        List<String> said = Assembly.of(files, Optional.empty()).problems().stream().filter(problem -> problem.reason() == ImportReason.WITHOUT_TIE)
                .map(problem -> problem.place().file()).toList();
        assertEquals(List.of("net2019." + ending), said);
    }

    @Test
    void a_matrix_nobody_filled_in_is_a_wave_of_which_nothing_is_known() {
        assertEquals("2: 0/0/0/3", with("net2018.csv", SOME).with("net2019.csv", NONE.replace("0", "NA")).counted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"van,naar\n", "from;to;strength\n", "Source\tTarget\tWeight\n", "\"Van organisatie\";\"Naar organisatie\"\n", "Contacten in 2019\nvan;naar;soort\n"})
    void a_list_of_ties_that_is_a_heading_alone_is_a_wave_of_which_nothing_is_known(String heading) {
        Reading<FoundFile> alone = Read.of("ties2019.csv", heading.getBytes(StandardCharsets.UTF_8));
        assertTrue(alone.problems().stream().anyMatch(problem -> problem.reason() == ImportReason.HEADING_ALONE), alone.problems().toString());
        assertEquals("2: 0/0/0/2", with("ties2018.csv", "van,naar\nKade,Laan\nLaan,Markt\n").with("ties2019.csv", heading).counted());
    }

    @Test
    void a_sheet_that_is_a_heading_alone_loses_no_ties() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("2018", "van;naar\nKade;Laan\nLaan;Markt\n");
        sheets.put("2019", "van;naar\n");
        files.add(Read.of("net.xlsx", SmallTables.workbook(sheets)));
        assertEquals("2: 0/0/0/2", counted());
    }

    @Test
    void a_layer_that_is_a_heading_alone_is_not_known_beside_one_that_is() {
        files.add(Read.of("net.xlsx", SmallTables.workbook(Map.of("advies", "van;naar\nKade;Laan\nLaan;Markt\n", "geld", "van;naar\n"))));
        Network network = network();
        Layer money = network.layers().stream().filter(layer -> layer.name().in("en").equals("geld")).findFirst().orElseThrow();
        assertTrue(network.tie(money, network.waves().getFirst().id(), new Pair(network.organisations().get(0).id(), network.organisations().get(1).id())).isUnknown());
    }

    @Test
    void a_matrix_left_empty_is_a_wave_of_which_nothing_is_known() {
        assertEquals("2: 0/0/0/3", with("net2018.csv", SOME).with("net2019.csv", NONE.replace("0", "")).counted());
    }

    @Test
    void a_sheet_of_noughts_between_others_is_a_wave() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("2018", SOME);
        sheets.put("2019", NONE);
        sheets.put("2020", SOME);
        files.add(Read.of("net.xlsx", SmallTables.workbook(sheets)));
        assertEquals("3: 3/0/0/0", counted());
    }

    @Test
    void an_empty_matrix_of_dl_is_a_wave() {
        assertEquals("2: 0/2/0/0", with("net.dl", "dl n=3 nm=2\nlabels: Kade,Laan,Markt\nmatrix labels: 2018,2019\ndata:\n0 1 0\n0 0 1\n0 0 0\n0 0 0\n0 0 0\n0 0 0\n").counted());
    }

    @Test
    void an_empty_matrix_of_pajek_is_a_wave() {
        assertEquals("2: 0/2/0/0", with("net.net", "*Vertices 3\n1 \"Kade\"\n2 \"Laan\"\n3 \"Markt\"\n*Matrix :1 \"2018\"\n0 1 0\n0 0 1\n0 0 0\n*Matrix :2 \"2019\"\n0 0 0\n0 0 0\n0 0 0\n").counted());
    }

    @Test
    void arcs_of_pajek_without_a_line_are_a_layer() {
        assertEquals(2, with("net.net", "*Vertices 3\n1 \"Kade\"\n2 \"Laan\"\n3 \"Markt\"\n*Arcs :1 \"advice\"\n1 2\n*Arcs :2 \"money\"\n").network().layers().size());
    }
}
