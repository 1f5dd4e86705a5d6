package samenspel.ui.dialog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.exchange.write.ExportFormat;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Labels;
import samenspel.work.Worker;

/// Asks in which format of another program to save, and says what that format does not carry of this network.
public final class FormatDialog {
    private static final double LIST_WIDTH = 250;
    private static final double TEXT_WIDTH = 440;
    private static final double HEIGHT = 330;

    private final Function<ExportFormat, List<String>> leftOut;
    private final Worker worker;
    private final Texts texts;
    private final ListView<ExportFormat> formats = new ListView<>();
    private final Label use = wrapped("");
    private final VBox lost = new VBox(6);
    /// What was found out, as it may take a while in a large network.
    private final Map<ExportFormat, List<String>> known = new EnumMap<>(ExportFormat.class);

    /// @param leftOut what a format does not carry, a sentence each; called on threads of the worker
    public FormatDialog(Function<ExportFormat, List<String>> leftOut, Worker worker, Texts texts) {
        this.worker = worker;
        this.leftOut = leftOut;
        this.texts = texts;
        formats.setId("formats");
        formats.getItems().setAll(ExportFormat.values());
        formats.setCellFactory(_ -> new FormatCell());
        formats.setPrefSize(LIST_WIDTH, HEIGHT);
        formats.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> show(chosen));
        use.setId("format-use");
        lost.setId("format-left-out");
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<ExportFormat> ask(Window owner) {
        AskDialog dialog = new AskDialog(owner, texts, "format.title", content(), "format.next");
        dialog.go("format-next");
        formats.getSelectionModel().selectFirst();
        Platform.runLater(formats::requestFocus);
        return dialog.answer(formats.getSelectionModel()::getSelectedItem);
    }

    private HBox content() {
        ScrollPane page = new ScrollPane(lost);
        page.setFitToWidth(true);
        page.setPrefSize(TEXT_WIDTH, HEIGHT);
        page.setFocusTraversable(false);
        VBox.setVgrow(page, Priority.ALWAYS);
        Label question = new Label(texts.get("format.question"));
        question.setLabelFor(formats);
        HBox content = new HBox(18, new VBox(6, question, formats), new VBox(10, use, page));
        content.getStyleClass().add("picture-dialog");
        return content;
    }

    private void show(ExportFormat chosen) {
        use.setText(texts.get("format.use." + chosen.word()));
        if (known.containsKey(chosen)) {
            show(known.get(chosen));
            return;
        }
        lost.getChildren().setAll(new Label("…"));
        worker.ask(_ -> leftOut.apply(chosen), lines -> {
            known.put(chosen, lines);
            if (formats.getSelectionModel().getSelectedItem() == chosen) {
                show(lines);
            }
        });
    }

    private void show(List<String> lines) {
        lost.getChildren().setAll(Labels.of(texts.get(lines.isEmpty() ? "format.whole" : "format.left-out"), "section-title"));
        lines.forEach(line -> lost.getChildren().add(wrapped("• " + line)));
    }

    private static Label wrapped(String text) {
        Label label = Labels.wrapped(text);
        label.setMaxWidth(TEXT_WIDTH - 36);
        return label;
    }

    private static final class FormatCell extends ListCell<ExportFormat> {

        @Override
        protected void updateItem(ExportFormat target, boolean empty) {
            super.updateItem(target, empty);
            setText(empty ? "" : target.plainName() + (target.isFolder() ? "" : " (" + target.ending() + ")"));
        }
    }
}
