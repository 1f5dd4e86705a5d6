package samenspel.ui.panel;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.seen.LegendKey;
import samenspel.ui.control.Swatch;

/// A row of the legend: a click hides or shows what it stands for, a double click shows it alone or all again, resting on it lights it up.
final class LegendRow extends HBox {
    private static final double CHECK_WIDTH = 19;
    private static final double DIM = 0.55;
    /// Words and numbers of what is switched off are quieter, and can be read all the same.
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final LegendKey key;
    private final Swatch swatch;
    private final Consumer<LegendKey> pointed;
    private final CheckBox check = new CheckBox();
    private final Label text = new Label();
    private final Label count = new Label();
    /// Keeps room for the longest count, so that no row breaks otherwise when it is switched.
    private final Text widest = new Text();
    private final StackPane paper = new StackPane();
    private boolean shows;
    private boolean explains = true;

    /// @param toggle  called on a click, with whether shift was down; rows that only explain get none
    /// @param pointed called with the key while the pointer or the focus is on the row, with null after
    LegendRow(LegendEntry entry, Swatch swatch, boolean toggles, Consumer<Boolean> toggle, Consumer<LegendKey> pointed) {
        this.key = entry.key();
        this.swatch = swatch;
        this.pointed = pointed;
        getStyleClass().add("legend-row");
        setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("legend-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        widest.getStyleClass().add("legend-count");
        widest.setVisible(false);
        StackPane numbers = new StackPane(count, widest);
        numbers.getStyleClass().add("legend-numbers");
        numbers.setAlignment(Pos.CENTER_RIGHT);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        paper.getStyleClass().add("swatch");
        getChildren().addAll(paper, text, numbers);
        if (toggles) {
            addCheck(toggle);
        } else {
            Region indent = new Region();
            indent.setMinWidth(CHECK_WIDTH);
            getChildren().addFirst(indent);
        }
        show(entry);
        setOnMouseEntered(event -> light(true));
        setOnMouseExited(event -> light(false));
        check.focusedProperty().addListener((property, before, focused) -> light(focused));
    }

    /// What is switched off has nothing to light up; it would only put out all the rest.
    private void light(boolean on) {
        pointed.accept(on && shows ? key : null);
    }

    /// Shows another state of what the row stands for.
    void show(LegendEntry entry) {
        text.setText(entry.text());
        count.setText(entry.count());
        widest.setText(entry.widest());
        paper.getChildren().setAll(swatch.of(entry.swatch(), entry.width(), entry.height()));
        boolean switched = shows == entry.hidden();
        shows = !entry.hidden();
        check.setSelected(shows);
        if (switched && (isHover() || check.isFocusVisible())) {
            light(true);
        }
        check.setAccessibleText(entry.text() + (entry.count().isEmpty() ? "" : ", " + entry.count()));
        dim();
    }

    /// While the picture has nothing of what the row stands for, its line and its number are put away and keep their room.
    void explain(boolean drawn) {
        if (drawn != explains) {
            explains = drawn;
            dim();
        }
    }

    private void dim() {
        boolean lit = shows && explains;
        // The paper stays as it is: it would turn grey.
        pseudoClassStateChanged(OFF, !lit);
        paper.getChildren().getFirst().setOpacity(lit ? 1 : explains ? DIM : 0);
        count.setOpacity(explains ? 1 : 0);
    }

    private void addCheck(Consumer<Boolean> toggle) {
        check.setId("row-" + key.kind() + "-" + key.id());
        check.setOnAction(event -> toggle.accept(false));
        addOnly(() -> toggle.accept(true));
        getChildren().addFirst(check);
        getStyleClass().add("clickable");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
                check.fire();
                if (event.getClickCount() == 2) {
                    // As it was before the first click, and then it alone.
                    toggle.accept(true);
                }
            }
        });
    }

    /// The toolkit's boxes do not listen while shift is down.
    private void addOnly(Runnable only) {
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.isShiftDown() && event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                only.run();
            }
        });
        check.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShiftDown() && event.getCode() == KeyCode.SPACE) {
                event.consume();
                only.run();
            }
        });
    }
}
