package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.network.Attributes;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveAttributes;
import samenspel.text.account.Outcome;
import samenspel.text.account.Reading;

/// What files say of organisations and ties beyond what a network knows of.
class KeptAttributesTest {
    private static final ImportChoices USUAL = ImportChoices.usual("test");
    private static final Pair AB = new Pair(new OrganisationId("a"), new OrganisationId("b"));

    private static final String GEXF = """
            <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="directed">
            <attributes class="node"><attribute id="0" title="Staff" type="integer"/><attribute id="1" title="Open" type="boolean"/>
            <attribute id="2" title="Town" type="string"/></attributes>
            <attributes class="edge"><attribute id="e" title="Reason" type="string"/></attributes>
            <nodes><node id="a" label="Alfa"><attvalues><attvalue for="0" value="12"/><attvalue for="1" value="false"/></attvalues></node>
            <node id="b" label="Bravo"><attvalues><attvalue for="0" value="340"/><attvalue for="2" value="Veen"/></attvalues></node></nodes>
            <edges><edge id="0" source="a" target="b"><attvalues><attvalue for="e" value="youth"/></attvalues></edge></edges></graph></gexf>
            """;

    private static Reading<Network> made(String name, String text) {
        return NetworkBuilder.of(List.of(Small.found(name, text)), USUAL);
    }

    private static String said(Attributes attributes) {
        return attributes.byName().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(" "));
    }

    private static String said(Network network) {
        return network.organisations().stream().map(Organisation::attributes).map(KeptAttributesTest::said).collect(Collectors.joining("; "));
    }

    private static String remarks(Reading<Network> made) {
        return made.account().problems().stream().filter(problem -> problem.outcome().compareTo(Outcome.NOTED) >= 0)
                .map(problem -> problem.reason().code() + " " + problem.arguments()).collect(Collectors.joining("; "));
    }

    @Test
    void what_a_file_says_of_organisations_is_kept_with_its_kind() {
        assertEquals("Staff=12 Open=false; Staff=340 Town=Veen", said(made("a.gexf", GEXF).value().orElseThrow()));
    }

    @Test
    void what_a_file_says_of_ties_is_kept() {
        Network network = made("a.gexf", GEXF).value().orElseThrow();
        assertEquals("Reason=youth", said(network.fieldwork().firstEntry().getValue().attributes().of(new LayerId("layer"), AB)));
    }

    @Test
    void each_attribute_that_is_kept_is_named_once() {
        assertEquals("attributes-kept [Staff, Open, Town]; tie-attributes-kept [Reason]", remarks(made("a.gexf", GEXF)));
    }

    @Test
    void what_has_become_the_sector_is_not_kept_twice() {
        Network network = NetworkBuilder.of(List.of(Small.found("a.gexf", GEXF)), USUAL.withSector("Town")).value().orElseThrow();
        assertEquals("Staff=12 Open=false; Staff=340", said(network));
    }

    @Test
    void an_attribute_that_differs_between_waves_is_kept_a_wave() {
        String before = GEXF.replace("value=\"12\"", "value=\"11\"").replace("340", "339");
        Network network = NetworkBuilder.of(List.of(Small.found("2018.gexf", before), Small.found("2019.gexf", GEXF.replace("<attvalue for=\"0\" value=\"12\"/>", ""))),
                USUAL.with(ImportChoices.Several.WAVES)).value().orElseThrow();
        assertEquals("Open=false; Town=Veen", said(network));
        assertEquals("[Staff=11, Staff=339] [Staff=340]", network.fieldwork().values().stream().map(work -> work.attributes().organisations().values().stream()
                .map(KeptAttributesTest::said).toList().toString()).collect(Collectors.joining(" ")));
    }

    @Test
    void a_place_and_a_colour_are_left_out_and_said() {
        String drawn = "graph G { a [x=1, y=2, size=3, town=Veen]; b [x=2, y=1, size=4]; a -- b [penwidth=2]; }";
        Reading<Network> made = made("a.dot", drawn);
        assertEquals("town=Veen; ", said(made.value().orElseThrow()));
        assertEquals("attributes-kept [town]; drawing-details [x, y, size, penwidth]", remarks(made));
    }

    @Test
    void a_size_that_is_not_drawn_says_something_of_the_organisation() {
        assertEquals("size=3; size=4", said(made("a.dot", "graph G { a [size=3]; b [size=4]; a -- b; }").value().orElseThrow()));
    }

    @Test
    void what_is_not_known_has_no_value() {
        assertEquals("staff=3; ", said(made("a.dot", "graph G { a [staff=3]; b [staff=NA, town=\"\"]; a -- b; }").value().orElseThrow()));
    }

    @Test
    void of_two_ties_that_become_one_the_first_says_what_both_do_and_that_is_noted() {
        Reading<Network> made = made("a.dot", "digraph G { a -> b [since=2016]; a -> b [since=2017, reason=care]; }");
        WaveAttributes attributes = made.value().orElseThrow().fieldwork().firstEntry().getValue().attributes();
        assertEquals("since=2016 reason=care", said(attributes.of(new LayerId("layer"), AB)));
        assertEquals("tie-attributes-kept [since, reason]; attribute-twice [since]", remarks(made));
    }

    @Test
    void a_file_without_attributes_has_none_and_nothing_is_said() {
        Reading<Network> made = made("a.dot", "digraph G { a -> b; }");
        assertEquals("", remarks(made));
        assertEquals(WaveAttributes.NONE, made.value().orElseThrow().fieldwork().firstEntry().getValue().attributes());
    }
}
