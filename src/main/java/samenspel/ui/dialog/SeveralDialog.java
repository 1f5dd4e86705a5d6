package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.session.request.SeveralFiles;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Labels;

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
        return new AskDialog(owner, texts, "several.title", content, "several.open")
                .answer(() -> waves.isSelected() ? SeveralFiles.WAVES : SeveralFiles.LAYERS);
    }

    private static Label names(List<Path> files) {
        List<String> names = files.stream().map(file -> String.valueOf(file.getFileName())).sorted().limit(MOST_NAMES).toList();
        return Labels.of(String.join("\n", names) + (files.size() > MOST_NAMES ? "\n…" : ""), "notice-detail");
    }
}
