package samenspel.ui.panel;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import samenspel.change.Counts;
import samenspel.change.Fate;
import samenspel.diagram.picture.LayerScene;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.Scenes;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.text.Texts;

/// How many ties of the shown layers met which fate.
///
/// @param before  ties of the first wave
/// @param gained  like the other counts 0 where no change is looked at
record ChangeCounts(boolean isChange, int before, int gained, int lost, int kept, int unknown) {

    static ChangeCounts of(State state, Scenes scenes) {
        View view = state.view().orElseThrow();
        if (!(view.lens() instanceof Lens.Between between)) {
            return new ChangeCounts(false, 0, 0, 0, 0, 0);
        }
        List<LayerScene> layers = scenes.of(state.document().orElseThrow().network(), between).counted(view.layers());
        List<Counts> counts = layers.stream().flatMap(scene -> scene.change().stream()).toList();
        return new ChangeCounts(true, counts.stream().mapToInt(Counts::before).sum(), counts.stream().mapToInt(Counts::gained).sum(), counts.stream().mapToInt(Counts::lost).sum(),
                counts.stream().mapToInt(Counts::kept).sum(), counts.stream().mapToInt(Counts::unknown).sum());
    }

    /// The counts with their signs, and the loss, which is lost ÷ before.
    List<Label> labels(Texts texts) {
        return isChange ? List.of(label(texts, Fate.GAINED, "+", gained), label(texts, Fate.LOST, "−", lost),
                label(texts, Fate.KEPT, "=", kept), label(texts, Fate.UNKNOWN, "?", unknown),
                quiet(before == 0 ? "" : texts.get("time.loss", (double) lost / before))) : List.of();
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("time-caption");
        return label;
    }

    private static Label label(Texts texts, Fate fate, String sign, int count) {
        String number = texts.get("number", count);
        Label label = new Label(sign + number);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("fate", "fate-" + fate.name().toLowerCase(java.util.Locale.ROOT));
        label.setAccessibleText(texts.get("fate." + fate) + ": " + number);
        label.setTooltip(new Tooltip(texts.get("fate." + fate) + ": " + number));
        return label;
    }
}
