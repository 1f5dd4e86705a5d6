package samenspel.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import samenspel.text.help.Markdown;

/// A table as a grid. A small one is as wide as its words; in a wide one the columns of long words share what the
/// short ones leave, and wrap.
final class TableNodes {
    private static final double LETTER = 8;
    private static final double MARGINS = 24;
    private static final int WIDE = 85;
    private static final int SHORT = 20;
    private static final int LONGEST = 60;
    private static final double SHARE = 4;

    private TableNodes() {
    }

    /// @param words makes the node of a cell
    static Region of(TableBlock table, Function<Node, TextFlow> words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-table");
        List<Integer> longest = new ArrayList<>();
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                addRow(grid, row++, line, part instanceof TableHead ? "help-head-cell" : "help-cell", words, longest);
            }
        }
        grid.getColumnConstraints().setAll(columns(longest));
        grid.setMaxWidth(letters(longest) <= WIDE ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
        return grid;
    }

    private static void addRow(GridPane grid, int row, Node line, String style, Function<Node, TextFlow> words, List<Integer> longest) {
        int column = 0;
        for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
            StackPane frame = new StackPane(words.apply(cell));
            frame.getStyleClass().add(style);
            grid.add(frame, column, row);
            int length = Markdown.words(cell).length();
            if (column == longest.size()) {
                longest.add(length);
            }
            longest.set(column, Math.max(longest.get(column), length));
            column++;
        }
    }

    private static List<ColumnConstraints> columns(List<Integer> longest) {
        boolean narrow = letters(longest) <= WIDE;
        return longest.stream().map(length -> narrow || length <= SHORT ? asWideAs(length) : sharing(length)).toList();
    }

    private static int letters(List<Integer> longest) {
        return longest.stream().mapToInt(Integer::intValue).sum();
    }

    private static ColumnConstraints asWideAs(int length) {
        double width = length * LETTER + MARGINS;
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints sharing(int length) {
        ColumnConstraints constraints = new ColumnConstraints(SHORT * SHARE, Math.min(length, LONGEST) * SHARE, Double.MAX_VALUE);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }
}
