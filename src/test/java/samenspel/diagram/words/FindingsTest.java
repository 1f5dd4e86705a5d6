package samenspel.diagram.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayer;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.KnownTies;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class FindingsTest {
    private static final Document NETWORK_I = Drawn.samples().getFirst();
    private static final LayerId STRONG = new LayerId("strong");

    @Test
    void two_organisations_hold_nearly_a_third_of_all_strong_ties_and_do() {
        assertEquals("Two organisations hold nearly a third of all known strong ties", findings(Drawn.first(NETWORK_I.network()), Language.EN).getFirst());
        assertEquals("Twee organisaties hebben bijna een derde van alle bekende sterke relaties", findings(Drawn.first(NETWORK_I.network()), Language.NL).getFirst());
        DrawnLayer strong = Drawn.SCENES.of(NETWORK_I.network(), Drawn.first(NETWORK_I.network())).layer(STRONG).orElseThrow();
        Set<OrganisationId> two = NETWORK_I.network().organisations().stream()
                .filter(one -> Set.of("CJG Meerwoude", "JGZ Meerwoude").contains(one.shortName())).map(Organisation::id).collect(Collectors.toSet());
        long held = strong.ties().stream().filter(tie -> two.contains(tie.pair().from()) || two.contains(tie.pair().to())).count();
        assertEquals(300, strong.count());
        assertEquals(1 / 3.0, held / 300.0, 0.02);
        assertTrue(held < 100);
    }

    @Test
    void more_than_half_of_the_strong_ties_are_gone_whatever_is_unknown() {
        assertEquals(List.of("More than half of the strong ties of 2018 are gone in 2019"), findings(Drawn.change(NETWORK_I.network()), Language.EN));
        assertEquals(List.of("Meer dan de helft van de sterke relaties van 2018 is in 2019 verdwenen"), findings(Drawn.change(NETWORK_I.network()), Language.NL));
    }

    @Test
    void a_change_that_goes_back_in_time_says_what_was_not_there_yet() {
        Lens.Between change = Drawn.change(NETWORK_I.network());
        Lens.Between back = new Lens.Between(change.to(), change.from());
        assertEquals(List.of("More than half of the strong ties of 2019 were not there yet in 2018"), findings(back, Language.EN));
        assertEquals(List.of("Meer dan de helft van de sterke relaties van 2019 was er in 2018 nog niet"), findings(back, Language.NL));
    }

    @ParameterizedTest
    @CsvSource({"0.333, a third", "0.32, nearly a third", "0.345, just over a third", "0.25, a quarter", "0.5, half", "0.49, nearly half", "0.63, more than half", "0.66, nearly two thirds",
        "0.8, more than three quarters", "0.28, 28%", "0.44, 44%"})
    void shares_are_said_as_people_say_them(double share, String words) {
        assertEquals(words, new ShareWords(Language.EN).of(share));
    }

    @Test
    void a_ring_in_which_all_are_alike_offers_nothing() {
        String ids = IntStream.range(0, 24).mapToObj(i -> "o" + i).collect(Collectors.joining(" "));
        String ring = IntStream.range(0, 24).mapToObj(i -> "o" + i + "-o" + (i + 1) % 24).collect(Collectors.joining(" "));
        Document document = Drawn.onCircle(Sketch.of(ids).tied(Sketch.FIRST, Sketch.MEETING, 1, ring).network());
        View view = Drawn.only(View.opening(document.network()).with(Drawn.first(document.network())), Sketch.MEETING.id());
        assertEquals(List.of(), Findings.of(view.depict(document, Emphasis.NONE, Language.EN), Drawn.SCENES));
    }

    @Test
    void a_share_is_of_the_known_ties_where_the_unknown_ones_could_change_it() {
        View view = Drawn.only(View.opening(NETWORK_I.network()).with(Drawn.first(NETWORK_I.network())), new LayerId("administrative"));
        assertEquals("Two organisations hold nearly two fifths of all known ties of administrative information", Findings.of(view.depict(NETWORK_I, Emphasis.NONE, Language.EN), Drawn.SCENES).getFirst());
        KnownTies known = KnownTies.of(NETWORK_I.network(), NETWORK_I.network().layer(new LayerId("administrative")).orElseThrow(), Drawn.first(NETWORK_I.network()).wave());
        assertTrue(known.unknownTies() > known.ties());
    }

    @Test
    void what_is_said_of_access_organisations_is_their_mean() {
        for (Document document : Drawn.samples()) {
            Network network = document.network();
            DrawnLayer strong = Drawn.SCENES.of(network, Drawn.first(network)).layer(STRONG).orElseThrow();
            LayerLoad load = LayerLoad.of(strong, network.organisations().stream().map(Organisation::id).toList());
            assertEquals(2 * load.ties(), load.byNumber().values().stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void means_are_of_those_who_answered_and_say_so() {
        assertEquals(List.of("Two organisations hold nearly a third of all known strong ties", "Of those who answered, access organisations have 7.7 strong ties on average, others 4.1, as far as is known"), findings(Drawn.first(NETWORK_I.network()), Language.EN));
        assertEquals("Van wie antwoordde hebben toegangsorganisaties gemiddeld 7,8 sterke relaties, andere 4, voor zover bekend", findings(Drawn.last(NETWORK_I.network()), Language.NL).getLast());
    }

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void no_organisation_is_named_and_no_more_than_three_are_offered(Document document) {
        for (Lens lens : List.of(Drawn.first(document.network()), Drawn.last(document.network()), Drawn.change(document.network()))) {
            for (LayerId layer : Drawn.layers(document.network())) {
                View view = Drawn.only(View.opening(document.network()).with(lens), layer);
                Depiction depiction = view.depict(document, Emphasis.NONE, Language.EN).with(NameMode.FULL);
                List<String> found = Findings.of(depiction, Drawn.SCENES);
                assertTrue(found.size() <= 3, found.toString());
                document.network().organisations().forEach(one -> assertFalse(found.toString().contains(one.name()), one.name()));
            }
        }
    }

    private static List<String> findings(Lens lens, Language language) {
        View view = Drawn.only(View.opening(NETWORK_I.network()).with(lens), STRONG);
        return Findings.of(view.depict(NETWORK_I, Emphasis.NONE, language), Drawn.SCENES);
    }
}
