package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Which way the links of a JSON file go.
class JsonLinksTest {
    private static String ties(String links) {
        return Small.ties(Small.graph("n.json", "{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}], \"edges\": [" + links + "]}"));
    }

    @Test
    void each_link_of_kumu_says_its_direction_beside_its_type() {
        assertEquals("a-b=1.0:content a>c=3.0:referral b-c=1.0:content", ties("""
                {"from": "a", "to": "b", "type": "content", "direction": "mutual"},
                {"from": "a", "to": "c", "type": "referral", "direction": "directed", "strength": 3},
                {"from": "b", "to": "c", "type": "content", "direction": "undirected"}"""));
    }

    @Test
    void arrows_of_vis_say_where_they_point() {
        assertEquals("a>b=1.0 a-c=1.0 c>b=1.0 a-b=1.0 c>a=1.0", ties("""
                {"from": "a", "to": "b", "arrows": "to"}, {"from": "a", "to": "c", "arrows": "to, from"}, {"from": "b", "to": "c", "arrows": "from"},
                {"from": "a", "to": "b"}, {"from": "c", "to": "a", "arrows": {"to": {"enabled": true}, "from": {"enabled": false}}}"""));
    }

    @Test
    void words_of_direction_are_known_in_both_languages() {
        assertEquals("a-b=1.0 a>c=1.0 c>b=1.0", ties("""
                {"from": "a", "to": "b", "direction": "ongericht"}, {"from": "a", "to": "c", "direction": "heen"}, {"from": "b", "to": "c", "direction": "reverse"}"""));
    }

    @Test
    void a_word_of_direction_that_is_not_known_stays_an_attribute() {
        assertEquals("north", Small.graph("n.json", """
                {"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"from": "a", "to": "b", "direction": "north"}]}""").ties().getFirst().attributes().getFirst()
                .value().toString());
    }

    @Test
    void a_link_of_a_mixed_graph_has_a_direction_unless_it_says_otherwise() {
        assertEquals("a>b=1.0 b-c=1.0", Small.ties(Small.graph("g.json", """
                {"options": {"type": "mixed"}, "nodes": [{"key": "a"}, {"key": "b"}, {"key": "c"}],
                 "edges": [{"source": "a", "target": "b"}, {"source": "b", "target": "c", "undirected": true}]}""")));
        assertEquals(true, Small.graph("g.json", """
                {"options": {"type": "mixed"}, "nodes": [{"key": "a"}, {"key": "b"}], "edges": [{"source": "a", "target": "b"}]}""").setting().directed());
    }
}
