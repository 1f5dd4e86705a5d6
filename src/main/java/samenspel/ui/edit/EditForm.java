package samenspel.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.study.byhand.HandWords;
import samenspel.study.edit.Entering;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// What all windows have in which the network is changed: what becomes of the numbers, why it is changed, and that this
/// goes into the account.
final class EditForm {
    /// As high as a screen of 1280 by 720 has room for, with the window's own edges and buttons.
    static final double MOST_HEIGHT = 590;
    private static final double LEAST_ROOM = 120;
    static final double NAMES = 104;

    private final Texts texts;
    private final LocalDate today;
    private final TextField reason = new TextField();
    private final VBox effects = new VBox(3);
    private AskDialog dialog;
    private Button go;

    EditForm(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        reason.setId("edit-reason");
        reason.setPromptText(texts.get("edit.reason.prompt"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        effects.setId("edit-effects");
        effects.getStyleClass().add("edit-effects");
        effects.setMinHeight(Region.USE_PREF_SIZE);
        tell(List.of());
    }

    /// What follows for the numbers; nothing is shown when nothing does.
    void tell(List<String> lines) {
        effects.getChildren().setAll(lines.stream().map(line -> Labels.wrapped(line, "edit-effect")).toList());
        effects.setVisible(!lines.isEmpty());
        effects.setManaged(!lines.isEmpty());
    }

    void allow(boolean on) {
        if (go != null) {
            go.setDisable(!on);
        }
    }

    /// Another word for what is done.
    void call(String key) {
        if (go != null) {
            go.setText(texts.get(key));
        }
    }

    Entering entering() {
        return new Entering(today, reason.getText() == null ? "" : reason.getText(), texts.language());
    }

    HBox row(String key, Node control) {
        Label name = Labels.naming(control, texts.get(key));
        name.setMinWidth(NAMES);
        HBox.setHgrow(control, Priority.ALWAYS);
        return Rows.of(8, name, control);
    }

    /// Closes without an answer of its own.
    void leave() {
        dialog.setResult(null);
        dialog.close();
    }

    /// Waits for the answer; empty when the user turns away.
    ///
    /// @param title and goOn: keys of texts
    <T> Optional<T> ask(Window owner, String title, String goOn, Content content, Supplier<T> answer) {
        ScrollPane room = new ScrollPane(content.node());
        room.setFitToWidth(true);
        room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setMinHeight(LEAST_ROOM);
        room.getStyleClass().add("edit-room");
        content.node().getStyleClass().add("edit-content");
        Label kept = Labels.wrapped(texts.get("edit.account", HandWords.day(today, texts)), "legend-count");
        VBox below = new VBox(8, effects, row("edit.reason", reason), kept);
        below.getStyleClass().add("edit-below");
        below.setMinHeight(Region.USE_PREF_SIZE);
        VBox whole = new VBox(room, below);
        VBox.setVgrow(room, Priority.ALWAYS);
        // A window that grew while somebody chooses would leave the screen.
        whole.setPrefSize(content.width(), content.height());
        kept.setMaxWidth(content.width());
        dialog = new AskDialog(owner, texts, title, whole, goOn);
        dialog.setResizable(true);
        dialog.getDialogPane().setMinWidth(content.width());
        go = dialog.go("edit-go");
        dialog.setOnShown(_ -> Platform.runLater(content.focus()::requestFocus));
        content.ready().run();
        return dialog.answer(answer);
    }

    /// @param focus what has the keyboard first
    /// @param ready is done before the window is shown
    record Content(VBox node, double width, double height, Node focus, Runnable ready) {
    }
}
