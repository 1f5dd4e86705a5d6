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
}
