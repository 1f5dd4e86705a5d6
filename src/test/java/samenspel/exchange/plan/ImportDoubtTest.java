package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.table.TableKind;

class ImportDoubtTest {
    private static final String TWO_SPELLINGS = "from,to\nCafé Noord,Politie\nCafe noord,School\n";

    @Test
    void a_plain_list_of_ties_is_not_doubtful() {
        assertEquals(Set.of(), Plans.guess("ties.csv", "from,to,strength\nanna,bert,2\nbert,carla,1\n").doubts());
    }

    @Test
    void a_survey_is_doubtful() {
        assertEquals(Set.of(ImportDoubt.SURVEY), Plans.guess("survey.csv",
                "Respondent;contact [Anna];contact [Bert];contact [Carla]\nAnna;;weekly;never\nBert;monthly;;never\nCarla;weekly;daily;\n").doubts());
    }

    @Test
    void names_that_differ_in_accents_are_doubtful_until_decided() {
        ImportPlan plan = Plans.guess("ties.csv", TWO_SPELLINGS);
        assertEquals(Set.of(ImportDoubt.NAMES), plan.doubts());
        assertEquals(Set.of(), plan.decide("Café Noord", "Cafe noord", NameVerdict.DIFFERENT).doubts());
    }

    @Test
    void a_matrix_that_is_left_out_is_doubtful() {
        ImportPlan plan = Plans.guess("matrix.csv", ",anna,bert,carla\nanna,0,1,0\nbert,1,0,0\ncarla,0,0,0\n");
        ImportPlan aside = plan.with(Plans.only(plan), TableKind.NOT_USED);
        assertEquals(Set.of(ImportDoubt.UNUSED_TABLE), aside.doubts());
    }

    @Test
    void a_guess_is_not_told_and_a_decision_is() {
        ImportPlan plan = Plans.guess("ties.csv", TWO_SPELLINGS);
        assertFalse(plan.isDecided());
        assertTrue(plan.with(plan.decisions().withDirection(Optional.of(ImportChoices.Direction.DIRECTED))).isDecided());
    }
}
