package samenspel.ui.panel;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.change.Fate;
import samenspel.diagram.picture.LayerScene;
import samenspel.diagram.picture.Lens;
import samenspel.diagram.picture.Scenes;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.text.Texts;

/// How many ties of the shown layers met which fate.
///
/// @param loss   of the ties that the denominator admits
/// @param gained like the other counts 0 where no change is looked at
record ChangeCounts(boolean isChange, Loss loss, int gained, int lost, int kept, int unknown) {

    /// The share of ties that were lost, and of which.
    ///
    /// @param share NaN when there was nothing to lose
    record Loss(double share, Denominator of) {
        private static final Loss NONE = new Loss(Double.NaN, Denominator.ALL_OF_FIRST_WAVE);

        private static Loss of(Comparison comparison) {
            return new Loss(comparison.counts().loss(), comparison.denominator());
        }

        private String in(Texts texts) {
            return Double.isNaN(share) ? "" : texts.get(of == Denominator.ALL_OF_FIRST_WAVE ? "time.loss" : "time.loss.ONLY_BOTH_ANSWERED", share);
        }
    }

    static ChangeCounts of(State state, Scenes scenes) {
        View view = state.view().orElseThrow();
        if (!(view.seen().lens() instanceof Lens.Between between)) {
            return new ChangeCounts(false, Loss.NONE, 0, 0, 0, 0);
        }
        List<LayerScene> layers = scenes.of(state.document().orElseThrow().network(), between).counted(view.seen().layers());
        List<Counts> counts = layers.stream().flatMap(scene -> scene.change().stream()).toList();
        return new ChangeCounts(true, Loss.of(view.compare(state.document().get().network(), scenes).orElseThrow()),
                counts.stream().mapToInt(Counts::gained).sum(), counts.stream().mapToInt(Counts::lost).sum(),
                counts.stream().mapToInt(Counts::kept).sum(), counts.stream().mapToInt(Counts::unknown).sum());
    }

    /// The counts with their signs, and the loss.
    List<Label> labels(Texts texts) {
        return isChange ? List.of(label(texts, Fate.GAINED, "+", gained), label(texts, Fate.LOST, "−", lost),
                label(texts, Fate.KEPT, "=", kept), label(texts, Fate.UNKNOWN, "?", unknown),
                quiet(loss.in(texts))) : List.of();
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
