package samenspel.study.numbers.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import samenspel.measure.CauseWords;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.storage.PlacesInRows;
import samenspel.study.numbers.MeasuredPlace;
import samenspel.study.numbers.whole.NumberLine;
import samenspel.study.numbers.whole.WholePlace;
import samenspel.text.Language;
import samenspel.text.Texts;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkNumberTest {
    private Network network;
    private MeasuredPlace place;

    @BeforeAll
    void read_a_sample() {
        network = PlacesInRows.read(Path.of("samples", "network-1.samenspel.json")).value().orElseThrow().network();
        place = new MeasuredPlace(network.layer(new LayerId("strong")).orElseThrow(), network.wave(new WaveId("2018")).orElseThrow());
    }

    private NetworkNumber number(NetworkMeasure measure) {
        return new NetworkNumber(network, new WholePlace.One(place), NumberLine.of(measure, measure.of(network, place.layer(), place.wave().id())).getFirst());
    }

    @Test
    void a_number_of_the_network_is_quoted_with_its_base_and_bounds() {
        assertEquals("In 2018 “Density” of Network I – Meerwoude is 0.033 (127 of 135 answered; strong tie). From 0.033 to 0.037, depending on ties that are not known.",
                number(NetworkMeasure.DENSITY).words(Language.EN));
        assertEquals("In 2018 is ‘In het grootste deel’ (largest component) van Netwerk I – Meerwoude 118 van 135 (127 van 135 antwoordden; sterke relatie). "
                + "Van 118 tot 126, afhankelijk van relaties die niet bekend zijn.", number(NetworkMeasure.LARGEST_COMPONENT).words(Language.NL));
        assertEquals("In 2018 heeft ‘Beantwoorde relaties’ (arc reciprocity) van Netwerk I – Meerwoude geen waarde (127 van 135 antwoordden; sterke relatie). "
                + "Relaties hebben hier geen richting.", number(NetworkMeasure.RECIPROCITY_TIES).words(Language.NL));
    }

    @Test
    void between_two_waves_the_base_is_who_was_in_both() {
        MeasuredPlace later = new MeasuredPlace(place.layer(), network.waves().getLast());
        NumberLine any = number(NetworkMeasure.DENSITY).line();
        String base = new NetworkNumber(network, new WholePlace.Two(place, later), any).explained(Texts.in(Language.EN)).base();
        assertTrue(base.contains("; 133 organisations that were in the network in both."), base);
    }

    @Test
    void all_can_be_quoted_without_a_word_of_cause() {
        NetworkMeasures.of(List.of(NetworkMeasure.values()), network, place.layer(), place.wave().id()).forEach((measure, value) -> {
            for (Language language : List.of(Language.NL, Language.EN)) {
                for (NumberLine line : NumberLine.of(measure, value).stream().limit(3).toList()) {
                    Explanation said = new NetworkNumber(network, new WholePlace.One(place), line).explained(Texts.in(language));
                    List.of(said.here(), said.base(), said.sentence()).forEach(CauseWords::assertNone);
                    assertFalse(said.sentence().contains("{") || said.sentence().contains("  ") || said.sentence().contains(".."), said.sentence());
                }
            }
        });
    }
}
