package samenspel.study.spoken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Sketch;
import samenspel.study.View;
import samenspel.study.numbers.QuotedWords;
import samenspel.study.privacy.Masking;
import samenspel.text.Language;

class SpokenSentencesTest {
    /// a and b report each other at first; later b is silent.
    private static final Network EXAMPLE = Sketch.of("a b c").silent(SECOND, "b")
            .tied(FIRST, CONTENT, 3, "a-b").tied(FIRST, CONTENT, 1, "b-a").tied(SECOND, CONTENT, 3, "a-b").network();
    private static final View CHANGE = View.opening(EXAMPLE).with(Drawn.change(EXAMPLE)).with(NameMode.FULL);
    private static final TieSentence TIE = new TieSentence(EXAMPLE, CHANGE, CONTENT.id(), new Pair(id("a"), id("b")));
    private static final OrganisationSentences TWO = new OrganisationSentences(EXAMPLE, CHANGE, List.of(id("a"), id("b")));

    @Test
    void of_a_tie_it_is_said_who_reported_what_in_which_wave_and_that_no_answer_is_unknown() {
        assertEquals("Tie of a and b. Kept in the layer content, 2018 → 2019. content: a → b: strength 3 (2018, 2019); b → a: strength 1 (2018), unknown (2019). "
                + others("no contact", "unknown") + "strong: no (2018, 2019). basic: yes (2018, 2019). b did not answer in 2019: what it would report is unknown, not lost.", TIE.words(Language.EN));
    }

    private static String others(String none, String unknown) {
        return Stream.of("administrative", "referral", "meeting", "agreement").map(layer -> layer + ": a → b: " + none + " (2018, 2019); b → a: " + none + " (2018), " + unknown + " (2019). ")
                .collect(Collectors.joining());
    }

    private static String ofReports(String later) {
        return Stream.of("administrative", "referral", "meeting").map(layer -> layer + ": 0 (2018), " + later + " (2019); ").collect(Collectors.joining());
    }

    private static String numbers(String later) {
        return Stream.of("administrative", "referral", "meeting", "agreement", "strong").map(layer -> layer + ": 0 (2018), " + later + " (2019); ").collect(Collectors.joining());
    }

    @Test
    void the_same_is_said_in_dutch() {
        assertEquals("Relatie van a en b. Gebleven in de laag content, 2018 → 2019. content: a → b: sterkte 3 (2018, 2019); b → a: sterkte 1 (2018), onbekend (2019). "
                + others("geen contact", "onbekend") + "strong: nee (2018, 2019). basic: ja (2018, 2019). b gaf in 2019 geen antwoord: wat het zou melden is onbekend, niet verloren.", TIE.words(Language.NL));
    }

    @Test
    void of_organisations_each_has_a_line_with_its_partners_in_each_layer_and_wave() {
        assertEquals(List.of("a: education · Other organisation · basic services. Partners: content: 1 (2018), 1 (2019); " + ofReports("0–1") + "agreement: 0 (2018), 0 (2019); strong: 0 (2018), 0 (2019); basic: 1 (2018), 1 (2019).",
                "b: education · Other organisation · basic services. Did not answer in 2019: its own reports are unknown. Partners: content: 1 (2018), ≥ 1 (2019); "
                        + numbers("?") + "basic: 1 (2018), ≥ 1 (2019)."), TWO.words(Language.EN).lines().toList());
    }

    @Test
    void without_names_no_name_stands_in_the_sentences() {
        List<String> begin = Stream.of(Masking.of(TIE), Masking.of(TWO)).map(masked -> ((QuotedWords) masked).words(Language.EN)).map(said -> said.substring(0, 20)).toList();
        assertEquals(List.of("Tie of education 1 a", "education 1: educati"), begin);
    }
}
