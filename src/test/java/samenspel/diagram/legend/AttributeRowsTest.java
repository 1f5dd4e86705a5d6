package samenspel.diagram.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Look;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.look.AttributeColours;
import samenspel.diagram.look.Paper;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Layouts;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.study.ShownLegend;
import samenspel.study.UnknownFields;
import samenspel.study.View;
import samenspel.study.filling.Filling;
import samenspel.text.Language;

/// Colours, sizes and rows by what a file says of organisations.
class AttributeRowsTest {
    private static final Network NETWORK = said(Sketch.of("a b c d e").tied(Sketch.FIRST, Sketch.CONTENT, 1, "a-b b-c").network());

    private static Attributes of(String type, double budget) {
        SequencedMap<String, AttributeValue> byName = new LinkedHashMap<>();
        byName.put("Type", AttributeValue.of(type));
        byName.put("Budget", AttributeValue.of(budget));
        return Attributes.of(byName);
    }

    private static Network said(Network plain) {
        return said(plain, List.of(of("care", 10), of("school", 30), of("care", 20), of("care", 50), Attributes.NONE));
    }

    private static Network budgets(double first, double second, double third, double fourth) {
        return said(NETWORK, List.of(of("care", first), of("care", second), of("care", third), of("care", fourth), Attributes.NONE));
    }

    private static Network said(Network plain, List<Attributes> said) {
        List<Organisation> organisations = new ArrayList<>();
        plain.organisations().forEach(one -> organisations.add(one.with(said.get(organisations.size()))));
        Sector unknown = new Sector(plain.sectors().getFirst().id(), Sector.NOT_KNOWN, Name.of("Unknown"));
        return new Network(plain.profile(), plain.frequencies(), List.of(unknown), organisations, plain.waves(), plain.layers(), plain.fieldwork());
    }

    private static Legend legend(Network network, Seen seen) {
        Document document = new Document(network, Layouts.of(network, 1), Look.standard(network), UnknownFields.NONE);
        return ShownLegend.of(document, View.opening(network).with(seen), Paper.WHITE, Language.EN, 1, new DrawnLayersCache()).legend();
    }

    private static Seen colouredBy(String name) {
        Seen opening = Seen.opening(NETWORK);
        return opening.with(opening.appearance().with(new ColourBy.OfAttribute(name)));
    }

    private static String rows(LegendSection section) {
        return section.title() + ": " + section.entries().stream().map(row -> (row.text() + " " + row.count()).strip()).collect(Collectors.joining(", "));
    }

    @Test
    void each_word_has_a_row_the_most_frequent_first_and_who_has_none_is_unknown() {
        assertEquals("Type: care 3, school 1, Unknown 1", rows(legend(NETWORK, colouredBy("Type")).organisations()));
    }

    @Test
    void numbers_have_a_scale_with_its_range() {
        assertEquals("Budget: 10, 30, 50, Unknown 1", rows(legend(NETWORK, colouredBy("Budget")).organisations()));
    }

    @Test
    void without_sectors_the_legend_speaks_of_organisations_and_of_nothing_unknown() {
        assertEquals("Organisations: Organisation 5", rows(legend(NETWORK, Seen.opening(NETWORK)).organisations()));
    }

    @Test
    void a_row_hides_those_it_stands_for() {
        Seen hidden = colouredBy("Type").toggled(LegendKey.attribute("Type", "care"));
        assertEquals("b e", Stream.of(NETWORK).flatMap(network -> network.organisations().stream()).filter(one -> hidden.shows(NETWORK, one))
                .map(Organisation::name).collect(Collectors.joining(" ")));
        Seen known = colouredBy("Type").toggled(LegendKey.attribute("Type"));
        assertEquals(4, NETWORK.organisations().stream().filter(one -> known.shows(NETWORK, one)).count());
    }

    @Test
    void a_disc_is_as_large_as_its_number_says() {
        Seen opening = Seen.opening(NETWORK);
        Seen sized = opening.with(opening.appearance().withSizeBy(Optional.of(new SizeBy.OfAttribute("Budget"))));
        assertEquals("Size: Budget: 50, 20, 10, Unknown 1", rows(legend(NETWORK, sized).sizes()));
    }

    @Test
    void tiny_numbers_are_told_apart() {
        assertEquals("Budget: 0, 0.000002, 0.000004, Unknown 1", rows(legend(budgets(0, 2e-7, 3e-6, 3.9e-6), colouredBy("Budget")).organisations()));
        assertEquals("Size: Budget: 0.000004, 0.000001, 0.0000005, Unknown 1", rows(legend(budgets(0, 2e-7, 3e-6, 3.9e-6), sizedByBudget()).sizes()));
        assertEquals("Budget: 7.00001, 7.00002, 7.00003, Unknown 1", rows(legend(budgets(7.00001, 7.00002, 7.00002, 7.00003), colouredBy("Budget")).organisations()));
    }

    @Test
    void a_size_that_all_have_has_one_row() {
        assertEquals("Size: Budget: 7, Unknown 1", rows(legend(budgets(7, 7, 7, 7), sizedByBudget()).sizes()));
    }

    @Test
    void an_empty_text_is_not_filled_in_and_has_a_row_of_its_own_beside_the_unknown() {
        Network network = said(NETWORK, List.of(of("", 1), of("", 1), of("care", 1), of("care", 1), Attributes.NONE));
        List<LegendEntry> rows = legend(network, colouredBy("Type")).organisations().entries();
        assertEquals(List.of("Not filled in", "care", "Unknown"), rows.stream().map(LegendEntry::text).toList());
        Seen hidden = colouredBy("Type").toggled(rows.getFirst().key());
        assertEquals("c d e", network.organisations().stream().filter(one -> hidden.shows(network, one)).map(one -> one.id().value()).collect(Collectors.joining(" ")));
        Seen known = colouredBy("Type").toggled(rows.getLast().key());
        assertEquals("a b c d", network.organisations().stream().filter(one -> known.shows(network, one)).map(one -> one.id().value()).collect(Collectors.joining(" ")));
    }

    private static Seen sizedByBudget() {
        Seen opening = Seen.opening(NETWORK);
        return opening.with(opening.appearance().withSizeBy(Optional.of(new SizeBy.OfAttribute("Budget"))));
    }

    @Test
    void numbers_have_a_mark_at_the_thousand_as_the_language_writes_it_and_years_have_none() {
        assertEquals("Size: Budget: 1,234,567, 500,000, 200,000, Unknown 1", rows(legend(budgets(1_234_567, 10, 2, 3), sizedByBudget()).sizes()));
        assertEquals("Budget: 1,998, 10,999, 20,000, Unknown 1", rows(legend(budgets(1_998, 20_000, 2_000, 3_000), colouredBy("Budget")).organisations()));
        assertEquals("Budget: 1960, 1970, 1980, Unknown 1", rows(legend(budgets(1_960, 1_970, 1_975, 1_980), colouredBy("Budget")).organisations()));
    }

    @Test
    void a_disc_of_a_number_below_nought_is_told_from_one_of_whom_nothing_is_known() {
        Network network = budgets(-40, 10, 0, 50);
        assertEquals("Size: Budget: 50, 20, 10, 0 or less 2, Unknown 1", rows(legend(network, sizedByBudget()).sizes()));
        Document document = new Document(network, Layouts.of(network, 1), Look.standard(network), UnknownFields.NONE);
        assertEquals(List.of("lack:e"), Drawn.flat(Drawn.picture(document, View.opening(network).with(sizedByBudget())).marks()).stream()
                .map(mark -> mark.id().value()).filter(id -> id.startsWith("lack")).toList());
    }

    @Test
    void where_no_number_is_above_nought_it_is_said_that_all_discs_are_of_one_size() {
        Network network = budgets(-40, -10, 0, -50);
        Document document = new Document(network, Layouts.of(network, 1), Look.standard(network), UnknownFields.NONE);
        Depiction depiction = View.opening(network).with(sizedByBudget()).depict(document, Emphasis.NONE, Language.EN);
        assertTrue(Captions.of(depiction, new DrawnLayersCache()).lines().contains("All discs are of one size: no Budget is above 0."));
    }

    @Test
    void no_two_words_share_a_colour_and_the_unknown_is_hollow() {
        AttributeColours colours = AttributeColours.of(NETWORK, "Type", FixedColours.COLOUR).orElseThrow();
        assertNotEquals(colours.of("care"), colours.of("school"));
        assertEquals(Colour.WHITE, colours.of(Attributes.NONE));
    }

    @Test
    void an_attribute_becomes_the_sector_of_those_it_is_known_of() {
        Document document = new Document(NETWORK, Layouts.of(NETWORK, 1), Look.standard(NETWORK), UnknownFields.NONE);
        Network network = Filling.ofAttribute(NETWORK, "Type").in(document).network();
        assertEquals("Sectors: care 3, school 1, Unknown 1", rows(legend(network, Seen.opening(network)).organisations()));
    }

    @Test
    void in_a_confidential_study_without_names_the_words_stay_unsaid() {
        Network guarded = NETWORK.with(NETWORK.profile().withConfidential(true));
        Seen nameless = colouredBy("Type").with(colouredBy("Type").appearance().with(NameMode.NONE));
        assertEquals("Type: Group 1 3, Group 2 1, Unknown 1", rows(legend(guarded, nameless).organisations()));
        Seen numbers = colouredBy("Budget").with(colouredBy("Budget").appearance().with(NameMode.SECTOR).withSizeBy(Optional.of(new SizeBy.OfAttribute("Budget"))));
        assertEquals("Budget: Smallest, Largest, Unknown 1", rows(legend(guarded, numbers).organisations()));
        assertEquals(List.of(), legend(guarded, numbers).sizes().entries());
    }

    @Test
    void nobody_stays_hidden_by_a_row_that_is_no_longer_there() {
        View hidden = View.opening(NETWORK).with(colouredBy("Type").toggled(LegendKey.attribute("Type", "care")));
        assertEquals(2, hidden.shown(NETWORK).size());
        assertEquals(5, hidden.with(ColourBy.Trait.SECTOR).shown(NETWORK).size());
    }
}
