package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.FoundGraph;

/// What elements of GEXF and GraphML say in attributes and drawings of their own.
class XmlAttributesTest {
    private static String gexf(String edge) {
        FoundGraph graph = Small.graph("n.gexf", "<gexf version='1.1'><graph defaultedgetype='double'><nodes><node id='a' status='open'/><node id='b'/></nodes><edges>" + edge + "</edges></graph></gexf>");
        return Small.ties(graph) + " " + Small.attributes(graph, 0) + " " + graph.ties().getFirst().attributes().stream().map(one -> one.name() + "=" + one.value()).collect(Collectors.joining(" "));
    }

    @Test
    void attributes_that_no_version_of_gexf_knows_are_kept() {
        assertEquals("a-b=1.0 status=open place=Ede sure=2", gexf("<edge source='a' target='b' place='Ede' sure='2'/>"));
    }

    @Test
    void the_words_of_the_first_versions_of_gexf_are_understood() {
        assertEquals("a-b=3.0 status=open ", gexf("<edge source='a' target='b' cardinal='3'/>"));
        assertEquals("a>b=2.0 status=open ", gexf("<edge source='a' target='b' type='dir' weight='2'/>"));
    }

    @Test
    void attributes_of_elements_of_graphml_are_kept() {
        FoundGraph graph = Small.graph("n.graphml", "<graphml><graph edgedefault='directed'><node id='a' status='open'/><node id='b'/><edge id='e' source='a' target='b' place='Ede'/></graph></graphml>");
        assertEquals("status=open", Small.attributes(graph, 0));
        assertEquals("Ede", graph.ties().getFirst().attributes().getFirst().value().toString());
    }

    private static String drawn(String... arrows) {
        StringBuilder edges = new StringBuilder();
        for (String ends : arrows) {
            edges.append("<edge source='a' target='b'><data key='d'><y:PolyLineEdge><y:Arrows source='").append(ends.split(" ")[0]).append("' target='").append(ends.split(" ")[1])
                    .append("'/></y:PolyLineEdge></data></edge>");
        }
        return Small.ties(Small.graph("y.graphml", "<graphml><key id='d' for='edge' yfiles.type='edgegraphics'/><graph edgedefault='directed'><node id='a'/><node id='b'/>" + edges + "</graph></graphml>"));
    }

    @Test
    void arrows_of_a_drawing_say_which_way_its_edges_go() {
        assertEquals("a>b=1.0 b>a=1.0 a-b=1.0 a-b=1.0", drawn("none standard", "delta none", "none none", "standard standard"));
        assertEquals("a>b=1.0 a>b=1.0", drawn("none none", "none none"));
    }
}
