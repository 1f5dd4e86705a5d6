package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.book.MatrixResponse;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.MatrixSides;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.SeparatedCells;
import samenspel.exchange.cells.TableBody;
import samenspel.exchange.cells.WorkbookCells;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.SourceText;
import samenspel.exchange.found.Spelling;
import samenspel.exchange.found.Unreadable;
import samenspel.exchange.survey.AnswerBasis;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.text.Spot;

/// Reads tables into a draft of a file: lists of ties, lists of nodes, matrices with and without names, lists of
/// neighbours. Each sheet that holds ties becomes a network of its own; a sheet of which it cannot be seen
/// what it is, is set aside.
public final class Tables {
    private static final int MOST_OF_MATRIX = 2_000;

    private final FileDraft fileDraft;
    private final AnswerCodes codes;
    private final List<Found> found = new ArrayList<>();

    private record Found(TableWithForm table, TableShape shape) {
        boolean hasTies() {
            return !(shape instanceof TableShape.Nodes) && !(shape instanceof TableShape.None);
        }

        Grid grid() {
            return table.grid();
        }

        boolean isTold() {
            return table.form().isPresent();
        }
    }

    private Tables(FileDraft fileDraft, AnswerCodes codes) {
        this.fileDraft = fileDraft;
        this.codes = codes;
    }

    /// Whether a text is to be taken for a table, by the name of its file.
    public static boolean isNamedSo(SourceText text) {
        String name = text.file().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
        return named && (SeparatedCells.separator(text.characters()).isPresent() || hasBlanks(text.characters()));
    }

    /// Whether a text is a table of ties or a matrix whose cells stand between blanks: the same number in each row, under a heading.
    public static boolean hasBlanks(String text) {
        Grid first = SeparatedCells.words(text, 1);
        boolean could = !first.isEmpty() && first.rows().getFirst().cells().size() > 1;
        return could && SeparatedCells.areWords(text) && (namesEnds(first.rows().getFirst().cells()) || MatrixShapes.isNamed(SeparatedCells.words(text, MOST_OF_MATRIX)));
    }

    /// Whether the first words of a list of ties name its columns.
    public static boolean namesEnds(List<String> words) {
        return TableHeading.ofTies(new Grid("", List.of(new Grid.Row(1, words)))).isPresent();
    }

    /// The cells of a table with separators.
    public static Grid grid(SourceText text, FileDraft fileDraft) {
        return hasBlanks(text.characters()) ? SeparatedCells.words(text.characters(), fileDraft) : SeparatedCells.read(text, fileDraft);
    }

    /// The cells of a workbook of Excel, sheet by sheet, after a look at what it is when unpacked.
    public static List<Grid> grids(byte[] workbook, FileDraft fileDraft) {
        return WorkbookCells.grids(workbook, fileDraft);
    }

    /// Reads the tables of one file.
    ///
    /// @param lists tables of other files whose organisations these may name
    public static void read(List<TableWithForm> tables, List<TableWithForm> lists, AnswerCodes codes, FileDraft fileDraft) {
        Tables reader = new Tables(fileDraft, codes);
        List<TableWithForm> filled = tables.stream().filter(table -> !table.grid().isEmpty()).toList();
        List<TableShape> alone = alone(filled);
        List<TableShape> listed = alone(lists.stream().filter(table -> !table.grid().isEmpty()).toList());
        for (int at = 0; at < filled.size(); at++) {
            fileDraft.ledger().within(filled.get(at).grid().name());
            reader.found.add(new Found(filled.get(at), beside(filled.get(at), at, alone, listed, fileDraft.ledger())));
        }
        reader.settle();
        reader.read(KnownNames.of(Stream.concat(alone.stream(), listed.stream()).toList()));
    }

    /// Reads a matrix without names: its nodes are numbers.
    ///
    /// @param grid as many rows as columns
    public static void matrix(Grid grid, GraphDraft graph, FileDraft fileDraft) {
        MatrixRows.read(MatrixShapes.numbered(grid), graph, fileDraft, AnswerCodes.USUAL);
    }

    private static TableShape shape(TableWithForm table, KnownNames known, Ledger ledger) {
        return table.form().map(form -> StatedShapes.of(table.grid(), form, ledger)).orElseGet(() -> ShapeGuess.of(table.grid(), known));
    }

    private static List<TableShape> alone(List<TableWithForm> tables) {
        return tables.stream().map(table -> shape(table, KnownNames.NOBODY, new Ledger(""))).toList();
    }

    /// What a table is beside the lists that others are. A list of ties is one whatever stands beside it.
    private static TableShape beside(TableWithForm table, int at, List<TableShape> alone, List<TableShape> listed, Ledger ledger) {
        if (table.form().isPresent()) {
            return shape(table, KnownNames.NOBODY, ledger);
        }
        List<TableShape> others = Stream.concat(IntStream.range(0, alone.size()).filter(other -> other != at).mapToObj(alone::get), listed.stream())
                .filter(TableShape.Nodes.class::isInstance).toList();
        return others.isEmpty() || alone.get(at) instanceof TableShape.Ties ? alone.get(at) : ShapeGuess.of(table.grid(), KnownNames.of(others));
    }

    /// The numbers in a table that are likely codes, or of which somebody has told that they are.
    public static LikelyCodes codes(Grid grid, TableForm form, AnswerCodes codes) {
        return switch (StatedShapes.of(grid, form, new Ledger(""))) {
            case TableShape.Matrix matrix when !matrix.rows().isEmpty() -> MatrixRows.cells(matrix, codes).codes();
            case TableShape.Ties ties -> new StrengthCells(ties, codes).codes();
            default -> new LikelyCodes(Set.of(), Set.of(), Set.of());
        };
    }

    /// The lowest of the numbers of a matrix, where it may mean "never" and nobody has told.
    public static SortedSet<Double> lowest(Grid grid, TableForm form, AnswerCodes codes) {
        return StatedShapes.of(grid, form, new Ledger("")) instanceof TableShape.Matrix matrix && !matrix.rows().isEmpty() ? MatrixRows.lowest(matrix, codes) : new TreeSet<>();
    }

    /// What would be a strength alone but is odd among the other answers of a matrix, and taken for no answer.
    public static List<String> odd(Grid grid, TableForm form, AnswerCodes codes) {
        return StatedShapes.of(grid, form, new Ledger("")) instanceof TableShape.Matrix matrix && !matrix.rows().isEmpty()
                ? MatrixRows.words(matrix, codes).by(AnswerBasis.MAYBE_NO_ANSWER).stream().map(SurveyAnswers.Found::written).filter(word -> !Double.isNaN(AnswerCodes.USUAL.value(word).orElse(Double.NaN))).toList() : List.of();
    }

    /// Whether an empty cell means that there is no tie, as somebody has told or as the cells beside it tell.
    public static boolean isEmptyNo(Grid grid, TableForm form, AnswerCodes codes) {
        return codes.emptyIsNo().orElseGet(() -> switch (StatedShapes.of(grid, form, new Ledger(""))) {
            case TableShape.Matrix matrix when !matrix.rows().isEmpty() -> MatrixRows.cells(matrix, codes).isEmptyNo();
            case TableShape.Ties ties -> new StrengthCells(ties, codes).isBlankNo();
            case TableShape.Survey(TableForm survey, Grid rows) -> survey.answers(rows, codes).emptyIsNo(codes);
            default -> true;
        });
    }

    /// What the words in a list of ties count as where a strength stands.
    public static SurveyAnswers said(Grid grid, TableForm form, AnswerCodes codes) {
        return StatedShapes.of(grid, form, new Ledger("")) instanceof TableShape.Ties ties ? new StrengthCells(ties, codes).said() : new SurveyAnswers(List.of());
    }

    /// Whether the first row of a list of ties may be its heading though nothing in it says so.
    public static boolean mayHaveHeading(Grid grid, TableForm form) {
        return form.headings().isEmpty() && StatedShapes.of(grid, form, new Ledger("")) instanceof TableShape.Ties ties && ShapeGuess.mayBeHeading(ties);
    }

    /// How tables of one file are read if nobody says otherwise.
    ///
    /// @param lists tables of other files whose organisations these may name
    public static List<TableForm> guess(List<Grid> grids, List<Grid> lists) {
        Tables guessing = new Tables(new FileDraft("", ReadingOptions.USUAL), AnswerCodes.USUAL);
        List<TableWithForm> tables = TableWithForm.all(grids);
        List<TableShape> alone = alone(tables);
        List<TableShape> listed = alone(TableWithForm.all(lists));
        IntStream.range(0, tables.size()).forEach(at -> guessing.found.add(new Found(tables.get(at), beside(tables.get(at), at, alone, listed, new Ledger("")))));
        guessing.settle();
        return guessing.found.stream().map(one -> guessing.isUnused(one) ? FormGuess.unused(one.grid()) : FormGuess.of(one.grid(), one.shape())).toList();
    }

    /// Those of some tables that list organisations.
    public static List<TableWithForm> lists(List<Grid> grids) {
        return TableWithForm.all(grids.stream().filter(grid -> !grid.isEmpty() && ShapeGuess.of(grid, KnownNames.NOBODY) instanceof TableShape.Nodes).toList());
    }

    /// A first proposal for a table of which somebody says what it is.
    public static TableForm form(Grid grid, TableKind kind, List<Grid> lists) {
        return FormProposals.of(grid, kind, KnownNames.of(alone(TableWithForm.all(lists))));
    }

    /// Where there is a list of ties, a list of organisations that names partners beside them is no survey, and one in which a
    /// name stands twice is no other list of ties.
    private void settle() {
        if (found.stream().anyMatch(other -> other.shape() instanceof TableShape.Ties && TableHeading.ofTies(other.grid()).isPresent())) {
            found.replaceAll(one -> !one.isTold() && one.shape() instanceof TableShape.Ties ? new Found(one.table(), ShapeGuess.listed(one.grid()).orElse(one.shape())) : one);
        }
        boolean listed = found.stream().anyMatch(other -> other.shape() instanceof TableShape.Ties);
        found.replaceAll(one -> listed && !one.isTold() && one.shape() instanceof TableShape.Survey(TableForm form, Grid _) && form.column(ColumnRole.MENTIONS).isPresent()
                ? new Found(one.table(), ShapeGuess.ofNodes(one.grid()).orElse(one.shape())) : one);
    }

    /// Where there is a list of ties, matrices beside it are no others.
    private boolean isUnused(Found one) {
        boolean listed = found.stream().anyMatch(other -> other.shape() instanceof TableShape.Ties);
        return one.shape() instanceof TableShape.None || !one.isTold() && listed && one.hasTies() && !(one.shape() instanceof TableShape.Ties);
    }

    private void read(KnownNames known) {
        boolean any = false;
        for (Found one : found) {
            fileDraft.ledger().within(one.grid().name());
            if (isUnused(one)) {
                unused(one);
            } else {
                any = true;
                GraphDraft graph = fileDraft.graph(one.grid().name());
                graph.is(one.table().layer(), one.table().wave());
                take(one, graph, known);
            }
        }
        fileDraft.ledger().within("");
        if (!any) {
            Optional<String> twice = found.stream().flatMap(one -> ShapeGuess.twice(one.grid()).stream()).findFirst();
            if (twice.isPresent()) {
                throw new Unreadable(ImportReason.NAME_TWICE_ABOVE, Spot.NOWHERE, twice.get());
            }
            Optional<Grid.Row> second = found.stream().flatMap(one -> MatrixShapes.second(one.grid()).stream()).findFirst();
            throw new Unreadable(second.isPresent() ? ImportReason.SEVERAL_TABLES : ImportReason.TABLE, Spot.line(second.map(Grid.Row::number).orElse(1)));
        }
    }

    private void unused(Found one) {
        Optional<Grid.Row> second = MatrixShapes.second(one.grid());
        Optional<String> twice = ShapeGuess.twice(one.grid());
        if (found.size() > 1 && twice.isPresent()) {
            fileDraft.ledger().setAside(ImportReason.NAME_TWICE_ABOVE, Spot.line(one.grid().rows().getFirst().number()), twice.get());
        } else if (found.size() > 1 && second.isPresent()) {
            fileDraft.ledger().setAside(ImportReason.SEVERAL_TABLES, Spot.line(second.get().number()));
        } else if (found.size() > 1) {
            fileDraft.ledger().setAside(one.shape() instanceof TableShape.None ? ImportReason.SHEET_UNUSED : ImportReason.SHEET_BESIDE_TIES, Spot.line(one.grid().rows().getFirst().number()), one.grid().name());
        }
    }

    /// What of a sheet is no part of its table.
    private void aside(Found one) {
        TableBody body = TableBody.of(one.grid(), TableHeading::isName).without(over(one));
        body.say(fileDraft.ledger());
        switch (one.shape()) {
            case TableShape.Ties ties -> above(body, ties.heading().row().number());
            case TableShape.Nodes nodes -> above(body, nodes.heading().row().number());
            case TableShape.Matrix matrix -> totals(body, matrix, one.isTold());
            default -> { }
        }
    }

    /// The number of a row above the headings whose words are part of them; 0 if there is none.
    private static int over(Found one) {
        Optional<Grid.Row> heading = one.isTold() ? Optional.empty() : switch (one.shape()) {
            case TableShape.Ties ties -> Optional.of(ties.heading().row());
            case TableShape.Nodes nodes -> Optional.of(nodes.heading().row());
            default -> Optional.empty();
        };
        return heading.filter(row -> !row.cells().equals(one.grid().row(row.number()).cells())).map(row -> row.number() - 1).orElse(0);
    }

    private void above(TableBody body, int heading) {
        body.grid().rows().stream().filter(row -> row.number() < heading).forEach(row ->
                fileDraft.ledger().setAside(ImportReason.ROW_ABOVE, Spot.line(row.number()), String.join(" ", TableBody.written(row).toList())));
    }

    /// Rows and columns of a matrix that hold totals.
    private void totals(TableBody body, TableShape.Matrix matrix, boolean told) {
        int first = matrix.rows().rows().getFirst().number();
        Set<Integer> used = matrix.rows().rows().stream().map(Grid.Row::number).collect(Collectors.toSet());
        body.grid().rows().stream().filter(row -> row.number() > first && !used.contains(row.number())).forEach(row ->
                fileDraft.ledger().setAside(ImportReason.TOTAL, Spot.line(row.number()), TableBody.written(row).findFirst().orElse("")));
        Optional<Grid.Row> top = body.grid().rows().stream().filter(row -> row.number() < first).reduce((_, last) -> last);
        int from = matrix.columns().getFirst();
        top.ifPresent(row -> IntStream.range(0, row.width()).filter(at -> !matrix.columns().contains(at) && MatrixResponse.says(row, matrix.rows(), at)).forEach(at ->
                fileDraft.ledger().noted(ImportReason.PARTICIPATION_STATED, new Spot(row.number(), at + 1), row.cell(at))));
        top.filter(_ -> !told).ifPresent(row -> IntStream.range(from, row.width()).filter(at -> !matrix.columns().contains(at) && !MatrixResponse.says(row, matrix.rows(), at)).forEach(at ->
                fileDraft.ledger().setAside(ImportReason.TOTAL, new Spot(row.number(), at + 1), row.cell(at).isEmpty() ? Integer.toString(at + 1) : row.cell(at))));
        top.filter(_ -> !told).ifPresent(row -> before(row, matrix));
        top.ifPresent(row -> {
            sides(row, matrix);
            above(body, row.number());
        });
    }

    /// Columns of words before the names of a matrix, but for codes that stand above its cells.
    private void before(Grid.Row top, TableShape.Matrix matrix) {
        IntStream.range(0, matrix.columns().getFirst() - 1).filter(at -> matrix.rows().column(at).stream().anyMatch(cell ->
                !cell.isEmpty() && Numerals.number(cell.replaceFirst("\\.$", "")).isEmpty() && !top.cells().contains(cell))).forEach(at ->
                fileDraft.ledger().setAside(ImportReason.COLUMN_UNUSED, new Spot(top.number(), at + 1), FormGuess.name(top, at)));
    }

    /// A name above the cells that is taken for one before them which is written otherwise.
    private void sides(Grid.Row top, TableShape.Matrix matrix) {
        IntStream.range(0, matrix.columns().size()).filter(at -> {
            String above = Spelling.inLine(top.cell(matrix.columns().get(at)));
            return Numerals.number(above).isEmpty() && !above.isEmpty() && !MatrixSides.withoutNumber(above).equals(matrix.columnNames().get(at));
        }).findFirst().ifPresent(at -> fileDraft.ledger().noted(ImportReason.NAMES_MATCHED, new Spot(top.number(), matrix.columns().get(at) + 1),
                top.cell(matrix.columns().get(at)), matrix.columnNames().get(at)));
    }

    private void take(Found one, GraphDraft graph, KnownNames known) {
        aside(one);
        switch (one.shape()) {
            case TableShape.Ties ties -> TieRows.read(ties, graph, fileDraft, codes);
            case TableShape.Nodes nodes -> NodeRows.read(nodes, graph, fileDraft);
            case TableShape.Matrix matrix -> MatrixRows.read(matrix, graph, fileDraft, codes);
            case TableShape.Neighbours(Grid rows) -> rows.rows().forEach(row -> neighbours(row, graph));
            case TableShape.Survey survey -> SurveyRows.read(survey, codes, known, graph, fileDraft);
            case TableShape.None _ -> throw new IllegalStateException("a sheet without a network is not taken");
        }
    }

    private static void neighbours(Grid.Row row, GraphDraft graph) {
        graph.implying().node(row.cell(0), new Spot(row.number(), 1));
        for (int column = 1; column < row.width(); column++) {
            if (!row.cell(column).isEmpty()) {
                graph.tie(row.cell(0), row.cell(column), new Spot(row.number(), column + 1)).directed(true).value(1);
            }
        }
    }
}
