package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Strengths of a list of ties that are no plain numbers.
class StrengthWordsTest {
    private static String list(String first, String second, String third) {
        return "van;naar;sterkte\nCJG;GGD;" + first + "\nGGD;MEE;" + second + "\nMEE;CJG;" + third + "\nCJG;MEE;" + first + "\n";
    }

    private static String answers(ImportPlan plan) {
        return String.join(", ", Plans.answers(Plans.whole(plan).network()));
    }

    @ParameterizedTest
    @CsvSource({"1-5, 6-10, 11-20, 1, 2, 3", "1-5 keer, 6-10 keer, meer dan 10 keer, 1, 2, 3", "1-5, 3x, >10, 1, 2, 3", "10%, 50%, 100%, 10, 50, 100", "ca. 5, ± 10, 2, 5, 10, 2", "1/5, 3/5, 4/5, 1, 3, 4"})
    void ranges_shares_and_numbers_that_are_about_are_understood(String first, String second, String third, int one, int two, int three) {
        String expected = "Ties Now: CJG>GGD=%1$d CJG>MEE=%1$d GGD>MEE=%2$d MEE>CJG=%3$d".formatted(one, two, three);
        assertEquals(expected, answers(Plans.guess("a.csv", list(first, second, third))));
    }

    @Test
    void a_nought_beside_ranges_is_no_tie() {
        assertEquals("Ties Now: GGD>MEE=1 MEE>CJG=2", answers(Plans.guess("a.csv", list("0", "1-5", "6-10"))).replaceAll(" \\w+>\\w+=0", ""));
    }

    @ParameterizedTest
    @CsvSource({"H, M, L", "los, warm, koud", "rood, oranje, groen"})
    void words_whose_order_nobody_knows_are_asked_about_and_no_tie_of_1(String first, String second, String third) {
        ImportPlan plan = Plans.guess("a.csv", list(first, second, third));
        ImportDoubt doubt = plan.doubts().getFirst();
        assertEquals(ImportDoubt.Kind.ANSWERS_ORDER, doubt.kind());
        assertTrue(doubt.waits());
        assertTrue(answers(plan).contains("=?"), () -> answers(plan));
        ImportPlan decided = DoubtChoice.of(new ImportDoubt(doubt.kind(), doubt.table(), doubt.columns(), List.of(third, second, first), true)).getLast().decision().apply(plan);
        assertEquals("Ties Now: CJG>GGD=3 CJG>MEE=3 GGD>MEE=2 MEE>CJG=1", answers(decided));
        assertTrue(decided.doubts().stream().noneMatch(ImportDoubt::waits));
    }
}
