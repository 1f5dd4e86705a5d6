package samenspel.ui.dialog;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.network.Network;
import samenspel.session.FileAction;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Labels;
import samenspel.work.Worker;
import samenspel.work.files.EarlierStates.Earlier;

/// Shows earlier states of a study's file, each with its moment, its last step and a small picture.
final class VersionsDialog {
    private static final double LIST_WIDTH = 330;
    private static final double HEIGHT = 300;

    private final Texts texts;
    private final Moments moments;
    private final ListView<Earlier> list = new ListView<>();
    private final StudySketch sketch;
    private final VBox said = new VBox(4);

    VersionsDialog(List<Earlier> states, Worker worker, Clock clock, Texts texts) {
        this.texts = texts;
        this.moments = new Moments(clock, texts);
        this.sketch = new StudySketch(300, 202, worker, texts);
        list.getItems().setAll(states);
    }

    /// @param forget throws all states away
    Optional<FileAction.Restore> ask(Window owner, Runnable forget) {
        list.setId("versions");
        list.setAccessibleText(texts.get("versions.title"));
        list.setPrefSize(LIST_WIDTH, HEIGHT);
        list.setMinWidth(LIST_WIDTH);
        list.setCellFactory(_ -> new Row());
        HBox.setHgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        HBox content = new HBox(16, list, new VBox(10, sketch, said));
        content.getStyleClass().add("guard-dialog");
        AskDialog dialog = new AskDialog(owner, texts, "versions.title", content, "versions.restore");
        dialog.go("versions-restore").disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        dialog.atLeft("versions-forget", texts.get("versions.forget"), () -> forgets(owner), forget);
        dialog.setOnShown(_ -> list.requestFocus());
        list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
        return dialog.answer(() -> list.getSelectionModel().getSelectedItem())
                .map(chosen -> new FileAction.Restore(chosen.document(), moments.of(chosen.at())));
    }

    private boolean forgets(Window owner) {
        List<AnswerDialog.Answer<Boolean>> answers = List.of(new AnswerDialog.Answer<>(true, "versions-forget-all", "versions.forget.all", true),
                new AnswerDialog.Answer<>(false, "versions-keep", "dialog.cancel", false));
        return new AnswerDialog<>(owner, texts.get("versions.title"), texts, answers).ask(texts.get("versions.forget.question", list.getItems().size()),
                List.of(AnswerDialog.line(texts.get("versions.forget.said"), "guard-line"))).orElse(false);
    }

    private void show(Earlier state) {
        said.getChildren().clear();
        if (state != null) {
            sketch.show(state.document());
            Network network = state.document().network();
            said.getChildren().add(Labels.wrapped(texts.get("versions.holds", network.organisations().size(), network.waves().size()), "guard-line"));
            state.steps().stream().limit(4).forEach(step -> said.getChildren().add(Labels.wrapped("•  " + step, "guard-line")));
        }
        said.getChildren().forEach(line -> ((Region) line).setMaxWidth(300));
    }

    /// The moment, and under it the last step before; what is longer than the list is cut off, and beside it in full.
    private final class Row extends ListCell<Earlier> {
        private final Label moment = Labels.of("", "guard-heading");
        private final Label step = new Label();
        private final VBox both = new VBox(1, moment, step);

        Row() {
            setPrefWidth(0);
            both.getStyleClass().add("version-row");
        }

        @Override
        protected void updateItem(Earlier state, boolean empty) {
            super.updateItem(state, empty);
            setGraphic(empty ? null : both);
            if (!empty) {
                moment.setText(moments.of(state.at()));
                step.setText(state.steps().isEmpty() ? texts.get("versions.no-step") : state.steps().getFirst());
            }
            setAccessibleText(empty ? "" : moment.getText() + ", " + step.getText());
        }
    }
}
