package samenspel.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import samenspel.exchange.found.FileDraft;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.Unreadable;

/// What a DL file says before its data.
final class DlHead {
    private static final Map<String, String> WHOSE = Map.of("row", "row", "col", "column", "column", "column",
            "level", "level", "matrix", "level", "mat", "level");

    private final List<String> labels = new ArrayList<>();
    private final List<String> rowLabels = new ArrayList<>();
    private final List<String> columnLabels = new ArrayList<>();
    private final List<String> levelLabels = new ArrayList<>();
    private List<String> taking;
    private int n = -1;
    private int rows = -1;
    private int columns = -1;
    private int matrices = 1;
    private String format = "fullmatrix";
    private boolean diagonal = true;
    private boolean rowsEmbedded;
    private boolean columnsEmbedded;

    /// Takes the word at a place and those that belong to it; gives the place of the last it took.
    int take(List<LineWord> words, int at, FileDraft fileDraft) {
        String word = words.get(at).text().toLowerCase(Locale.ROOT);
        String next = at + 1 < words.size() ? words.get(at + 1).text().toLowerCase(Locale.ROOT) : "";
        if (words.get(at).quoted()) {
            label(words.get(at), fileDraft);
            return at;
        }
        if (WHOSE.containsKey(word) && next.startsWith("labels")) {
            return labels(WHOSE.get(word), words, at + 1);
        }
        if (word.equals("labels") || word.equals("labels:")) {
            return labels("", words, at);
        }
        return taking == null ? setting(word, next, words.get(at), at, fileDraft) : labelOrSetting(word, next, words, at, fileDraft);
    }

    /// Labels end where there are enough of them or where a known word follows.
    private int labelOrSetting(String word, String next, List<LineWord> words, int at, FileDraft fileDraft) {
        boolean enough = taking.size() >= most(taking);
        boolean setting = enough && !word.equals("dl");
        if (setting) {
            taking = null;
            return setting(word, next, words.get(at), at, fileDraft);
        }
        label(words.get(at), fileDraft);
        return at;
    }

    private int most(List<String> list) {
        int most = list == levelLabels ? matrices : list == columnLabels ? columns() : rows();
        return most < 0 ? Integer.MAX_VALUE : most;
    }

    private void label(LineWord word, FileDraft fileDraft) {
        if (taking == null || taking.size() >= most(taking)) {
            fileDraft.ledger().setAside(ImportReason.UNKNOWN_LINE, word.spot(), word.text());
        } else {
            fileDraft.announceNodes(taking.size(), word.spot());
            taking.add(word.text().strip());
        }
    }

    private int labels(String whose, List<LineWord> words, int at) {
        boolean embedded = at + 1 < words.size() && words.get(at + 1).text().toLowerCase(Locale.ROOT).startsWith("embedded");
        if (embedded) {
            rowsEmbedded |= !whose.equals("column");
            columnsEmbedded |= !whose.equals("row");
            taking = null;
            return at + 1;
        }
        taking = switch (whose) {
            case "row" -> rowLabels;
            case "column" -> columnLabels;
            case "level" -> levelLabels;
            default -> labels;
        };
        return at;
    }

    private int setting(String word, String next, LineWord place, int at, FileDraft fileDraft) {
        switch (word) {
            case "n" -> n = count(next, place);
            case "nr" -> rows = count(next, place);
            case "nc" -> columns = count(next, place);
            case "nm" -> matrices = Math.max(1, count(next, place));
            case "format" -> format = next.replace(":", "");
            case "diagonal" -> diagonal = !next.startsWith("absent");
            case "dl" -> {
                return at;
            }
            default -> {
                fileDraft.ledger().setAside(ImportReason.UNKNOWN_LINE, place.spot(), place.text());
                return at;
            }
        }
        return at + 1;
    }

    private static int count(String word, LineWord place) {
        OptionalInt count = Numbers.count(word);
        return count.orElseThrow(() -> new Unreadable(ImportReason.BAD_SIZE, place.spot(), place.text() + " = " + word));
    }

    String format() {
        return format;
    }

    /// The size of the matrices, -1 where it is not said.
    int rows() {
        return rows >= 0 ? rows : n;
    }

    int columns() {
        return columns >= 0 ? columns : n;
    }

    int matrices() {
        return matrices;
    }

    boolean diagonalPresent() {
        return diagonal;
    }

    boolean rowsEmbedded() {
        return rowsEmbedded;
    }

    boolean columnsEmbedded() {
        return columnsEmbedded;
    }

    /// Whether rows and columns are different sets.
    boolean isTwoMode() {
        return rows() != columns() || !rowLabels.isEmpty() && !columnLabels.isEmpty() && !rowLabels.equals(columnLabels)
                || format.contains("list2");
    }

    int announced() {
        return Math.max(0, rows()) + (isTwoMode() ? Math.max(0, columns()) : 0);
    }

    boolean hasLabels() {
        return !labels.isEmpty() || !rowLabels.isEmpty();
    }

    /// The label of a row, from 0; its number where there is none.
    String row(int row) {
        List<String> given = rowLabels.isEmpty() ? labels : rowLabels;
        return row < given.size() ? given.get(row) : Integer.toString(row + 1);
    }

    String column(int column) {
        return column < columnLabels.size() ? columnLabels.get(column) : isTwoMode() ? Integer.toString(column + 1) : row(column);
    }

    /// The name of a matrix; empty if there is only one.
    String level(int matrix) {
        String number = matrices == 1 ? "" : Integer.toString(matrix + 1);
        return matrix < levelLabels.size() ? levelLabels.get(matrix) : number;
    }
}
