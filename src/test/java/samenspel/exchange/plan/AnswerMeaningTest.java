package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samenspel.exchange.survey.AnswerCodes;

class AnswerMeaningTest {
    private static final AnswerCodes CODES = AnswerCodes.USUAL.withWords(Map.of("nooit", 0.0, "soms", 1.0, "af en toe", 1.0, "vaak", 2.0));

    @Test
    void a_word_is_no_answer_no_tie_or_a_strength() {
        assertEquals(Optional.of(AnswerMeaning.NO_TIE), AnswerMeaning.of(CODES, "Nooit"));
        assertEquals(Optional.of(AnswerMeaning.tie(2)), AnswerMeaning.of(CODES, "vaak"));
        assertEquals(Optional.of(AnswerMeaning.NO_ANSWER), AnswerMeaning.of(CODES, "NA"));
        assertEquals(Optional.empty(), AnswerMeaning.of(CODES, "misschien"));
    }

    @Test
    void a_word_that_is_said_to_be_no_answer_is_not_known() {
        AnswerCodes told = AnswerMeaning.NO_ANSWER.in(CODES, "weet ik niet");
        assertEquals(Optional.of(AnswerMeaning.NO_ANSWER), AnswerMeaning.of(told, "Weet ik niet"));
        assertEquals(Optional.of(AnswerMeaning.tie(1)), AnswerMeaning.of(AnswerMeaning.tie(1).in(told, "weet ik niet"), "weet ik niet"));
    }

    @Test
    void a_number_goes_among_the_codes_and_comes_back() {
        AnswerCodes missing = AnswerMeaning.NO_ANSWER.in(CODES, "99");
        assertEquals(Set.of(99.0), missing.missing());
        AnswerCodes none = AnswerMeaning.NO_TIE.in(missing, "99");
        assertEquals(List.of(Set.of(), Set.of(99.0)), List.of(none.missing(), none.noTie()));
        assertEquals(List.of(Set.of(), Set.of()), List.of(AnswerMeaning.tie(99).in(none, "99").missing(), AnswerMeaning.tie(99).in(none, "99").noTie()));
    }

    @Test
    void an_answer_changes_places_with_all_that_are_as_strong_as_the_next() {
        List<String> words = List.of("nooit", "soms", "af en toe", "vaak", "3");
        AnswerCodes moved = AnswerMeaning.moved(CODES, words, "vaak", -1);
        assertEquals(List.of(AnswerMeaning.tie(2), AnswerMeaning.tie(2), AnswerMeaning.tie(1)),
                List.of("soms", "af en toe", "vaak").stream().map(word -> AnswerMeaning.of(moved, word).orElseThrow()).toList());
        assertEquals(CODES, AnswerMeaning.moved(CODES, words, "vaak", 1));
        assertEquals(CODES, AnswerMeaning.moved(CODES, words, "nooit", 1));
    }
}
