package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.session.request.AnonymousRequest;
import samenspel.study.privacy.CodeKey;
import samenspel.study.privacy.Revealed;
import samenspel.study.privacy.TypedKey;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;

/// Says what a copy without names is, and asks by which key it gets its codes and whether places are kept.
final class AnonymousDialog {
    private static final double COLUMN = 410;

    private final List<Revealed> reveals;
    private final Texts texts;
    private final ToggleGroup codes = new ToggleGroup();
    private final RadioButton once;
    private final RadioButton newFile;
    private final RadioButton formerFile;
    private final PasswordField typed = new PasswordField();
    private final CheckBox places;

    AnonymousDialog(List<Revealed> reveals, Texts texts) {
        // The copy bears neither the name of the network nor the number of its inhabitants.
        this.reveals = reveals.stream().filter(one -> one.kind() != Revealed.Kind.NETWORK_NAME && one.kind() != Revealed.Kind.INHABITANTS).toList();
        this.texts = texts;
        once = choice("once");
        newFile = choice("new");
        formerFile = choice("former");
        once.setSelected(true);
        places = new CheckBox(texts.get("anonymous.places"));
        places.setId("anonymous-places");
        places.setWrapText(true);
        typed.setId("anonymous-key");
    }

    private RadioButton choice(String word) {
        RadioButton button = new RadioButton(texts.get("anonymous.codes." + word));
        button.setId("anonymous-" + word);
        button.setToggleGroup(codes);
        button.setWrapText(true);
        return button;
    }

    /// The request, once a key file is chosen if one is wanted.
    ///
    /// @param keyFile asks for a key file, a new one or one that is there; empty when the user thinks better of it
    Optional<AnonymousRequest> ask(Window owner, Function<Boolean, Optional<Path>> keyFile) {
        AskDialog dialog = new AskDialog(owner, texts, "anonymous.title", content(), "anonymous.save");
        Button go = dialog.go("anonymous-save");
        go.disableProperty().bind(Bindings.createBooleanBinding(() -> !refusal().isEmpty(), codes.selectedToggleProperty(), typed.textProperty()));
        return dialog.answer(once::isSelected).flatMap(made -> made ? Optional.of(new AnonymousRequest(places.isSelected(), Optional.empty(), Optional.empty()))
                : keyFile.apply(newFile.isSelected()).map(file -> new AnonymousRequest(places.isSelected(), Optional.of(file),
                        typed.getText().isBlank() ? Optional.empty() : Optional.of(new TypedKey(typed.getText())))));
    }

    /// Why the key that is typed is none; empty where nothing is wrong. A key with which a file was made before stays one.
    private String refusal() {
        TypedKey key = new TypedKey(typed.getText());
        if (once.isSelected() || key.characters().isEmpty()) {
            return "";
        }
        if (!key.isLongEnough()) {
            return texts.get("cannot.save.key-short", CodeKey.LEAST_CHARACTERS);
        }
        return newFile.isSelected() && !key.isVaried() ? texts.get("cannot.save.key-plain", CodeKey.LEAST_VARIETY) : "";
    }

    /// Beside each other, so that a low screen shows all of it.
    private HBox content() {
        VBox told = new VBox(14, new VBox(3, NamesDialog.line(texts.get("anonymous.goes"), "guard-heading"),
                NamesDialog.line(texts.get("anonymous.replaced"), "guard-line"), NamesDialog.line(texts.get("anonymous.stays"), "guard-line")),
                NamesDialog.part("anonymous.reveals", reveals, texts));
        VBox asked = new VBox(14, codes(), new VBox(5, places, NamesDialog.line(texts.get("anonymous.places.hint"), "legend-count")));
        HBox content = new HBox(28, told, asked);
        Stream.of(told, asked).forEach(column -> {
            column.setPrefWidth(COLUMN);
            column.setMinWidth(COLUMN);
        });
        content.getStyleClass().add("guard-dialog");
        return content;
    }

    private Node codes() {
        Label label = NamesDialog.line(texts.get("anonymous.typed", CodeKey.LEAST_CHARACTERS), "guard-line");
        label.setLabelFor(typed);
        Label why = NamesDialog.line("", "guard-why");
        why.setId("anonymous-key-why");
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        why.textProperty().bind(Bindings.createStringBinding(this::refusal, codes.selectedToggleProperty(), typed.textProperty()));
        VBox own = new VBox(5, label, typed, why);
        own.disableProperty().bind(once.selectedProperty());
        return new VBox(7, NamesDialog.line(texts.get("anonymous.codes"), "guard-heading"), once, newFile, formerFile,
                NamesDialog.line(texts.get("anonymous.codes.hint"), "legend-count"), own);
    }
}
