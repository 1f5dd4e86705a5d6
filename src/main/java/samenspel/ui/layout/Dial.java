package samenspel.ui.layout;

import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// A slider with words at its ends and its value beside its name. What is chosen counts when the mouse lets go, or
/// when the keys have rested.
final class Dial extends VBox {
    /// Percent a key adds.
    private static final double STEP = 5;
    private static final Duration REST = Duration.millis(400);

    private final Slider slider;
    private final Label value = new Label();
    private final String hint;
    private final String lowWord;
    private final Label low;
    private final Label high;
    private final DoubleFunction<String> worded;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean showing;

    /// @param id     also of its texts: `layout.<id>`, `.low`, `.high`, `.hint`
    /// @param least  and most in percent
    /// @param worded what a share, 0 to 1, is called
    /// @param chosen is told when another value counts
    Dial(String id, Texts texts, double least, double most, DoubleFunction<String> worded, Runnable chosen) {
        this.worded = worded;
        slider = new Slider(least, most, least);
        slider.setId("dial-" + id);
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(texts.get("layout." + id));
        hint = texts.get("layout." + id + ".hint");
        Tooltip.install(this, new Tooltip(hint));
        lowWord = texts.get("layout." + id + ".low");
        low = Labels.of(lowWord, "dial-word");
        high = Labels.of(texts.get("layout." + id + ".high"), "dial-word");
        getStyleClass().add("dial");
        getChildren().addAll(head(texts.get("layout." + id)), slider, row(low, high));
        listen(chosen);
    }

    private HBox head(String name) {
        Label title = Labels.of(name, "dial-name");
        title.setLabelFor(slider);
        value.getStyleClass().add("dial-value");
        return row(title, value);
    }

    private static HBox row(Region left, Region right) {
        HBox row = new HBox(left, Rows.gap(), right);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private void listen(Runnable chosen) {
        rest.setOnFinished(event -> chosen.run());
        slider.valueProperty().subscribe(() -> {
            value.setText(worded.apply(share()));
            if (!showing && !slider.isValueChanging()) {
                rest.playFromStart();
            }
        });
        slider.valueChangingProperty().subscribe((before, changing) -> {
            if (!changing && !showing) {
                rest.playFromStart();
            }
        });
        slider.setOnMouseReleased(event -> {
            if (isResting()) {
                rest.stop();
                chosen.run();
            }
        });
    }

    /// In whole steps.
    double share() {
        return Math.round(slider.getValue() / STEP) * STEP / 100;
    }

    /// Whether a hand is on it, so that nothing else may move it.
    boolean isHeld() {
        return slider.isValueChanging() || isResting();
    }

    private boolean isResting() {
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    /// @param reason why it does nothing now, in place of its words; empty when it does
    void show(double share, Optional<String> reason) {
        showing = true;
        slider.setValue(share * 100);
        value.setText(worded.apply(share));
        showing = false;
        slider.setDisable(reason.isPresent());
        value.setVisible(reason.isEmpty());
        low.setText(reason.orElse(lowWord));
        high.setVisible(reason.isEmpty());
        high.setManaged(reason.isEmpty());
        slider.setAccessibleHelp(reason.orElse(hint));
    }
}
