package samenspel.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.found.AlikeNames;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.AnswerNotes;
import samenspel.exchange.survey.LikelyCodes;
import samenspel.exchange.survey.SurveyAnswers;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// Reads a matrix: a cell that is neither empty, 0 nor a code is a tie from its row to its column. Nothing of a row of which
/// [MatrixCells] says that it is no answer is known.
final class MatrixRows {
    private final TableShape.Matrix matrix;
    private final GraphDraft graph;
    private final FileDraft fileDraft;
    private final MatrixCells cells;

    private MatrixRows(TableShape.Matrix matrix, GraphDraft graph, FileDraft fileDraft, AnswerCodes codes) {
        this.matrix = matrix;
        this.graph = graph;
        this.fileDraft = fileDraft;
        this.cells = cells(matrix, codes, this::odd);
    }

    @FunctionalInterface
    private interface OddCell {
        void at(int row, int column);
    }

    static void read(TableShape.Matrix written, GraphDraft graph, FileDraft fileDraft, AnswerCodes codes) {
        AlikeNames alike = MatrixShapes.alike(written, fileDraft.manner().apart());
        TableShape.Matrix matrix = written.twoSets() ? written : MatrixShapes.respelt(written, alike);
        alike.say(fileDraft.ledger(), Spot.line(Math.max(1, written.rows().rows().getFirst().number() - 1)));
        MatrixRows reader = new MatrixRows(matrix, graph, fileDraft, codes);
        graph.relation("");
        AnswerNotes.say(words(matrix, codes), Spot.line(Math.max(1, matrix.rows().rows().getFirst().number() - 1)), fileDraft.ledger());
        lowest(matrix, reader.cells, codes).forEach(number -> fileDraft.ledger().noted(ImportReason.LOWEST_ANSWER, Spot.line(Math.max(1, matrix.rows().rows().getFirst().number() - 1)),
                LikelyCodes.written(number), reader.cells.times(number)));
        reader.names();
        reader.answers();
        IntStream.range(0, matrix.rowNames().size()).forEach(reader::row);
        reader.codes();
    }

    /// What stands in the cells; a word that is no answer is not known.
    static MatrixCells cells(TableShape.Matrix matrix, AnswerCodes codes) {
        return cells(matrix.twoSets() ? matrix : MatrixShapes.respelt(matrix, MatrixShapes.alike(matrix, Set.of())), codes, (_, _) -> { });
    }

    /// The lowest of numbers that may mean "never", unless somebody has decided on them.
    static SortedSet<Double> lowest(TableShape.Matrix matrix, AnswerCodes codes) {
        return lowest(matrix, cells(matrix, codes), codes);
    }

    private static SortedSet<Double> lowest(TableShape.Matrix matrix, MatrixCells cells, AnswerCodes codes) {
        boolean words = matrix.twoSets() || words(matrix, codes).found().stream().anyMatch(one -> one.meaning().isAnswer())
                || codes.noTie().stream().anyMatch(number -> cells.times(number) > 0);
        SortedSet<Double> lowest = new TreeSet<>(words ? Set.of() : cells.lowest());
        lowest.removeIf(number -> codes.said(LikelyCodes.written(number)).isPresent());
        return lowest;
    }

    private static MatrixCells cells(TableShape.Matrix matrix, AnswerCodes codes, OddCell odd) {
        int rows = matrix.rows().rows().size();
        int columns = matrix.columns().size();
        double[][] values = new double[rows][columns];
        boolean[][] blank = new boolean[rows][columns];
        AnswerCodes told = words(matrix, codes).said(codes);
        Map<String, OptionalDouble> read = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            for (int at = 0; at < columns; at++) {
                String written = matrix.rows().rows().get(row).cell(matrix.columns().get(at));
                OptionalDouble value = read.computeIfAbsent(written, told::value);
                blank[row][at] = written.isEmpty();
                values[row][at] = value.orElse(Double.NaN);
                if (value.isEmpty()) {
                    odd.at(row, at);
                }
            }
        }
        return new MatrixCells(matrix.rowNames(), matrix.columnNames(), matrix.twoSets(), values, blank, codes);
    }

    /// The answers that are words, understood together.
    private static SurveyAnswers words(TableShape.Matrix matrix, AnswerCodes codes) {
        Map<String, Integer> words = new HashMap<>();
        matrix.rows().rows().forEach(row -> matrix.columns().forEach(at -> {
            if (Numerals.answer(row.cell(at)).isEmpty()) {
                words.merge(row.cell(at), 1, Integer::sum);
            }
        }));
        return SurveyAnswers.of(words, codes);
    }

    private void odd(int row, int at) {
        fileDraft.ledger().rejected(ImportReason.NOT_A_NUMBER, spot(row, at), matrix.rowNames().get(row) + " – " + matrix.columnNames().get(at),
                matrix.rows().rows().get(row).cell(matrix.columns().get(at)));
    }

    private Spot spot(int row, int at) {
        return new Spot(matrix.rows().rows().get(row).number(), matrix.columns().get(at) + 1);
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

    /// Who did not answer and who was not there, if anybody.
    private void answers() {
        List<String> absent = names(matrix.twoSets() ? IntStream.empty() : rows().filter(cells::isAbsent)).toList();
        List<String> silent = matrix.twoSets() ? List.of() : Stream.concat(names(rows().filter(row -> !cells.isAbsent(row) && cells.isSilent(row))),
                matrix.columnNames().stream().filter(name -> !name.isEmpty() && !matrix.rowNames().contains(name))).toList();
        if (!absent.isEmpty()) {
            absent.forEach(graph::absent);
            fileDraft.ledger().noted(ImportReason.ABSENT_BY_CODE, Spot.NOWHERE, absent.size(), String.join(", ", absent));
        }
        if (!silent.isEmpty()) {
            graph.asked("");
            graph.nodes().stream().map(NodeDraft::id).filter(id -> !silent.contains(id)).forEach(id -> graph.answered("", id));
            fileDraft.ledger().noted(ImportReason.SILENT, Spot.NOWHERE, silent.size(), String.join(", ", silent));
        }
    }

    private IntStream rows() {
        return IntStream.range(0, matrix.rowNames().size());
    }

    private Stream<String> names(IntStream rows) {
        return rows.mapToObj(matrix.rowNames()::get).filter(name -> !name.isEmpty());
    }

    private void row(int row) {
        String from = matrix.rowNames().get(row);
        if (from.isEmpty() || !matrix.twoSets() && (cells.isAbsent(row) || cells.isSilent(row))) {
            return;
        }
        boolean diagonal = !matrix.twoSets() && cells.diagonal().isPresent();
        for (int at = 0; at < matrix.columnNames().size(); at++) {
            double strength = cells.strength(row, at);
            boolean said = strength != 0 && !(cells.isOwn(row, at) && (Double.isNaN(strength) || diagonal));
            if (said && !matrix.columnNames().get(at).isEmpty()) {
                graph.tie(from, matrix.columnNames().get(at), spot(row, at)).directed(!matrix.twoSets()).value(strength);
            }
        }
    }

    /// Each code is said once, and so is what fills the diagonal.
    private void codes() {
        if (!matrix.twoSets() && cells.diagonal().isPresent()) {
            int row = rows().filter(one -> IntStream.range(0, matrix.columns().size()).anyMatch(at -> cells.isOwn(one, at))).findFirst().orElse(0);
            int at = IntStream.range(0, matrix.columns().size()).filter(column -> cells.isOwn(row, column)).findFirst().orElse(0);
            fileDraft.ledger().setAside(ImportReason.DIAGONAL, spot(row, at), matrix.rows().rows().get(row).cell(matrix.columns().get(at)));
        }
        cells.sayCodes(fileDraft.ledger());
    }
}
