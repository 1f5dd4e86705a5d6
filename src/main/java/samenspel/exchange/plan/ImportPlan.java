package samenspel.exchange.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.LayerAndWave;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.names.NameMatching;
import samenspel.exchange.names.NameProposal;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.names.WrittenName;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;
import samenspel.exchange.table.TableKind;
import samenspel.exchange.table.Tables;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// How files of tables are to be read as one network. A value: every correction gives another plan.
///
/// Guessing reads the files once; corrections cost no more than the columns of a table, [#read] as much as reading the files.
///
/// @param remarks what a recipe named that is not there, with its place; they come back in the report of the reading
public record ImportPlan(List<PlannedFile> files, ImportDecisions decisions, List<Problem> remarks) {
    public ImportPlan {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /// How files are read if nobody says otherwise.
    public static ImportPlan of(List<OpenedFile> files, ReadingOptions readingOptions) {
        return AttributeColumns.guess(ofTables(files), readingOptions);
    }

    /// The same but for the columns of sectors and roles, which are not told from others: for these the files are read.
    public static ImportPlan ofTables(List<OpenedFile> files) {
        return new ImportPlan(files.stream().map(file -> guess(file, files)).toList(), ImportDecisions.NONE, List.of());
    }

    /// Whether tables should be looked at before they are read; so should those of which it takes too long to tell.
    ///
    /// @param large whether there is too much to compare names
    public static boolean isDoubtful(List<OpenedFile> files, boolean large, ReadingOptions readingOptions) {
        try {
            return new FileDraft("", readingOptions).during(() -> {
                ImportPlan tables = ofTables(files);
                return !tables.tables().isEmpty() && !(large ? tables.doubts(List.of()) : tables.doubts()).isEmpty();
            });
        } catch (Unreadable stopped) {
            return true;
        }
    }

    private static PlannedFile guess(OpenedFile file, List<OpenedFile> all) {
        List<Grid> grids = file.grids();
        List<TableForm> forms = Tables.guess(grids, all.stream().filter(other -> other != file).flatMap(other -> other.grids().stream()).toList());
        return new PlannedFile(file, IntStream.range(0, grids.size()).mapToObj(at ->
                PlannedTable.guess(new TableId(file.name(), grids.get(at).name()), grids.get(at), forms.get(at))).toList());
    }

    public List<PlannedTable> tables() {
        return files.stream().flatMap(file -> file.tables().stream()).toList();
    }

    public Optional<PlannedTable> table(TableId id) {
        return tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /// The same with another kind of table, and its columns as they are then proposed.
    public ImportPlan with(TableId id, TableKind kind) {
        List<Grid> others = tables().stream().filter(table -> !table.id().equals(id)).map(PlannedTable::grid).toList();
        return change(id, table -> table.with(_ -> table.guessed().kind() == kind ? table.guessed() : Tables.form(table.grid(), kind, others)));
    }

    /// The same with another role for a column, from 0. A role that only one column can have is taken from the former one.
    public ImportPlan with(TableId id, int column, ColumnRole role) {
        return change(id, table -> table.with(form -> form.with(column, role)));
    }

    /// The same with one column, from 0, changed.
    public ImportPlan with(TableId id, int column, UnaryOperator<ReadColumn> change) {
        return change(id, table -> table.with(form -> form.with(column, change)));
    }

    /// The same with a table read otherwise.
    public ImportPlan with(TableId id, TableForm form) {
        return change(id, table -> table.with(_ -> form));
    }

    /// The same with other rows of headings, by their numbers; the columns bear the names that stand there.
    public ImportPlan withHeadings(TableId id, List<Integer> rows) {
        return change(id, table -> table.with(form -> HeadingRows.by(table.grid(), form, rows)));
    }

    /// The same with the layer and wave that the ties of a table are of; empty to guess.
    public ImportPlan in(TableId id, Optional<String> layer, Optional<String> wave) {
        return change(id, table -> table.in(layer, wave));
    }

    public ImportPlan with(ImportDecisions others) {
        return new ImportPlan(files, others, remarks);
    }

    /// The same with a decision about two spellings; `first` is the one that is kept if they are the same.
    public ImportPlan decide(String first, String second, NameVerdict nameVerdict) {
        return with(decisions.with(decisions.names().with(first, second, nameVerdict)));
    }

    ImportPlan remarking(List<Problem> others) {
        return new ImportPlan(files, decisions, others);
    }

    ImportPlan change(TableId id, UnaryOperator<PlannedTable> change) {
        return each(table -> table.id().equals(id) ? change.apply(table) : table);
    }

    ImportPlan each(UnaryOperator<PlannedTable> change) {
        return new ImportPlan(files.stream().map(file -> file.each(change)).toList(), decisions, remarks);
    }

    /// The layer and wave of each table that holds ties: as somebody has said, or as reading guesses it.
    public Map<TableId, LayerAndWave> slots() {
        return PlannedLayers.of(this);
    }

    /// The names of organisations with all their places, as far as they are words.
    public List<WrittenName> spellings() {
        return PlanNames.spellings(this);
    }

    /// The same with those in files of graphs, about which nothing is proposed.
    public List<WrittenName> names() {
        return Stream.concat(spellings().stream(), PlanNames.ofGraphs(this).stream()).toList();
    }

    /// Names that may be the same organisation, the likeliest first, with what was decided of them.
    public List<NameProposal> proposals() {
        return decisions.names().on(NameMatching.propose(spellings()));
    }

    /// Why somebody should look at this before it is used, in the order in which it is asked; empty if it can be used as it is.
    public List<ImportDoubt> doubts() {
        return doubts(proposals());
    }

    /// The same where its [#proposals] are known already, at no cost to speak of.
    public List<ImportDoubt> doubts(List<NameProposal> proposals) {
        return ImportDoubt.of(this, proposals);
    }

    /// What the answers of its surveys count as, decided or not.
    public AnswerCodes answerCodes() {
        AnswerCodes codes = decisions.codes();
        for (PlannedTable table : tables()) {
            codes = table.form().kind().isSurvey() ? table.answers(decisions.codes()).said(codes) : codes;
        }
        return codes;
    }

    /// Whether empty cells mean in all of its tables that there is no tie.
    public boolean isEmptyNo() {
        return tables().stream().allMatch(table -> Tables.isEmptyNo(table.grid(), table.form(), decisions.codes()));
    }

    /// Whether somebody decided anything about it.
    public boolean isDecided() {
        return !decisions.equals(ImportDecisions.NONE)
                || tables().stream().anyMatch(table -> table.isCorrected() || table.layer().isPresent() || table.wave().isPresent());
    }

    /// Reads the files as planned.
    public Reading<ImportedNetwork> read(ReadingOptions readingOptions) {
        return PlanReading.read(this, readingOptions);
    }

    /// What is guessed of the choices that a file leaves open; empty if nothing of it can be read.
    Optional<ImportChoices> guessedChoices(ReadingOptions readingOptions) {
        return PlanReading.choices(this, readingOptions);
    }
}
