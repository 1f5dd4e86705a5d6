package samenspel.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import samenspel.session.FileAction;
import samenspel.session.State;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.ui.dialog.AboutDialog;
import samenspel.ui.dialog.NewNetworkDialog;

/// Asks what begins or ends the work on a network, and says which program this is.
final class NetworkQuestions {
    private final Stage stage;
    private final Supplier<State> state;
    private final WindowQuestions.Elsewhere elsewhere;
    private final Consumer<Runnable> leaving;

    /// @param leaving does something once what is open may be left
    NetworkQuestions(Stage stage, Supplier<State> state, WindowQuestions.Elsewhere elsewhere, Consumer<Runnable> leaving) {
        this.stage = stage;
        this.state = state;
        this.elsewhere = elsewhere;
        this.leaving = leaving;
    }

    /// Begins an empty network to be drawn and typed by hand.
    void begin() {
        leaving.accept(() -> Platform.runLater(() -> {
            Optional<Document> begun = new NewNetworkDialog(LocalDate.now(elsewhere.clock()).getYear(), texts()).ask(stage);
            begun.ifPresent(document -> elsewhere.later().accept(new FileAction.Begin(document)));
        }));
    }

    void close() {
        leaving.accept(() -> elsewhere.later().accept(new FileAction.Close()));
    }

    /// @param home the folder of the program's own files
    void about(Path home) {
        Platform.runLater(() -> AboutDialog.show(stage, home, texts(), words -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        }));
    }

    private Texts texts() {
        return Texts.in(state.get().settings().language());
    }
}
