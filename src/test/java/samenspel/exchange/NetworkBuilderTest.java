package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.Moment;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.text.account.Reading;

/// What a network made of files holds.
class NetworkBuilderTest {
    private static final ImportChoices USUAL = ImportChoices.usual("test");

    /// Per layer (`>` if directed) and wave the ties.
    private static String said(Network network) {
        return network.layers().stream().flatMap(layer -> network.waves().stream().map(wave ->
                layer.id() + (layer.directed() ? ">" : "-") + wave.id() + ": " + network.ties(layer, wave.id()).stream()
                        .map(tie -> tie.pair().from() + tie.pair().to().value() + "=" + tie.strength())
                        .collect(Collectors.joining(" ")))).collect(Collectors.joining("; "));
    }

    private static Reading<Network> made(String name, String text, ImportChoices choices) {
        return NetworkBuilder.of(List.of(Small.found(name, text)), choices);
    }

    @Test
    void relations_become_layers() {
        assertEquals("friends>wave: 12=1.0 21=1.0 23=2.0; work>wave: 13=1.0", said(made("a.dl", Small.DL, USUAL).value().orElseThrow()));
    }

    @Test
    void a_value_that_is_not_known_is_an_unknown_answer() {
        Network network = made("a.dl", Small.DL, USUAL).value().orElseThrow();
        Answer answer = network.tie(network.layers().getLast(), network.waves().getFirst().id(),
                new Pair(new OrganisationId("3"), new OrganisationId("1")));
        assertEquals(new Answer.Unknown(Answer.Reason.SKIPPED), answer);
    }

    @Test
    void matrices_go_to_the_layer_and_wave_they_are_given() {
        ImportChoices choices = USUAL.withSlots(Map.of("FRIENDS", new LayerAndWave("Contact", "2018"), "WORK", new LayerAndWave("Contact", "2019")));
        assertEquals("contact>2018: 12=1.0 21=1.0 23=2.0; contact>2019: 13=1.0", said(made("a.dl", Small.DL, choices).value().orElseThrow()));
    }

    @Test
    void several_files_become_waves_in_which_some_are_absent() {
        Network network = NetworkBuilder.of(List.of(Small.found("2018.net", "*Vertices 2\n1 x\n2 y\n*Edges\n1 2 3\n"),
                Small.found("2019.net", "*Vertices 2\n1 x\n2 z\n*Edges\n1 2\n")), USUAL.with(ImportChoices.Several.WAVES)).value().orElseThrow();
        assertEquals("layer-2018: xy=3.0; layer-2019: xz=1.0", said(network));
        assertEquals(Participation.ABSENT, network.fieldwork(network.waves().getFirst().id()).participationOf(new OrganisationId("z")));
    }

    @Test
    void several_files_become_layers() {
        Network network = NetworkBuilder.of(List.of(Small.found("Advice.txt", Small.MATRIX),
                Small.found("Work.txt", "0 1 1\n1 0 1\n1 1 0\n")), USUAL).value().orElseThrow();
        assertEquals("advice>wave: 12=1.0 23=2.0 31=1.0; work-wave: 12=1.0 13=1.0 23=1.0", said(network));
    }

    @Test
    void waves_that_ties_name_are_waves_in_order() {
        assertEquals("layer>2018: ac=1.0; layer>2019: ab=1.0", said(made("w.txt", "a b 1 2019\na c 1 2018\n", USUAL).value().orElseThrow()));
    }

    @Test
    void times_become_waves() {
        assertEquals("layer>1: ab=2.0; layer>2: bc=1.0 cb=1.0; layer>3: bc=1.0 cb=1.0", said(made("a.dgs", Small.DGS, USUAL).value().orElseThrow()));
    }

    @Test
    void ties_found_twice_with_oneself_or_of_nothing_are_set_aside_and_said() {
        Reading<Network> made = made("e.txt", "a b 1\na b 3\na a 1\na c 0\n", USUAL);
        assertEquals("layer>wave: ab=3.0", said(made.value().orElseThrow()));
        assertEquals("merged-tie 2, self-tie 3, not-positive 4", made.problems().stream()
                .map(f -> f.reason().code() + " " + f.place().line()).collect(Collectors.joining(", ")));
        assertEquals(List.of(7, 4, 3, 0), List.of(made.account().tally().read(), made.account().tally().used(), made.account().tally().setAside(), made.account().tally().rejected()));
    }

    @Test
    void the_attribute_chosen_is_the_sector_and_the_rest_is_unknown() {
        Network network = made("a.gexf", Small.GEXF, USUAL.withSector("kind")).value().orElseThrow();
        assertEquals("school:S care:C", network.sectors().stream().map(s -> s.id() + ":" + s.code()).collect(Collectors.joining(" ")));
        assertEquals("unknown", made("a.gexf", Small.GEXF, USUAL).value().orElseThrow().sectors().getFirst().id().value());
    }

    @Test
    void codes_for_missing_and_impossible_are_not_strengths() {
        Network network = made("e.txt", "a b 9\na c 10\na d 1\n", USUAL.withCodes(Set.of(9.0), Set.of(10.0))).value().orElseThrow();
        assertEquals("layer>wave: ad=1.0", said(network));
    }

    @Test
    void a_symmetric_matrix_has_no_direction_unless_chosen() {
        assertEquals("layer-wave: 12=1.0", said(made("m.txt", "0 1 0\n1 0 0\n0 0 0\n", USUAL).value().orElseThrow()));
        assertEquals("layer>wave: 12=1.0 21=1.0",
                said(made("m.txt", "0 1 0\n1 0 0\n0 0 0\n", USUAL.with(ImportChoices.Direction.DIRECTED)).value().orElseThrow()));
    }

    @Test
    void ties_that_are_said_to_have_a_direction_keep_it_although_all_are_mutual() {
        assertEquals("layer>wave: ab=1.0 ba=1.0", said(made("a.csv", "from,to,type\na,b,directed\nb,a,directed\n", USUAL).value().orElseThrow()));
        assertEquals("layer-wave: ab=1.0", said(made("a.csv", "from,to\na,b\nb,a\n", USUAL).value().orElseThrow()));
    }

    @Test
    void a_tie_whose_ends_are_never_there_together_is_set_aside_and_said() {
        String gexf = "<gexf version=\"1.3\"><graph mode=\"dynamic\" timeformat=\"integer\"><nodes><node id=\"a\" start=\"1\" end=\"1\"/>"
                + "<node id=\"b\" start=\"2\" end=\"2\"/><node id=\"c\"/></nodes><edges><edge source=\"a\" target=\"b\"/><edge source=\"b\" target=\"c\"/></edges></graph></gexf>";
        Reading<Network> made = made("a.gexf", gexf, USUAL);
        assertEquals("never-together [a, b]", made.problems().stream().map(one -> one.reason().code() + " " + one.arguments()).collect(Collectors.joining()));
        assertEquals("layer-1: ; layer-2: bc=1.0", said(made.value().orElseThrow()).replace("layer>", "layer-"));
    }

    @Test
    void a_tie_of_a_time_that_is_no_wave_is_said_to_be_of_none() {
        StringBuilder pajek = new StringBuilder("*Vertices 2\n1 a\n2 b\n*Arcs\n");
        for (int moment = 1; moment <= 61; moment++) {
            pajek.append("1 2 1 [").append(moment).append("]\n");
        }
        assertEquals("too-many-waves, no-wave", made("a.net", pajek.toString(), USUAL).problems().stream().map(one -> one.reason().code()).collect(Collectors.joining(", ")));
    }

    @Test
    void a_whole_number_of_a_moment_is_written_without_a_point() {
        assertEquals("2018", Moment.parse("2018.0").orElseThrow().written());
        assertEquals("2018.5", Moment.parse("2018.5").orElseThrow().written());
    }

    @Test
    void a_format_that_says_the_direction_of_each_tie_is_believed() {
        String gexf = "<gexf version=\"1.3\"><graph defaultedgetype=\"directed\"><nodes><node id=\"a\"/><node id=\"b\"/></nodes>"
                + "<edges><edge source=\"a\" target=\"b\"/><edge source=\"b\" target=\"a\"/></edges></graph></gexf>";
        assertEquals("layer>wave: ab=1.0 ba=1.0", said(made("a.gexf", gexf, USUAL).value().orElseThrow()));
        assertEquals("layer>wave: ab=1.0 ba=1.0", said(made("a.dot", "digraph { a -> b; b -> a }", USUAL).value().orElseThrow()));
        assertEquals("layer>wave: 12=1.0 21=1.0", said(made("a.net", "*Vertices 2\n1 a\n2 b\n*Matrix\n0 1\n1 0\n", USUAL).value().orElseThrow()));
    }

    @Test
    void a_direction_that_a_file_declares_stays_although_all_ties_are_mutual() {
        String graphml = "<graphml><graph edgedefault=\"WAY\"><node id=\"a\"/><node id=\"b\"/><edge source=\"a\" target=\"b\"/><edge source=\"b\" target=\"a\"/></graph></graphml>";
        assertEquals("layer>wave: ab=1.0 ba=1.0", said(made("a.graphml", graphml.replace("WAY", "directed"), USUAL).value().orElseThrow()));
        assertEquals("layer-wave: ab=1.0", said(made("a.graphml", graphml.replace("WAY", "undirected"), USUAL).value().orElseThrow()));
        assertEquals("layer>wave: 12=1.0 21=1.0", said(made("a.net", "*Vertices 2\n1 a\n2 b\n*Arcs\n1 2 1\n2 1 1\n", USUAL).value().orElseThrow()));
        assertEquals("layer-wave: 12=1.0", said(made("a.net", "*Vertices 2\n1 a\n2 b\n*Edges\n1 2 1\n", USUAL).value().orElseThrow()));
        assertEquals("layer>wave: 12=1.0 21=1.0", said(made("a.dl", "dl n=2 format=edgelist1\nlabels:\na,b\ndata:\n1 2\n2 1\n", USUAL).value().orElseThrow()));
    }

    @Test
    void a_direction_that_is_only_not_to_be_seen_is_said() {
        assertEquals("no-direction", codes(made("m.txt", "0 1 0\n1 0 0\n0 0 0\n", USUAL)));
        assertEquals("no-direction-in [x]", made("a.csv", "from,to,layer\na,b,x\nb,a,x\na,b,y\n", USUAL).problems().stream().map(one -> one.reason().code() + " " + one.arguments()).collect(Collectors.joining()));
        assertEquals("", codes(made("m.txt", "0 1 0\n0 0 0\n0 0 0\n", USUAL)));
        assertEquals("", codes(made("a.net", "*Vertices 2\n1 a\n2 b\n*Edges\n1 2 1\n", USUAL)));
    }

    private static String codes(Reading<Network> made) {
        return made.problems().stream().map(one -> one.reason().code()).collect(Collectors.joining(", "));
    }

    @Test
    void a_line_of_a_node_list_that_counts_is_the_next_nodes() {
        String list = "dl n=4 format=nodelist1b\nlabels:\na,b,c,d\ndata:\n2 2 3\n0\n1 1\nLAST\n";
        assertEquals("layer>wave: 12=1.0 13=1.0 31=1.0 41=1.0", said(made("a.dl", list.replace("LAST", "1 1"), USUAL).value().orElseThrow()));
        assertEquals("wrong-count [2, 1]", Read.of("a.dl", list.replace("LAST", "2 1").getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(one -> one.reason().code() + " " + one.arguments()).collect(Collectors.joining()));
    }

    @Test
    void a_link_that_is_a_list_has_its_strength_behind_its_ends() {
        String json = "{\"directed\": true, \"nodes\": [\"a\", \"b\", \"c\"], \"links\": [[\"a\", \"b\", 3], [\"b\", \"c\", {\"weight\": 2}], [\"c\", \"a\"]]}";
        assertEquals("layer>wave: ab=3.0 bc=2.0 ca=1.0", said(made("a.json", json, USUAL).value().orElseThrow()));
    }

    @Test
    void what_stood_there_is_a_number_as_people_write_it() {
        assertEquals(List.of("0", "-1.5"), made("e.txt", "a b 0\na c -1.5\na d 1\n", USUAL).problems().stream().map(one -> one.stood()).toList());
    }
}
