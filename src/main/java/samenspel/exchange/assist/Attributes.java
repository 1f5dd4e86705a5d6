package samenspel.exchange.assist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.exchange.Choices;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.table.Column;
import samenspel.exchange.table.Role;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.TableKind;
import samenspel.exchange.table.Why;

/// The columns that say of which sector organisations are, their short name and whether they give access.
final class Attributes {
    static final List<Role> ROLES = List.of(Role.SECTOR, Role.SHORT_NAME, Role.ACCESS);

    private Attributes() {
    }

    /// Gives columns the roles that reading guesses for them.
    static ImportPlan guess(ImportPlan plan, Manner manner) {
        return plan.guessedChoices(manner).map(choices -> plan.each(table -> isList(table.form())
                ? table.guessed(form -> marked(form, choices)) : table)).orElse(plan);
    }

    private static boolean isList(TableForm form) {
        return form.kind() == TableKind.NODES || form.kind().isSurvey();
    }

    private static TableForm marked(TableForm form, Choices choices) {
        List<Column> columns = form.columns().stream().map(column -> ROLES.stream()
                .filter(role -> column.role() == Role.ATTRIBUTE && attribute(choices, role).equals(Optional.of(column.heading()))).findFirst()
                .map(role -> Column.of(column.heading(), role, Why.HEADING)).orElse(column)).toList();
        return new TableForm(form.kind(), form.headings(), columns);
    }

    private static Optional<String> attribute(Choices choices, Role role) {
        return switch (role) {
            case SECTOR -> choices.sectorAttribute();
            case SHORT_NAME -> choices.details().shortName();
            default -> choices.details().access();
        };
    }

    /// The heading under which each role stands: that of the first table which has it.
    static Map<Role, String> headings(ImportPlan plan) {
        Map<Role, String> headings = new HashMap<>();
        plan.tables().stream().filter(table -> isList(table.form())).flatMap(table -> table.form().columns().stream())
                .filter(column -> ROLES.contains(column.role())).forEach(column -> headings.putIfAbsent(column.role(), column.heading()));
        return headings;
    }

    /// A table whose columns of a role stand under the same heading as in the others.
    static TableForm alike(TableForm form, Map<Role, String> headings) {
        return new TableForm(form.kind(), form.headings(), form.columns().stream().map(column -> ROLES.contains(column.role())
                ? new Column(headings.get(column.role()), column.role(), "", "", "", column.why()) : column).toList());
    }

    /// The choices that were guessed, but where columns say otherwise.
    static Choices told(ImportPlan plan, Choices guessed) {
        Map<Role, String> headings = headings(plan);
        boolean told = plan.tables().stream().anyMatch(PlannedTable::isTold);
        Choices choices = told || headings.containsKey(Role.SECTOR)
                ? guessed.withSector(told(plan, headings, Role.SECTOR, guessed.sectorAttribute())) : guessed;
        Choices.Details details = guessed.details();
        return choices.with(new Choices.Details(told(plan, headings, Role.SHORT_NAME, details.shortName()),
                told(plan, headings, Role.ACCESS, details.access()), details.oneEach()));
    }

    /// What was guessed stands only if no table ever had the role.
    private static Optional<String> told(ImportPlan plan, Map<Role, String> headings, Role role, Optional<String> guessed) {
        boolean had = plan.tables().stream().anyMatch(table -> table.guessed().column(role).isPresent());
        boolean taken = plan.tables().stream().anyMatch(PlannedTable::isTold);
        return headings.containsKey(role) ? Optional.of(headings.get(role)) : had || taken ? Optional.empty() : guessed;
    }
}
