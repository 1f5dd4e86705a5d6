package samenspel.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.diagram.seen.NameMode;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.session.StoryAction;
import samenspel.study.spoken.SceneRemarks;
import samenspel.study.story.Remark;
import samenspel.study.story.SceneChange;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.TypedLines;

/// What the room said of each scene, a row each: to be read, worded otherwise, taken away and saved as a table. Each change is kept at once and
/// can be undone.
final class RemarksDialog {
    private static final double WIDTH = 820;
    private static final double HEIGHT = 300;
    private static final double LEAST_HEIGHT = 160;
    private static final double WORDS_HEIGHT = 76;

    private final Session session;
    private final Texts texts;
    private final TableView<SceneRemarks.Row> table = new TableView<>();
    private final TextArea words = new TextArea();
    private final Button delete;
    private final Button save;
    private boolean filling;

    RemarksDialog(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.delete = Buttons.whole("remark-delete", texts.get("remarks.delete"), this::delete);
        this.save = Buttons.whole("remarks-save", texts.get("remarks.save"), () -> session.dispatch(new ExportAction.AskTable(said())));
    }

    /// Waits until it is closed.
    void ask(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("remarks.dialog"));
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        show(0);
        dialog.setOnShown(_ -> table.requestFocus());
        dialog.showAndWait();
    }

    private VBox content() {
        table.setId("remarks");
        table.setAccessibleText(texts.get("remarks.dialog"));
        table.setPlaceholder(new Label(texts.get("remarks.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().setAll(List.of(column("scene", 74, row -> String.valueOf(row.number())), column("title", 226, SceneRemarks.Row::title),
                column("day", 116, SceneRemarks.Row::day), column("time", 74, SceneRemarks.Row::time), column("words", 330, row -> row.remark().words())));
        table.setPrefSize(WIDTH, HEIGHT);
        table.setMinSize(WIDTH, LEAST_HEIGHT);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> fill());
        words.setId("remark-words");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        words.setMinHeight(WORDS_HEIGHT);
        TypedLines.leaveByTab(words);
        words.textProperty().subscribe(this::typed);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(10, Labels.wrapped(texts.get("remarks.note"), "quiet"), table, Labels.naming(words, texts.get("remarks.words")), words, new HBox(8, delete, save));
        content.getStyleClass().add("report-dialog");
        content.setMinHeight(Region.USE_PREF_SIZE);
        return content;
    }

    private TableColumn<SceneRemarks.Row, String> column(String key, double width, Function<SceneRemarks.Row, String> of) {
        TableColumn<SceneRemarks.Row, String> column = new TableColumn<>(texts.get("remarks." + key));
        column.setId("remarks-" + key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(of.apply(cell.getValue())));
        return column;
    }

    private SceneRemarks said() {
        return SceneRemarks.of(session.state().document().orElseThrow(), NameMode.SHORT, texts.language());
    }

    /// @param at row that is chosen then, or the last one
    private void show(int at) {
        filling = true;
        table.getItems().setAll(said().rows());
        table.getSelectionModel().clearAndSelect(Math.clamp(at, 0, Math.max(0, table.getItems().size() - 1)));
        filling = false;
        save.setDisable(table.getItems().isEmpty());
        fill();
    }

    private Optional<SceneRemarks.Row> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /// What is being typed is not touched.
    private void fill() {
        if (!filling) {
            filling = true;
            String kept = chosen().map(row -> row.remark().words()).orElse("");
            if (chosen().map(row -> !row.remark().worded(words.getText()).words().equals(kept)).orElse(true)) {
                words.setText(kept);
            }
            words.setDisable(chosen().isEmpty());
            delete.setDisable(chosen().isEmpty());
            filling = false;
        }
    }

    private void typed(String now) {
        if (!filling && !now.isBlank()) {
            chosen().ifPresent(row -> change(row, Optional.of(row.remark().worded(now)), Optional.of("remark-" + row.number() + "-" + row.at())));
        }
    }

    private void delete() {
        chosen().ifPresent(row -> change(row, Optional.empty(), Optional.empty()));
    }

    private void change(SceneRemarks.Row row, Optional<Remark> other, Optional<String> gesture) {
        int at = table.getSelectionModel().getSelectedIndex();
        session.state().document().orElseThrow().story().scene(row.number()).ifPresent(scene -> {
            List<Remark> next = new ArrayList<>(scene.remarks());
            next.remove(row.at());
            other.ifPresent(remark -> next.add(row.at(), remark));
            session.dispatch(new StoryAction.ChangeScenes(new SceneChange.Remarks(row.number() - 1, next), gesture));
        });
        show(at);
    }
}
