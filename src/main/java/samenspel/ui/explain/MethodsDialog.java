package samenspel.ui.explain;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.study.numbers.explain.MethodsText;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Labels;
import samenspel.ui.control.TypedLines;

/// Shows how a study was measured, to be copied or saved.
public final class MethodsDialog {
    private final AskDialog dialog;
    private final Runnable save;

    public MethodsDialog(Window owner, MethodsText methods, Texts texts, Runnable copy, Runnable save) {
        this.save = save;
        TextArea said = new TextArea(methods.words(texts.language()));
        said.setId("methods-text");
        said.setAccessibleText(texts.get("methods.window"));
        said.setEditable(false);
        TypedLines.leaveByTab(said);
        said.setWrapText(true);
        said.setPrefSize(680, 420);
        VBox.setVgrow(said, Priority.ALWAYS);
        VBox room = new VBox(8, Labels.wrapped(texts.get("methods.window.hint"), "card-kind"), said);
        room.getStyleClass().add("edit-content");
        dialog = new AskDialog(owner, texts, "methods.window", room, "methods.save");
        dialog.setResizable(true);
        dialog.go("methods-save");
        dialog.atLeft("methods-copy", texts.get("methods.copy"), () -> true, copy);
    }

    /// Waits until it is closed.
    public void show() {
        dialog.answer(() -> save).ifPresent(Runnable::run);
    }
}
