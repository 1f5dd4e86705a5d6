package samenspel.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.study.privacy.Revealed;
import samenspel.text.Texts;

/// Says what a copy without names is, and asks for the word by which it gets its codes.
final class AnonymousDialog {
    private static final int MOST_LINES = 8;

    private final List<Revealed> reveals;
    private final Texts texts;
    private final TextField word = new TextField();

    AnonymousDialog(List<Revealed> reveals, Texts texts) {
        // The copy bears neither the name of the network nor the number of its inhabitants.
        this.reveals = reveals.stream().filter(one -> one.kind() != Revealed.Kind.NETWORK_NAME && one.kind() != Revealed.Kind.INHABITANTS).toList();
        this.texts = texts;
    }

    Optional<String> ask(Window owner) {
        ButtonType save = new ButtonType(texts.get("anonymous.save"), ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("anonymous.title"));
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().getButtonTypes().setAll(save, new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(save).setId("anonymous-save");
        return dialog.showAndWait().filter(save::equals).map(_ -> word.getText());
    }

    private VBox content() {
        word.setId("anonymous-word");
        Label label = NamesDialog.line(texts.get("anonymous.word"), "guard-heading");
        label.setLabelFor(word);
        VBox asked = new VBox(5, label, word, NamesDialog.line(texts.get("anonymous.word.hint"), "legend-count"));
        VBox content = new VBox(14, new VBox(3, NamesDialog.line(texts.get("anonymous.goes"), "guard-heading"),
                NamesDialog.line(texts.get("anonymous.replaced"), "guard-line"), NamesDialog.line(texts.get("anonymous.stays"), "guard-line")));
        if (!reveals.isEmpty()) {
            VBox lines = new VBox(3, NamesDialog.line(texts.get("anonymous.reveals"), "guard-heading"));
            reveals.stream().limit(MOST_LINES).forEach(one -> lines.getChildren().add(NamesDialog.line("•  " + one.words(texts), "guard-line")));
            if (reveals.size() > MOST_LINES) {
                lines.getChildren().add(NamesDialog.line(texts.get("notice.more", reveals.size() - MOST_LINES), "guard-line"));
            }
            content.getChildren().add(lines);
        }
        content.getChildren().add(asked);
        content.getStyleClass().add("guard-dialog");
        content.setPrefWidth(560);
        return content;
    }
}
