package samenspel.ui.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.geometry.Orientation;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import samenspel.measure.NumberRange;

/// Two handles on a line from the smallest number to the largest. A handle at its end asks nothing. Arrow keys move one by a step, with Shift by ten;
/// Home and End to the end.
final class RangeHandles extends Pane {
    private static final double SIZE = 16;
    private static final int MANY = 10;
    private static final double STEPS = 100;

    private final BiConsumer<NumberRange, Optional<String>> changed;
    private final Region line = new Region();
    private final Region within = new Region();
    private final Handle least;
    private final Handle most;
    private NumberRange range = NumberRange.ALL;
    private double from;
    private double to = 1;
    private double step = 1;
    private int gesture;

    /// @param changed is given what was chosen, and what joins the choices of one drag
    RangeHandles(String id, BiConsumer<NumberRange, Optional<String>> changed) {
        this.changed = changed;
        this.least = handle(id + "-from", false);
        this.most = handle(id + "-to", true);
        line.getStyleClass().add("range-line");
        within.getStyleClass().add("range-within");
        getChildren().addAll(line, within, least, most);
        setMinHeight(SIZE);
        setPrefHeight(SIZE);
        getStyleClass().add("range-handles");
    }

    /// A slider for who does not see it: it says its number, and can be told to go by a step.
    private final class Handle extends Region {
        private final boolean isUpper;

        Handle(boolean isUpper) {
            this.isUpper = isUpper;
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return switch (attribute) {
                case VALUE -> isUpper ? upper() : lower();
                case MIN_VALUE -> from;
                case MAX_VALUE -> to;
                case ORIENTATION -> Orientation.HORIZONTAL;
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            double now = isUpper ? upper() : lower();
            switch (action) {
                case INCREMENT -> put(now + step, isUpper);
                case DECREMENT -> put(now - step, isUpper);
                case SET_VALUE -> {
                    if (parameters.length > 0 && parameters[0] instanceof Double number) {
                        put(number, isUpper);
                    }
                }
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }

    /// What each is called by who does not see it.
    void called(String leastName, String mostName) {
        least.setAccessibleText(leastName);
        most.setAccessibleText(mostName);
    }

    private Handle handle(String id, boolean upper) {
        Handle handle = new Handle(upper);
        handle.setId(id);
        handle.getStyleClass().add("range-handle");
        handle.setFocusTraversable(true);
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        handle.setOnMousePressed(event -> {
            gesture++;
            handle.requestFocus();
            event.consume();
        });
        handle.setOnMouseDragged(event -> drag(event, upper));
        handle.focusedProperty().subscribe(() -> gesture++);
        handle.setOnKeyPressed(event -> key(event, upper));
        return handle;
    }

    /// @param whole whether only whole numbers are chosen
    void show(double smallest, double largest, NumberRange chosen, boolean whole) {
        from = smallest;
        to = largest;
        step = whole ? 1 : (largest - smallest) / STEPS;
        range = chosen;
        setDisable(largest <= smallest);
        List.of(least, most).forEach(handle -> handle.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
        requestLayout();
    }

    private double lower() {
        return Math.clamp(range.least(), from, to);
    }

    private double upper() {
        return Math.clamp(range.most(), from, to);
    }

    private void drag(MouseEvent event, boolean upper) {
        double share = Math.clamp((sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - SIZE / 2) / Math.max(1, getWidth() - SIZE), 0, 1);
        put(from + Math.round(share * (to - from) / step) * step, upper);
        event.consume();
    }

    private void key(KeyEvent event, boolean upper) {
        double by = event.isShiftDown() ? MANY * step : step;
        double now = upper ? upper() : lower();
        switch (event.getCode()) {
            case LEFT, DOWN -> put(now - by, upper);
            case RIGHT, UP -> put(now + by, upper);
            case HOME -> put(from, upper);
            case END -> put(to, upper);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Neither handle passes the other.
    private void put(double number, boolean upper) {
        double held = upper ? Math.clamp(number, lower(), to) : Math.clamp(number, from, upper());
        NumberRange next = upper ? new NumberRange(range.least(), held >= to ? Double.POSITIVE_INFINITY : held)
                : new NumberRange(held <= from ? Double.NEGATIVE_INFINITY : held, range.most());
        if (!next.equals(range)) {
            changed.accept(next, Optional.of(getId() + " " + System.identityHashCode(this) + " " + gesture));
        }
    }

    @Override
    protected void layoutChildren() {
        double length = getWidth() - SIZE;
        double middle = getHeight() / 2;
        double a = to > from ? (lower() - from) / (to - from) * length : 0;
        double b = to > from ? (upper() - from) / (to - from) * length : length;
        line.resizeRelocate(SIZE / 2, middle - 2, length, 4);
        within.resizeRelocate(SIZE / 2 + a, middle - 2, Math.max(0, b - a), 4);
        least.resizeRelocate(a, middle - SIZE / 2, SIZE, SIZE);
        most.resizeRelocate(b, middle - SIZE / 2, SIZE, SIZE);
    }
}
