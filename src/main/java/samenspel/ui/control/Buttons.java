package samenspel.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What can be pressed.
public final class Buttons {
    private Buttons() {
    }

    public static Button of(String id, String text, Runnable pressed) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> pressed.run());
        return button;
    }

    /// A button whose words are never cut off.
    public static Button whole(String id, String text, Runnable pressed) {
        Button button = of(id, text, pressed);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A small cross.
    ///
    /// @param name for who cannot see it
    public static Button cross(String id, String name, Runnable pressed) {
        Button button = whole(id, null, pressed);
        button.setGraphic(Icons.of("close"));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(name);
        return button;
    }

    /// A small cross that says its name to who points at it.
    public static Button namedCross(String id, String name, Runnable pressed) {
        Button button = cross(id, name, pressed);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    public static Hyperlink link(String text, Runnable pressed) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(_ -> pressed.run());
        return link;
    }
}
