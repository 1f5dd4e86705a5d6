package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.text.ProgramVersion;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Labels;

/// Says which program this is, under which licence, and where it keeps what it remembers.
public final class AboutDialog {
    private static final double WIDTH = 560;
    private static final double ICON = 64;

    private AboutDialog() {
    }

    /// Waits until it is closed.
    ///
    /// @param home   the folder of the program's own files
    /// @param copies puts what it says on the clipboard
    public static void show(Window owner, Path home, Texts texts, Consumer<String> copies) {
        String version = ProgramVersion.withBuild();
        String runs = texts.get("about.runs", System.getProperty("java.version"), System.getProperty("javafx.runtime.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
        Label title = Labels.of(version, "card-title");
        title.setId("about-version");
        ImageView icon = new ImageView(new Image("/samenspel/ui/icons/samenspel-128.png"));
        icon.setFitWidth(ICON);
        icon.setFitHeight(ICON);
        VBox words = new VBox(10, title, Labels.wrapped(texts.get("about.what")), Labels.wrapped(texts.get("about.licence"), "card-kind"),
                Labels.wrapped(texts.get("about.home", home), "card-kind"), Labels.wrapped(runs, "card-kind"));
        HBox content = new HBox(16, icon, words);
        content.getStyleClass().add("edit-content");
        content.setPrefWidth(WIDTH);
        AskDialog dialog = new AskDialog(owner, texts, "command.about", content, "about.copy");
        dialog.go("about-copy");
        dialog.answer(() -> version + "\n" + runs).ifPresent(copies);
    }
}
