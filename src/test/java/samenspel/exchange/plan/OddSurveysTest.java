package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Surveys that are sound, but look unlike most.
class OddSurveysTest {
    private static List<String> answers(String... files) {
        return Plans.answers(Plans.whole(Plans.guess(files)).network());
    }

    private static List<List<String>> waiting(ImportPlan plan) {
        return ImportDoubt.of(plan, List.of()).stream().filter(ImportDoubt::waits).map(ImportDoubt::words).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "8", "99"})
    void a_single_number_far_above_the_answers_is_not_known_and_asked_for(String code) {
        String csv = "organisatie;x [A];x [B];x [C]\nA;;1;" + code + "\nB;2;;0\nC;3;1;\n";
        assertEquals(List.of("x Now: A>B=1 A>C=? B>A=2 C>A=3 C>B=1"), answers("a.csv", csv));
        assertEquals(List.of(List.of(code)), waiting(Plans.guess("a.csv", csv)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "8", "99"})
    void a_single_number_far_above_the_strengths_of_a_list_is_not_known_and_asked_for(String code) {
        String csv = "van;naar;sterkte\nA;B;1\nA;C;" + code + "\nB;A;2\nC;A;3\n";
        assertEquals(List.of("Ties Now: A>B=1 A>C=? B>A=2 C>A=3"), answers("a.csv", csv));
        assertEquals(List.of(List.of(code)), waiting(Plans.guess("a.csv", csv)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"van;naar;sterkte\nA;B;1\nA;C;9\nB;A;3\nC;A;6\n", "van;naar;sterkte\nA;B;2\nA;C;9\nB;A;3\n"})
    void a_number_among_amounts_is_a_strength(String csv) {
        assertTrue(answers("a.csv", csv).getFirst().contains("A>C=9"), () -> answers("a.csv", csv).toString());
    }

    @ParameterizedTest
    @CsvSource({"nee,Contact met [%s]", "No,Contact with [%s]", "Nooit,Hoe vaak? [%s]", "0,x [%s]", "Never,Contact: %s"})
    void where_everybody_says_no_everybody_has_answered_and_that_is_said(String no, String question) {
        StringBuilder csv = new StringBuilder("organisatie");
        List<String> names = List.of("CJG", "GGD", "MEE", "ROC");
        names.forEach(name -> csv.append(';').append(question.formatted(name)));
        names.forEach(from -> {
            csv.append('\n').append(from);
            names.forEach(to -> csv.append(';').append(from.equals(to) ? "" : no));
        });
        ImportPlan plan = Plans.guess("a.csv", csv + "\n");
        assertEquals(List.of(), Plans.participation(Plans.whole(plan).network(), 0));
        assertTrue(Plans.findings(plan).contains("no-tie-answered 0:0"), () -> Plans.findings(plan).toString());
    }

    @Test
    void a_question_to_which_everybody_says_no_is_a_layer() {
        String csv = "organisatie;Info [A];Info [B];Info [C];Geld [A];Geld [B];Geld [C]\nA;;nee;nee;;ja;nee\nB;nee;;nee;ja;;ja\nC;nee;nee;;nee;nee;\n";
        assertEquals(List.of("Geld Now: A>B=1 B>A=1 B>C=1", "Info Now: "), answers("a.csv", csv));
    }

    @Test
    void in_a_wave_in_which_everybody_says_no_ties_are_gone() {
        String head = "organisatie;x [A];x [B];x [C]\n";
        List<String> said = answers("enquete 2019.csv", head + "A;;ja;nee\nB;ja;;ja\nC;nee;nee;\n", "enquete 2021.csv", head + "A;;nee;nee\nB;nee;;nee\nC;nee;nee;\n");
        assertEquals(List.of("x 2019: A>B=1 B>A=1 B>C=1", "x 2021: "), said);
    }
}
