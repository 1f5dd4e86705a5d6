package samenspel.ui.dialog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
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
    private final Label use = wrapped("format-use");
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
        lost.setId("format-left-out");
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<ExportFormat> ask(Window owner) {
        Dialog<ExportFormat> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("format.title"));
        ButtonType next = new ButtonType(texts.get("format.next"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(next, new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(next).setId("format-next");
        dialog.getDialogPane().setContent(content());
        dialog.setResultConverter(button -> button == next ? formats.getSelectionModel().getSelectedItem() : null);
        formats.getSelectionModel().selectFirst();
        Platform.runLater(formats::requestFocus);
        return dialog.showAndWait();
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
        Label heading = new Label(texts.get(lines.isEmpty() ? "format.whole" : "format.left-out"));
        heading.getStyleClass().add("section-title");
        lost.getChildren().setAll(heading);
        lines.forEach(line -> {
            Label label = wrapped("");
            label.setText("• " + line);
            lost.getChildren().add(label);
        });
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMaxWidth(TEXT_WIDTH - 36);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
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
