package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Pen;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.view.SilentStudies;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.study.CardText;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.text.Texts;

/// How those are drawn, counted and told who said nothing of what is drawn, in whichever way a file says so.
class SilentDiscsTest {
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final OrganisationId CENTRE = SAMPLE.network().organisations().stream().filter(one -> one.givesAccess() && one.sector().value().equals("CJG")).findFirst().orElseThrow().id();
    private static final LayerId REFERRAL = new LayerId("referral");
    private static final LayerId STRONG = new LayerId("strong");
    private static final LayerId CONTENT = new LayerId("content");

    private static View only(LayerId layer) {
        return Drawn.only(View.opening(SAMPLE.network()), layer);
    }

    private static Map<MarkId, Mark.Ring> outlines(Network network, LayerId layer) {
        Map<MarkId, Mark.Ring> outlines = new LinkedHashMap<>();
        Drawn.organisations(Drawn.picture(SAMPLE.with(network), only(layer))).forEach(one -> outlines.put(one.id(), Drawn.circle(one)));
        return outlines;
    }

    private static Mark.Disc disc(Network network, LayerId layer) {
        return Drawn.organisation(Drawn.picture(SAMPLE.with(network), only(layer)), CENTRE).marks().stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast)
                .filter(one -> one.id().equals(MarkId.organisation("disc", CENTRE))).findFirst().orElseThrow();
    }

    private static List<String> presence(Network network, View view) {
        Depiction depiction = view.depict(SAMPLE.with(network), Emphasis.NONE, Language.EN);
        Legend legend = Legends.of(depiction, Drawn.SCENES, new Pictures(Drawn.SCENES).sizes(depiction), Optional.empty(), new Sizes(1, 0.6));
        return legend.organisations().entries().stream().filter(row -> row.key().kind() == LegendKey.Kind.PRESENCE).map(SilentDiscsTest::words).toList();
    }

    private static String words(LegendEntry row) {
        return row.text() + " " + row.count();
    }

    private static String caption(Network network, View view) {
        return String.join(" ", Captions.of(view.depict(SAMPLE.with(network), Emphasis.NONE, Language.EN), Drawn.SCENES).lines());
    }

    /// With one layer of reports skipped by one.
    private static Network skipping(LayerId skipped) {
        Network network = SAMPLE.network();
        return network.withFieldwork((_, work) -> {
            Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>(work.reports());
            SequencedMap<Pair, Answer> all = new TreeMap<>(work.reportsIn(skipped));
            network.organisations().stream().filter(one -> !one.id().equals(CENTRE)).forEach(one -> all.put(new Pair(CENTRE, one.id()), new Answer.Unknown(Answer.Reason.SKIPPED)));
            reports.put(skipped, all);
            return new Fieldwork(work.participation(), work.perceptions(), reports, work.attributes());
        });
    }

    private static CardText card(Network network) {
        return CardText.of(network, View.opening(network), CENTRE, Texts.in(Language.EN)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(value = SilentStudies.Way.class, names = "PART", mode = EnumSource.Mode.EXCLUDE)
    void who_said_nothing_is_drawn_the_same_and_counted_in_the_same_row_in_whichever_way_a_file_says_so(SilentStudies.Way way) {
        Network without = SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.KEY, _ -> true);
        Network network = SilentStudies.silent(SAMPLE.network(), SilentStudies.Silent.KEY, way, _ -> true);
        assertEquals(outlines(without, STRONG), outlines(network, STRONG));
        assertEquals(disc(without, STRONG), disc(network, STRONG));
        String count = presence(without, only(STRONG)).getFirst().replace("Did not answer", "");
        assertEquals((way == SilentStudies.Way.NOT_ANSWERED ? "Did not answer" : "Said nothing of what is drawn") + count, presence(network, only(STRONG)).getFirst());
    }

    @Test
    void who_skipped_the_layer_that_is_drawn_has_no_tie_that_is_known_and_one_that_did_not_has() {
        Network network = skipping(REFERRAL);
        Pen whole = disc(SAMPLE.network(), REFERRAL).outline();
        assertEquals(whole, disc(network, CONTENT).outline());
        assertEquals(Discs.unanswered(whole.width()).dash(), disc(network, REFERRAL).outline().dash());
        assertEquals(List.of(), presence(network, only(CONTENT)).stream().filter(row -> row.contains("nothing") || row.contains("part")).toList());
        assertTrue(caption(network, only(REFERRAL)).contains("1 organisation answered but said nothing of what is drawn: its ties are unknown rather than none."), () -> caption(network, only(REFERRAL)));
        assertFalse(caption(network, only(CONTENT)).contains("said nothing"), () -> caption(network, only(CONTENT)));
    }

    @Test
    void who_answered_in_part_of_what_is_drawn_has_a_broken_outline_and_its_own_colour_and_a_row_of_its_own() {
        Network network = skipping(REFERRAL);
        Mark.Disc disc = disc(network, STRONG);
        assertEquals(disc(SAMPLE.network(), STRONG).fill(), disc.fill());
        assertEquals(Discs.unanswered(1).dash(), disc.outline().dash());
        assertTrue(presence(network, only(STRONG)).contains("Answered in part 1"), () -> presence(network, only(STRONG)).toString());
        assertTrue(caption(network, only(STRONG)).contains("1 organisation said nothing of part of what is drawn: other ties of it are unknown rather than none."), () -> caption(network, only(STRONG)));
    }

    @Test
    void the_card_says_of_which_layers_nothing_was_said_and_its_partners_are_from_what_others_said_to_everybody_it_could_name() {
        WaveId first = SAMPLE.network().waves().getFirst().id();
        CardText card = card(skipping(REFERRAL));
        assertEquals(List.of("Said nothing in 2018 of: Client referral. Its own reports of that are unknown.", "Said nothing in 2019 of: Client referral. Its own reports of that are unknown."), card.silences());
        assertEquals("16–64", card.layers().stream().filter(row -> row.layer().equals(REFERRAL)).findFirst().orElseThrow().numbers().get(first));
    }
}
