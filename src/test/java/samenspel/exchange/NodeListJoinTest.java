package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.exchange.ImportChoices.Several;
import samenspel.exchange.found.FoundFile;
import samenspel.network.Network;
import samenspel.network.Participation;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.account.Reading;

/// Lists of organisations beside the ties of several waves.
class NodeListJoinTest {
    private static final String BEFORE = "from;to\nnoord;oost\noost;p1\np1;p2\np2;noord\n";
    private static final String AFTER = "from;to\nnoord;oost\noost;q1\nq1;q2\nq2;q3\nq3;q4\nq4;noord\n";
    private static final String LIST = "id;name\nnoord;Huis Noord\noost;Huis Oost\np1;Post 1\np2;Post 2\n";
    private static final String LATER = "id;name\nnoord;H. Noord\noost;H. Oost\nq1;Q een\nq2;Q twee\nq3;Q drie\nq4;Q vier\n";

    private final List<Reading<FoundFile>> files = new ArrayList<>();

    private NodeListJoinTest with(String name, String text) {
        files.add(Read.of(name, text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private NodeListJoinTest with(String name, Map<String, String> sheets) {
        files.add(Read.of(name, SmallTables.workbook(sheets)));
        return this;
    }

    private static Map<String, String> sheets(String... namesAndTexts) {
        SequencedMap<String, String> sheets = new LinkedHashMap<>();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            sheets.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return sheets;
    }

    private Reading<ImportedNetwork> read(Optional<Several> how) {
        return Assembly.of(files, how);
    }

    private Network network() {
        return read(Optional.of(Several.WAVES)).value().orElseThrow().network();
    }

    /// `organisations: kept/lost/gained`.
    private String counted() {
        Network network = network();
        Counts counts = Change.of(network, network.layers().getFirst(), network.waves().getFirst().id(), network.waves().getLast().id()).counts();
        return network.organisations().size() + ": " + counts.kept() + "/" + counts.lost() + "/" + counts.gained();
    }

    private String names() {
        return network().organisations().stream().map(one -> one.id() + "=" + one.name()).collect(Collectors.joining(" "));
    }

    private List<String> said() {
        return read(Optional.empty()).problems().stream().map(problem -> problem.reason().code() + " " + problem.arguments()).toList();
    }

    @Test
    void a_list_that_knows_few_of_one_wave_splits_nobody() {
        assertEquals("8: 1/3/5", with("list.csv", LIST).with("ties 2018.csv", BEFORE).with("ties 2019.csv", AFTER).counted());
    }

    @Test
    void a_book_of_one_list_and_a_sheet_of_ties_a_year_splits_nobody() {
        assertEquals("8: 1/3/5", with("book.xlsx", sheets("Organisaties", LIST, "2018", BEFORE, "2019", AFTER)).counted());
    }

    @Test
    void two_lists_that_call_an_id_otherwise_make_no_two_organisations() {
        assertEquals("8: 1/3/5", with("list 2018.csv", LIST).with("list 2019.csv", LATER).with("ties 2018.csv", BEFORE).with("ties 2019.csv", AFTER).counted());
    }

    @Test
    void a_book_a_year_with_a_list_in_each_splits_nobody() {
        assertEquals("8: 1/3/5", with("2018.xlsx", sheets("Lijst", LIST, "Relaties", BEFORE)).with("2019.xlsx", sheets("Lijst", LATER, "Relaties", AFTER)).counted());
    }

    @Test
    void a_list_in_which_somebody_stands_twice_stays_a_list_and_the_second_row_is_said() {
        String ties = "Van;Naar;Sterkte\nKade;Laan;3\nLaan;Kade;2\nMarkt;Plein;4\n";
        for (String list : List.of("Naam;Sector\nKade;Zorg\nLaan;Jeugd\nKade;Jeugd\nMarkt;Zorg\nPlein;Zorg\n", "Organisatie;Gemeente;Fte\nKade;Urk;1\nLaan;Urk;2\nMarkt;Urk;3\nKade;Urk;1\nPlein;Almere;2\n",
                "Naam;Aanspreekpunt\nKade;Jan\nLaan;Piet\nKade;Els\nMarkt;An\nPlein;Bo\n")) {
            files.clear();
            with("book.xlsx", sheets("Organisaties", list, "Contacten", ties));
            assertEquals(4, read(Optional.empty()).value().orElseThrow().network().organisations().size(), list);
            assertEquals(List.of("node-twice [Kade]"), said().stream().filter(one -> one.startsWith("node")).toList());
        }
    }

    @Test
    void ids_that_a_program_wrote_with_decimals_are_those_without() {
        with("list.csv", "id;name\n1.0;Kade\n2.0;Laan\n3.0;Markt\n").with("ties.csv", "from;to\n1;2\n2;3\n");
        assertEquals(List.of("Kade", "Laan", "Markt"), read(Optional.empty()).value().orElseThrow().network().organisations().stream().map(one -> one.name()).sorted().toList());
        assertEquals(List.of("listed-otherwise [1 = 1.0, 2 = 2.0, 3 = 3.0, 3]"), said());
    }

    @Test
    void a_list_in_one_book_names_whom_another_book_ties() {
        assertEquals("noord=Huis Noord oost=Huis Oost q1=q1 q2=q2 q3=q3 q4=q4 p1=Post 1 p2=Post 2",
                with("1.csv", AFTER).with("2.xlsx", sheets("Lijst", LIST, "Relaties", BEFORE)).names());
    }

    @Test
    void ids_that_are_numbers_are_matched_in_every_wave() {
        assertEquals("6: 1/1/3", with("list.csv", "nr,naam\n1,Een\n2,Twee\n3,Drie\n").with("net1.csv", "van,naar\n1,2\n2,3\n")
                .with("net2.csv", "van,naar\n1,2\n4,5\n5,6\n6,4\n").counted());
    }

    @Test
    void one_wave_may_name_by_id_and_the_other_by_name() {
        assertEquals("4: 4/0/0", with("list.csv", LIST).with("2018.csv", BEFORE).with("2019.csv",
                "from;to\nHuis Noord;Huis Oost\nHuis Oost;Post 1\nPost 1;Post 2\nPost 2;Huis Noord\n").counted());
    }

    @Test
    void a_list_of_a_year_says_who_was_there_then() {
        Network network = with("list 2018.csv", LIST).with("list 2019.csv", LATER).with("ties 2018.csv", BEFORE).with("ties 2019.csv", AFTER).network();
        assertEquals("p1 p2", network.fieldwork(network.waves().getLast().id()).participation().entrySet().stream()
                .filter(one -> one.getValue() == Participation.ABSENT).map(one -> one.getKey().value()).collect(Collectors.joining(" ")));
    }

    @Test
    void whom_no_list_names_may_have_been_there_in_every_wave() {
        Network network = with("list.csv", LIST).with("ties 2018.csv", BEFORE).with("ties 2019.csv", AFTER).network();
        assertEquals(List.of(), network.fieldwork().values().stream().flatMap(work -> work.participation().values().stream()).toList());
    }

    @Test
    void names_in_ties_that_the_list_does_not_have_are_said() {
        assertEquals(List.of("not-listed [q1, q2, 2]"), with("list.csv", LIST).with("ties.csv", "from;to\nnoord;q1\nq1;q2\n").said());
    }

    @Test
    void what_a_spreadsheet_made_of_an_id_is_said_to_look_like_it() {
        assertEquals(List.of("listed-otherwise [7 = 007, 1]", "not-listed [1e+05, halt!, 2]", "looks-listed [1e+05, 100000]", "looks-listed [halt!, Halt]"),
                with("list.csv", "id,name\n007,Een\n100000,Twee\nHalt,Drie\n12,Vier\n").with("ties.csv", "from,to\n12,7\n1e+05,100000\nhalt!,12\n").said());
    }

    @Test
    void ids_that_lost_their_noughts_are_those_of_the_list() {
        String list = "Code;Name;Sector\n0012;Kade;A\n0013;Laan;B\n0100;Markt;B\n";
        assertEquals("0012=Kade 0013=Laan 0100=Markt", with("list.csv", list).with("ties.csv", "from;to;year\n12;13;2018\n0012;100;2018\n13;12;2020\n").names());
        assertEquals(List.of("listed-otherwise [100 = 0100, 12 = 0012, 13 = 0013, 3]"), said());
    }

    @Test
    void ties_may_name_organisations_by_the_abbreviations_of_a_list() {
        String list = "Organisatie;Afkorting;Sector\nHuis Noord;HN;z\nMEE Oost;MEE;w\nKade;K;w\n";
        assertEquals("Huis Noord=Huis Noord MEE Oost=MEE Oost Kade=Kade", with("lijst.csv", list).with("ties.csv", "van;naar\nHN;MEE\nKade;HN\n").names());
        assertEquals(List.of("listed-otherwise [HN = Huis Noord, MEE = MEE Oost, 2]"), said());
    }

    @Test
    void an_abbreviation_of_two_and_an_id_of_two_numbers_are_of_neither() {
        assertEquals(List.of("not-listed [H, 1]"), with("lijst.csv", "naam;afkorting\nHuis;H\nHof;H\n").with("ties.csv", "van;naar\nHuis;H\n").said());
    }

    @Test
    void what_is_kept_is_said_of_a_file_that_is_used() {
        with("aside.csv", "id;naam;fte\nx;X;1\ny;Y;2\n").with("list.csv", "id;naam;fte\na;A;1\nb;B;2\n").with("ties.csv", "from;to\na;b\n");
        assertEquals(List.of("aside.csv nodes-unknown", "list.csv attributes-kept"), read(Optional.empty()).problems().stream().map(problem -> problem.place().file() + " " + problem.reason().code()).toList());
    }

    @Test
    void two_names_of_one_id_are_said() {
        assertEquals(List.of("names-differ [noord: Huis Noord / H. Noord, oost: Huis Oost / H. Oost, 2]"),
                with("list 2018.csv", LIST).with("list 2019.csv", LATER).with("ties 2018.csv", BEFORE).with("ties 2019.csv", AFTER).said());
    }

    @Test
    void a_list_of_codes_that_are_numbers_is_none_of_the_organisations() {
        assertEquals("nodes-unknown", with("list.csv", "code,naam\n1,nooit\n2,soms\n").with("ties.csv", "from,to\n1,11\n11,12\n12,13\n13,14\n").said().getFirst().split(" ")[0]);
    }

    @Test
    void what_is_said_can_be_said_in_words() {
        Texts texts = Texts.in(Language.EN);
        with("list.csv", LIST).with("ties.csv", "from;to\nnoord;q1\n");
        assertEquals("list.csv: Not in the list of organisations, but named by ties: q1 (1 in all). They were added. Look whether they are written as in the list, or add them to it.",
                read(Optional.empty()).problems().stream().map(problem -> problem.place().file() + ": " + problem.in(texts)).collect(Collectors.joining()));
    }

    @Test
    void graphs_whose_ids_are_words_are_joined_by_them_although_a_name_changed() {
        String gexf = "<gexf version=\"1.2\"><graph><nodes><node id=\"ggd\" label=\"%s\"/><node id=\"mee\" label=\"MEE\"/></nodes>"
                + "<edges><edge source=\"ggd\" target=\"mee\"/></edges></graph></gexf>";
        assertEquals("2: 1/0/0", with("a2018.gexf", gexf.formatted("GGD")).with("a2019.gexf", gexf.formatted("GGD Zuid")).counted());
    }

    @Test
    void graphs_whose_ids_are_numbers_of_places_are_joined_by_name() {
        assertEquals("3: 0/1/1", with("a2018.net", "*Vertices 2\n1 x\n2 y\n*Edges\n1 2\n").with("a2019.net", "*Vertices 2\n1 z\n2 x\n*Edges\n1 2\n").counted());
    }

    private String sectors() {
        Network network = network();
        return network.organisations().stream().map(one -> one.name() + "=" + network.sectors().stream().filter(sector -> sector.id().equals(one.sector())).findFirst().orElseThrow().name().in("en"))
                .sorted().collect(Collectors.joining(" "));
    }

    @Test
    void names_decide_over_the_numbers_of_a_file_of_a_network() {
        assertEquals("Kade=k Laan=l Markt=m", with("lijst.csv", "id;naam;sector\n1;Markt;m\n2;Kade;k\n3;Laan;l\n")
                .with("net.net", "*Vertices 3\n1 \"Kade\"\n2 \"Laan\"\n3 \"Markt\"\n*Arcs\n1 2\n2 3\n").sectors());
    }

    @Test
    void a_partition_of_pajek_beside_two_years_of_networks_makes_no_twins_and_leaves_the_years() {
        assertEquals("3: 1/1/1", with("sector.clu", "*Vertices 3\n2\n1\n2\n").with("n2018.net", "*Vertices 3\n1 \"Kade\"\n2 \"Laan\"\n3 \"Markt\"\n*Arcs\n1 2\n2 3\n")
                .with("n2020.net", "*Vertices 3\n1 \"Kade\"\n2 \"Laan\"\n3 \"Markt\"\n*Arcs\n1 2\n3 1\n").counted());
    }

    @Test
    void a_list_without_numbers_is_of_a_file_that_numbers_its_nodes() {
        assertEquals("Kade=k Laan=l Markt=m", with("lijst.csv", "naam;sector\nMarkt;m\nKade;k\nLaan;l\n")
                .with("net.dl", "dl n=3\nlabels: Kade,Laan,Markt\ndata:\n0 1 0\n0 0 1\n0 0 0\n").sectors());
    }

    @Test
    void years_that_number_otherwise_beside_a_list_are_joined_by_names() {
        String first = "graph [ directed 1 node [ id 0 label \"Kade\" ] node [ id 1 label \"Laan\" ] node [ id 2 label \"Markt\" ] edge [ source 0 target 1 ] edge [ source 1 target 2 ] ]";
        String second = "graph [ directed 1 node [ id 0 label \"Laan\" ] node [ id 1 label \"Markt\" ] node [ id 2 label \"Kade\" ] edge [ source 2 target 0 ] edge [ source 1 target 2 ] ]";
        assertEquals("3: 1/1/1", with("lijst.csv", "id;naam;sector\n1;Markt;m\n2;Kade;k\n3;Laan;l\n").with("n2018.gml", first).with("n2020.gml", second).counted());
    }

    @Test
    void whom_a_list_has_and_a_matrix_has_not_did_not_answer_there() {
        with("lijst.csv", "naam;sector\nKade;k\nLaan;l\nMarkt;m\n").with("n2018.csv", ";Kade;Laan;Markt\nKade;0;1;1\nLaan;1;0;0\nMarkt;1;0;0\n")
                .with("n2020.csv", ";Kade;Laan\nKade;0;1\nLaan;1;0\n");
        Network network = network();
        assertEquals("{Markt=ABSENT}", network.fieldwork(network.waves().getLast().id()).participation().toString());
        assertEquals(List.of("listed-absent [Markt, 1]", "no-direction []"), said());
    }

    @Test
    void whom_a_matrix_has_and_a_list_has_not_is_said() {
        with("lijst.csv", "naam;sector\nKADE;k\nLaan;l\nMarkt;m\n").with("n2018.csv", ";Kade;Laan;Markt\nKade;0;1;1\nLaan;1;0;0\nMarkt;1;0;0\n");
        assertEquals(List.of("not-listed [Kade, 1]", "looks-listed [Kade, KADE]", "listed-absent [KADE, 1]", "no-direction []"), said());
    }

    @Test
    void two_of_one_name_in_a_list_are_both_kept_and_said() {
        with("lijst.csv", "id,name,sector\n1,Kade,k\n2,Kade,l\n3,Markt,m\n").with("ties.csv", "from,to\nKade,Markt\nMarkt,Kade\n");
        assertEquals("Kade=Kade 2=Kade Markt=Markt", names());
        assertEquals(List.of("listed-alike [Kade, 1]", "no-direction []"), said());
        assertEquals("{2=ABSENT}", network().fieldwork(network().waves().getFirst().id()).participation().toString());
    }

    @Test
    void a_file_of_a_network_may_name_its_nodes_in_dutch() {
        assertEquals("1=Kade 2=Laan", with("net.graphml", "<graphml><key id='k' for='node' attr.name='naam' attr.type='string'/><graph edgedefault='directed'>"
                + "<node id='1'><data key='k'>Kade</data></node><node id='2'><data key='k'>Laan</data></node><edge source='1' target='2'/></graph></graphml>").names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"KvK", "AGB-code", "Kenmerk", "Respondentnummer", "Vestigingsnummer", "ANBI", "URN", "Charity number", "Volgnummer", "#", "Key"})
    void a_list_is_known_by_the_column_that_has_what_ties_write(String heading) {
        Network network = with("lijst.csv", heading + ";Naam;Sector\n1101;Huis Noord;zorg\n1102;Post 1;jeugd\n1103;MEE Oost;zorg\n").with("ties.csv", "van;naar\n1101;1102\n1103;1101\n").network();
        assertEquals(List.of("Huis Noord", "MEE Oost", "Post 1"), network.organisations().stream().map(one -> one.name()).sorted().toList());
        assertEquals(2, network.sectors().size());
    }

    @Test
    void a_list_of_ids_in_other_capitals_is_known_and_said() {
        with("lijst.csv", "code;naam\nA01;Huis Noord\nA02;Post 1\nA-03;MEE Oost\n").with("ties.csv", "van;naar\na01;a02\na02;a03\na03;a01\n");
        assertEquals(List.of("listed-otherwise [a01 = Huis Noord, a02 = Post 1, a03 = MEE Oost, 3]"), said());
    }

    @Test
    void some_in_ties_may_not_be_in_the_column() {
        with("lijst.csv", "Name;UKPRN\nHuis Noord;10001\nPost 1;10002\nMEE Oost;10003\n").with("ties.csv", "from;to\n10001;10002\n10003;99999\n");
        assertEquals(List.of("listed-otherwise [10001 = Huis Noord, 10002 = Post 1, 10003 = MEE Oost, 3]", "not-listed [99999, 1]"), said().stream().filter(one -> !one.startsWith("attributes")).toList());
    }

    @Test
    void numbers_of_people_are_no_ids() {
        with("lijst.csv", "naam;FTE\nHuis Noord;1\nPost 1;2\nMEE Oost;3\n").with("ties.csv", "van;naar\n1;2\n2;3\n");
        assertEquals(List.of("nodes-unknown [lijst]"), said());
    }
}
