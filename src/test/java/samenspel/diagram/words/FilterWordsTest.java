package samenspel.diagram.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Around;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.TieConditions;
import samenspel.diagram.seen.TieDirection;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.text.Language;

/// What is drawn reads as a sentence, and each of its parts can be taken away.
class FilterWordsTest {
    private static final Network NETWORK = Drawn.samples().getFirst().network();
    private static final LayerAlgebra ALGEBRA = LayerAlgebra.FREE.with(new LayerId("content"), LayerAlgebra.Wish.IN)
            .with(new LayerId("referral"), LayerAlgebra.Wish.IN).with(new LayerId("administrative"), LayerAlgebra.Wish.NOT_IN);
    private static final Filter ACCESS = Filter.NOTHING.toggled(new LegendKey(LegendKey.Kind.ACCESS, "OTHER"))
            .with(Filter.NOTHING.conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(10)))).with(TieConditions.NONE.with(ALGEBRA));

    private static FilterWords words(Filter filter, Language language) {
        return FilterWords.of(Seen.opening(NETWORK).with(filter), NETWORK, language);
    }

    @Test
    void strong_ties_of_some_in_two_layers_and_not_in_a_third_read_as_a_sentence() {
        assertEquals("strong ties of access organisations with 10 or more strong partners, in content information and client referral, not in administrative information",
                words(ACCESS, Language.EN).sentence());
        assertEquals("sterke relaties van toegangsorganisaties met 10 of meer sterke partners, in inhoudelijke informatie en cliëntverwijzing, niet in bestuurlijke informatie",
                words(ACCESS, Language.NL).sentence());
    }

    @Test
    void a_number_of_ties_names_the_layers_it_counts_unless_one_is_drawn() {
        Seen several = Seen.opening(NETWORK).with(ACCESS).withLayers(List.of(new LayerId("content"), new LayerId("referral"), new LayerId("strong")));
        assertEquals("10 of meer partners in inhoudelijke informatie, cliëntverwijzing en sterke relatie", condition(several, Language.NL));
        assertEquals("10 or more partners in content information, client referral and strong tie", condition(several, Language.EN));
        assertEquals("10 or more partners in content information and strong tie in 2018 or 2019",
                condition(several.withLayers(List.of(new LayerId("content"), new LayerId("strong"))).with(Drawn.change(NETWORK)), Language.EN));
        assertEquals("10 or more strong partners", condition(several.withLayers(List.of(new LayerId("strong"))), Language.EN));
    }

    @Test
    void a_number_of_a_layer_means_and_says_the_same_whatever_layers_are_drawn() {
        List<LayerId> strong = List.of(new LayerId("strong"));
        Seen before = Seen.opening(NETWORK).withLayers(strong).with(Filter.NOTHING.with(Filter.NOTHING.conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(10)).in(strong))));
        Seen after = before.withLayers(List.of(new LayerId("content"), new LayerId("referral")));
        assertEquals(before.met(NETWORK), after.met(NETWORK));
        assertEquals("10 of meer sterke partners", condition(before, Language.NL));
        assertEquals("10 of meer sterke partners", condition(after, Language.NL));
        assertEquals(new ConditionWords(NETWORK, Language.NL).of(before), new ConditionWords(NETWORK, Language.NL).of(after));
    }

    @Test
    void a_number_of_another_layer_than_the_one_drawn_names_it() {
        Seen referral = Seen.opening(NETWORK).with(Filter.NOTHING.with(Filter.NOTHING.conditions().with(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(10)).in(List.of(new LayerId("referral"))))));
        assertEquals("10 or more client partners", condition(referral, Language.EN));
        MeasureCondition between = new MeasureCondition(Measure.BETWEENNESS, NumberRange.atLeast(0.1)).in(List.of(new LayerId("referral")));
        String said = condition(referral.with(Filter.NOTHING.with(Filter.NOTHING.conditions().with(between))), Language.EN);
        assertTrue(said.endsWith(" in client referral"), said);
    }

    @Test
    void numbers_of_different_layers_each_name_their_own_below_the_picture() {
        MeasureCondition ten = new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(10));
        Seen both = Seen.opening(NETWORK).with(Filter.NOTHING.with(Filter.NOTHING.conditions().with(ten).with(ten.in(List.of(new LayerId("referral"))))));
        String said = new ConditionWords(NETWORK, Language.EN).of(both).getFirst();
        assertTrue(said.contains("“Partners” (Strong tie) is 10 or more and “Partners” (Client referral) is 10 or more (2018)"), said);
    }

    private static String condition(Seen seen, Language language) {
        return FilterWords.of(seen, NETWORK, language).chips().stream().filter(chip -> chip.control().equals("condition-0")).findFirst().orElseThrow().words();
    }

    @Test
    void a_layer_that_is_asked_for_is_the_difference_also_where_a_number_counts_in_it_from_then_on() {
        Seen before = Seen.opening(NETWORK).with(ACCESS.with(TieConditions.NONE));
        Seen after = before.with(ACCESS.with(TieConditions.NONE.with(LayerAlgebra.FREE.with(new LayerId("content"), LayerAlgebra.Wish.IN))))
                .withLayers(List.of(new LayerId("strong"), new LayerId("content")));
        assertEquals("content information", FilterWords.of(after, NETWORK, Language.EN).difference(before));
    }

    @Test
    void whom_it_is_about_and_what_became_of_their_ties_are_said() {
        Filter lost = Filter.NOTHING.around(Around.tiesOf(new OrganisationId("cjg01"))).onlyFates(List.of(Fate.LOST));
        Seen seen = Seen.opening(NETWORK).with(Drawn.change(NETWORK)).with(lost);
        assertEquals("sterke relaties van CJG Meerwoude alleen verloren", FilterWords.of(seen, NETWORK, Language.NL).sentence());
    }

    @Test
    void who_is_hidden_is_named_and_of_many_how_many_more() {
        List<OrganisationId> all = NETWORK.organisations().stream().map(Organisation::id).toList();
        assertEquals("sterke relaties niet CJG Meerwoude", words(Filter.NOTHING.hiding(List.of(new OrganisationId("cjg01"))), Language.NL).sentence());
        FilterChip chip = words(Filter.NOTHING.hiding(all.subList(0, 9)), Language.EN).chips().getFirst();
        assertTrue(chip.not() && chip.words().endsWith("6 others"), chip.words());
        assertEquals(Filter.NOTHING, chip.without());
    }

    @Test
    void taking_away_every_part_leaves_nothing_out() {
        Filter filter = ACCESS.with(ACCESS.ties().with(ACCESS.ties().traits().with(TieDirection.MUTUAL)).with(TieConditions.Ends.EITHER)).toggled(new LegendKey(LegendKey.Kind.SECTOR, "H"));
        int parts = words(filter, Language.EN).chips().size();
        for (int part = 0; part < parts; part++) {
            filter = words(filter, Language.EN).chips().isEmpty() ? filter : words(filter, Language.EN).chips().getLast().without();
        }
        assertEquals(List.of(), words(filter, Language.EN).chips());
    }
}
