package samenspel.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.NumberColumn;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.AlikeNames;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.AnswerNotes;
import samenspel.exchange.survey.Dashes;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// Reads a matrix: a cell that is neither empty, 0 nor a code is a tie from its row to its column, or the other way where the
/// corner tells so. A cell left empty where noughts are written is not known. Nothing of a row of which
/// [MatrixCells] says that it is no answer is known.
final class MatrixRows {
    private final TableShape.Matrix matrix;
    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final SurveyAnswers said;
    private final MatrixCells cells;
    private final Set<Integer> absent;
    private final Set<Integer> silent;

    private MatrixRows(TableShape.Matrix matrix, GraphDraft graph, FileDraft fileDraft, AnswerCodes codes) {
        this.matrix = matrix;
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.said = words(matrix, codes);
        this.cells = cells(matrix, codes, said, this::odd);
        this.absent = matrix.twoSets() ? Set.of() : rows().filter(cells::isAbsent).boxed().collect(Collectors.toSet());
        this.silent = matrix.twoSets() ? Set.of() : rows().filter(row -> !absent.contains(row) && cells.isSilent(row)).boxed().collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface OddCell {
        void at(int row, int column);
    }

    static void read(TableShape.Matrix written, GraphDraft graph, FileDraft fileDraft, AnswerCodes codes) {
        AlikeNames alike = MatrixShapes.alike(written, fileDraft.manner().apart());
        TableShape.Matrix matrix = written.twoSets() ? written : MatrixShapes.respelt(written, alike);
        Spot above = Spot.line(Math.max(1, written.rows().rows().getFirst().number() - 1));
        alike.say(fileDraft.ledger(), above);
        MatrixRows reader = new MatrixRows(matrix, graph, fileDraft, codes);
        graph.relation("");
        if (matrix.turned()) {
            fileDraft.ledger().noted(ImportReason.MATRIX_TURNED, above);
        }
        if (reader.cells.isHalf() && !matrix.twoSets()) {
            fileDraft.ledger().noted(ImportReason.HALF_MATRIX, above);
        }
        AnswerNotes.say(reader.said, above, fileDraft.ledger());
        lowest(matrix, reader.cells, reader.said, codes).forEach(number -> fileDraft.ledger().noted(ImportReason.LOWEST_ANSWER, above, LikelyCodes.written(number), reader.cells.times(number)));
        numbers(matrix).say(written(matrix).collect(Collectors.toSet()), above, fileDraft.ledger());
        reader.names();
        reader.asked();
        reader.answers();
        reader.rows().forEach(reader::row);
        reader.codes();
    }

    /// What stands in the cells; a word that is no answer is not known.
    static MatrixCells cells(TableShape.Matrix matrix, AnswerCodes codes) {
        return cells(matrix.twoSets() ? matrix : MatrixShapes.respelt(matrix, MatrixShapes.alike(matrix, Set.of())), codes, words(matrix, codes), (_, _) -> { });
    }

    /// The lowest of numbers that may mean "never", unless somebody has decided on them.
    static SortedSet<Double> lowest(TableShape.Matrix matrix, AnswerCodes codes) {
        return lowest(matrix, cells(matrix, codes), words(matrix, codes), codes);
    }

    private static SortedSet<Double> lowest(TableShape.Matrix matrix, MatrixCells cells, SurveyAnswers said, AnswerCodes codes) {
        boolean words = matrix.twoSets() || said.found().stream().anyMatch(one -> one.meaning().isAnswer())
                || codes.noTie().stream().anyMatch(number -> cells.times(number) > 0);
        SortedSet<Double> lowest = new TreeSet<>(words ? Set.of() : cells.lowest());
        lowest.removeIf(number -> codes.said(LikelyCodes.written(number)).isPresent());
        return lowest;
    }

    private static MatrixCells cells(TableShape.Matrix matrix, AnswerCodes codes, SurveyAnswers said, OddCell odd) {
        double[][] values = new double[matrix.senders().size()][matrix.receivers().size()];
        boolean[][] blank = new boolean[values.length][matrix.receivers().size()];
        AnswerCodes told = said.said(codes);
        NumberColumn numbers = numbers(matrix);
        Map<String, OptionalDouble> read = new HashMap<>();
        for (int from = 0; from < values.length; from++) {
            for (int to = 0; to < values[from].length; to++) {
                String written = matrix.cell(from, to);
                OptionalDouble value = read.computeIfAbsent(written, cell -> numbers.isGrouped(cell) ? numbers.number(cell) : told.value(cell));
                blank[from][to] = written.isEmpty();
                values[from][to] = value.orElse(Double.NaN);
                if (value.isEmpty()) {
                    odd.at(from, to);
                }
            }
        }
        if (read.keySet().stream().anyMatch(word -> Dashes.isOne(word) && codes.said(word).isEmpty())) {
            dashes(matrix, values, blank);
        }
        return new MatrixCells(matrix.senders(), matrix.receivers(), matrix.twoSets(), values, blank, codes);
    }

    private static NumberColumn numbers(TableShape.Matrix matrix) {
        return NumberColumn.ofStrengths("", written(matrix), matrix.rows().name().isEmpty());
    }

    private static Stream<String> written(TableShape.Matrix matrix) {
        return matrix.rows().rows().stream().flatMap(row -> matrix.columns().stream().map(row::cell));
    }

    /// A dash is as good as an empty cell beside written noughts, and where dashes alone fill rows and other rows have empty cells.
    private static void dashes(TableShape.Matrix matrix, double[][] values, boolean[][] blank) {
        boolean noughts = IntStream.range(0, values.length).anyMatch(from ->
                others(matrix, from).anyMatch(to -> values[from][to] == 0 && !matrix.cell(from, to).isEmpty() && !isDash(matrix, from, to)));
        boolean gaps = IntStream.range(0, values.length).anyMatch(from -> others(matrix, from).anyMatch(to -> blank[from][to]));
        boolean rows = IntStream.range(0, values.length).allMatch(from ->
                others(matrix, from).noneMatch(to -> isDash(matrix, from, to)) || others(matrix, from).allMatch(to -> isDash(matrix, from, to)));
        for (int from = 0; from < values.length && (noughts || gaps && rows); from++) {
            for (int to = 0; to < values[from].length; to++) {
                blank[from][to] |= isDash(matrix, from, to);
            }
        }
    }

    private static IntStream others(TableShape.Matrix matrix, int from) {
        String own = matrix.twoSets() ? "" : matrix.senders().get(from);
        return IntStream.range(0, matrix.receivers().size()).filter(to -> own.isEmpty() || !matrix.receivers().get(to).equals(own));
    }

    private static boolean isDash(TableShape.Matrix matrix, int from, int to) {
        return Dashes.isOne(matrix.cell(from, to));
    }

    /// The answers that are words, and those that are odd among the others, understood together. A mark that stands only where
    /// somebody answers about itself is not odd.
    static SurveyAnswers words(TableShape.Matrix matrix, AnswerCodes codes) {
        NumberColumn numbers = numbers(matrix);
        Predicate<String> plain = cell -> Numerals.answer(cell).isPresent() || numbers.number(cell).isPresent();
        Map<String, Integer> cells = new HashMap<>();
        matrix.rows().rows().forEach(row -> matrix.columns().stream().map(row::cell).filter(plain.negate()).forEach(cell -> cells.merge(cell, 1, Integer::sum)));
        IntStream.range(0, matrix.senders().size()).forEach(from -> others(matrix, from).mapToObj(to -> matrix.cell(from, to)).filter(plain).forEach(cell -> cells.merge(cell, 1, Integer::sum)));
        return SurveyAnswers.of(cells, plain, codes);
    }

    private void odd(int from, int to) {
        fileDraft.ledger().rejected(ImportReason.NOT_A_NUMBER, matrix.spot(from, to), matrix.senders().get(from) + " – " + matrix.receivers().get(to), matrix.cell(from, to));
    }

    private void names() {
        List<Grid.Row> rows = matrix.rows().rows();
        for (int row = 0; row < rows.size(); row++) {
            declare(matrix.rowNames().get(row), Spot.line(rows.get(row).number()), 1);
        }
        int above = Math.max(1, rows.getFirst().number() - 1);
        for (int column = 0; column < matrix.columnNames().size(); column++) {
            declare(matrix.columnNames().get(column), new Spot(above, matrix.columns().get(column) + 1), 2);
        }
    }

    private void declare(String name, Spot at, int set) {
        if (name.isEmpty()) {
            fileDraft.ledger().setAside(ImportReason.NAMELESS, at);
        } else if (graph.find(name).isEmpty()) {
            NodeDraft node = graph.declare(name, at);
            if (matrix.twoSets()) {
                node.put("mode", AttributeValue.of(set));
            }
        }
    }

    private void asked() {
        if (!matrix.twoSets()) {
            graph.nodes().forEach(node -> graph.asked(List.of(""), "", node.id()));
        }
    }

    /// Who did not answer and who was not there, if anybody.
    private void answers() {
        Set<String> senders = new HashSet<>(matrix.senders());
        List<String> gone = names(rows().filter(absent::contains)).toList();
        List<String> unheard = matrix.twoSets() || cells.isHalf() ? List.of() : Stream.concat(names(rows().filter(silent::contains)),
                matrix.receivers().stream().filter(name -> !name.isEmpty() && !senders.contains(name))).toList();
        if (!gone.isEmpty()) {
            gone.forEach(graph::absent);
            fileDraft.ledger().noted(ImportReason.ABSENT_BY_CODE, Spot.NOWHERE, gone.size(), String.join(", ", gone));
        }
        if (!unheard.isEmpty()) {
            graph.asked("");
            graph.nodes().stream().map(NodeDraft::id).filter(id -> !unheard.contains(id)).forEach(id -> graph.answered("", id));
            fileDraft.ledger().noted(ImportReason.SILENT, Spot.NOWHERE, unheard.size(), String.join(", ", unheard));
        }
    }

    private IntStream rows() {
        return IntStream.range(0, matrix.senders().size());
    }

    private Stream<String> names(IntStream rows) {
        return rows.mapToObj(matrix.senders()::get).filter(name -> !name.isEmpty());
    }

    private void row(int row) {
        String from = matrix.senders().get(row);
        if (from.isEmpty() || absent.contains(row) || silent.contains(row)) {
            return;
        }
        boolean diagonal = !matrix.twoSets() && cells.diagonal().isPresent();
        for (int at = 0; at < matrix.receivers().size(); at++) {
            double strength = cells.strength(row, at);
            boolean said = strength != 0 && !(cells.isOwn(row, at) && (Double.isNaN(strength) || diagonal));
            if (said && !matrix.receivers().get(at).isEmpty()) {
                graph.tie(from, matrix.receivers().get(at), matrix.spot(row, at)).directed(!matrix.twoSets() && !cells.isHalf()).value(strength);
                if (cells.isLeftEmpty(row, at)) {
                    fileDraft.ledger().notedAlike(ImportReason.LEFT_EMPTY, matrix.spot(row, at));
                }
            }
        }
    }

    /// Each code is said once, and so is what fills the diagonal.
    private void codes() {
        if (!matrix.twoSets() && cells.diagonal().isPresent()) {
            int row = rows().filter(one -> IntStream.range(0, matrix.receivers().size()).anyMatch(at -> cells.isOwn(one, at))).findFirst().orElse(0);
            int at = IntStream.range(0, matrix.receivers().size()).filter(column -> cells.isOwn(row, column)).findFirst().orElse(0);
            fileDraft.ledger().setAside(ImportReason.DIAGONAL, matrix.spot(row, at), matrix.cell(row, at));
        }
        cells.sayCodes(fileDraft.ledger());
    }
}
