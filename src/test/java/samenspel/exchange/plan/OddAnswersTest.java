package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers of another sort than most beside them: they are unknown and said, and nothing else is lost with them.
class OddAnswersTest {
    private static final List<String> WHO = List.of("A", "B", "C", "D", "E");

    /// A survey of five in which everybody answers about everybody, with one answer of C about A.
    private static String survey(String question, String answers, String odd) {
        List<String> given = List.of(answers.split(" "));
        StringBuilder csv = new StringBuilder("organisatie;sector");
        WHO.forEach(who -> csv.append(';').append(question.formatted(who)));
        for (int row = 0; row < WHO.size(); row++) {
            csv.append('\n').append(WHO.get(row)).append(";zorg");
            for (int at = 0; at < WHO.size(); at++) {
                String said = given.get((row * 3 + at) % given.size());
                csv.append(';').append(row == at ? "" : row == 2 && at == 0 ? odd : said);
            }
        }
        return csv.append('\n').toString();
    }

    private static String answers(String csv) {
        List<String> answers = Plans.answers(Plans.whole(Plans.guess("a.csv", csv)).network());
        assertEquals(1, answers.size(), answers::toString);
        return answers.getFirst() + " ";
    }

    private static List<ImportDoubt> waiting(ImportPlan plan) {
        return ImportDoubt.of(plan, List.of()).stream().filter(ImportDoubt::waits).toList();
    }

    private static void assertOnlyOneIsUnknown(String csv, String odd) {
        String said = answers(csv);
        assertTrue(said.contains(" C>A=? "), said);
        assertEquals(1, said.chars().filter(letter -> letter == '?').count(), said);
        assertEquals(20, said.chars().filter(letter -> letter == '>').count() + zeros(csv), said);
        assertEquals(List.of(List.of(odd)), waiting(Plans.guess("a.csv", csv)).stream().map(ImportDoubt::words).toList());
    }

    private static long zeros(String csv) {
        return List.of(csv.split("[;\n]")).stream().filter(List.of("Nooit", "Never", "0")::contains).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"via de school", "vroeger wel", "zie mail", "alleen telefonisch", "in 2021 gestopt"})
    void one_remark_among_answers_is_unknown_and_leaves_its_column_an_answer(String odd) {
        for (String question : List.of("Contact [%s]", "Hoe vaak contact - %s", "%s")) {
            String csv = survey(question, "Wekelijks Maandelijks Nooit", odd);
            assertOnlyOneIsUnknown(csv, odd);
            assertTrue(Plans.findings(Plans.guess("a.csv", csv)).contains("answer-not-understood 4:3"), () -> Plans.findings(Plans.guess("a.csv", csv)).toString());
        }
    }

    @Test
    void a_column_of_which_nothing_is_understood_is_unknown_where_others_ask_the_same() {
        String csv = "organisatie;Contact [A];Contact [B];Contact [C];Contact [D]\nA;;Nooit;Wekelijks;zie mail\nB;Nooit;;Wekelijks;bellen\nC;Nooit;Nooit;;\nD;Wekelijks;Nooit;Wekelijks;\n";
        String said = answers(csv);
        assertTrue(said.contains(" A>D=? ") && said.contains(" B>D=? ") && said.contains(" C>D=? "), said);
    }

    @ParameterizedTest
    @CsvSource({"Wekelijks Maandelijks Nooit, xx", "Wekelijks Maandelijks Nooit, 1x in 2021", "Wekelijks Maandelijks Nooit, 99", "Weekly Monthly Never, 999", "Weekly Monthly Never, 88",
        "Vaak Soms Nooit, 98", "Vaak Soms Nooit, 9", "Vaak Soms Nooit, x"})
    void numbers_and_marks_among_words_are_no_ties(String answers, String odd) {
        assertOnlyOneIsUnknown(survey("Contact [%s]", answers, odd), odd);
        assertOnlyOneIsUnknown(survey("%s", answers, odd), odd);
    }

    @ParameterizedTest
    @CsvSource({"0 1 2 3 4 5 0 2, 8", "0 1 2 3 4 5 0 2, 9", "0 1 2 3 4 5 6 0 2 3 4, 8", "0 1 2 3 4 5 6 0 2 3 4, 9", "0 1 2 3 0, x", "0 1 2 3 0, ja"})
    void codes_and_marks_behind_the_end_of_a_scale_are_no_strength(String answers, String odd) {
        assertOnlyOneIsUnknown(survey("%s", answers, odd), odd);
    }

    @ParameterizedTest
    @CsvSource({"1 2 3 4 5 6 1 1 2, 9", "0 1 2 3 0 0, x"})
    void a_row_full_of_one_code_is_nobody_who_answered(String answers, String code) {
        String csv = survey("%s", answers, "2").replaceFirst("D;zorg;.*\n", "D;zorg" + (";" + code).repeat(5) + "\n");
        assertEquals(List.of("D NOT_ANSWERED"), Plans.participation(Plans.whole(Plans.guess("a.csv", csv)).network(), 0));
        assertTrue(waiting(Plans.guess("a.csv", csv)).stream().anyMatch(doubt -> doubt.words().equals(List.of(code))));
    }

    @ParameterizedTest
    @CsvSource({"Wekelijks Maandelijks Nooit, 99", "Wekelijks Maandelijks Nooit, xx", "Vaak Soms Nooit, 9", "0 1 2 3 0 0, x"})
    void numbers_and_marks_are_odd_in_a_matrix_too(String answers, String odd) {
        String csv = survey("%s", answers, odd).replaceAll(";(sector|zorg)(?=;)", "");
        String said = answers(csv);
        assertTrue(said.contains(" C>A=? "), said);
        assertEquals(1, said.chars().filter(letter -> letter == '?').count(), said);
        assertTrue(waiting(Plans.guess("a.csv", csv)).stream().anyMatch(doubt -> doubt.words().equals(List.of(odd))), csv);
    }

    @Test
    void a_row_of_a_matrix_full_of_marks_among_numbers_is_nobody_who_answered() {
        String csv = "organisatie;A;B;C;D\nA;;3;1;0\nB;0;;2;0\nC;x;x;x;x\nD;2;0;3;\n";
        assertEquals(List.of("C NOT_ANSWERED"), Plans.participation(Plans.whole(Plans.guess("a.csv", csv)).network(), 0));
    }

    @Test
    void a_code_among_words_in_a_list_of_ties_is_unknown() {
        String said = answers("van;naar;contact\nA;B;Wekelijks\nA;C;99\nB;C;Maandelijks\nC;A;Jaarlijks\nB;A;Jaarlijks\n");
        assertTrue(said.contains(" A>C=? "), said);
    }

    @Test
    void grades_up_to_ten_stay_strengths() {
        assertFalse(answers(survey("%s", "0 1 2 3 4 5 6 8 9 10 2 3", "8")).contains("?"));
    }

    @Test
    void a_mark_in_its_own_cells_only_is_nothing_to_ask() {
        String csv = survey("%s", "0 1 2 3 0", "2").replaceAll("(?<=[;\n])(?=;)|;(?=\n)", "X").replace("X\n", ";X\n");
        assertEquals(List.of(), waiting(Plans.guess("a.csv", csv)), csv);
    }

    @Test
    void numbers_without_0_and_a_few_blanks_are_asked_for_and_blanks_are_unknown() {
        String csv = survey("%s", "1 2 3 1 5 4 6 1 1", "").replaceFirst("\nE;zorg;\\d;", "\nE;zorg;;");
        String said = answers(csv);
        assertTrue(said.contains(" C>A=? ") && said.contains(" E>A=? "), said);
        ImportDoubt doubt = waiting(Plans.guess("a.csv", csv)).getFirst();
        assertEquals(List.of("1"), doubt.words());
        ImportPlan none = DoubtChoice.of(doubt).get(1).decision().apply(Plans.guess("a.csv", csv));
        assertTrue(Plans.answers(Plans.whole(none).network()).getFirst().contains(" C>A=?"));
        assertTrue(Plans.findings(none).stream().noneMatch(one -> one.startsWith("code-no-tie")), () -> Plans.findings(none).toString());
    }

    @Test
    void a_dash_among_numbers_without_0_is_unknown() {
        String said = answers(survey("%s", "1 2 3 1 5 4 6 1 1", "-"));
        assertTrue(said.contains(" C>A=? "), said);
    }
}
