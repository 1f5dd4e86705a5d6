package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.FoundGraph;

/// Pajek as Pajek, igraph, networkx and people by hand write it.
class PajekFilesTest {
    private static final String THREE = "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n";

    private static String ties(String sections) {
        return Small.ties(Small.graph("p.net", THREE + sections));
    }

    private static String times(String written) {
        FoundGraph graph = Small.graph("p.net", THREE + "*Arcs\n1 2 1 " + written + "\n2 3 1\n");
        return graph.ties().stream().filter(tie -> tie.from() == 0).flatMap(tie -> tie.times().stream())
                .map(span -> span.from().written() + ".." + span.to().written()).collect(Collectors.joining(" "));
    }

    @Test
    void times_may_hold_blanks() {
        assertEquals("1..1", times("[ 1 ]"));
        assertEquals("1..2", times("[ 1 - 2 ]"));
        assertEquals("1..2 4..4", times("[1-2, 4]"));
        assertEquals("3..", times("[ 3 - * ]"));
        assertEquals("2018..2020", times("[2018-2020]"));
        assertEquals("2018-01-01..2018-12-31", times("[2018-01-01 - 2018-12-31]"));
        assertEquals("2018-01-01..2018-01-01", times("[2018-01-01]"));
    }

    @Test
    void a_tie_whose_time_cannot_be_read_is_left_out_and_said() {
        for (String odd : List.of("[soon]", "[ ]", "[1 to]", "[3-1]")) {
            assertEquals("b>c=1.0", ties("*Arcs\n1 2 1 " + odd + "\n2 3 1\n"), odd);
        }
        assertEquals("rejected not-a-time 6", Small.findings(Small.reading("p.net", THREE + "*Arcs\n1 2 1 [soon]\n2 3 1\n")));
    }

    @Test
    void names_hold_quotes_in_any_way_of_writing_them() {
        assertEquals("De \"Linde\" Noord|Care \"Plus\"|Centre West|'s-Hertogenbosch|C:\\|", Small.labels(Small.graph("p.net", """
                *Vertices 5
                1 "De \\"Linde\\" Noord" 0.1 0.2
                2 "Care ""Plus\"""
                3 'Centre West' 0.1
                4 's-Hertogenbosch 0.2 0.3
                5 "C:\\"
                """)) + "|");
    }

    @Test
    void a_name_of_several_words_may_stand_without_quotes() {
        assertEquals("GGD regio Noord|CJG|MEE", Small.labels(Small.graph("p.net", "*Vertices 3\n1 GGD regio Noord 0.1 0.2\n2 CJG box ic Red\n3 MEE [1-2]\n*Edges\n1 2\n")));
    }

    @Test
    void relations_are_named_wherever_their_name_is_said() {
        assertEquals("a>b=1.0:Content b>c=1.0:Content c>a=1.0:Referral",
                ties("*Arcs :1 \"Content\"\n*Arcs :2 \"Referral\"\n*Arcs\n1 2\n2 3\n*Arcs :2\n3 1\n"));
        assertEquals("a>b=1.0:Content a-c=1.0:Content", ties("*Arcs :1 \"Content\"\n1 2\n*Edges :1\n1 3\n"));
        assertEquals("a>b=1.0:Referral b>c=1.0:Content", ties("*Arcs :1 \"Content\"\n*Arcs :2 \"Referral\"\n*Arcs\n2: 1 2 1\n1: 2 3 1\n"));
        assertEquals("a>b=1.0:1 a-c=1.0:1", ties("*Arcs\n1 2\n*Edges :1\n1 3\n"));
    }

    @Test
    void a_minus_before_the_first_number_of_a_list_says_nothing() {
        assertEquals("a>b=1.0 a>c=1.0 b>c=1.0", ties("*Arcslist\n-1 2 3\n-2 3\n"));
    }

    private static String marked(String file) {
        return Small.found("p.paj", file).graphs().stream().flatMap(graph -> graph.nodes().stream())
                .map(node -> node.label() + "=" + node.attributes().stream().map(one -> one.name() + " " + one.value()).collect(Collectors.joining(","))).collect(Collectors.joining(" "));
    }

    @Test
    void a_partition_is_of_the_network_that_has_its_year_or_stands_before_it() {
        String first = "*Network 1. net 2016\n*Vertices 2\n1 \"a\"\n2 \"b\"\n*Arcs\n1 2\n";
        String second = "*Network 2. net 2018\n*Vertices 2\n1 \"a\"\n2 \"c\"\n*Arcs\n1 2\n";
        String part = "*Partition 1. part 2016\n*Vertices 2\n7\n8\n";
        assertEquals("a=part 2016 7 b=part 2016 8 a= c=", marked(first + second + part));
        assertEquals("a=part 7 b=part 8 a= c=", marked(first + part.replace("1. part 2016", "part") + second));
        assertEquals("net 2016, net 2018", Small.found("p.paj", first + second).graphs().stream().map(FoundGraph::name).collect(Collectors.joining(", ")));
        assertEquals("a= b= a= c=", marked(first + second + part.replace("1. part 2016", "part")));
        assertEquals("set_aside whose-numbers 14", Small.findings(Small.reading("p.paj", first + second + part.replace("1. part 2016", "part"))));
    }

    @Test
    void nodes_is_another_word_for_vertices() {
        assertEquals("a-b=2.0", Small.ties(Small.graph("p.net", "*Nodes 2\n1 a\n2 b\n*Edges\n1 2 2\n")));
    }

    @Test
    void a_number_too_many_is_said_and_no_detail_of_the_drawing() {
        assertEquals("set_aside too-many-numbers 6", Small.findings(Small.reading("p.net", THREE + "*Arcs\n1 2 1 7\n")));
        assertEquals("set_aside too-many-numbers 2", Small.findings(Small.reading("p.net", "*Vertices 2\n1 a 0.1 0.2 0.3 0.4\n2 b\n*Edges\n1 2\n")));
        assertEquals("wrong-count 6:7", Small.refusal("p.net", THREE + "*Matrix\n0 1 1 1\n0 0\n0 0 0\n"));
    }

    @Test
    void there_is_no_vertex_0() {
        assertEquals("rejected no-such-number 2, rejected no-such-number 5",
                Small.findings(Small.reading("p.net", "*Vertices 2\n0 \"a\"\n1 \"b\"\n*Arcs\n0 1\n1 2\n")));
    }
}
