package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.session.request.SeveralFiles;
import samenspel.text.Texts;

/// Asks whether several files are waves or layers.
final class SeveralDialog {
    private static final int MOST_NAMES = 6;

    private final Texts texts;

    SeveralDialog(Texts texts) {
        this.texts = texts;
    }

    Optional<SeveralFiles> ask(Window owner, List<Path> files, SeveralFiles guess) {
        RadioButton waves = new RadioButton(texts.get("several.waves"));
        RadioButton layers = new RadioButton(texts.get("several.layers"));
        waves.setId("as-waves");
        layers.setId("as-layers");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(waves, layers);
        group.selectToggle(guess == SeveralFiles.WAVES ? waves : layers);
        VBox content = new VBox(10, new Label(texts.get("several.question", files.size())), names(files), waves, layers);
        ButtonType open = new ButtonType(texts.get("several.open"), ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("several.title"));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(open, new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait().filter(open::equals).map(_ -> waves.isSelected() ? SeveralFiles.WAVES : SeveralFiles.LAYERS);
    }

    private static Label names(List<Path> files) {
        List<String> names = files.stream().map(file -> String.valueOf(file.getFileName())).sorted().limit(MOST_NAMES).toList();
        Label label = new Label(String.join("\n", names) + (files.size() > MOST_NAMES ? "\n…" : ""));
        label.getStyleClass().add("notice-detail");
        return label;
    }
}
