package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What numbers stand for that people give as answers.
class NumericAnswersTest {
    private static final String ROWS = "A;;1;2\nB;2;;1\nC;1;4;\n";

    private static String roster(String question) {
        return "organisatie;" + question + " [A];" + question + " [B];" + question + " [C]\n";
    }

    private static List<String> answers(String csv) {
        return Plans.answers(Plans.whole(Plans.guess("a.csv", csv)).network());
    }

    private static List<ImportDoubt> doubts(ImportPlan plan) {
        return ImportDoubt.of(plan, List.of()).stream().filter(ImportDoubt::waits).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contact (1=nooit, 4=dagelijks)?", "Contact? 1 = never, 2 = yearly, 4 = daily", "Contact (1: geen, 4: veel)"})
    void a_number_that_its_heading_says_is_never_is_no_tie(String question) {
        String csv = roster(question) + ROWS;
        assertTrue(answers(csv).getFirst().endsWith(": A>C=2 B>A=2 C>B=4"), answers(csv)::toString);
        assertTrue(Plans.findings(Plans.guess("a.csv", csv)).contains("answers-by-heading 1:0"));
        assertEquals(List.of(), doubts(Plans.guess("a.csv", csv)));
    }

    @Test
    void one_is_yes_and_two_is_no_where_the_heading_says_so() {
        String said = answers(roster("Samen (1=ja, 2=nee)") + "A;;1;2\nB;2;;1\nC;1;2;\n").getFirst();
        assertTrue(said.endsWith(": A>B=1 B>C=1 C>A=1"), said);
    }

    @Test
    void a_number_that_its_heading_says_is_not_known_is_not_known() {
        String said = answers(roster("Contact (0=nooit, 3=vaak, 5=weet niet)") + "A;;5;2\nB;2;;0\nC;0;3;\n").getFirst();
        assertTrue(said.endsWith(": A>B=? A>C=2 B>A=2 C>B=3"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisatie;x [A];x [B];x [C]\n", "organisatie;A;B;C\n"})
    void the_lowest_answer_of_numbers_without_0_is_asked_for(String heading) {
        ImportPlan plan = Plans.guess("a.csv", heading + ROWS);
        assertTrue(Plans.findings(plan).stream().anyMatch(one -> one.startsWith("lowest-answer")), () -> Plans.findings(plan).toString());
        ImportDoubt doubt = doubts(plan).getFirst();
        assertEquals(List.of("1"), doubt.words());
        ImportPlan none = DoubtChoice.of(doubt).get(1).decision().apply(plan);
        assertEquals(List.of(), doubts(none));
        assertTrue(Plans.answers(Plans.whole(none).network()).getFirst().endsWith(": A>C=2 B>A=2 C>B=4"), () -> Plans.answers(Plans.whole(none).network()).toString());
        assertEquals(List.of(), doubts(DoubtChoice.of(doubt).get(2).decision().apply(plan)));
    }

    @Test
    void of_1_and_2_alone_either_may_mean_no() {
        ImportPlan plan = Plans.guess("a.csv", roster("x") + "A;;1;2\nB;2;;1\nC;1;2;\n");
        assertEquals(List.of("1", "2"), doubts(plan).stream().flatMap(doubt -> doubt.words().stream()).toList());
        ImportPlan yes = DoubtChoice.of(doubts(plan).getFirst()).get(2).decision().apply(plan);
        assertEquals(List.of("2"), doubts(yes).getFirst().words());
        ImportPlan no = DoubtChoice.of(doubts(plan).getLast()).get(1).decision().apply(yes);
        assertEquals(List.of(), doubts(no));
        assertEquals(List.of("x Now: A>B=1 B>C=1 C>A=1"), Plans.answers(Plans.whole(no).network()));
    }

    @Test
    void numbers_that_few_give_are_not_asked_for() {
        assertEquals(List.of(), doubts(Plans.guess("a.csv", roster("x") + "A;;1;2\nB;;;1\nC;1;;\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "8"})
    void a_number_apart_from_a_short_scale_is_no_answer(String code) {
        String csv = roster("x") + "A;;1;" + code + "\nB;2;;0\nC;0;" + code + ";\n";
        assertEquals(List.of("x Now: A>B=1 A>C=? B>A=2 C>B=?"), answers(csv));
        assertEquals(List.of(code), doubts(Plans.guess("a.csv", csv)).getFirst().words());
        ImportPlan plan = Plans.guess("a.csv", csv);
        ImportPlan told = plan.with(plan.decisions().with(AnswerMeaning.tie(Double.parseDouble(code)).in(plan.decisions().codes(), code)));
        assertEquals(List.of("x Now: A>B=1 A>C=" + code + " B>A=2 C>B=" + code), Plans.answers(Plans.whole(told).network()));
        assertEquals(Set.of(), told.decisions().codes().missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen respons", "non-respons", "No response", "geen reactie"})
    void words_that_nobody_answered_are_no_answer(String word) {
        assertEquals(List.of("x Now: A>B=1 A>C=? B>A=2 C>B=3"), answers(roster("x") + "A;;1;" + word + "\nB;2;;0\nC;0;3;\n"));
        assertEquals(List.of("C NOT_ANSWERED"), Plans.participation(Plans.whole(Plans.guess("a.csv", ";A;B;C\nA;;1;2\nB;2;;0\nC;" + word + ";;\n")).network(), 0));
    }
}
