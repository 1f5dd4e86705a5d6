package samenspel.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words on the screen.
public final class Labels {
    private Labels() {
    }

    /// @param styles classes of the style sheet
    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Words that are never cut off: what has no room beside them gives way.
    public static Label whole(String text, String... styles) {
        Label label = of(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words that stand on as many lines as they need.
    public static Label wrapped(String text, String... styles) {
        Label label = of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The name of a control, never cut off.
    public static Label naming(Node control, String text, String... styles) {
        Label label = whole(text, styles);
        label.setLabelFor(control);
        return label;
    }
}
