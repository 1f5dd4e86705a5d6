package samenspel.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieRuleTest {
    private static final Answer YES = new Answer.Tied(2);
    private static final Answer NO = Answer.NOT_TIED;
    private static final Answer UNKNOWN = Answer.NO_ANSWER;

    @Test
    void the_sender_decides_alone() {
        assertEquals(List.of(
                YES, YES, YES,
                NO, NO, NO,
                UNKNOWN, UNKNOWN, UNKNOWN), table(TieRule.SENDER));
    }

    @Test
    void either_is_a_tie_if_one_says_so_and_unknown_if_nobody_does_and_one_is_silent() {
        assertEquals(List.of(
                YES, YES, YES,
                YES, NO, UNKNOWN,
                YES, UNKNOWN, UNKNOWN), table(TieRule.EITHER));
    }

    @Test
    void both_is_no_tie_as_soon_as_one_denies_and_unknown_if_one_is_silent() {
        assertEquals(List.of(
                YES, NO, UNKNOWN,
                NO, NO, NO,
                UNKNOWN, NO, UNKNOWN), table(TieRule.BOTH));
    }

    @Test
    void either_takes_the_larger_of_two_reports() {
        assertEquals(new Answer.Tied(5), TieRule.EITHER.combine(new Answer.Tied(2), new Answer.Tied(5)));
        assertEquals(new Answer.Tied(5), TieRule.EITHER.combine(new Answer.Tied(5), new Answer.Tied(2)));
    }

    @Test
    void both_takes_the_smaller_of_two_reports() {
        assertEquals(new Answer.Tied(2), TieRule.BOTH.combine(new Answer.Tied(2), new Answer.Tied(5)));
        assertEquals(new Answer.Tied(2), TieRule.BOTH.combine(new Answer.Tied(5), new Answer.Tied(2)));
    }

    @Test
    void only_the_senders_rule_is_directed() {
        assertEquals(List.of(true, false, false),
                List.of(TieRule.SENDER.directed(), TieRule.EITHER.directed(), TieRule.BOTH.directed()));
    }

    /// What follows from yes, no and unknown (rows: the first's answer) with yes, no and unknown.
    private static List<Answer> table(TieRule rule) {
        List<Answer> results = new ArrayList<>();
        for (Answer first : List.of(YES, NO, UNKNOWN)) {
            for (Answer second : List.of(YES, NO, UNKNOWN)) {
                results.add(rule.combine(first, second));
            }
        }
        return results;
    }
}
