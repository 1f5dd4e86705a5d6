package samenspel.ui.dialog;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.study.privacy.Exposure;
import samenspel.study.privacy.Revealed;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// Asks whether names may leave a confidential study, and says what would tell who is meant.
final class NamesDialog {
    private static final double WIDTH = 560;
    private static final int MOST_LINES = 8;

    private final Exposure exposure;
    private final Texts texts;

    NamesDialog(Exposure exposure, Texts texts) {
        this.exposure = exposure;
        this.texts = texts;
    }

    Choosers.Names ask(Window owner) {
        ButtonType without = new ButtonType(texts.get("guard.without"), ButtonBar.ButtonData.YES);
        boolean naming = exposure.naming().organisations().isNaming();
        ButtonType with = new ButtonType(texts.get(naming ? "guard.with" : "guard.with.words"), ButtonBar.ButtonData.NO);
        ButtonType stay = new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("guard.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(exposure.hideable() ? List.of(without, with, stay) : List.of(with, stay));
        pane.setContent(content());
        pane.lookupButton(with).setId("with-names");
        if (exposure.hideable()) {
            pane.lookupButton(without).setId("without-names");
        }
        // Enter lets no name out.
        ((Button) pane.lookupButton(with)).setDefaultButton(false);
        ((Button) pane.lookupButton(exposure.hideable() ? without : stay)).setDefaultButton(true);
        // Buttons as long as their words, in this order on every system.
        ((ButtonBar) pane.lookup(".button-bar")).setButtonOrder("YNC");
        pane.getButtonTypes().forEach(type -> ButtonBar.setButtonUniformSize(pane.lookupButton(type), false));
        dialog.setOnShown(_ -> pane.lookupButton(exposure.hideable() ? without : stay).requestFocus());
        ButtonType answer = dialog.showAndWait().orElse(stay);
        return answer == without ? Choosers.Names.WITHOUT : answer == with ? Choosers.Names.WITH : Choosers.Names.STAY;
    }

    private VBox content() {
        boolean naming = exposure.naming().organisations().isNaming();
        Label question = line(texts.get(naming ? "guard.question." + exposure.content() : "guard.question.words"), "guard-question");
        VBox content = new VBox(14, question, part("guard.reveals", exposure.named(), texts));
        if (exposure.hideable() && !exposure.nameless().isEmpty()) {
            content.getChildren().add(part("guard.still", exposure.nameless(), texts));
        }
        content.getStyleClass().add("guard-dialog");
        content.setPrefWidth(WIDTH);
        return content;
    }

    static VBox part(String heading, List<Revealed> reveals, Texts texts) {
        VBox lines = new VBox(3, line(texts.get(heading), "guard-heading"));
        reveals.stream().limit(MOST_LINES).forEach(one -> lines.getChildren().add(line("•  " + one.words(texts), "guard-line")));
        if (reveals.size() > MOST_LINES) {
            lines.getChildren().add(line(texts.get("notice.more", reveals.size() - MOST_LINES), "guard-line"));
        }
        return lines;
    }

    static Label line(String text, String style) {
        Label label = Labels.wrapped(text, style);
        label.setMaxWidth(WIDTH);
        return label;
    }
}
