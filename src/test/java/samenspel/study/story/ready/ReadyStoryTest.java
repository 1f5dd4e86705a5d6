package samenspel.study.story.ready;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.claim.ClaimText;
import samenspel.claim.FilledText;
import samenspel.claim.Verdict;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.study.findings.LiveWords;
import samenspel.study.story.Scene;
import samenspel.text.Language;

class ReadyStoryTest {

    static Stream<Arguments> told() {
        return Drawn.samples().stream().flatMap(sample -> Language.all().stream().map(language -> Arguments.of(sample.network(), language)));
    }

    private static FilledText filled(Network network, Language language, String typed) {
        return new LiveWords(network, Optional.empty(), NameMode.SHORT, language).filled(typed);
    }

    private static List<String> titles(int sample, Language language) {
        Network network = Drawn.samples().get(sample - 1).network();
        return ReadyStory.of(network, language).scenes().stream().map(scene -> filled(network, language, scene.title()).words()).toList();
    }

    @ParameterizedTest
    @MethodSource("told")
    void each_sample_has_all_scenes_in_both_languages_and_each_number_of_them_is_found(Network network, Language language) {
        ReadyStory story = ReadyStory.of(network, language);
        assertEquals(List.of(), story.leftOut());
        for (Scene scene : story.scenes()) {
            for (String typed : List.of(scene.title(), scene.note())) {
                FilledText filled = filled(network, language, typed);
                assertEquals(List.of(), filled.problems(), typed);
                assertTrue(filled.verdict().stream().allMatch(one -> one == Verdict.HOLDS), typed);
                assertFalse(filled.words().contains("{"), filled.words());
            }
        }
    }

    @Test
    void every_scene_but_the_last_tells_a_number_by_reference() {
        for (Scene scene : ReadyStory.of(Drawn.samples().getFirst().network(), Language.NL).scenes().subList(0, ReadyScene.values().length - 1)) {
            assertTrue(ClaimText.read(scene.title()).hasNumbers(), scene.title());
        }
    }

    @Test
    void the_story_of_sample_i_tells_what_was_published() {
        assertEquals(List.of("135 organisaties rond kind en gezin", "CJG Meerwoude en JGZ Meerwoude hebben 31,7% van alle bekende sterke relaties",
                "Minder dan de helft van wie antwoordde, zag in 2019 zelfsturing: 49,6%, tegen 54,2% in 2018", "Meer dan de helft van de gemelde verwijzingen raakt in 2018 een toegangsorganisatie: 53,6%",
                "Inkoop & contract: plaats 1 in bestuurlijke informatie, plaats 39= in inhoudelijke", "Meer dan de helft van de sterke relaties verdween tussen 2018 en 2019: 61%",
                "Een vaste kern met een beweeglijke rand: wat zou dat hier zijn?"), titles(1, Language.NL));
    }

    @Test
    void what_the_study_found_is_said_in_words_only_where_it_holds() {
        assertEquals("Zelfsturing: van wie antwoordde, zag 56% die in 2018, 51,9% in 2019", titles(2, Language.NL).get(ReadyScene.STEERING.ordinal()));
        assertEquals("39.8% of reported referrals touch an access organisation in 2018", titles(2, Language.EN).get(ReadyScene.ACCESS.ordinal()));
    }

    @Test
    void a_network_without_what_a_scene_tells_of_has_the_others_and_says_which_it_lacks() {
        Network plain = contentOnly(Drawn.samples().getFirst().network());
        ReadyStory story = ReadyStory.of(plain, Language.EN);
        assertEquals(List.of(ReadyScene.ACCESS, ReadyScene.FLOWS, ReadyScene.CHANGE), story.leftOut());
        assertTrue(story.isTelling());
    }

    /// The first wave of a network with its content information alone.
    private static Network contentOnly(Network whole) {
        WaveId wave = whole.waves().getFirst().id();
        Fieldwork all = whole.fieldwork(wave);
        LayerId content = new LayerId("content");
        SequencedMap<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>(Map.of(content, all.reports().get(content)));
        return new Network(whole.profile(), whole.frequencies(), whole.sectors(), whole.organisations(), whole.waves().subList(0, 1),
                whole.layers().stream().filter(layer -> layer.id().equals(content)).toList(),
                new LinkedHashMap<>(Map.of(wave, new Fieldwork(all.participation(), all.perceptions(), reports, all.attributes()))));
    }
}
