package samenspel.ui.control;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/// One value of a long list, with a line above it where another part of the list begins.
public final class PartedCell<T> extends ListCell<T> {
    private static final PseudoClass BEGINS = PseudoClass.getPseudoClass("begins");
    private static final int ROWS = 18;

    private final ComboBox<T> box;
    private final Function<T, ?> part;

    private PartedCell(ComboBox<T> box, Function<T, ?> part) {
        this.box = box;
        this.part = part;
        getStyleClass().add("parted");
    }

    /// @param part of a value; equal values of it stand together
    public static <T> void in(ComboBox<T> box, Function<T, ?> part) {
        box.setVisibleRowCount(ROWS);
        box.setCellFactory(_ -> new PartedCell<>(box, part));
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean filled = !empty && item != null;
        setText(filled ? box.getConverter().toString(item) : null);
        pseudoClassStateChanged(BEGINS, filled && getIndex() > 0 && getIndex() < box.getItems().size()
                && !part.apply(item).equals(part.apply(box.getItems().get(getIndex() - 1))));
    }
}
