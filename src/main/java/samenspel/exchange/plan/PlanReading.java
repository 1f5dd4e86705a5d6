package samenspel.exchange.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samenspel.exchange.Assembly;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.names.NameDecisions;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.names.WrittenName;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.TableWithForm;
import samenspel.text.Spot;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// Reads files as a plan says.
final class PlanReading {
    private final ImportPlan plan;
    private final Map<String, String> kept;
    private final Map<ColumnRole, String> headings;
    private final Set<String> apart;

    private PlanReading(ImportPlan plan) {
        this.plan = plan;
        this.kept = plan.decisions().names().kept();
        this.headings = AttributeColumns.headings(plan);
        this.apart = plan.decisions().names().apart();
    }

    static Reading<ImportedNetwork> read(ImportPlan plan, ReadingOptions readingOptions) {
        PlanReading reading = new PlanReading(plan);
        Reading<ImportedNetwork> read = Assembly.of(reading.readings(readingOptions), plan.decisions().several(), reading::decided);
        return read.isRefused() ? read : read.and(Account.of(plan.remarks())).and(Account.of(reading.respelt()));
    }

    static Optional<ImportChoices> choices(ImportPlan plan, ReadingOptions readingOptions) {
        return Assembly.guess(new PlanReading(plan).readings(readingOptions), plan.decisions().several());
    }

    private List<Reading<FoundFile>> readings(ReadingOptions readingOptions) {
        List<Reading<FoundFile>> readings = new ArrayList<>();
        for (PlannedFile file : plan.files()) {
            List<TableWithForm> lists = plan.files().stream().filter(other -> other != file).flatMap(other -> other.tables().stream()).map(this::formed).toList();
            Reading<FoundFile> read = file.opened().read(file.tables().stream().map(this::formed).toList(), lists, plan.decisions().codes(), readingOptions.with(apart));
            readings.add(file.opened().graph().isEmpty() || kept.isEmpty() ? read : read.map(found -> PlanNames.respelt(found, this::spelt)));
        }
        return readings;
    }

    /// A table of which nobody said anything is left to reading.
    private TableWithForm formed(PlannedTable table) {
        TableForm form = PlanNames.respelt(AttributeColumns.alike(table.form(), headings), this::spelt);
        Grid grid = kept.isEmpty() ? table.grid() : PlanNames.respelt(table.grid(), table.form(), this::spelt);
        boolean decided = table.isCorrected() || !form.equals(table.form()) || !grid.equals(table.grid()) || isUnusedButCould(table);
        return new TableWithForm(grid, decided ? Optional.of(form) : Optional.empty(), table.layer(), table.wave());
    }

    /// Whether reading would leave this table out only for another one's sake, which somebody may have corrected.
    private boolean isUnusedButCould(PlannedTable table) {
        return plan.tables().stream().anyMatch(other -> other.id().file().equals(table.id().file()) && other.isCorrected());
    }

    private String spelt(String name) {
        return kept.getOrDefault(name, name);
    }

    private ImportChoices decided(ImportChoices guessed) {
        ImportChoices choices = AttributeColumns.decided(plan, guessed);
        Set<String> oneEach = new HashSet<>(kept.values());
        choices = choices.with(new ImportChoices.Details(choices.details().shortName(), choices.details().access(), oneEach, apart))
                .withCodes(plan.decisions().codes().missing(), plan.decisions().codes().noTie());
        return plan.decisions().direction().map(choices::with).orElse(choices);
    }

    /// Which names were taken for others, and which decisions had no effect.
    private List<Problem> respelt() {
        NameDecisions names = plan.decisions().names();
        List<Problem> findings = new ArrayList<>();
        for (WrittenName spelling : kept.isEmpty() ? List.<WrittenName>of() : plan.names()) {
            if (kept.containsKey(spelling.text())) {
                findings.add(new Problem(spelling.places().getFirst(), ImportReason.RESPELT,
                        List.of(spelling.text(), kept.get(spelling.text())), Outcome.NOTED, spelling.places().size()));
            }
        }
        Ledger ledger = new Ledger(plan.files().getFirst().name());
        names.contradictions().stream().filter(decision -> decision.nameVerdict() == NameVerdict.SAME).forEach(decision ->
                findings.add(ledger.problem(Outcome.NOTED, ImportReason.NAMES_CONTRADICT, Spot.NOWHERE, decision.kept(), decision.other())));
        return findings;
    }
}
