package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.Moment;
import samenspel.network.Network;
import samenspel.text.account.Reading;

/// Times as files of graphs write them.
class TimesOfFilesTest {
    private static String gexf(String start, String end) {
        return """
                <gexf version="1.2"><graph mode="dynamic"><nodes><node id="a"/><node id="b"/></nodes>
                <edges><edge source="a" target="b" start="%s" end="%s"/><edge source="b" target="a"/></edges></graph></gexf>""".formatted(start, end);
    }

    @Test
    void dates_are_read_with_any_offset_and_fraction() {
        double utc = Moment.parse("2018-01-01T10:00:00Z").orElseThrow().order();
        for (String same : List.of("2018-01-01T12:00:00.000+0200", "2018-01-01T12:00:00+02:00", "2018-01-01T12:00:00.000000000000+02", "2018-01-01 10:00",
                "2018-01-01T10:00:00", "2018-01-01T09:00-0100", "2018-01-01T10:00:00.0Z")) {
            assertEquals(utc, Moment.parse(same).orElseThrow(() -> new AssertionError(same)).order(), 1e-9, same);
        }
        assertEquals(Moment.parse("2018-01-01").orElseThrow().order(), Moment.parse("2018-01").orElseThrow().order());
        assertEquals(true, Moment.parse("2018-13-01").isEmpty() && Moment.parse("1-2-2018").isEmpty() && Moment.parse("2018-01-01T99:00").isEmpty());
    }

    @Test
    void a_year_that_is_written_with_a_point_is_called_as_the_year() {
        assertEquals("2018 2018.5", Moment.parse("2018.0").orElseThrow().written() + " " + Moment.parse("2018.5").orElseThrow().written());
    }

    @Test
    void a_tie_whose_time_cannot_be_read_is_not_there_always() {
        assertEquals("b-a=1.0", Small.ties(Small.graph("t.gexf", gexf("spring", "autumn"))));
        assertEquals("rejected not-a-time 2, rejected not-a-time 2", Small.findings(Small.reading("t.gexf", gexf("spring", "autumn"))));
        assertEquals("b-a=1.0", Small.ties(Small.graph("t.gexf", gexf("2019", "2018"))));
    }

    private static final String WEIGHTS = """
            <gexf version="1.3"><graph mode="dynamic" defaultedgetype="directed"><attributes class="edge" mode="dynamic">
            <attribute id="weight" title="weight" type="double"/><attribute id="s" title="strength" type="double"/></attributes>
            <nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b" start="2018" end="2020" weight="2"><attvalues>%s</attvalues></edge></edges></graph></gexf>""";

    private static Reading<Network> made(String name, String text) {
        return NetworkBuilder.of(List.of(Small.found(name, text)), ImportChoices.usual("test"));
    }

    private static String strengths(Network network) {
        return network.waves().stream().map(wave -> network.fieldwork(wave.id()).reportsIn(network.layers().getFirst().id()).values().stream()
                .map(answer -> Double.toString(answer.strengthOrZero())).collect(Collectors.joining(","))).collect(Collectors.joining(" "));
    }

    private static String attributes(Network network) {
        return network.organisations().stream().map(one -> one.attributes().byName().toString()).collect(Collectors.joining(" ")) + network.waves().stream()
                .map(wave -> " " + network.fieldwork(wave.id()).attributes().organisations().values().stream().map(said -> said.byName().toString()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining());
    }

    @Test
    void where_one_time_ends_as_the_next_begins_the_next_holds() {
        Reading<Network> made = made("t.gexf", WEIGHTS.formatted("<attvalue for=\"weight\" value=\"1\" start=\"2018\" end=\"2019\"/><attvalue for=\"weight\" value=\"4\" start=\"2019\" end=\"2020\"/>"));
        assertEquals("1.0 4.0 4.0", strengths(made.value().orElseThrow()));
    }

    @Test
    void a_strength_of_nought_at_a_moment_is_no_tie_then_and_said() {
        Reading<Network> made = made("t.gexf", WEIGHTS.formatted("<attvalue for=\"weight\" value=\"3\" start=\"2018\" end=\"2018\"/><attvalue for=\"weight\" value=\"0\" start=\"2020\" end=\"2020\"/>"));
        assertEquals("3.0 ", strengths(made.value().orElseThrow()));
        assertEquals(List.of(List.of("a", "b", "2020")), made.account().problems().stream().filter(one -> one.reason().code().equals("not-positive-then"))
                .map(one -> one.arguments()).toList());
    }

    @Test
    void an_attribute_called_strength_is_none_where_the_file_says_the_weight() {
        Reading<Network> made = made("t.gexf", WEIGHTS.formatted("<attvalue for=\"s\" value=\"9\" start=\"2018\" end=\"2020\"/>"));
        assertEquals("2.0 2.0", strengths(made.value().orElseThrow()));
        assertEquals("[tie-attributes-kept]", made.account().problems().stream().map(one -> one.reason().code()).filter(code -> code.contains("kept")).toList().toString());
    }

    @Test
    void an_attribute_known_at_some_moments_is_not_one_of_all() {
        assertEquals("{} {} {staff=3} {staff=3}", attributes(made("t.gexf", """
                <gexf version="1.2"><graph mode="dynamic"><attributes class="node" mode="dynamic"><attribute id="f" title="staff" type="integer"/></attributes>
                <nodes><node id="a"><attvalues><attvalue for="f" value="3" start="2018" end="2019"/></attvalues></node><node id="b"/></nodes>
                <edges><edge source="a" target="b" start="2018" end="2020"/></edges></graph></gexf>""").value().orElseThrow()).strip());
    }

    @Test
    void what_stands_before_the_first_step_is_a_wave() {
        Network network = made("t.dgs", """
                DGS004
                net 0 0
                an a staff=3
                an b
                an c
                ae ab a > b
                ae bc b > c
                st 1
                de ab
                cn a staff=8
                """).value().orElseThrow();
        assertEquals("1.0,1.0 1.0", strengths(network));
        assertEquals("0 1", network.waves().stream().map(wave -> wave.id().value()).collect(Collectors.joining(" ")));
    }
}
