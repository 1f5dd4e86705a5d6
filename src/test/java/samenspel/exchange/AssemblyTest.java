package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
