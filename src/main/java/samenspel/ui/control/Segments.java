package samenspel.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One of a few, all of them in sight.
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param id with a value's own word that of its button
    public Segments(String id, List<T> values, Function<T, String> name) {
        for (T value : values) {
            ToggleButton button = new ToggleButton(name.apply(value));
            button.setId(id + "-" + value);
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add(value == values.getFirst() ? "left-pill" : value == values.getLast() ? "right-pill" : "center-pill");
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(value, button);
        }
        getChildren().setAll(buttons.values());
        onPress(_ -> {
        });
    }

    /// Makes each as wide as its words, not as wide as there is room.
    public Segments<T> narrow() {
        setAlignment(Pos.CENTER_LEFT);
        buttons.values().forEach(button -> {
            button.setMinWidth(USE_PREF_SIZE);
            button.setMaxWidth(USE_COMPUTED_SIZE);
            HBox.setHgrow(button, null);
        });
        return this;
    }

    /// The buttons with their values, in order.
    public void each(BiConsumer<T, ToggleButton> deed) {
        buttons.forEach(deed);
    }

    public void choose(T value) {
        group.selectToggle(buttons.get(value));
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

    /// Does something at each press, also on the one that is chosen already.
    public Segments<T> onPress(Consumer<T> deed) {
        buttons.forEach((value, button) -> button.setOnAction(_ -> {
            // A press on the chosen one must not leave none chosen.
            button.setSelected(true);
            deed.accept(value);
        }));
        return this;
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
