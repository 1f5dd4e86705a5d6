package samenspel.ui.time;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import samenspel.ui.control.Rows;

/// What is seen, in one line under the picture that fills the screen; at first with the keys that lead back.
final class FullScreenLine extends HBox {
    private static final Duration KEYS_SHOW = Duration.seconds(8);

    private final Label title = new Label();
    private final Label keys;
    private final PauseTransition rest = new PauseTransition(KEYS_SHOW);

    FullScreenLine(ObservableValue<String> said, String ways) {
        title.setId("full-screen-title");
        title.textProperty().bind(said);
        title.getStyleClass().add("time-caption");
        keys = new Label(ways);
        keys.getStyleClass().add("full-screen-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        setId("full-screen-line");
        setAlignment(Pos.BASELINE_LEFT);
        getStyleClass().add("full-screen-line");
        getChildren().setAll(title, Rows.gap(), keys);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        rest.setOnFinished(_ -> keys.setVisible(false));
    }

    void show(boolean seen) {
        if (seen && !isVisible()) {
            keys.setVisible(true);
            rest.playFromStart();
        }
        setVisible(seen);
    }

    void colour(PseudoClass lines, boolean on) {
        title.pseudoClassStateChanged(lines, on);
    }
}
