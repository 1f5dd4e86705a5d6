package samenspel.ui.control;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import samenspel.text.Texts;

/// A window that asks one thing, with a button to go on and one to turn away.
public final class AskDialog extends Dialog<ButtonType> {
    private final ButtonType go;

    /// @param title and go: keys of texts
    public AskDialog(Window owner, Texts texts, String title, Node content, String go) {
        this.go = new ButtonType(texts.get(go), ButtonBar.ButtonData.OK_DONE);
        initOwner(owner);
        setTitle(texts.get(title));
        getDialogPane().getButtonTypes().setAll(this.go, new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        getDialogPane().setContent(content);
        // A list takes Escape for itself, so it is heard before.
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                setResult(ButtonType.CANCEL);
            }
        });
    }

    /// The button to go on, which gets this id.
    public Button go(String id) {
        Button button = (Button) getDialogPane().lookupButton(go);
        button.setId(id);
        return button;
    }

    /// A button at the left to do something else instead, after which the window closes.
    ///
    /// @param sure asks once more; if it says no, the window stays
    public void atLeft(String id, String words, BooleanSupplier sure, Runnable instead) {
        ButtonType type = new ButtonType(words, ButtonBar.ButtonData.LEFT);
        getDialogPane().getButtonTypes().add(type);
        Node button = getDialogPane().lookupButton(type);
        button.setId(id);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (sure.getAsBoolean()) {
                instead.run();
            } else {
                event.consume();
            }
        });
    }

    /// Waits for the answer; empty when the user turns away.
    public <T> Optional<T> answer(Supplier<T> chosen) {
        return showAndWait().filter(go::equals).map(_ -> chosen.get());
    }
}
