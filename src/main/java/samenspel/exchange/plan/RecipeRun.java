package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.names.NameDecisions;
import samenspel.exchange.names.WrittenName;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.TableKind;
import samenspel.exchange.table.Tables;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;

/// Runs a recipe on a plan.
final class RecipeRun {
    private static final Set<ColumnRole> MANY = Set.of(ColumnRole.ANSWER, ColumnRole.MENTION, ColumnRole.MENTIONS, ColumnRole.ATTRIBUTE, ColumnRole.NOT_USED);

    private final ImportRecipe recipe;
    private final ImportPlan plan;
    private final List<Problem> remarks = new ArrayList<>();
    private final Set<TableRule> used = new HashSet<>();

    RecipeRun(ImportRecipe recipe, ImportPlan plan) {
        this.recipe = recipe;
        this.plan = plan;
    }

    ImportPlan plan() {
        ImportPlan run = plan.each(this::table).with(recipe.decisions());
        for (TableRule rule : recipe.tables()) {
            if (!used.contains(rule)) {
                remark(ImportReason.RECIPE_SHEET_MISSING, new Place(plan.files().getFirst().name(), "", 0, 0), rule.plainName());
            }
        }
        names(run);
        return run.remarking(remarks);
    }

    private void remark(ImportReason reason, Place at, String name) {
        remarks.add(new Problem(at, reason, List.of(name), Outcome.NOTED));
    }

    private PlannedTable table(PlannedTable table) {
        for (TableRule rule : recipe.tables()) {
            Optional<NamePattern.Fit> fit = rule.fit(table.id());
            if (fit.isPresent()) {
                used.add(rule);
                return table.with(_ -> form(rule, table)).in(TableRule.filled(rule.layer(), fit.get()), TableRule.filled(rule.wave(), fit.get()));
            }
        }
        remark(ImportReason.RECIPE_SHEET_NEW, place(table, 0, 0), table.id().sheet().isEmpty() ? table.id().file() : table.id().sheet());
        return table;
    }

    private static Place place(PlannedTable table, int row, int column) {
        return new Place(table.id().file(), table.id().sheet(), row, column);
    }

    private TableForm form(TableRule rule, PlannedTable table) {
        List<Grid> lists = plan.tables().stream().filter(other -> other != table).map(PlannedTable::grid).toList();
        TableForm seen = table.guessed().kind() == rule.kind() ? table.guessed() : Tables.form(table.grid(), rule.kind(), lists);
        List<Integer> rows = rule.headings().stream().filter(at -> at <= table.grid().rows().size())
                .map(at -> table.grid().rows().get(at - 1).number()).toList();
        TableForm headed = rows.equals(seen.headings()) ? seen : HeadingRows.by(table.grid(), seen, rows);
        boolean plain = rule.kind() == TableKind.NOT_USED || rule.kind() == TableKind.NEIGHBOURS;
        return plain ? headed : columns(rule, table, headed);
    }

    private TableForm columns(TableRule rule, PlannedTable table, TableForm form) {
        Set<ColumnRule> found = new LinkedHashSet<>();
        form.columns().forEach(column -> rule.of(column).ifPresent(found::add));
        rule.columns().stream().filter(column -> !found.contains(column)).forEach(column ->
                remark(ImportReason.RECIPE_COLUMN_MISSING, place(table, form.lastHeading(), 0), column.heading()));
        Set<ColumnRole> taken = found.stream().map(ColumnRule::role).filter(role -> !MANY.contains(role) && !(rule.kind().isSurvey() && (role == ColumnRole.STRENGTH || role == ColumnRole.LAYER || role == ColumnRole.RESPONDENT))).collect(Collectors.toSet());
        List<ReadColumn> columns = new ArrayList<>();
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = form.columns().get(at);
            Optional<ColumnRule> own = rule.of(column);
            columns.add(own.isPresent() ? own.get().on(column) : fresh(rule, table, form, at, taken));
        }
        return new TableForm(form.kind(), form.headings(), columns);
    }

    /// A column the recipe does not speak of, which in a matrix is one more organisation.
    private ReadColumn fresh(TableRule rule, PlannedTable table, TableForm form, int at, Set<ColumnRole> taken) {
        ReadColumn column = form.columns().get(at);
        boolean cell = (rule.kind() == TableKind.MATRIX || rule.kind() == TableKind.TWO_SETS) && column.role() == ColumnRole.ANSWER;
        if (!cell) {
            remark(ImportReason.RECIPE_COLUMN_NEW, place(table, form.lastHeading(), at + 1), column.heading());
        }
        return taken.contains(column.role()) ? new ReadColumn(column.heading(), ColumnRole.ATTRIBUTE, "", "", "", column.why()) : column;
    }

    private void names(ImportPlan run) {
        List<NameDecisions.Decision> decisions = recipe.decisions().names().decisions();
        if (decisions.isEmpty()) {
            return;
        }
        Set<String> there = run.names().stream().map(WrittenName::text).collect(Collectors.toSet());
        Set<String> named = new LinkedHashSet<>();
        decisions.forEach(decision -> Collections.addAll(named, decision.kept(), decision.other()));
        named.stream().filter(name -> !there.contains(name)).forEach(name ->
                remark(ImportReason.RECIPE_NAME_MISSING, new Place(plan.files().getFirst().name(), "", 0, 0), name));
    }
}
