package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.table.TableKind;

class ImportDoubtTest {
    private static final String TWO_SPELLINGS = "from,to\nCafé Noord,Politie\nCafe noord,School\n";
    private static final String MATRIX = ",anna,bert,carla\nanna,0,1,0\nbert,1,0,0\ncarla,0,0,0\n";
    private static final String CODES = ",anna,bert,carla,dora\nanna,0,1,3,0\nbert,1,0,2,0\ncarla,99,99,0,99\ndora,1,0,2,0\n";
    private static final String SURVEY = "Respondent;contact [Anna];contact [Bert];contact [Carla]\nAnna;;weekly;never\nBert;monthly;;never\nCarla;weekly;daily;\n";

    private static List<ImportDoubt.Kind> kinds(ImportPlan plan) {
        return plan.doubts().stream().map(ImportDoubt::kind).toList();
    }

    @Test
    void a_plain_list_of_ties_is_not_doubtful() {
        assertEquals(List.of(), kinds(Plans.guess("ties.csv", "from,to,strength\nanna,bert,2\nbert,carla,1\n")));
    }

    @Test
    void a_survey_is_doubtful() {
        assertEquals(List.of(ImportDoubt.Kind.SURVEY), kinds(Plans.guess("survey.csv", SURVEY)));
    }

    @Test
    void names_that_differ_in_accents_are_doubtful_until_decided() {
        ImportPlan plan = Plans.guess("ties.csv", TWO_SPELLINGS);
        assertEquals(List.of(ImportDoubt.Kind.NAMES), kinds(plan));
        assertEquals(List.of(), kinds(plan.decide("Café Noord", "Cafe noord", NameVerdict.DIFFERENT)));
    }

    @Test
    void names_that_somebody_says_are_two_stay_two_though_they_differ_in_capitals_only() {
        String first = ";CJG;Halt\nCJG;;2\nHalt;1;\n";
        ImportPlan plan = Plans.guess("net2018.csv", first, "net2020.csv", first.replace("Halt", "HALT"));
        assertEquals(2, Plans.whole(plan).network().organisations().size());
        assertEquals(3, Plans.whole(plan.decide("Halt", "HALT", NameVerdict.DIFFERENT)).network().organisations().size());
        ImportPlan one = Plans.guess("net.csv", ";CJG;Halt\nCJG;;2\nHALT;1;\n");
        assertEquals(3, Plans.whole(one.decide("Halt", "HALT", NameVerdict.DIFFERENT)).network().organisations().size());
    }

    @Test
    void a_matrix_that_is_left_out_beside_ties_is_doubtful() {
        ImportPlan plan = Plans.guess("book.csv", MATRIX, "ties.csv", "from,to\nanna,bert\n");
        ImportPlan aside = plan.with(plan.tables().getFirst().id(), TableKind.NOT_USED);
        assertEquals(List.of(ImportDoubt.Kind.UNUSED_TABLE), kinds(aside));
    }

    @Test
    void tables_without_ties_are_not_understood_and_nothing_may_be_opened() {
        ImportPlan plan = Plans.guess("matrix.csv", MATRIX);
        ImportPlan aside = plan.with(Plans.only(plan), TableKind.NOT_USED);
        assertEquals(List.of(ImportDoubt.Kind.NOT_UNDERSTOOD), kinds(aside));
        assertTrue(aside.doubts().getFirst().waits());
    }

    @Test
    void a_doubt_is_no_more_once_somebody_says_that_the_guess_is_right() {
        ImportPlan plan = Plans.guess("survey.csv", SURVEY);
        assertEquals(List.of(), plan.with(plan.decisions().settle(plan.doubts().getFirst())).doubts());
    }

    @Test
    void a_guess_is_not_told_and_a_decision_is() {
        ImportPlan plan = Plans.guess("ties.csv", TWO_SPELLINGS);
        assertFalse(plan.isDecided());
        assertTrue(plan.with(plan.decisions().withDirection(Optional.of(ImportChoices.Direction.DIRECTED))).isDecided());
    }

    @Test
    void a_code_in_a_matrix_waits_until_it_is_told_what_it_means_and_a_recipe_keeps_that() {
        ImportPlan plan = Plans.guess("codes.csv", CODES);
        ImportDoubt asked = plan.doubts().getFirst();
        assertEquals(List.of(ImportDoubt.Kind.MISSING_CODE), kinds(plan));
        assertEquals(List.of("99"), asked.words());
        assertTrue(asked.waits());
        for (DoubtChoice choice : DoubtChoice.of(asked)) {
            ImportPlan told = choice.decision().apply(plan);
            assertEquals(List.of(), kinds(told), choice.key());
            assertEquals(List.of(), kinds(ImportRecipe.of(told).on(Plans.guess("codes.csv", CODES))), choice.key());
        }
    }

    @Test
    void a_code_among_strengths_of_a_list_waits() {
        assertEquals(List.of(ImportDoubt.Kind.MISSING_CODE), kinds(Plans.guess("ties.csv", "from,to,strength\na,b,1\nb,c,3\nc,d,2\nd,a,99\n")));
        assertEquals(List.of(), kinds(Plans.guess("ties.csv", "from,to,strength\na,b,10\nb,c,30\nc,d,99\nd,a,120\n")));
    }

    @Test
    void a_column_that_may_be_sums_is_asked_for_and_can_be_an_organisation() {
        ImportPlan plan = Plans.guess("sums.csv", ",anna,bert,carla,som\nanna,0,1,2,3\nbert,1,0,2,3\ncarla,0,1,0,1\n");
        assertEquals(List.of(ImportDoubt.Kind.TOTALS), kinds(plan));
        ImportPlan told = DoubtChoice.of(plan.doubts().getFirst()).getLast().decision().apply(plan);
        assertEquals(4, Plans.whole(told).network().organisations().size());
    }
}
