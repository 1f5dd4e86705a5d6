package samenspel.ui.control;

import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Makes a column of numbers at least as wide as what stands in it: a number that is cut off reads as another.
public final class CellWidth {
    private static final double SIZE = 14;
    /// No figure of the font is wider than so many of its units, in pixels.
    private static final double FIGURE = 9;

    private CellWidth() {
    }

    /// @param aside what of the cell's width is not for its text, in pixels
    public static void holds(TableCell<?, ?> cell, String text, double aside) {
        TableColumn<?, ?> column = cell.getTableColumn();
        double size = Math.max(SIZE, cell.getFont().getSize());
        if (column == null || text.length() * FIGURE * size / SIZE + aside <= column.getMinWidth()) {
            return;
        }
        Text measured = new Text(text);
        measured.setFont(Font.font("Source Sans 3 SemiBold", size));
        double needed = Math.ceil(measured.getLayoutBounds().getWidth() + aside);
        if (needed > column.getMinWidth()) {
            // Columns are not to change while their cells are being laid out.
            Platform.runLater(() -> column.setMinWidth(Math.max(column.getMinWidth(), needed)));
        }
    }
}
