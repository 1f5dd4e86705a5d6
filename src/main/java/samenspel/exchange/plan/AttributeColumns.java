package samenspel.exchange.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.table.ColumnReason;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.TableKind;

/// The columns that say of which sector organisations are, their short name and whether they give access.
final class AttributeColumns {
    static final List<ColumnRole> ROLES = List.of(ColumnRole.SECTOR, ColumnRole.SHORT_NAME, ColumnRole.ACCESS);

    private AttributeColumns() {
    }

    /// Gives columns the roles that reading guesses for them.
    static ImportPlan guess(ImportPlan plan, ReadingOptions readingOptions) {
        return plan.guessedChoices(readingOptions).map(choices -> plan.each(table -> isList(table.form())
                ? table.guessed(form -> marked(form, choices)) : table)).orElse(plan);
    }

    private static boolean isList(TableForm form) {
        return form.kind() == TableKind.NODES || form.kind().isSurvey();
    }

    private static TableForm marked(TableForm form, ImportChoices choices) {
        List<ReadColumn> columns = form.columns().stream().map(column -> ROLES.stream()
                .filter(role -> column.role() == ColumnRole.ATTRIBUTE && attribute(choices, role).equals(Optional.of(column.heading()))).findFirst()
                .map(role -> ReadColumn.of(column.heading(), role, ColumnReason.HEADING)).orElse(column)).toList();
        return new TableForm(form.kind(), form.headings(), columns);
    }

    private static Optional<String> attribute(ImportChoices choices, ColumnRole role) {
        return switch (role) {
            case SECTOR -> choices.sectorAttribute();
            case SHORT_NAME -> choices.details().shortName();
            default -> choices.details().access();
        };
    }

    /// The heading under which each role stands: that of the first table which has it.
    static Map<ColumnRole, String> headings(ImportPlan plan) {
        Map<ColumnRole, String> headings = new HashMap<>();
        plan.tables().stream().filter(table -> isList(table.form())).flatMap(table -> table.form().columns().stream())
                .filter(column -> ROLES.contains(column.role())).forEach(column -> headings.putIfAbsent(column.role(), column.heading()));
        return headings;
    }

    /// A table whose columns of a role stand under the same heading as in the others.
    static TableForm alike(TableForm form, Map<ColumnRole, String> headings) {
        return new TableForm(form.kind(), form.headings(), form.columns().stream().map(column -> ROLES.contains(column.role())
                ? new ReadColumn(headings.get(column.role()), column.role(), "", "", "", column.why()) : column).toList());
    }

    /// The choices that were guessed, but where columns say otherwise.
    static ImportChoices decided(ImportPlan plan, ImportChoices guessed) {
        Map<ColumnRole, String> headings = headings(plan);
        boolean corrected = plan.tables().stream().anyMatch(PlannedTable::isCorrected);
        ImportChoices choices = corrected || headings.containsKey(ColumnRole.SECTOR)
                ? guessed.withSector(decided(plan, headings, ColumnRole.SECTOR, guessed.sectorAttribute())) : guessed;
        ImportChoices.Details details = guessed.details();
        return choices.with(new ImportChoices.Details(decided(plan, headings, ColumnRole.SHORT_NAME, details.shortName()),
                decided(plan, headings, ColumnRole.ACCESS, details.access()), details.oneEach(), details.apart()));
    }

    /// What was guessed stands only if no table ever had the role.
    private static Optional<String> decided(ImportPlan plan, Map<ColumnRole, String> headings, ColumnRole role, Optional<String> guessed) {
        boolean had = plan.tables().stream().anyMatch(table -> table.guessed().column(role).isPresent());
        boolean taken = plan.tables().stream().anyMatch(PlannedTable::isCorrected);
        return headings.containsKey(role) ? Optional.of(headings.get(role)) : had || taken ? Optional.empty() : guessed;
    }
}
