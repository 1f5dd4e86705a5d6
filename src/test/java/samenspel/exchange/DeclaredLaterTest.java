package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Declarations that stand elsewhere than the newest versions of XML formats have them.
class DeclaredLaterTest {
    @Test
    void keys_of_graphml_may_stand_within_or_behind_the_graph() {
        String within = "<graphml><graph edgedefault=\"directed\">%s<node id=\"n0\"><data key=\"k\">Alfa</data></node>%s</graph></graphml>";
        String key = "<key attr.name=\"label\" attr.type=\"string\" for=\"node\" id=\"k\"/>";
        assertEquals("Alfa", Small.labels(Small.graph("k.graphml", within.formatted(key, ""))));
        assertEquals("Alfa", Small.labels(Small.graph("k.graphml", within.formatted("", key))));
        assertEquals("", Small.findings(Small.reading("k.graphml", within.formatted("", key))));
    }

    @Test
    void ids_of_attributes_of_early_gexf_are_resolved() {
        String file = """
                <gexf version="1.%d"><graph defaultedgetype="directed">%s<nodes><node id="a"><attvalues><attvalue %s="0" value="12"/></attvalues></node></nodes>
                %s<edges/></graph></gexf>""";
        String declared = "<attributes class=\"node\" type=\"static\"><attribute id=\"0\" title=\"staff\" type=\"integer\"/></attributes>";
        assertEquals("staff=12", Small.attributes(Small.graph("a.gexf", file.formatted(0, declared, "id", "")), 0));
        assertEquals("staff=12", Small.attributes(Small.graph("a.gexf", file.formatted(1, declared, "for", "")), 0));
        assertEquals("staff=12", Small.attributes(Small.graph("a.gexf", file.formatted(0, "", "id", declared)), 0));
    }
}
