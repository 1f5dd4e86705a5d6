package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.network.Network;

/// Which way the links of a JSON file go.
class JsonLinksTest {
    private static String ties(String links) {
        return Small.ties(Small.graph("n.json", "{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}], \"edges\": [" + links + "]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[{\"source\": \"a\", \"target\": \"b\", \"weight\": 2}, {\"source\": \"b\", \"target\": \"c\"}]",
            "[{\"from\": \"a\", \"to\": \"b\", \"value\": 2}, {\"from\": \"b\", \"to\": \"c\"}]",
            "[{\"van\": \"a\", \"naar\": \"b\", \"weight\": 2}, {\"van\": \"b\", \"naar\": \"c\"}]",
            "{\"links\": [{\"source\": \"a\", \"target\": \"b\", \"weight\": 2}, {\"source\": \"b\", \"target\": \"c\"}]}",
            "{\"title\": \"net\", \"edges\": [{\"from\": \"a\", \"to\": \"b\", \"weight\": 2}, {\"from\": \"b\", \"to\": \"c\"}]}"})
    void links_without_nodes_make_them(String text) {
        assertEquals("a>b=2.0 b>c=1.0", Small.ties(Small.graph("n.json", text)));
    }

    @Test
    void pairs_without_nodes_are_links() {
        assertEquals("a>b=1.0 b>c=1.0", Small.ties(Small.graph("n.json", "[[\"a\", \"b\"], [\"b\", \"c\"]]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 2, 3]", "[{\"name\": \"a\"}]", "{\"links\": {\"self\": \"x\"}}", "[[]]", "{\"links\": [{\"href\": \"x\"}]}"})
    void other_lists_are_no_network(String text) {
        assertEquals("unknown-json 1:1", Small.refusal("n.json", text));
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
    void a_strength_may_have_a_comma_before_its_decimals() {
        assertEquals("a>b=2.5 b>c=1.0", ties("{\"source\": \"a\", \"target\": \"b\", \"weight\": \"2,5\"}, {\"source\": \"b\", \"target\": \"c\", \"weight\": \"1\"}"));
    }

    private static String adjacent(boolean directed) {
        return Small.ties(Small.graph("adj.json", "{\"directed\": " + directed + ", \"multigraph\": true, \"graph\": [], \"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"c\"}], \"adjacency\": ["
                + "[{\"id\": \"b\", \"weight\": 2, \"relation\": \"care\", \"key\": 0}], [{\"id\": \"a\", \"weight\": 2, \"relation\": \"care\", \"key\": 0}, {\"id\": \"c\", \"key\": 0}],"
                + " [{\"id\": \"b\", \"key\": 0}]]}"));
    }

    @Test
    void lists_of_neighbours_beside_nodes_are_links() {
        assertEquals("a>b=2.0:care b>a=2.0:care b>c=1.0 c>b=1.0", adjacent(true));
        assertEquals("a-b=2.0:care b-c=1.0", adjacent(false));
    }

    @Test
    void a_name_that_became_that_of_a_network_is_not_said_to_be_unused() {
        assertEquals("", Small.findings(Small.reading("j.json", "{\"graphs\": [{\"label\": \"net2019\", \"nodes\": {\"a\": {}, \"b\": {}}, \"edges\": [{\"source\": \"a\", \"target\": \"b\"}]},"
                + " {\"label\": \"net2020\", \"nodes\": {\"a\": {}, \"b\": {}}, \"edges\": [{\"source\": \"b\", \"target\": \"a\"}]}]}")));
    }

    private static String waves(String name, String text) {
        Network network = Assembly.of(List.of(Small.reading(name, text)), Optional.empty()).value().orElseThrow().network();
        return network.waves().stream().map(wave -> wave.name().in("en") + ":" + network.layers().stream().mapToInt(layer -> network.fieldwork(wave.id()).reportsIn(layer.id()).size()).sum())
                .collect(Collectors.joining(" "));
    }

    @Test
    void years_of_all_links_are_waves_and_that_is_said() {
        String links = "{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"links\": [{\"source\": \"a\", \"target\": \"b\", \"%1$s\": 2018}, {\"source\": \"b\", \"target\": \"a\", \"%1$s\": 2020},"
                + " {\"source\": \"a\", \"target\": \"b\", \"%1$s\": \"2020\"}]}";
        for (String name : List.of("year", "jaar", "Meetjaar")) {
            assertEquals("2018:1 2020:2", waves("n.json", links.formatted(name)), name);
        }
        assertEquals("noted time-of-tie 1", Small.findings(Small.reading("n.json", links.formatted("year"))));
        assertEquals("Now:2", waves("n.json", links.formatted("founded")));
    }

    @Test
    void years_that_some_links_do_not_have_make_no_waves_and_that_is_said() {
        String links = "{\"nodes\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"links\": [{\"source\": \"a\", \"target\": \"b\", \"year\": 2018}, {\"source\": \"b\", \"target\": \"a\", \"year\": 2020},"
                + " {\"source\": \"a\", \"target\": \"b\"}]}";
        assertEquals("noted time-unused 1", Small.findings(Small.reading("n.json", links)));
    }

    @Test
    void beginnings_and_ends_of_links_and_nodes_are_times() {
        assertEquals("2018:1 2019:2 2020:2", waves("n.json", "{\"nodes\": [{\"id\": \"a\", \"begin\": 2018}, {\"id\": \"b\"}, {\"id\": \"c\", \"begin\": 2019}], \"links\": ["
                + "{\"source\": \"a\", \"target\": \"b\", \"start\": 2018, \"end\": 2019}, {\"source\": \"b\", \"target\": \"c\", \"start\": 2019}, {\"source\": \"a\", \"target\": \"b\", \"start\": 2020}]}"));
        assertEquals("2018:1 2019:1", waves("g.graphml", "<graphml><key id='s' for='edge' attr.name='start' attr.type='int'/><key id='e' for='edge' attr.name='end' attr.type='int'/>"
                + "<graph edgedefault='directed'><node id='a'/><node id='b'/><edge source='a' target='b'><data key='s'>2018</data><data key='e'>2018</data></edge>"
                + "<edge source='b' target='a'><data key='s'>2019</data></edge></graph></graphml>"));
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
