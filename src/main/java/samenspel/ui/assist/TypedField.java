package samenspel.ui.assist;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// A text that counts once it has been typed: on Enter, or when the field is left.
final class TypedField extends TextField {
    private final Consumer<String> typed;
    private String shown = "";

    TypedField(String id, Consumer<String> typed) {
        this.typed = typed;
        setId(id);
        setOnAction(_ -> take());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                take();
            }
        });
    }

    private void take() {
        String text = getText().strip();
        if (!text.equals(shown)) {
            shown = text;
            typed.accept(text);
        }
    }

    void show(String text) {
        if (!isFocused() || getText().strip().equals(shown)) {
            setText(text);
        }
        shown = text;
    }

    /// Its name before it.
    HBox named(String name) {
        return Rows.of(8, Labels.naming(this, name), this);
    }
}
