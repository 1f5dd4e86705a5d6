package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What is read in the labels of DOT, in which encoding.
class DotLabelsTest {
    private static String name(String attributes) {
        return Small.labels(Small.graph("g.dot", "digraph g { a [" + attributes + "]; }"));
    }

    @Test
    void html_labels_are_read_without_their_marks() {
        assertEquals("GGD & co North", name("label=<<B>GGD</B> &amp; co<BR/>North>"));
        assertEquals("Left Right", name("label=<<TABLE><TR><TD PORT=\"p\">Left</TD><TD>Right</TD></TR></TABLE>>"));
        assertEquals("(refers,x)5", name("label=<(refers,<I>x</I>)<SUB>5</SUB>>"));
    }

    @Test
    void fields_of_records_are_parted() {
        assertEquals("Left | School", name("label=\"{<f0> Left|<f1> School}\", shape=record"));
        assertEquals("a | b | c", name("shape=Mrecord, label=\"{a|{b|c}}\""));
        assertEquals("{a|b}", name("label=\"{a|b}\""));
    }

    @Test
    void the_charset_of_a_file_is_used() {
        byte[] latin = "graph g { graph [charset=latin1]\n a [label=\"Café\"]; a -- b; }".getBytes(StandardCharsets.ISO_8859_1);
        var reading = Read.of("g.gv", latin);
        assertEquals("Café|b", Small.labels(Small.found(reading).graphs().getFirst()));
        assertEquals("", Small.findings(reading));
    }

    @Test
    void a_cluster_within_a_cluster_is_the_sub_sector() {
        assertEquals("sub-sector=Inner cluster=Outer", Small.attributes(Small.graph("g.dot",
                "digraph g { subgraph cluster_0 { label=Outer; subgraph cluster_1 { label=Inner; a } b } a -> b }"), 0));
    }

    @Test
    void a_setting_of_the_whole_graph_is_said_once() {
        assertEquals("set_aside attribute-unused 1", Small.findings(Small.reading("g.dot", "digraph g { rankdir=LR; a -> b; subgraph s { rankdir=LR; a } }")));
    }

    @Test
    void arrows_say_which_way_a_tie_goes() {
        assertEquals("b>a=1.0 a-c=1.0 b-c=1.0 c>a=1.0", Small.ties(Small.graph("a.dot",
                "digraph { a -> b [dir=back]; a -> c [dir=both]; edge [dir=none]; b -> c; c -> a [dir=forward] }")));
        assertEquals("a>b=1.0 a-c=1.0", Small.ties(Small.graph("a.dot", "graph { a -- b [dir=forward]; a -- c }")));
    }
}
