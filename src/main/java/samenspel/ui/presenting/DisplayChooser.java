package samenspel.ui.presenting;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.stage.Window;
import samenspel.session.presenting.Display;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// Asks on which display the room's picture goes, by a sketch of them.
final class DisplayChooser {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 190;
    private static final double AROUND = 20;

    private final List<Display> displays;
    private final Texts texts;
    private final ToggleGroup chosen = new ToggleGroup();
    private final TextField end = new TextField();
    private final CheckBox black = new CheckBox();

    /// @param room  key of the display for the room
    /// @param end   up to when there is time
    /// @param black whether the picture stands on black paper
    record Choice(String room, Optional<LocalTime> end, boolean black) {

        /// The next time of the clock that is so.
        Optional<Instant> endsAfter(ZonedDateTime now) {
            return end.map(time -> now.with(time)).map(then -> (then.isBefore(now) ? then.plusDays(1) : then).toInstant());
        }
    }

    DisplayChooser(List<Display> displays, Texts texts) {
        this.displays = displays;
        this.texts = texts;
    }

    /// @param proposed key of the display proposed
    /// @param doubtful of how many scenes the claim no longer holds or cannot be told
    /// @param heldBack of how many scenes the room does not read the title, since names are off and it tells who is meant
    Optional<Choice> ask(Window owner, String proposed, int doubtful, int heldBack) {
        ButtonType begin = new ButtonType(texts.get("present.choose.begin"), ButtonBar.ButtonData.OK_DONE);
        ButtonType stay = new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("present.choose.title"));
        dialog.getDialogPane().getButtonTypes().setAll(begin, stay);
        dialog.getDialogPane().lookupButton(begin).setId("present-begin");
        VBox content = new VBox(12, Labels.wrapped(texts.get("present.choose.hint"), "guard-line"), sketch(proposed), Rows.of(8, Labels.naming(end, texts.get("present.choose.end")), end), black);
        if (doubtful > 0) {
            content.getChildren().add(Labels.wrapped(texts.get("present.choose.doubtful", doubtful), "guard-line"));
        }
        if (heldBack > 0) {
            content.getChildren().add(Labels.wrapped(texts.get("present.choose.held-back", heldBack), "guard-line"));
        }
        black.setText(texts.get("present.choose.black"));
        end.setId("present-end");
        end.setPrefColumnCount(5);
        // A time that is not understood would be no end at all.
        dialog.getDialogPane().lookupButton(begin).disableProperty().bind(end.textProperty().map(typed -> !typed.isBlank() && time().isEmpty()));
        content.getStyleClass().add("guard-dialog");
        // What stands round the sketch.
        content.setPrefWidth(WIDTH + 2 * AROUND);
        dialog.getDialogPane().setContent(content);
        dialog.setOnShown(_ -> dialog.getDialogPane().lookupButton(begin).requestFocus());
        return dialog.showAndWait().filter(begin::equals).map(_ -> new Choice((String) chosen.getSelectedToggle().getUserData(), time(), black.isSelected()));
    }

    private Optional<LocalTime> time() {
        try {
            String typed = end.getText().strip();
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /// The displays to scale, where they stand.
    private Pane sketch(String proposed) {
        double left = displays.stream().mapToDouble(Display::x).min().orElse(0);
        double top = displays.stream().mapToDouble(Display::y).min().orElse(0);
        double right = displays.stream().mapToDouble(one -> one.x() + one.width()).max().orElse(1);
        double bottom = displays.stream().mapToDouble(one -> one.y() + one.height()).max().orElse(1);
        double scale = Math.min(WIDTH / (right - left), HEIGHT / (bottom - top));
        Pane pane = new Pane();
        pane.setPrefSize(WIDTH, (bottom - top) * scale + 4);
        pane.setMinSize(WIDTH, (bottom - top) * scale + 4);
        for (int i = 0; i < displays.size(); i++) {
            Display one = displays.get(i);
            ToggleButton button = button(one, i + 1);
            button.resizeRelocate((one.x() - left) * scale + 2, (one.y() - top) * scale + 2, one.width() * scale - 4, one.height() * scale - 4);
            button.setPrefSize(one.width() * scale - 4, one.height() * scale - 4);
            button.setSelected(one.key().equals(proposed));
            pane.getChildren().add(button);
        }
        chosen.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null) {
                chosen.selectToggle(old);
            }
        });
        return pane;
    }

    private ToggleButton button(Display display, int number) {
        String name = texts.get(display.main() ? "present.choose.main" : "present.choose.display", number, String.valueOf(display.width()), String.valueOf(display.height()));
        ToggleButton button = new ToggleButton(name + "\n" + texts.get("present.choose.notes"));
        button.setId("display-" + number);
        button.setTextAlignment(TextAlignment.CENTER);
        button.setWrapText(true);
        button.setUserData(display.key());
        button.setToggleGroup(chosen);
        button.selectedProperty().addListener((_, _, on) -> button.setText(name + "\n" + texts.get(on ? "present.choose.room" : "present.choose.notes")));
        return button;
    }
}
