package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.diagram.ManyWaves;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.measure.Measure;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.network.Wave;
import samenspel.text.Language;
import samenspel.text.Texts;

class CardTextTest {
    /// a keeps b, loses c, gains d; e falls silent, f comes later.
    private static final Network EXAMPLE = Sketch.of("a b c d e f").silent(SECOND, "e").absent(FIRST, "f")
            .tied(FIRST, CONTENT, 1, "a-b a-c e-a").tied(SECOND, CONTENT, 1, "a-b b-a d-a a-e").network();
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE), CONTENT.id());
    private static final Texts TEXTS = Texts.in(Language.EN);

    private static CardText card(String organisation, NameMode names) {
        return CardText.of(EXAMPLE, VIEW.with(names), id(organisation), TEXTS).orElseThrow();
    }

    private static List<NamedPartners> partners(NameMode names) {
        return card("a", names).partners();
    }

    @Test
    void who_is_not_in_the_network_has_no_card() {
        assertEquals(Optional.empty(), CardText.of(EXAMPLE, VIEW, id("x"), TEXTS));
    }

    @Test
    void of_many_waves_the_card_has_the_first_the_last_and_the_one_looked_at() {
        Document waves = ManyWaves.of(11);
        List<Wave> all = waves.network().waves();
        View fourth = View.opening(waves.network()).with(new Lens.OneWave(all.get(3).id()));
        CardText card = CardText.of(waves.network(), fourth, waves.network().organisations().getFirst().id(), TEXTS).orElseThrow();
        assertEquals(Stream.of(0, 3, 10).map(at -> all.get(at).name().in("en")).toList(), card.waves());
        card.layers().forEach(layer -> assertEquals(Stream.of(0, 3, 10).map(at -> all.get(at).id()).toList(), List.copyOf(layer.numbers().keySet())));
    }

    @Test
    void where_names_are_shown_the_title_is_the_full_name() {
        assertEquals(EXAMPLE.organisation(id("a")).orElseThrow().name(), card("a", NameMode.SHORT).title());
    }

    @Test
    void where_no_name_is_shown_the_title_names_nobody() {
        assertEquals(TEXTS.get("card.unnamed"), card("a", NameMode.NONE).title());
    }

    @Test
    void each_wave_without_an_answer_is_said() {
        assertEquals(List.of(TEXTS.get("card.NOT_ANSWERED", SECOND.toString())), card("e", NameMode.SHORT).silences());
        assertEquals(List.of(TEXTS.get("card.ABSENT", FIRST.toString())), card("f", NameMode.SHORT).silences());
    }

    @Test
    void what_others_report_of_a_silent_organisation_is_the_least_it_can_be() {
        assertEquals(Map.of(FIRST, "1", SECOND, TEXTS.get("card.at-least", 1)), numbers("e"));
    }

    @Test
    void where_single_answers_are_unknown_the_number_is_from_the_least_to_the_most() {
        Answer skipped = new Answer.Unknown(Answer.Reason.SKIPPED);
        Network network = Sketch.of("a b c").tied(FIRST, CONTENT, 3, "a-b").reports(FIRST, CONTENT, "a-c", skipped).reports(SECOND, CONTENT, "b-c", skipped)
                .reports(SECOND, CONTENT, "a-c", Answer.NO_ANSWER).network();
        assertEquals(List.of("1–2", "1–2", "0–1", "0–1"), Stream.of("a", "c").flatMap(one -> Stream.of(CONTENT, Sketch.BASIC).map(layer ->
                CardText.of(network, VIEW, id(one), TEXTS).orElseThrow().layers().stream().filter(row -> row.layer().equals(layer.id())).findFirst().orElseThrow().numbers().get(FIRST))).toList());
        assertEquals("0–2", CardText.of(network, VIEW, id("c"), TEXTS).orElseThrow().layers().getFirst().numbers().get(SECOND));
        assertEquals("1", CardText.of(network, VIEW, id("b"), TEXTS).orElseThrow().layers().getFirst().numbers().get(FIRST));
    }

    @Test
    void who_was_not_there_has_no_number() {
        assertEquals(Map.of(FIRST, "–", SECOND, "0–1"), numbers("f"));
    }

    private static Map<?, ?> numbers(String organisation) {
        return card(organisation, NameMode.SHORT).layers().stream().filter(row -> row.layer().equals(CONTENT.id())).findFirst().orElseThrow().numbers();
    }

    @Test
    void partners_are_listed_by_what_became_of_them_without_those_that_are_nobody() {
        assertEquals(List.of(Fate.GAINED, Fate.LOST, Fate.KEPT), partners(NameMode.SHORT).stream().map(NamedPartners::fate).toList());
        assertEquals(List.of(List.of(id("d")), List.of(id("c")), List.of(id("b"), id("e"))), partners(NameMode.SHORT).stream().map(one -> List.copyOf(one.names().keySet())).toList());
    }

    @Test
    void a_partner_lost_because_it_left_is_said_to_have_left() {
        Network left = Sketch.of("a b c").absent(SECOND, "c").tied(FIRST, CONTENT, 1, "a-b a-c").tied(SECOND, CONTENT, 1, "b-a").network();
        CardText card = CardText.of(left, Drawn.only(View.opening(left), CONTENT.id()), id("a"), TEXTS).orElseThrow();
        String name = names(left, "c");
        assertEquals(List.of(Map.of(id("c"), name + " (left)")), card.partners().stream().filter(one -> one.fate() == Fate.LOST).map(NamedPartners::names).toList());
    }

    private static String names(Network network, String organisation) {
        return Names.of(network, View.opening(network).seen().names(), Language.EN).of(id(organisation));
    }

    @Test
    void where_no_name_is_shown_partners_are_counted_and_not_listed() {
        assertEquals(List.of(Map.of(), Map.of(), Map.of()), partners(NameMode.NONE).stream().map(NamedPartners::names).toList());
        assertEquals(partners(NameMode.SHORT).stream().map(NamedPartners::title).toList(), partners(NameMode.NONE).stream().map(NamedPartners::title).toList());
    }

    @Test
    void a_place_is_said_with_the_name_of_its_measure_and_of_how_many() {
        assertEquals(List.of(new CardText.RankRow(TEXTS.get(Measure.DEGREE.nameKey()), TEXTS.get(Measure.DEGREE.asksKey()),
                TEXTS.get("number", 3.0), TEXTS.get("card.rank", 1, 5), 0.75)), CardText.ranks(List.of(new Rank(Measure.DEGREE, OrganisationValue.exactly(3), 1, 5, false, 4)), TEXTS));
    }
}
