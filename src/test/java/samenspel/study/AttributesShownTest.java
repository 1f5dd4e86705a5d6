package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Sketch;
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// Where what a file says of organisations and ties is to be read.
class AttributesShownTest {
    private static final Network NETWORK = network();
    private static final View VIEW = View.opening(NETWORK).withLayers(List.of(Sketch.CONTENT.id()));
    private static final Texts TEXTS = Texts.in(Language.EN);

    private static Attributes of(String name, AttributeValue value) {
        return Attributes.of(new LinkedHashMap<>(Map.of(name, value)));
    }

    private static Network network() {
        Network plain = Sketch.of("a b").tied(Sketch.FIRST, Sketch.CONTENT, 1, "a-b").tied(Sketch.SECOND, Sketch.CONTENT, 2, "a-b").network();
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>(plain.fieldwork());
        SequencedMap<Pair, Attributes> reports = new LinkedHashMap<>(Map.of(Sketch.pair("a-b"), of("Reason", AttributeValue.of("youth"))));
        SequencedMap<OrganisationId, Attributes> first = new LinkedHashMap<>(Map.of(Sketch.id("a"), of("Budget", AttributeValue.of(300.5))));
        fieldwork.put(Sketch.FIRST, plain.fieldwork(Sketch.FIRST).with(new WaveAttributes(first, Map.of(Sketch.CONTENT.id(), reports))));
        List<Organisation> organisations = Stream.of(plain.organisations().getFirst().with(of("Accredited", AttributeValue.of(false))), plain.organisations().getLast()).toList();
        return new Network(plain.profile(), plain.frequencies(), plain.sectors(), organisations, plain.waves(), plain.layers(), fieldwork);
    }

    private static List<CardText.AttributeRow> card(View view) {
        return CardText.of(NETWORK, view, Sketch.id("a"), TEXTS).orElseThrow().attributes();
    }

    @Test
    void a_card_says_a_value_once_or_wave_by_wave_where_it_differs() {
        assertEquals(List.of(new CardText.AttributeRow("Accredited", "No"), new CardText.AttributeRow("Budget", "2018: 300.5, 2019: ?")), card(VIEW));
    }

    @Test
    void a_card_without_names_says_nothing_that_may_tell_who_it_is() {
        assertEquals(List.of(), card(VIEW.with(NameMode.SECTOR)));
    }

    @Test
    void who_points_at_a_tie_reads_what_is_said_of_it() {
        assertEquals(List.of("content, 2018 · Reason: youth"), TieAttributes.of(NETWORK, VIEW, Sketch.pair("b-a"), TEXTS));
        assertEquals(List.of(), TieAttributes.of(NETWORK, VIEW.with(NameMode.NONE), Sketch.pair("a-b"), TEXTS));
    }

    private static List<String> last(NameMode mode, int columns) {
        Comparison comparison = Comparison.of(NETWORK, List.of(Sketch.CONTENT), Sketch.SECOND, Sketch.FIRST, Denominator.values()[0]);
        Sheet sheet = new ChangeListing(NETWORK, comparison, CountedAmong.WHOLE, TableOrder.MOST_CHANGED, mode).sheet(Language.EN);
        return sheet.head().subList(sheet.head().size() - columns, sheet.head().size());
    }

    @Test
    void a_saved_table_has_a_column_an_attribute_where_organisations_have_names() {
        assertEquals(List.of("Accredited", "Budget"), last(NameMode.FULL, 2));
        assertEquals(-1, last(NameMode.SECTOR, 5).indexOf("Budget"));
    }
}
