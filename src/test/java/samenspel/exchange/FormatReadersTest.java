package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.exchange.found.Moment;
import samenspel.text.account.Reading;

/// What each reader takes from a small file of its format.
class FormatReadersTest {

    @Test
    void each_format_is_known_by_its_content_alone() {
        List<FileFormat> formats = Small.files().values().stream().map(text -> Small.found("nameless", text).format()).toList();
        assertEquals(List.of(FileFormat.GRAPHML, FileFormat.GEXF, FileFormat.GML, FileFormat.PAJEK, FileFormat.PAJEK, FileFormat.DL, FileFormat.DL, FileFormat.DGS,
                FileFormat.DOT, FileFormat.JSON, FileFormat.JSON, FileFormat.JSON, FileFormat.JSON, FileFormat.JSON, FileFormat.EDGE_LIST, FileFormat.MATRIX), formats);
    }

    @Test
    void graphml_gives_defaults_types_and_each_edges_own_direction() {
        FoundGraph graph = Small.graph("a.graphml", Small.GRAPHML);
        assertEquals("Één>b=2.5", Small.ties(graph));
        assertEquals("staff=12 open=true", Small.attributes(graph, 0));
        assertEquals("staff=5", Small.attributes(graph, 1));
    }

    @Test
    void graphml_says_what_it_leaves_of_ports_hyperedges_and_nested_graphs() {
        Reading<FoundFile> reading = Small.reading("a.graphml", """
                <graphml><graph edgedefault="directed">
                <node id="a"><port name="p"/><graph id="in"><node id="c"/></graph></node>
                <node id="b"/>
                <edge source="a" target="c" sourceport="p"/>
                <hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>
                </graph></graphml>""");
        assertEquals("set_aside port 2, rejected hyperedge 5, noted nested-graph 2", Small.findings(reading));
        assertEquals("group=a", Small.attributes(Small.found(reading).graphs().getFirst(), 1));
    }

    @Test
    void graphml_takes_the_name_out_of_a_drawing_of_yfiles() {
        FoundGraph graph = Small.graph("y.graphml", """
                <graphml xmlns:y="http://www.yworks.com/xml/graphml"><!-- yEd --><key for="node" id="d5" yfiles.type="nodegraphics"/>
                <graph edgedefault="directed"><node id="n0"><data key="d5"><y:ShapeNode><y:Fill color="#F00"/>
                <y:NodeLabel>Municipality</y:NodeLabel></y:ShapeNode></data></node></graph></graphml>""");
        assertEquals("Municipality", Small.labels(graph));
    }

    @Test
    void gexf_gives_spells_kinds_positions_and_values_that_change() {
        FoundGraph graph = Small.graph("a.gexf", Small.GEXF);
        assertEquals("One>Two=1.0:advice Two-One=4.0", Small.ties(graph));
        assertEquals("kind=school x=1 y=2 z=0 colour=#ff0010", Small.attributes(graph, 0));
        assertEquals(false, graph.nodes().get(1).isThere(Moment.parse("2018-09-01").orElseThrow()));
        assertEquals(3.0, graph.ties().getFirst().valueAt(Moment.parse("2018-09-01").orElseThrow()));
    }

    @Test
    void a_slice_of_gexf_is_there_at_its_moment() {
        FoundGraph graph = Small.graph("s.gexf", """
                <gexf version="1.3"><graph mode="slice" timestamp="2007"><nodes><node id="1"/></nodes></graph></gexf>""");
        assertEquals(List.of(Moment.of(2007)), List.copyOf(graph.moments()));
    }

    @Test
    void gml_decodes_entities_and_lays_nested_lists_flat() {
        FoundGraph graph = Small.graph("a.gml", Small.GML);
        assertEquals("Café š [x]>Two=0.5", Small.ties(graph));
        assertEquals("x=1.5 y=-2 budget=9000000000", Small.attributes(graph, 0));
    }

    @Test
    void pajek_gives_relations_times_lists_and_partitions() {
        FoundGraph graph = Small.graph("a.paj", Small.PAJEK);
        assertEquals("One of us>two=3.0:advice two>Ferligoj, Anuška=1.0:advice One of us-Ferligoj, Anuška=-1.0:work "
                + "4>One of us=1.0:advice 4>two=1.0:advice", Small.ties(graph));
        assertEquals("x=0.1 y=0.2 z=0.5 sector=1", Small.attributes(graph, 0));
        assertEquals(false, graph.nodes().getFirst().isThere(Moment.of(4)));
    }

    @Test
    void the_matrix_of_a_two_mode_network_ties_one_mode_to_the_other() {
        FoundGraph graph = Small.graph("m.net", Small.PAJEK_MATRIX);
        assertEquals("1-3=1.0:members 1-5=2.0:members 2-4=1.0:members", Small.ties(graph));
        assertEquals("mode=2", Small.attributes(graph, 2));
    }

    @Test
    void a_cluster_file_alone_gives_each_vertex_its_number() {
        FoundGraph graph = Small.graph("s.clu", "*Vertices 3\n2\n1\n2\n\n 1 - government\n");
        assertEquals("partition=2", Small.attributes(graph, 2));
    }

    @Test
    void dl_gives_each_matrix_as_a_relation_and_a_point_as_not_known() {
        FoundGraph graph = Small.graph("a.dl", Small.DL);
        assertEquals("ann>bob=1.0:FRIENDS bob>ann=1.0:FRIENDS bob>cee dee=2.0:FRIENDS ann>cee dee=1.0:WORK cee dee>ann=NaN:WORK",
                Small.ties(graph));
    }

    @Test
    void dl_lists_with_labels_embedded_name_their_nodes() {
        FoundGraph graph = Small.graph("e.dl", Small.DL_EDGES);
        assertEquals("ann>bob=2.0 bob>cee=1.0", Small.ties(graph));
        assertEquals("ann|bob|cee|4", Small.labels(graph));
    }

    @Test
    void dl_reads_half_matrices_without_diagonal() {
        assertEquals("2-1=1.0 3-2=4.0", Small.ties(Small.graph("l.dl", "dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 4\n")));
        assertEquals("1-2=1.0 2-3=4.0", Small.ties(Small.graph("u.dl", "dl n=3 format=upperhalf diagonal=absent\ndata:\n1 0\n4\n")));
    }

    @Test
    void dl_keeps_rows_and_columns_of_different_sets_apart() {
        FoundGraph graph = Small.graph("t.dl", "dl nr=2 nc=3\nrow labels:\na b\ncolumn labels:\nx y z\ndata:\n1 0 1\n0 2 0\n");
        assertEquals("a-x=1.0 a-z=1.0 b-y=2.0", Small.ties(graph));
    }

    @Test
    void dl_takes_labels_out_of_a_matrix_they_are_embedded_in() {
        assertEquals("p>q=1.0", Small.ties(Small.graph("e.dl", "dl n=2 format=fullmatrix\nlabels embedded:\ndata:\n p q\np 0 1\nq 0 0\n")));
    }

    @Test
    void dgs_turns_steps_into_times() {
        FoundGraph graph = Small.graph("a.dgs", Small.DGS);
        assertEquals("Ann>b=2.0 b-c=1.0", Small.ties(graph));
        assertEquals(List.of(true, false, false), List.of(1, 2, 3).stream().map(step -> graph.ties().getFirst().isThere(Moment.of(step))).toList());
        assertEquals(List.of(true, true, false), List.of(1, 2, 3).stream().map(step -> graph.nodes().getFirst().isThere(Moment.of(step))).toList());
    }

    @Test
    void values_that_change_in_dgs_hold_from_their_step_on() {
        FoundGraph graph = Small.graph("c.dgs", "DGS004\nn 0 0\nst 1\nan a\nan b kind:old\nae ab a > b weight:2\nst 2\nce ab weight:5\ncn b kind:new\nst 3\n");
        assertEquals("2.0 5.0 5.0", Stream.of("1", "2", "3").map(step -> Moment.parse(step).orElseThrow())
                .map(moment -> Double.toString(graph.ties().getFirst().valueAt(moment))).collect(Collectors.joining(" ")));
        assertEquals("kind=old kind=new", Small.attributes(graph, 1));
    }

    @Test
    void dot_gives_chains_subgraphs_ports_and_defaults() {
        Reading<FoundFile> reading = Small.reading("a.dot", Small.DOT);
        FoundGraph graph = Small.found(reading).graphs().getFirst();
        assertEquals("A B>b=2.0 A B>c d=2.0 b>e=2.0 c d>e=2.0", Small.ties(graph));
        assertEquals("kind=care cluster=Schools", Small.attributes(graph, 1));
        assertEquals("set_aside attribute-unused 2, set_aside port 4, set_aside tie-twice 6, noted network-name 0", Small.findings(reading));
    }

    @Test
    void json_is_read_in_the_dialects_of_several_programs() {
        assertEquals("Ex-y=2.0", Small.ties(Small.graph("n.json", Small.NODE_LINK)));
        assertEquals("Ex>y=1.0:pp", Small.ties(Small.graph("c.json", Small.CYTOSCAPE)));
        assertEquals("Ex-y=3.0", Small.ties(Small.graph("g.json", Small.GRAPHOLOGY)));
        assertEquals("Ex>Why=7.0", Small.ties(Small.graph("d.json", Small.D3)));
        assertEquals("Ex>Why=2.0:asks", Small.ties(Small.graph("j.json", Small.JGF)));
        assertEquals("a>b=1.0", Small.ties(Small.graph("s.json", "{\"nodes\":[{\"key\":\"a\"},{\"key\":\"b\"}],\"edges\":[[\"a\",\"b\"]]}")));
    }

    @Test
    void rows_of_words_are_a_matrix_ties_or_answers() {
        assertEquals("ann>bob=2.0 bob>cee=1.0 cee>ann=3.0", Small.ties(Small.graph("e.txt", Small.EDGES)));
        assertEquals("1>2=1.0 2>3=2.0 3>1=1.0", Small.ties(Small.graph("m.txt", Small.MATRIX)));
        assertEquals("V1=1 V2=2 V3=1", Small.attributes(Small.graph("a.dat", "1 2 1\n".repeat(12)), 11));
    }

    @Test
    void the_fourth_column_of_a_list_of_ties_is_its_wave() {
        assertEquals(List.of("2018", "2019"), List.copyOf(Small.graph("w.txt", "a b 1 2018\na c 1 2018\na b 1 2019\n").waves()));
    }
}
