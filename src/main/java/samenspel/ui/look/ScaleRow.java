package samenspel.ui.look;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import samenspel.diagram.Scale;
import samenspel.text.Texts;

/// How much larger than usual things of a kind are: a slider on which every doubling is as long as the others. The
/// picture follows the hand.
final class ScaleRow extends HBox {
    private static final double DOUBLINGS = 2;
    private static final double STEP = 0.125;

    private final Texts texts;
    private final Slider slider = new Slider(-DOUBLINGS, DOUBLINGS, 0);
    private final Label value = new Label();
    private final GestureStep gesture;
    private boolean showing;

    /// @param id also of its name: `look.scale.<id>`
    ScaleRow(String id, Texts texts, DoubleConsumer chosen) {
        this.texts = texts;
        Label name = new Label(texts.get("look.scale." + id));
        name.setLabelFor(slider);
        name.getStyleClass().add("look-scale-name");
        slider.setId("look-scale-" + id);
        slider.setAccessibleText(name.getText());
        slider.setBlockIncrement(STEP);
        value.getStyleClass().add("look-scale-value");
        gesture = new GestureStep(slider, "scale " + id);
        slider.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                chosen.accept(factor());
            }
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, slider, value);
    }

    GestureStep gesture() {
        return gesture;
    }

    /// In steps of a twentieth; near the middle it is the usual size.
    private double factor() {
        double factor = Math.round(20 * StrictMath.pow(2, slider.getValue())) / 20.0;
        return Math.clamp(factor, Scale.LEAST, Scale.MOST);
    }

    void show(double factor) {
        showing = true;
        if (factor() != factor) {
            slider.setValue(StrictMath.log(factor) / StrictMath.log(2));
        }
        value.setText(texts.get("look.scale.value", factor));
        showing = false;
    }
}
