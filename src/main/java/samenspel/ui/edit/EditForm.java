package samenspel.ui.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
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
import javafx.util.Duration;
import samenspel.study.byhand.HandWords;
import samenspel.study.edit.Entering;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// What all windows have in which the network is changed: what becomes of the numbers, why it is changed, and that this
/// goes into the account.
final class EditForm {
    /// As high as a screen of 1280 by 720 has room for, with the window's own edges and buttons.
    static final double MOST_HEIGHT = 590;
    private static final double LEAST_ROOM = 120;
    static final double NAMES = 104;
    /// What is worked out sooner is not said to be.
    private static final Duration PATIENCE = Duration.millis(200);
    private static final double PALE = 0.45;

    private final Texts texts;
    private final LocalDate today;
    private final TextField reason = new TextField();
    private final VBox effects = new VBox(3);
    private final Latest latest;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final PauseTransition soon = new PauseTransition(PATIENCE);
    private AskDialog dialog;
    private Button go;

    /// @param worker where what follows is worked out
    EditForm(Texts texts, LocalDate today, Worker worker) {
        this.texts = texts;
        this.today = today;
        this.latest = new Latest(worker);
        soon.setOnFinished(_ -> waits());
        dimmed(effects);
        reason.setId("edit-reason");
        reason.setPromptText(texts.get("edit.reason.prompt"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        effects.setId("edit-effects");
        effects.getStyleClass().add("edit-effects");
        effects.setMinHeight(Region.USE_PREF_SIZE);
        tell(List.of());
    }

    /// Works out what follows in the worker; only the newest counts, and what stands there is dimmed meanwhile. Nobody waits
    /// for it: the button needs no more than what was chosen.
    <T> void workOut(Worker.Task<T> work, Consumer<T> shown) {
        latest.cancel();
        soon.playFromStart();
        latest.ask(work, result -> {
            soon.stop();
            working.set(false);
            shown.accept(result);
        });
    }

    /// Is pale while what it shows is worked out anew.
    void dimmed(Node node) {
        node.opacityProperty().bind(Bindings.when(working).then(PALE).otherwise(1.0));
    }

    private void waits() {
        if (!effects.isVisible()) {
            show(List.of(texts.get("edit.working")));
        }
        working.set(true);
    }

    /// What follows for the numbers in place of what is worked out; nothing is shown when nothing does.
    void tell(List<String> lines) {
        latest.cancel();
        soon.stop();
        working.set(false);
        show(lines);
    }

    private void show(List<String> lines) {
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
        VBox scrolled = new VBox(content.node(), effects);
        VBox.setVgrow(content.node(), Priority.ALWAYS);
        VBox.setMargin(effects, new Insets(4, 20, 10, 20));
        // As long as what follows is, the buttons stay in sight.
        ScrollPane room = new ScrollPane(scrolled);
        room.setFitToWidth(true);
        room.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        room.setMinHeight(LEAST_ROOM);
        room.getStyleClass().add("edit-room");
        content.node().getStyleClass().add("edit-content");
        Label kept = Labels.wrapped(texts.get("edit.account", HandWords.day(today, texts)), "legend-count");
        VBox below = new VBox(8, row("edit.reason", reason), kept);
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
        Optional<T> answered = dialog.answer(answer);
        soon.stop();
        latest.cancel();
        return answered;
    }

    /// @param focus what has the keyboard first
    /// @param ready is done before the window is shown
    record Content(VBox node, double width, double height, Node focus, Runnable ready) {
    }
}
