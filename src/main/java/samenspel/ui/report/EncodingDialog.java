package samenspel.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.exchange.Encodings;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;

/// Asks in which encoding a file is, by how its odd words look in each.
final class EncodingDialog {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 300;
    private static final double NAME_WIDTH = 270;

    private final List<Encodings.Preview> previews;
    private final Texts texts;

    EncodingDialog(List<Encodings.Preview> previews, Texts texts) {
        this.previews = previews;
        this.texts = texts;
    }

    Optional<String> ask(Window owner) {
        TableView<Encodings.Preview> table = table();
        VBox content = new VBox(12, new Label(texts.get("mend.encoding.question")), table);
        content.getStyleClass().add("report-dialog");
        AskDialog dialog = new AskDialog(owner, texts, "mend.encoding.title", content, "mend.encoding.take");
        dialog.setResizable(true);
        dialog.go("encoding-take").disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        return dialog.answer(() -> table.getSelectionModel().getSelectedItem().name());
    }

    private TableView<Encodings.Preview> table() {
        TableColumn<Encodings.Preview, String> name = new TableColumn<>(texts.get("mend.encoding.name"));
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(worded(cell.getValue().name())));
        name.setPrefWidth(NAME_WIDTH);
        TableColumn<Encodings.Preview, String> words = new TableColumn<>(texts.get("mend.encoding.words"));
        words.setCellValueFactory(cell -> new ReadOnlyStringWrapper(String.join("   ", cell.getValue().words())));
        words.setPrefWidth(WIDTH - NAME_WIDTH);
        TableView<Encodings.Preview> table = new TableView<>();
        table.setId("encodings");
        table.getStyleClass().add("dense");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().setAll(List.of(name, words));
        table.getItems().setAll(previews);
        table.setPrefSize(WIDTH, HEIGHT);
        table.setMinWidth(WIDTH);
        return table;
    }

    private String worded(String charset) {
        String key = "encoding." + charset.toLowerCase(java.util.Locale.ROOT);
        return texts.has(key) ? texts.get(key) + " (" + charset + ")" : charset;
    }
}
