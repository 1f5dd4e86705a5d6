package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.List;

/// What was decided about an import, by the names of sheets and headings, so that it runs again on next year's files: with
/// more rows, another wave, moved columns.
///
/// @param tables    the first that fits a table holds
/// @param decisions about the import as a whole
public record ImportRecipe(List<TableRule> tables, ImportDecisions decisions) {
    public ImportRecipe {
        tables = List.copyOf(tables);
    }

    /// Everything that is decided in a plan, guesses too, so that they are the same next year.
    public static ImportRecipe of(ImportPlan plan) {
        boolean several = plan.files().size() > 1;
        List<TableRule> rules = new ArrayList<>();
        for (PlannedTable table : plan.tables()) {
            TableRule rule = TableRule.of(table, several ? NamePattern.of(table.id().file()) : NamePattern.ANY, NamePattern.of(table.id().sheet()));
            boolean clashes = rules.stream().anyMatch(other -> other.fit(table.id()).isPresent() && !other.equals(rule));
            if (clashes) {
                rules.addFirst(TableRule.of(table, several ? new NamePattern(table.id().file()) : NamePattern.ANY, new NamePattern(table.id().sheet())));
            } else if (!rules.contains(rule)) {
                rules.add(rule);
            }
        }
        return new ImportRecipe(rules, plan.decisions());
    }

    /// A plan with all that fits; what does not is among its remarks.
    public ImportPlan on(ImportPlan plan) {
        return new RecipeRun(this, plan).plan();
    }
}
