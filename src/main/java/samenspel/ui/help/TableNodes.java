package samenspel.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import samenspel.text.help.Markdown;

/// A table as a grid. A small one is as wide as its words; in a wide one each column has a share by the length of its
/// words, and they wrap.
final class TableNodes {
    private static final double LETTER = 7.4;
    private static final double MARGINS = 24;
    private static final int WIDE = 92;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 60;

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
        boolean narrow = longest.stream().mapToInt(Integer::intValue).sum() <= WIDE;
        grid.setMaxWidth(narrow ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
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
        int all = longest.stream().mapToInt(Integer::intValue).sum();
        double shares = longest.stream().mapToDouble(TableNodes::share).sum();
        return IntStream.range(0, longest.size()).mapToObj(column -> {
            ColumnConstraints constraints = new ColumnConstraints();
            if (all <= WIDE) {
                constraints.setPrefWidth(longest.get(column) * LETTER + MARGINS);
            } else {
                constraints.setPercentWidth(100 * share(longest.get(column)) / shares);
            }
            return constraints;
        }).toList();
    }

    private static double share(int length) {
        return Math.clamp(length, SHORTEST, LONGEST);
    }
}
