package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Quotes in GML, and arrows that say which way an edge goes.
class GmlTextsTest {
    private static String nodes(String first) {
        return Small.labels(Small.graph("n.gml", "graph [\n node [ id 1 " + first + " ]\n node [ id 2 label \"b\" ]\n edge [ source 1 target 2 ]\n]\n"));
    }

    @Test
    void quotes_within_texts_are_written_in_several_ways() {
        assertEquals("De \"Linde\" Noord|b", nodes("label \"De \\\"Linde\\\" Noord\" sector \"x\""));
        assertEquals("De \"Linde\"|b", nodes("label \"De \\\"Linde\\\"\" sector \"x\""));
        assertEquals("De \"Linde\"|b", nodes("label \"De &quot;Linde&quot;\""));
        assertEquals("C:\\|b", nodes("label \"C:\\\" sector \"x\""));
    }

    @Test
    void a_list_of_one_value_of_networkx_is_that_value() {
        assertEquals(List.of("zorg"), Small.graph("n.gml", "graph [ node [ id 1 label \"a\" soort \"_networkx_list_start\" soort \"zorg\" ] ]").nodes().getFirst().attributes().stream()
                .map(one -> one.value().toString()).toList());
    }

    private static String ties(String... edges) {
        StringBuilder text = new StringBuilder("graph [ directed 1 node [ id 1 label \"a\" ] node [ id 2 label \"b\" ]");
        for (String graphics : edges) {
            text.append(" edge [ source 1 target 2 graphics [ fill \"#000000\" ").append(graphics).append(" ] ]");
        }
        return Small.ties(Small.graph("n.gml", text + " ]"));
    }

    @Test
    void a_direction_that_is_drawn_is_said() {
        String text = "graph [ directed 1 node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 graphics [ arrow \"last\" ] ] ]";
        assertEquals("set_aside drawing 1, noted direction-drawn 1", Small.findings(Small.reading("n.gml", text)));
    }

    @Test
    void arrows_of_a_drawing_say_which_way_its_edges_go() {
        assertEquals("a>b=1.0 b>a=1.0 a-b=1.0 a-b=1.0", ties("targetArrow \"standard\"", "sourceArrow \"standard\"", "", "sourceArrow \"delta\" targetArrow \"delta\""));
        assertEquals("a>b=1.0 b>a=1.0 a-b=1.0", ties("arrow \"last\"", "arrow \"first\"", "arrow \"none\""));
        assertEquals("a>b=1.0 a>b=1.0", ties("", ""));
    }
}
