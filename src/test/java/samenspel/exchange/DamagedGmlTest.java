package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// GML in which something is misspelt or stands twice.
class DamagedGmlTest {
    private static String findings(String entry) {
        return Small.findings(Small.reading("d.gml", "graph [ directed 1\nnode [ id 1 ]\nnode [ id 2 ]\nedge [ source 1 target 2 ]\n" + entry + "\n]"));
    }

    @Test
    void a_node_or_edge_whose_key_is_misspelt_is_rejected() {
        assertEquals("rejected unknown-part 5", findings("nod [ id 3 label \"c\" ]"));
        assertEquals("rejected unknown-part 5", findings("egde [ source 2 target 1 ]"));
        assertEquals("rejected tie-without-ends 5", findings("edge [ sourc 2 target 1 ]"));
        assertEquals("set_aside attribute-unused 5", findings("defaults [ color 1 ]"));
    }

    @Test
    void an_end_or_id_that_stands_twice_is_rejected() {
        assertEquals("rejected key-twice 5", findings("edge [ source 2 source 1 target 1 ]"));
        assertEquals("rejected key-twice 5", findings("edge [ source 2 target 1 target 2 ]"));
        assertEquals("rejected key-twice 5", findings("node [ id 3 id 4 ]"));
    }
}
