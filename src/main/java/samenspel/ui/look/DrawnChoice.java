package samenspel.ui.look;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Swatches;
import samenspel.diagram.look.Sight;
import samenspel.diagram.look.SightColours;
import samenspel.ui.control.Swatch;

/// A list whose values are drawn as they look in the picture.
final class DrawnChoice<T> extends ComboBox<T> {
    private final Swatch swatch;
    private final Function<T, String> name;
    private Function<T, List<Mark>> drawn = value -> List.of();
    private SightColours seen = new SightColours(Sight.NORMAL);
    private boolean showing;

    DrawnChoice(String id, List<T> values, Swatch swatch, Function<T, String> name, Consumer<T> chosen) {
        this.swatch = swatch;
        this.name = name;
        setId(id);
        getItems().setAll(values);
        getStyleClass().add("look-drawn");
        setCellFactory(list -> new Cell(true));
        setOnAction(event -> {
            if (!showing && getValue() != null) {
                chosen.accept(getValue());
            }
        });
    }

    /// @param marks of a value, in a box of a legend's swatch
    /// @param as    how its colours are shown
    void show(T value, Function<T, List<Mark>> marks, SightColours as) {
        showing = true;
        seen = as;
        drawn = marks;
        setValue(value);
        setButtonCell(new Cell(false));
        showing = false;
    }

    private final class Cell extends ListCell<T> {
        private final boolean named;

        Cell(boolean named) {
            this.named = named;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null || !named ? null : name.apply(value));
            setGraphic(empty || value == null ? null : paper(value));
        }

        private StackPane paper(T value) {
            StackPane paper = new StackPane(swatch.of(seen.of(drawn.apply(value)), Swatches.WIDTH, Swatches.HEIGHT));
            // The list is a window of its own, which does not know on what pictures stand.
            paper.setBackground(Background.fill(Color.web(seen.paper().ground().hex())));
            paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            return paper;
        }
    }
}
