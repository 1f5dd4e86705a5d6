package samenspel.ui.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samenspel.exchange.table.AnswerCodes;

class CodeWordsTest {
    private static final AnswerCodes CODES = AnswerCodes.USUAL.withWords(Map.of("never", 0.0, "often", 2.5));

    @Test
    void numbers_are_typed_with_commas_or_blanks_between() {
        assertEquals(Set.of(9.0, 99.0, 1.5), CodeWords.numbers("9, 99 1.5; x"));
    }

    @Test
    void numbers_are_shown_in_order_without_needless_decimals() {
        assertEquals("1.5, 9, 99", CodeWords.text(CodeWords.numbers("99,9,1.5")));
    }

    @Test
    void strengths_that_words_have_beyond_the_usual_are_offered_too() {
        assertEquals(List.of(0.0, 1.0, 2.0, 2.5, 3.0, 4.0, 5.0), CodeWords.strengths(CODES));
    }

    @Test
    void words_of_one_strength_are_replaced_and_others_stay() {
        assertEquals(Map.of("never", 0.0, "daily", 2.5, "each hour", 2.5), CodeWords.with(CODES, 2.5, "Daily, each hour,").words());
    }
}
