package samenspel.ui.table;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/// The cells of a table, those that the toolkit keeps for later among them. One that it lets go of is forgotten.
///
/// @param <T> what a row stands for
public final class KnownCells<T> {
    private final Set<RowCell<T>> cells = Collections.newSetFromMap(new WeakHashMap<>());

    /// @return the same
    public RowCell<T> with(RowCell<T> cell) {
        cells.add(cell);
        return cell;
    }

    /// Has each say of its row what there is to say now.
    public void redraw() {
        List.copyOf(cells).forEach(RowCell::redraw);
    }
}
