package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableKind;

class DoubtChoiceTest {
    private static final String MATRIX = ",anna,bert,carla\nanna,,1,99\nbert,1,,2\ncarla,99,1,\n";
    private static final String SURVEY = "Respondent;contact [Anna];contact [Bert];contact [Carla]\nAnna;;weekly;zelden of zo\nBert;monthly;;zelden of zo\nCarla;weekly;daily;\n";

    private static ImportPlan decided(ImportPlan plan, ImportDoubt doubt, String choice) {
        return DoubtChoice.of(doubt).stream().filter(one -> one.key().equals("assist.choice." + choice)).findFirst().orElseThrow().decision().apply(plan);
    }

    private static ImportDoubt about(ImportDoubt.Kind kind, ImportPlan plan, String... words) {
        return new ImportDoubt(kind, Optional.of(Plans.only(plan)), List.of(), List.of(words), true);
    }

    @Test
    void a_code_in_a_matrix_is_no_answer_no_tie_or_a_strength() {
        ImportPlan plan = Plans.guess("m.csv", MATRIX);
        ImportDoubt doubt = about(ImportDoubt.Kind.MISSING_CODE, plan, "99");
        assertEquals(List.of("Ties Now: anna>bert=1 anna>carla=? bert>anna=1 bert>carla=2 carla>anna=? carla>bert=1"),
                Plans.answers(Plans.whole(decided(plan, doubt, "no-answer")).network()));
        assertEquals(List.of("Ties Now: anna>bert=1 bert>anna=1 bert>carla=2 carla>bert=1"),
                Plans.answers(Plans.whole(decided(plan, doubt, "no-tie")).network()).stream().map(all -> all.replaceAll(" \\S+=0", "")).toList());
        assertTrue(Plans.answers(Plans.whole(decided(plan, doubt, "strength")).network()).getFirst().contains("anna>carla=99"));
    }

    @Test
    void a_choice_ends_its_doubt_and_a_recipe_keeps_that() {
        ImportPlan plan = Plans.guess("m.csv", MATRIX);
        ImportDoubt doubt = about(ImportDoubt.Kind.MISSING_CODE, plan, "99");
        ImportPlan decided = decided(plan, doubt, "strength");
        assertTrue(decided.decisions().settled().containsAll(doubt.settled()));
        assertTrue(ImportRecipe.of(decided).on(Plans.guess("next.csv", MATRIX)).decisions().settled().containsAll(doubt.settled()));
    }

    @Test
    void answers_in_order_begin_with_no_tie_or_with_the_weakest() {
        ImportPlan plan = Plans.guess("s.csv", SURVEY);
        ImportDoubt doubt = about(ImportDoubt.Kind.ANSWERS_ORDER, plan, "B", "A", "C");
        assertEquals(List.of(AnswerMeaning.tie(1), AnswerMeaning.NO_TIE, AnswerMeaning.tie(2)), meanings(decided(plan, doubt, "order-from-none")));
        assertEquals(List.of(AnswerMeaning.tie(2), AnswerMeaning.tie(1), AnswerMeaning.tie(3)), meanings(decided(plan, doubt, "order-all")));
    }

    private static List<AnswerMeaning> meanings(ImportPlan plan) {
        return List.of("A", "B", "C").stream().map(word -> AnswerMeaning.of(plan.decisions().codes(), word).orElseThrow()).toList();
    }

    @Test
    void another_column_says_who_answers() {
        ImportPlan plan = Plans.guess("s.csv", SURVEY);
        ImportDoubt doubt = new ImportDoubt(ImportDoubt.Kind.RESPONDENT, Optional.of(Plans.only(plan)), List.of(0, 1), List.of("Respondent", "contact [Anna]"), true);
        ImportPlan told = DoubtChoice.of(doubt).get(1).decision().apply(plan);
        assertEquals(ColumnRole.RESPONDENT, told.tables().getFirst().form().columns().get(1).role());
    }

    @Test
    void a_table_that_is_not_understood_becomes_what_it_is_said_to_be() {
        ImportPlan plan = Plans.guess("m.csv", MATRIX);
        ImportPlan aside = plan.with(Plans.only(plan), TableKind.NOT_USED);
        assertEquals(TableKind.MATRIX, decided(aside, aside.doubts().getFirst(), "MATRIX").tables().getFirst().form().kind());
    }

    @Test
    void answers_are_counted_with_empty_cells_of_others_and_of_oneself() {
        AnswerTally tally = AnswerTally.of(Plans.guess("m.csv", MATRIX));
        assertEquals(List.of(new AnswerTally.Count("1", 3, 3), new AnswerTally.Count("99", 2, 2), new AnswerTally.Count("2", 1, 1)), tally.answers());
        assertEquals(List.of(0, 3), List.of(tally.empty(), tally.own()));
    }

    @Test
    void columns_that_are_not_used_are_counted_and_can_be_kept() {
        ImportPlan plan = Plans.guess("ties.csv", "from,to,note\na,b,x\nb,c,y\n");
        ImportPlan less = plan.with(Plans.only(plan), 2, ColumnRole.NOT_USED);
        ColumnTally tally = ColumnTally.of(less);
        assertEquals(List.of(3, "note"), List.of(tally.all(), tally.aside().getFirst().heading()));
        assertEquals(ColumnRole.ATTRIBUTE, tally.kept(less).tables().getFirst().form().columns().get(2).role());
    }
}
