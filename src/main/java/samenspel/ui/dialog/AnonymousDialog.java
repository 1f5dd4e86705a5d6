package samenspel.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.study.privacy.Revealed;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;

/// Says what a copy without names is, and asks for the word by which it gets its codes.
final class AnonymousDialog {
    private final List<Revealed> reveals;
    private final Texts texts;
    private final TextField word = new TextField();

    AnonymousDialog(List<Revealed> reveals, Texts texts) {
        // The copy bears neither the name of the network nor the number of its inhabitants.
        this.reveals = reveals.stream().filter(one -> one.kind() != Revealed.Kind.NETWORK_NAME && one.kind() != Revealed.Kind.INHABITANTS).toList();
        this.texts = texts;
    }

    Optional<String> ask(Window owner) {
        AskDialog dialog = new AskDialog(owner, texts, "anonymous.title", content(), "anonymous.save");
        dialog.go("anonymous-save");
        return dialog.answer(word::getText);
    }

    private VBox content() {
        word.setId("anonymous-word");
        Label label = NamesDialog.line(texts.get("anonymous.word"), "guard-heading");
        label.setLabelFor(word);
        VBox asked = new VBox(5, label, word, NamesDialog.line(texts.get("anonymous.word.hint"), "legend-count"));
        VBox content = new VBox(14, new VBox(3, NamesDialog.line(texts.get("anonymous.goes"), "guard-heading"),
                NamesDialog.line(texts.get("anonymous.replaced"), "guard-line"), NamesDialog.line(texts.get("anonymous.stays"), "guard-line")));
        if (!reveals.isEmpty()) {
            content.getChildren().add(NamesDialog.part("anonymous.reveals", reveals, texts));
        }
        content.getChildren().add(asked);
        content.getStyleClass().add("guard-dialog");
        content.setPrefWidth(560);
        return content;
    }
}
