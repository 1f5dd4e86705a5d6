package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import samenspel.exchange.found.FoundGraph;

/// Groups as programs that draw write them.
class NodeGroupsTest {
    private static final String FOLDERS = """
            <graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">
            <node id="n0" yfiles.foldertype="group"><data key="d6"><y:GroupNode><y:NodeLabel>Care</y:NodeLabel></y:GroupNode></data><graph id="n0:">
              <node id="n0::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Clinic</y:NodeLabel></y:ShapeNode></data></node>
              <node id="n0::n1" yfiles.foldertype="folder"><data key="d6"><y:GroupNode><y:NodeLabel>Youth</y:NodeLabel></y:GroupNode></data><graph id="n0::n1:">
                <node id="n0::n1::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Centre</y:NodeLabel></y:ShapeNode></data></node></graph></node></graph></node>
            <edge source="n0::n0" target="n0::n1::n0"/></graph></graphml>""";

    private static String all(FoundGraph graph) {
        StringBuilder all = new StringBuilder();
        for (int node = 0; node < graph.nodes().size(); node++) {
            all.append(graph.nodes().get(node).label()).append(" [").append(Small.attributes(graph, node)).append("] ");
        }
        return all.toString().strip();
    }

    @Test
    void groups_of_graphml_are_sectors_by_their_names_and_no_organisations() {
        assertEquals("Clinic [sector=Care] Centre [sector=Care sub-sector=Youth]", all(Small.graph("y.graphml", FOLDERS)));
        assertEquals("noted group-node 2, noted group-node 4", Small.findings(Small.reading("y.graphml", FOLDERS)).replace("set_aside drawing 2, ", ""));
    }

    @Test
    void groups_of_gml_are_sectors_by_their_names() {
        assertEquals("Clinic [sector=Care] School [sector=Education] Alone []", all(Small.graph("y.gml", """
                graph [ directed 1 node [ id 0 label "Care" isGroup 1 ] node [ id 1 label "Education" isGroup 1 ]
                node [ id 2 label "Clinic" gid 0 ] node [ id 3 label "School" gid 1 ] node [ id 4 label "Alone" ]
                edge [ source 2 target 3 ] ]""")));
    }

    @Test
    void compounds_of_cytoscape_and_nodes_within_nodes_of_gexf_are_sectors() {
        assertEquals("Clinic [sector=Care] School []", all(Small.graph("c.json", """
                {"elements": {"nodes": [{"data": {"id": "g", "label": "Care"}}, {"data": {"id": "a", "label": "Clinic", "parent": "g"}},
                {"data": {"id": "b", "label": "School"}}], "edges": [{"data": {"source": "a", "target": "b"}}]}}""")));
        assertEquals("Clinic [sector=Care] School []", all(Small.graph("c.gexf", """
                <gexf version="1.2"><graph><nodes><node id="g" label="Care"><nodes><node id="a" label="Clinic"/></nodes></node><node id="b" label="School"/></nodes>
                <edges><edge source="a" target="b"/></edges></graph></gexf>""")));
    }

    @Test
    void a_group_with_ties_stays_an_organisation() {
        assertEquals("Mother [] Daughter [group=Mother]", all(Small.graph("c.gexf", """
                <gexf version="1.2"><graph><nodes><node id="g" label="Mother"/><node id="a" label="Daughter" pid="g"/></nodes>
                <edges><edge source="a" target="g"/></edges></graph></gexf>""")));
    }

    @Test
    void what_is_said_to_be_a_group_names_the_sector_even_if_it_has_ties() {
        assertEquals("Care [] Clinic [sector=Care]", all(Small.graph("y.gml",
                "graph [ node [ id 0 label \"Care\" isGroup 1 ] node [ id 2 label \"Clinic\" gid 0 ] edge [ source 2 target 0 ] ]")));
    }

    @Test
    void groups_within_one_another_in_a_ring_end() {
        assertEquals("c [sector=b sub-sector=a]", all(Small.graph("r.gml", """
                graph [ node [ id 1 label "a" gid 2 ] node [ id 2 label "b" gid 1 ] node [ id 3 label "c" gid 1 ] edge [ source 3 target 3 ] ]""")));
    }

    @Test
    void group_of_a_node_in_json_is_an_attribute() {
        assertEquals("A [group=Youth] B [group=Care]", all(Small.graph("d.json", """
                {"nodes": [{"id": "A", "group": "Youth"}, {"id": "B", "group": "Care"}], "links": [{"source": "A", "target": "B"}]}""")));
    }
}
