package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.exchange.ImportChoices.Several;
import samenspel.network.Network;
import samenspel.text.account.Reading;

class AssemblyTest {
    private static final String FIRST = "0 1 0\n0 0 1\n1 0 0\n";
    private static final String SECOND = "0 1 0\n0 0 0\n1 1 0\n";

    private static Reading<ImportedNetwork> read(Optional<Several> how, Map<String, String> files) {
        return Assembly.of(files.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(file -> Small.reading(file.getKey(), file.getValue())).toList(), how);
    }

    private static String layersAndWaves(Reading<ImportedNetwork> read) {
        Network network = read.value().orElseThrow().network();
        return network.layers().stream().map(layer -> layer.name().in("en")).toList() + " " + network.waves().stream().map(wave -> wave.name().in("en")).toList();
    }

    @Test
    void files_that_differ_in_a_number_are_waves() {
        assertEquals("[Ties] [Wave 1, Wave 2]", layersAndWaves(read(Optional.empty(), Map.of("school1.dat", FIRST, "school2.dat", SECOND))));
    }

    @Test
    void files_of_other_names_are_layers() {
        assertEquals("[advice, trust] [Now]", layersAndWaves(read(Optional.empty(), Map.of("advice.dat", FIRST, "trust.dat", SECOND))));
    }

    @Test
    void files_are_what_somebody_says_they_are() {
        assertEquals("[Ties] [advice, trust]", layersAndWaves(read(Optional.of(Several.WAVES), Map.of("advice.dat", FIRST, "trust.dat", SECOND))));
        assertEquals("[school1, school2] [Now]", layersAndWaves(read(Optional.of(Several.LAYERS), Map.of("school1.dat", FIRST, "school2.dat", SECOND))));
    }

    @Test
    void matrices_of_two_stems_and_two_numbers_are_two_layers_in_two_waves() {
        String dl = "dl n=2 nm=4\nmatrix labels:\nFTS1 FTS2 FTI1 FTI2\ndata:\n0 1\n0 0\n0 1\n1 0\n0 0\n1 0\n0 1\n0 0\n";
        assertEquals("[FTS, FTI] [Wave 1, Wave 2]", layersAndWaves(read(Optional.empty(), Map.of("a.dl", dl))));
    }

    @Test
    void relations_without_a_number_are_layers_until_somebody_wants_waves() {
        String table = "from,to,layer\na,b,advice\nb,a,trust\n";
        assertEquals("[advice, trust] [Now]", layersAndWaves(read(Optional.empty(), Map.of("a.csv", table))));
        assertEquals("[Ties] [advice, trust]", layersAndWaves(read(Optional.of(Several.WAVES), Map.of("a.csv", table))));
    }

    @Test
    void a_list_of_nodes_joins_the_ties_that_name_them() {
        Reading<ImportedNetwork> read = read(Optional.empty(), Map.of("nodes.csv", "id,name,sector\n1,Ann,x\n2,Bob,y\n3,Cee,y\n", "ties.csv", "from,to\n1,2\n"));
        Network network = read.value().orElseThrow().network();
        assertEquals(List.of("Ann", "Bob", "Cee"), network.organisations().stream().map(one -> one.name()).toList());
        assertEquals(2, network.sectors().size());
    }

    @Test
    void a_list_of_nodes_alone_is_refused_with_advice() {
        Reading<ImportedNetwork> read = read(Optional.empty(), Map.of("nodes.csv", "id,name\n1,Ann\n2,Bob\n"));
        assertEquals("no-ties", read.refusal().reason().code());
    }

    @Test
    void a_list_of_others_is_set_aside() {
        Reading<ImportedNetwork> read = read(Optional.empty(), Map.of("nodes.csv", "id,name\nx,Ann\ny,Bob\n", "ties.csv", "from,to\n1,2\n"));
        assertEquals(1, read.account().tally().setAside());
    }

    @Test
    void what_was_not_used_adds_up() {
        Reading<ImportedNetwork> whole = read(Optional.empty(), Map.of("a.csv", "from,to\na,b\na,a\na,\n"));
        assertEquals(List.of(1, 1), List.of(whole.account().tally().setAside(), whole.account().tally().rejected()));
    }

    private static String title(String... files) {
        Map<String, String> named = Stream.of(files).collect(Collectors.toMap(file -> file, _ -> "from,to\na,b\nb,a\n"));
        return read(Optional.empty(), named).value().orElseThrow().network().profile().name().in("en");
    }

    @Test
    void the_title_of_several_waves_is_what_their_names_have_in_common_without_the_year() {
        assertEquals(List.of("contacts", "Zuid", "content", "net", "net", "2018 – 2019"), List.of(title("contacts_2018.csv", "contacts_2019.csv"),
                title("Zuid - 2018.csv", "Zuid - 2020.csv"), title("2018 content.csv", "2019 content.csv"), title("net w1.csv", "net w2.csv"),
                title("net2018.csv", "net2019.csv"), title("2018.csv", "2019.csv")));
    }

    @Test
    void files_that_differ_in_a_number_within_their_names_are_waves() {
        assertEquals("[Ties] [Wave 1, Wave 2]", layersAndWaves(read(Optional.empty(), Map.of("net1-ties.csv", "from,to\na,b\n", "net2-ties.csv", "from,to\nb,a\n"))));
        assertEquals("[layer1-ties, layer2-ties] [Now]", layersAndWaves(read(Optional.empty(), Map.of("layer1-ties.csv", "from,to\na,b\n", "layer2-ties.csv", "from,to\nb,a\n"))));
    }

    @Test
    void two_times_of_a_relation_are_waves_although_another_relation_says_none() {
        String dl = "dl n=2 nm=3\nmatrix labels:\n\"advice time 1\" \"advice time 2\" kin\ndata:\n0 1\n0 0\n0 1\n1 0\n0 1\n0 0\n";
        Reading<ImportedNetwork> read = read(Optional.empty(), Map.of("a.dl", dl));
        assertEquals("[advice, kin] [Wave 1, Wave 2]", layersAndWaves(read));
        assertEquals("layer-without-wave", read.problems().getFirst().reason().code());
    }

    @Test
    void a_file_with_nobody_in_it_is_refused() {
        assertEquals("nobody", read(Optional.empty(), Map.of("a.graphml", "<graphml><graph/></graphml>")).refusal().reason().code());
        assertEquals("nobody", read(Optional.empty(), Map.of("a.net", "*Vertices 0\n*Arcs\n")).refusal().reason().code());
        assertEquals("nobody", read(Optional.empty(), Map.of("a.json", "{\"nodes\": [], \"links\": []}")).refusal().reason().code());
    }

    @Test
    void organisations_without_ties_are_shown_and_it_is_said() {
        assertEquals("no-tie", read(Optional.empty(), Map.of("a.net", "*Vertices 2\n*Arcs\n")).problems().getFirst().reason().code());
    }

    @Test
    void what_is_said_of_a_tie_names_the_file_it_stands_in() {
        assertEquals(List.of("b2.csv 3"), read(Optional.empty(), Map.of("b1.csv", "from,to\na,b\n", "b2.csv", "from,to\na,b\nb,b\n")).problems().stream()
                .map(problem -> problem.place().file() + " " + problem.place().line()).toList());
    }

    @Test
    void names_that_only_look_the_same_make_no_twins_and_it_is_said() {
        Reading<ImportedNetwork> read = read(Optional.empty(), Map.of("a.csv", "from,to\nCaf\u00e9 Noord,GGD\nCafe\u0301 Noord,MEE\nCaf\u00e9\u00a0Noord,Hal\u200bt\nCaf\u00e9  Noord,PO\ncaf\u00e9 noord,PO\n"));
        assertEquals(List.of("Caf\u00e9 Noord", "GGD", "MEE", "Halt", "PO", "caf\u00e9 noord"), read.value().orElseThrow().network().organisations().stream().map(one -> one.name()).toList());
        assertEquals("spelling [Caf\u00e9 Noord, Halt, 2]", read.problems().stream().map(one -> one.reason().code() + " " + one.arguments()).collect(Collectors.joining()));
    }

    @Test
    void names_of_a_graph_that_only_look_the_same_make_no_twins() {
        Reading<ImportedNetwork> read = read(Optional.empty(), Map.of("a.net", "*Vertices 2\n1 \"Caf\u00e9\"\n2 \"Cafe\u0301\u00a0Zuid\"\n*Edges\n1 2\n"));
        assertEquals(List.of("Caf\u00e9", "Caf\u00e9 Zuid"), read.value().orElseThrow().network().organisations().stream().map(one -> one.name()).toList());
    }
}
