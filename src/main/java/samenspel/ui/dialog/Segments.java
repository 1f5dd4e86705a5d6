package samenspel.ui.dialog;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One of a few, all of them in sight.
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param id of the control, and with a value's own word that of its button
    public Segments(String id, List<T> values, Function<T, String> name) {
        setId(id);
        for (T value : values) {
            ToggleButton button = new ToggleButton(name.apply(value));
            button.setId(id + "-" + value);
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add(value == values.getFirst() ? "left-pill" : value == values.getLast() ? "right-pill" : "center-pill");
            // A press on the chosen one must not leave none chosen.
            button.setOnAction(event -> button.setSelected(true));
            HBox.setHgrow(button, Priority.ALWAYS);
            getChildren().add(button);
        }
    }

    public void choose(T value) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(value)).findFirst().ifPresent(group::selectToggle);
    }

    public boolean has(T value) {
        return group.getSelectedToggle() != null && group.getSelectedToggle().getUserData().equals(value);
    }

    /// The value chosen.
    ///
    /// @param type of the values
    public T chosen(Class<T> type) {
        return type.cast(group.getSelectedToggle().getUserData());
    }

    /// Does something whenever another is chosen.
    public void onChoice(Runnable deed) {
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now != null) {
                deed.run();
            }
        });
    }
}
