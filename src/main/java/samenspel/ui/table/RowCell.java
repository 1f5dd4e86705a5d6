package samenspel.ui.table;

import javafx.scene.control.TableCell;

/// A cell that can say something else of the same row. To have the toolkit refresh a table makes all of its cells anew, with their
/// styles, which takes a tenth of a second and more.
///
/// @param <T> what a row stands for
public abstract class RowCell<T> extends TableCell<T, T> {
    final void redraw() {
        updateItem(getItem(), isEmpty());
    }
}
