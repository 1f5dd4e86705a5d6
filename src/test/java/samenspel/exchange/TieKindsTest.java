package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Which attribute of ties makes layers, in files of graphs.
class TieKindsTest {
    private static final String DIGRAPH = "digraph g { a -> b [%1$s=\"%2$s\"]; a -> c [%1$s=\"%3$s\"]; b -> c [%1$s=\"%4$s\"]; }";

    private static String dot(String name, String first, String second, String third) {
        return Small.ties(Small.graph("g.dot", DIGRAPH.formatted(name, first, second, third)));
    }

    @Test
    void the_kind_of_a_tie_is_its_layer_whatever_programs_call_it() {
        for (String name : "interaction,type,kind,soort,relation,relatie,Edge_Type,relationType,label,EdgeLabel,shared_interaction,categorie".split(",")) {
            assertEquals("a>b=1.0:advies a>c=1.0:zorg b>c=1.0:zorg", dot(name, "advies", "zorg", "zorg"), name);
        }
    }

    @Test
    void the_strength_of_ties_is_known_by_its_usual_names() {
        for (String name : "sterkte,gewicht,frequentie,frequency,Edge Weight,intensiteit,count,aantal contacten,edgeWeight,tie_strength".split(",")) {
            assertEquals("a>b=3.0 a>c=2.0 b>c=4.0", dot("\"" + name + "\"", "3", "2", "4"), name);
        }
        assertEquals("noted strength-named 1", Small.findings(Small.reading("g.dot", DIGRAPH.formatted("sterkte", "3", "2", "4"))));
    }

    @Test
    void a_strength_that_not_every_tie_has_is_none_and_that_is_said() {
        assertEquals("a>b=1.0 a>c=1.0 b>c=1.0", dot("sterkte", "3", "2", "veel"));
        assertEquals("noted strength-not-named 1", Small.findings(Small.reading("g.dot", DIGRAPH.formatted("sterkte", "3", "2", "veel"))));
        assertEquals("noted strength-not-named 1", Small.findings(Small.reading("g.dot", "digraph g { a -> b [weight=3]; a -> c [sterkte=2]; }")));
        assertEquals("", Small.findings(Small.reading("g.dot", "digraph g { a -> b [weight=3, count=1]; a -> c [weight=2, count=2]; }")));
    }

    @Test
    void parallel_ties_of_two_kinds_stay_two() {
        assertEquals("a>b=2.0:advies a>b=1.0:zorg a-b=1.0:zorg", Small.ties(Small.graph("g.gml", """
                graph [ directed 1 node [ id 1 label "a" ] node [ id 2 label "b" ]
                edge [ source 1 target 2 label "advies" value 2 ]
                edge [ source 1 target 2 label "zorg" ]
                edge [ source 1 target 2 label "zorg" directed 0 ] ]""")));
    }

    @Test
    void a_label_that_is_a_number_or_differs_from_tie_to_tie_is_no_layer() {
        assertEquals("a>b=1.0 a>c=1.0 b>c=1.0", dot("label", "1", "2", "2"));
        assertEquals("a>b=1.0 a>c=1.0 b>c=1.0", dot("label", "elke week", "per mail", "soms"));
        assertEquals("a>b=1.0 a>c=1.0", Small.ties(Small.graph("g.dot", "digraph g { a -> b [label=x]; a -> c [label=y]; }")));
        assertEquals("a>b=1.0 a>c=1.0 b>c=1.0", dot("type", "directed", "undirected", "directed"));
    }

    @Test
    void what_the_file_itself_calls_a_layer_goes_before_other_words() {
        assertEquals("One>Two=1.0:x One>Two=1.0:y", Small.ties(Small.graph("g.gexf", """
                <gexf version="1.3"><graph defaultedgetype="directed"><attributes class="edge"><attribute id="0" title="label" type="string"/>
                <attribute id="1" title="layer" type="string"/></attributes><nodes><node id="1" label="One"/><node id="2" label="Two"/></nodes>
                <edges><edge source="1" target="2"><attvalues><attvalue for="0" value="p"/><attvalue for="1" value="x"/></attvalues></edge>
                <edge source="1" target="2"><attvalues><attvalue for="0" value="p"/><attvalue for="1" value="y"/></attvalues></edge></edges></graph></gexf>""")));
    }

    @Test
    void an_attribute_taken_for_the_layer_is_said() {
        assertEquals("noted kind-of-tie 1", Small.findings(Small.reading("g.dot", DIGRAPH.formatted("label", "advies", "zorg", "zorg"))));
    }
}
