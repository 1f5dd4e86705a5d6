package samenspel.ui.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.plan.DoubtChoice;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.table.TableKind;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// The one thing that is asked now, with what may be answered and what follows from it. Nothing is chosen beforehand.
final class QuestionBox extends VBox {
    private static final int MOST_WORDS = 8;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final Runnable answered;
    private Optional<ImportDoubt> shown = Optional.empty();

    /// @param answered is called when nothing more is asked of what had the keyboard
    QuestionBox(ImportDraft importDraft, Texts texts, Runnable answered) {
        this.importDraft = importDraft;
        this.texts = texts;
        this.answered = answered;
        setId("assist-question");
        getStyleClass().add("assist-question");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        importDraft.listen(this::show);
        show();
    }

    private void show() {
        Optional<ImportDoubt> doubt = importDraft.doubt();
        if (!doubt.equals(shown)) {
            boolean focused = getScene() != null && isInside(getScene().getFocusOwner());
            shown = doubt;
            setVisible(doubt.isPresent());
            doubt.ifPresent(this::ask);
            if (focused && doubt.isPresent()) {
                focus();
            } else if (focused) {
                answered.run();
            }
        }
    }

    private boolean isInside(Node node) {
        return node != null && (node == this || isInside(node.getParent()));
    }

    private void ask(ImportDoubt doubt) {
        int questions = importDraft.doubts().size();
        String key = "assist.question." + doubt.kind() + (isOnlyList(doubt) ? ".list" : "");
        String table = doubt.table().map(id -> id.sheet().isEmpty() ? id.file() : id.sheet()).orElse("");
        Label title = Labels.wrapped(texts.get(key, words(doubt), table), "assist-asked");
        title.setId("assist-asked");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        List<Node> parts = new ArrayList<>(List.of(Rows.of(12, title, Labels.whole(texts.get("assist.questions", questions), "assist-chip"))));
        parts.add(Labels.wrapped(texts.get(key + ".why"), "assist-quiet"));
        for (DoubtChoice choice : DoubtChoice.of(doubt)) {
            parts.add(row(choice, parts.size() - 2));
        }
        getChildren().setAll(parts);
    }

    /// Whether nothing is wrong but that the file with the ties is not there.
    private boolean isOnlyList(ImportDoubt doubt) {
        return doubt.kind() == ImportDoubt.Kind.NOT_UNDERSTOOD
                && doubt.table().flatMap(importDraft.plan()::table).filter(table -> table.form().kind() == TableKind.NODES).isPresent();
    }

    private static String words(ImportDoubt doubt) {
        List<String> some = doubt.words().stream().limit(MOST_WORDS).toList();
        return String.join(", ", some) + (doubt.words().size() > MOST_WORDS ? " …" : "");
    }

    /// Without a group, in which the arrow keys would choose without deciding.
    private HBox row(DoubtChoice choice, int at) {
        RadioButton radio = new RadioButton(texts.get(choice.key(), choice.name()));
        radio.setId("assist-choice-" + at);
        radio.setMinWidth(USE_PREF_SIZE);
        radio.setOnAction(_ -> importDraft.decide(choice));
        Label why = Labels.wrapped(texts.get(choice.key() + ".why", choice.name()), "assist-quiet");
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setOnMouseClicked(_ -> radio.fire());
        radio.setAccessibleHelp(why.getText());
        radio.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                focus(at + (event.getCode() == KeyCode.UP ? -1 : 1));
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                radio.fire();
                event.consume();
            }
        });
        HBox row = Rows.of(10, radio, why);
        row.getStyleClass().add("assist-choice");
        return row;
    }

    private void focus(int choice) {
        Optional.ofNullable(lookup("#assist-choice-" + choice)).ifPresent(Node::requestFocus);
    }

    /// The keyboard begins with the first answer, if there is any.
    boolean focus() {
        focus(0);
        return lookup("#assist-choice-0") != null;
    }
}
