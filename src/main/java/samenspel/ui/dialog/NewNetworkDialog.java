package samenspel.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.study.Document;
import samenspel.study.edit.BlankStudy;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Labels;

/// Asks how a network that is to be drawn by hand is called, when it was measured and what organisations were asked about.
public final class NewNetworkDialog {
    private static final double WIDTH = 560;
    private static final double NAMES = 130;

    private final Texts texts;
    private final TextField name = field("new-name");
    private final TextField waves = field("new-waves");
    private final TextField layers = field("new-layers");

    /// @param year the present one
    public NewNetworkDialog(int year, Texts texts) {
        this.texts = texts;
        name.setPromptText(texts.get("new.name.prompt"));
        waves.setText(String.valueOf(year));
        layers.setText(String.join(", ", Stream.of("content", "administrative", "referral").map(layer -> texts.get("book.example.layer." + layer)).toList()));
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Document> ask(Window owner) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("edit-grid");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(NAMES), fields);
        row(grid, 0, "new.name", name);
        row(grid, 1, "new.waves", waves);
        row(grid, 2, "new.layers", layers);
        VBox content = new VBox(12, Labels.wrapped(texts.get("new.lead")), grid, Labels.wrapped(texts.get("new.hint"), "card-kind"));
        content.getStyleClass().add("edit-content");
        content.setPrefWidth(WIDTH);
        AskDialog dialog = new AskDialog(owner, texts, "new.title", content, "new.go");
        BooleanBinding empty = Bindings.createBooleanBinding(() -> parts(waves).isEmpty() || parts(layers).isEmpty(), waves.textProperty(), layers.textProperty());
        dialog.go("new-go").disableProperty().bind(empty);
        dialog.setOnShown(_ -> Platform.runLater(name::requestFocus));
        return dialog.answer(() -> BlankStudy.of(called(), parts(waves), parts(layers), texts));
    }

    private void row(GridPane grid, int row, String key, TextField field) {
        grid.addRow(row, Labels.naming(field, texts.get(key)), field);
    }

    private String called() {
        return name.getText().isBlank() ? texts.get("new.unnamed") : name.getText().strip();
    }

    /// What stands between commas.
    private static List<String> parts(TextField field) {
        return Stream.of(field.getText().split(",")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
