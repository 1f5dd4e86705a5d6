package samenspel.diagram.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import samenspel.network.DerivationRule;
import samenspel.network.Sketch;
import samenspel.network.TieRule;
import samenspel.text.Language;

class RuleWordsTest {

    @Test
    void a_rule_of_ranks_says_in_which_places_somebody_must_be_named() {
        assertEquals(List.of("strong: both organisations report contact in one of the first 3 places in at least 1 of 1 ways (content)."),
                words(Language.EN, 3));
    }

    @Test
    void of_the_first_place_alone_it_speaks_in_the_singular() {
        assertEquals(List.of("strong: beide organisaties melden contact op de eerste plaats op ten minste 1 van 1 manieren (content)."),
                words(Language.NL, 1));
    }

    private static List<String> words(Language language, int rank) {
        DerivationRule rule = new DerivationRule.EnoughLayers(List.of(Sketch.CONTENT.id()), 0, OptionalInt.of(rank), TieRule.BOTH, 1);
        return new RuleWords(Sketch.of("a b").network(), language).of(List.of(Sketch.STRONG.with(rule)));
    }
}
