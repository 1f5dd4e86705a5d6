package samenspel.ui.dialog;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// A window that asks one thing with several answers. The last answer is the safe one: it has the focus, and Enter gives it.
/// Escape gives none.
final class AnswerDialog<T> {
    private static final double WIDTH = 560;
    /// Room for the words on four buttons.
    private static final double WIDE = 740;
    /// On five.
    private static final double WIDEST = 900;
    private static final int FEW = 3;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final Texts texts;
    private final List<Answer<T>> answers;
    private boolean cancels;

    /// @param id   of its button
    /// @param key  of the text on its button
    /// @param left whether it stands at the left, where the answers are that leave work behind
    record Answer<T>(T value, String id, String key, boolean left, Object... arguments) {
    }

    /// @param title as words
    AnswerDialog(Window owner, String title, Texts texts, List<Answer<T>> answers) {
        this.texts = texts;
        this.answers = answers;
        dialog.initOwner(owner);
        dialog.setTitle(title);
    }

    /// With a button that turns away, as Escape does.
    AnswerDialog<T> withCancel() {
        cancels = true;
        return this;
    }

    /// Waits for the answer; empty when the user turns away.
    ///
    /// @param heading what is asked, as words
    Optional<T> ask(String heading, List<? extends Node> lines) {
        VBox content = new VBox(10, line(heading, "guard-question"));
        content.getChildren().addAll(lines);
        content.getStyleClass().add("guard-dialog");
        content.setPrefWidth(WIDTH);
        int buttons = answers.size() + (cancels ? 1 : 0);
        dialog.getDialogPane().setMinWidth(buttons > FEW + 1 ? WIDEST : buttons > FEW ? WIDE : WIDTH);
        DialogPane pane = dialog.getDialogPane();
        List<ButtonType> types = answers.stream().map(this::type).toList();
        pane.getButtonTypes().setAll(types);
        // Escape and the window's cross work only where some button turns away.
        ButtonType cancel = new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().add(cancel);
        cancel(pane.lookupButton(cancel));
        pane.setContent(content);
        furnish(pane, types);
        ButtonType answer = dialog.showAndWait().orElse(ButtonType.CANCEL);
        return Optional.of(types.indexOf(answer)).filter(at -> at >= 0).map(at -> answers.get(at).value());
    }

    private void cancel(Node button) {
        button.setId("answer-cancel");
        button.setVisible(cancels);
        button.setManaged(cancels);
    }

    private ButtonType type(Answer<T> answer) {
        return new ButtonType(texts.get(answer.key(), answer.arguments()), answer.left() ? ButtonBar.ButtonData.LEFT : ButtonBar.ButtonData.RIGHT);
    }

    private void furnish(DialogPane pane, List<ButtonType> types) {
        ((ButtonBar) pane.lookup(".button-bar")).setButtonOrder("L_+CR");
        for (int at = 0; at < types.size(); at++) {
            Button button = (Button) pane.lookupButton(types.get(at));
            button.setId(answers.get(at).id());
            button.setDefaultButton(at == types.size() - 1);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        dialog.setOnShown(_ -> pane.lookupButton(types.getLast()).requestFocus());
    }

    /// Words of the question, on as many lines as they need.
    static Node line(String text, String style) {
        return NamesDialog.line(text, style);
    }

    /// A heading with lines under it; no more of them than there is room for.
    static Node part(String heading, List<String> lines, Texts texts) {
        int most = 5;
        VBox part = new VBox(3, line(heading, "guard-heading"));
        lines.stream().limit(most).forEach(one -> part.getChildren().add(Labels.wrapped("•  " + one, "guard-line")));
        if (lines.size() > most) {
            part.getChildren().add(line(texts.get("notice.more", lines.size() - most), "guard-line"));
        }
        return part;
    }
}
