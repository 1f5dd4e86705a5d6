package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.GraphDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.NodeDraft;
import samenspel.exchange.found.TieDraft;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.table.MatrixCells;
import samenspel.text.Spot;

/// A matrix of numbers in a file of graphs. Its codes, and rows without an answer, are understood as in a table.
final class NumberMatrix {
    private final List<String> rowIds;
    private final List<String> columnIds;
    private final boolean twoSets;
    private final boolean half;
    private final List<double[]> values = new ArrayList<>();
    private final List<boolean[]> blank = new ArrayList<>();
    private final List<int[]> lines = new ArrayList<>();

    /// @param twoSets whether rows and columns are different nodes
    /// @param half    whether each pair stands in it once
    NumberMatrix(List<String> rowIds, List<String> columnIds, boolean twoSets, boolean half) {
        this.rowIds = rowIds;
        this.columnIds = columnIds;
        this.twoSets = twoSets;
        this.half = half;
    }

    /// @param value `NaN` if it is not known
    void cell(int row, int column, double value, Spot at) {
        // Row by row, since a file may announce more than it holds.
        while (values.size() <= row) {
            values.add(new double[columnIds.size()]);
            blank.add(new boolean[columnIds.size()]);
            lines.add(new int[columnIds.size()]);
            Arrays.fill(blank.getLast(), true);
        }
        values.get(row)[column] = value;
        blank.get(row)[column] = false;
        lines.get(row)[column] = at.line();
    }

    /// Puts its ties into a graph and says which codes there are.
    ///
    /// @param only   whether the graph has no other matrix: who did not answer in it did not answer at all
    void into(GraphDraft graph, String relation, boolean only, FileDraft fileDraft) {
        MatrixCells cells = new MatrixCells(rowIds.subList(0, values.size()), columnIds, twoSets, values.toArray(double[][]::new), blank.toArray(boolean[][]::new), AnswerCodes.USUAL);
        boolean[] silent = new boolean[values.size()];
        boolean[] absent = new boolean[values.size()];
        for (int row = 0; row < silent.length && !twoSets && !half; row++) {
            absent[row] = cells.isAbsent(row);
            silent[row] = !absent[row] && cells.isSilent(row);
        }
        say(ImportReason.ABSENT_BY_CODE, absent, graph, fileDraft);
        say(ImportReason.SILENT, silent, graph, fileDraft);
        if (only) {
            names(absent).forEach(graph::absent);
            answered(graph, names(silent));
        }
        for (int row = 0; row < silent.length; row++) {
            if (!only || !absent[row] && !silent[row]) {
                row(graph, relation, row, cells, silent[row]);
            }
        }
        if (cells.isHalf() && !half && !twoSets) {
            fileDraft.ledger().noted(ImportReason.HALF_MATRIX, Spot.NOWHERE);
        }
        cells.sayCodes(fileDraft.ledger());
    }

    private List<String> names(boolean[] which) {
        return IntStream.range(0, which.length).filter(row -> which[row]).mapToObj(rowIds::get).toList();
    }

    private void say(ImportReason reason, boolean[] which, GraphDraft graph, FileDraft fileDraft) {
        List<String> names = names(which).stream().map(id -> graph.find(id).map(NodeDraft::shown).orElse(id)).toList();
        if (!names.isEmpty()) {
            fileDraft.ledger().noted(reason, Spot.NOWHERE, names.size(), String.join(", ", names));
        }
    }

    private static void answered(GraphDraft graph, List<String> silent) {
        if (!silent.isEmpty()) {
            graph.asked("");
            graph.nodes().stream().map(NodeDraft::id).filter(id -> !silent.contains(id)).forEach(id -> graph.answered("", id));
        }
    }

    /// Of who did not answer nothing is known, 0 or not.
    private void row(GraphDraft graph, String relation, int row, MatrixCells cells, boolean silent) {
        for (int column = 0; column < columnIds.size(); column++) {
            double strength = silent ? Double.NaN : cells.strength(row, column);
            boolean own = cells.isOwn(row, column) && Double.isNaN(strength);
            if (strength != 0 && !own && (silent || !blank.get(row)[column])) {
                TieDraft tie = graph.tie(rowIds.get(row), columnIds.get(column), Spot.line(lines.get(row)[column]));
                tie.directed(!half && !twoSets && !cells.isHalf()).value(strength).relation(relation);
            }
        }
    }
}
