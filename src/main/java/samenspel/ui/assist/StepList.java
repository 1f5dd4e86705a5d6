package samenspel.ui.assist;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// The steps of the import, each with its state: nothing in doubt, or a question.
final class StepList extends VBox {
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");

    private final ImportDraft importDraft;
    private final Texts texts;
    private final Map<ImportStep, Step> steps = new EnumMap<>(ImportStep.class);

    private record Step(ToggleButton button, Label state) {
    }

    StepList(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        ToggleGroup group = new ToggleGroup();
        for (ImportStep step : ImportStep.values()) {
            Label state = Labels.of("", "assist-state");
            ToggleButton button = new ToggleButton(texts.get("assist.step." + step.word()), state);
            button.setId("assist-step-" + step.word());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("flat", "assist-step");
            button.setOnAction(_ -> {
                button.setSelected(true);
                importDraft.choose(step);
            });
            button.managedProperty().bind(button.visibleProperty());
            steps.put(step, new Step(button, state));
            getChildren().add(button);
        }
        getStyleClass().add("assist-steps");
        importDraft.listen(this::show);
        show();
    }

    private void show() {
        steps.forEach((step, shown) -> {
            int questions = importDraft.doubts(step).size();
            shown.button.setVisible(step.applies(importDraft.plan()));
            shown.button.setSelected(step == importDraft.step());
            shown.state.setText(questions > 0 ? "!" : "✓");
            shown.state.pseudoClassStateChanged(ASKS, questions > 0);
            shown.button.setAccessibleText(texts.get("assist.step.state", shown.button.getText(), questions));
        });
    }
}
