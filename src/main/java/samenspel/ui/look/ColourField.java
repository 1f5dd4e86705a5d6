package samenspel.ui.look;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import samenspel.diagram.Colour;
import samenspel.text.Texts;

/// A colour by its code, or picked. A code counts as soon as it is whole; what is none gives way to the colour there was.
final class ColourField extends HBox {
    private static final String CODE = "#?[0-9a-fA-F]{6}";

    private final TextField code = new TextField();
    private final ColorPicker picker = new ColorPicker();
    private final GestureStep typing;
    private Colour shown = Colour.BLACK;
    private boolean showing;

    /// @param named  whose colour it is
    /// @param chosen is told the colour and what joins it with the one before
    ColourField(String id, String named, Texts texts, BiConsumer<Colour, Optional<String>> chosen) {
        code.setId(id + "-code");
        code.setPrefColumnCount(6);
        code.setAccessibleText(texts.get("look.code", named));
        picker.setId(id + "-picker");
        picker.setAccessibleRole(AccessibleRole.COMBO_BOX);
        picker.setAccessibleText(texts.get("look.pick", named));
        typing = new GestureStep(code, id);
        code.textProperty().subscribe((before, now) -> {
            if (!showing && now.strip().matches(CODE)) {
                choose(of(now), typing.name(), chosen);
            }
        });
        code.setOnAction(event -> show(shown));
        code.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                show(shown);
            }
        });
        picker.setOnAction(event -> choose(of(picker.getValue()), Optional.empty(), chosen));
        getStyleClass().add("look-colour");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(code, picker);
    }

    private void choose(Colour colour, Optional<String> gesture, BiConsumer<Colour, Optional<String>> chosen) {
        if (!showing && !colour.equals(shown)) {
            shown = colour;
            chosen.accept(colour, gesture);
        }
    }

    private static Colour of(String typed) {
        return Colour.of(typed.strip().startsWith("#") ? typed.strip() : "#" + typed.strip());
    }

    private static Colour of(Color picked) {
        return new Colour((int) Math.round(255 * picked.getRed()), (int) Math.round(255 * picked.getGreen()), (int) Math.round(255 * picked.getBlue()), 255);
    }

    /// What is being typed stays as it is typed.
    void show(Colour colour) {
        showing = true;
        boolean typed = code.isFocused() && code.getText().strip().matches(CODE) && of(code.getText()).equals(colour);
        shown = colour;
        if (!typed) {
            code.setText(colour.hex());
        }
        picker.setValue(Color.rgb(colour.red(), colour.green(), colour.blue()));
        showing = false;
    }
}
