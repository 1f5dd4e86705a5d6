package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableKind;
import samenspel.text.account.Problem;

class ImportRecipeTest {
    private static final String LISTED = "wie,wat,hoe\na,b,3\nb,c,2\nb,a,1\n";

    private static ImportPlan told(String name) {
        ImportPlan plan = Plans.guess(name, LISTED);
        TableId id = Plans.only(plan);
        return plan.with(id, TableKind.TIES).with(id, 0, ColumnRole.TO).with(id, 1, ColumnRole.FROM).with(id, 2, ColumnRole.STRENGTH)
                .in(id, Optional.of("Advies"), Optional.of("2018"));
    }

    private static List<String> remarks(ImportPlan plan) {
        return plan.remarks().stream().map(remark -> remark.reason().code() + " " + remark.arguments().getFirst()).toList();
    }

    @Test
    void a_recipe_on_the_same_files_gives_the_same_network() {
        ImportPlan plan = told("a 2018.csv");
        ImportPlan again = ImportRecipe.of(plan).on(Plans.guess("a 2018.csv", LISTED));
        assertEquals(List.of(), again.remarks());
        assertEquals(Plans.whole(plan).network(), Plans.whole(again).network());
    }

    @Test
    void next_years_file_may_have_moved_columns_more_rows_and_another_wave() {
        ImportPlan next = ImportRecipe.of(told("a 2018.csv")).on(Plans.guess("a 2019.csv", "hoe,wat,wie\n3,b,a\n1,c,d\n"));
        assertEquals(List.of("Advies 2019: b>a=3 c>d=1"), Plans.answers(Plans.whole(next).network()));
    }

    @Test
    void what_no_longer_fits_is_a_problem_with_a_place() {
        ImportPlan next = ImportRecipe.of(told("a 2018.csv")).on(Plans.guess("a 2019.csv", "wie,wat,nieuw\na,b,1\n"));
        assertEquals(List.of("recipe-column-missing hoe", "recipe-column-new nieuw"), remarks(next));
        assertEquals(List.of(0, 3), next.remarks().stream().map(remark -> remark.place().column()).toList());
        assertEquals(true, next.read(ReadingOptions.USUAL).problems().containsAll(next.remarks()));
    }

    @Test
    void a_file_that_is_gone_and_one_that_is_new_are_said() {
        ImportRecipe recipe = ImportRecipe.of(Plans.guess("advice.csv", "from,to\na,b\n", "trust.csv", "from,to\nb,a\n"));
        ImportPlan next = recipe.on(Plans.guess("advice.csv", "from,to\na,b\n", "power.csv", "from,to\nb,a\n"));
        assertEquals(List.of("recipe-sheet-new power.csv", "recipe-sheet-missing trust.csv"), remarks(next));
    }

    @Test
    void another_organisation_in_a_roster_needs_no_other_recipe() {
        ImportPlan plan = Plans.guess("a.csv", "org,q_2018 [A],q_2018 [B],q_2018 [C]\nA,,1,2\nB,1,,\n");
        ImportPlan named = plan.with(Plans.only(plan), plan.tables().getFirst().form().renamed("q", "Content"));
        ImportPlan next = ImportRecipe.of(named).on(Plans.guess("a.csv", "org,q_2019 [A],q_2019 [B],q_2019 [C],q_2019 [D]\nA,,1,2,3\nB,1,,,\n"));
        assertEquals(List.of(), next.remarks());
        assertEquals(List.of("Content 2019: A>B=1 A>C=2 A>D=3 B>A=1"), Plans.answers(Plans.whole(next).network()));
    }

    @Test
    void codes_and_names_are_in_a_recipe() {
        ImportPlan plan = Plans.guess("a.csv", "from,to,value\nA,B,9\nB,a,1\n").decide("A", "a", NameVerdict.SAME);
        ImportPlan coded = plan.with(plan.decisions().with(plan.decisions().codes().withMissing(Set.of(9.0))));
        ImportPlan next = ImportRecipe.of(coded).on(Plans.guess("a.csv", "from,to,value\nA,B,9\n"));
        assertEquals(List.of("recipe-name-missing a"), remarks(next));
        assertEquals(List.of("Ties Now: A>B=?"), Plans.answers(Plans.whole(next).network()));
    }

    @Test
    void sheets_of_the_same_pattern_share_one_rule() {
        ImportRecipe recipe = ImportRecipe.of(Plans.guess("t 2018.csv", "from,to\na,b\n", "t 2019.csv", "from,to\nb,a\n"));
        assertEquals(List.of("t {year}.csv"), recipe.tables().stream().map(rule -> rule.file().text()).toList());
        List<Problem> none = recipe.on(Plans.guess("t 2018.csv", "from,to\na,b\n", "t 2019.csv", "from,to\nb,a\n", "t 2020.csv", "from,to\nb,c\n")).remarks();
        assertEquals(List.of(), none);
    }
}
