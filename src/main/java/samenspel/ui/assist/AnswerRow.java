package samenspel.ui.assist;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import samenspel.exchange.plan.AnswerMeaning;
import samenspel.exchange.plan.AnswerTally;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.ValueNames;

/// One answer: how often it stands there, and what it counts as. Dragged, or with Alt and an arrow key, it goes up or down.
final class AnswerRow extends HBox {
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");
    private static final double BAR = 90;
    private static final double HANDLE = 14;
    private static final double COUNT = 60;
    private static final double MEANING = 150;

    private final Texts texts;
    private final AnswerTally.Count count;
    private final String word;
    private final ComboBox<AnswerMeaning> meaning = new ComboBox<>();
    private final Label handle;
    private final BiConsumer<String, Integer> move;

    /// @param most   the number of cells of the most frequent answer
    /// @param decide gets the answer and what it counts as
    /// @param move   gets the answer and how many places it goes on
    AnswerRow(AnswerTally.Count count, int most, Texts texts, BiConsumer<String, AnswerMeaning> decide, BiConsumer<String, Integer> move) {
        this.texts = texts;
        this.count = count;
        this.word = count.word();
        this.move = move;
        this.handle = Labels.of("⠿", "assist-handle");
        handle.setMinWidth(HANDLE);
        Label name = Labels.of(word, "assist-answer");
        name.setTooltip(new Tooltip(word));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label cells = Labels.of(texts.get("assist.answers.cells", count.cells()), "assist-number");
        cells.setMinWidth(COUNT);
        Region bar = new Region();
        bar.getStyleClass().add("assist-bar");
        bar.setMinWidth(Math.max(1, BAR * count.cells() / most));
        HBox room = new HBox(bar);
        room.setFillHeight(false);
        room.setMinWidth(BAR);
        room.setAlignment(Pos.CENTER_LEFT);
        meaning.setId("assist-answer-" + word);
        meaning.setMinWidth(MEANING);
        meaning.setPrefWidth(MEANING);
        meaning.setConverter(new ValueNames<>(this::named));
        meaning.setPromptText(texts.get("assist.answers.unknown"));
        meaning.setAccessibleText(texts.get("assist.answers.counts", word));
        meaning.setOnAction(_ -> Optional.ofNullable(meaning.getValue()).ifPresent(chosen -> decide.accept(word, chosen)));
        getStyleClass().add("assist-answer-row");
        getChildren().setAll(handle, name, cells, room, meaning);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        dragged();
    }

    AnswerTally.Count count() {
        return count;
    }

    private String named(AnswerMeaning one) {
        double strength = one.strength();
        return texts.get("assist.meaning." + one.kind(), strength == Math.rint(strength) ? Long.toString((long) strength) : Double.toString(strength));
    }

    private void pressed(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
            move.accept(word, up ? -1 : 1);
            event.consume();
        }
    }

    private void dragged() {
        setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(word);
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        setOnDragOver(event -> {
            if (event.getGestureSource() instanceof AnswerRow other && other != this) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        setOnDragDropped(this::dropped);
    }

    /// The dragged answer goes to the place of this one, step by step.
    private void dropped(DragEvent event) {
        if (event.getGestureSource() instanceof AnswerRow other) {
            int steps = getParent().getChildrenUnmodifiable().indexOf(this) - getParent().getChildrenUnmodifiable().indexOf(other);
            for (int step = 0; step < Math.abs(steps); step++) {
                other.move.accept(other.word, Integer.signum(steps));
            }
            event.setDropCompleted(true);
        }
        event.consume();
    }

    /// @param now  what it counts as; empty where that is asked, as nothing is chosen beforehand
    /// @param asks whether it is asked now
    void show(Optional<AnswerMeaning> now, List<AnswerMeaning> offered, boolean asks) {
        if (!meaning.getItems().equals(offered)) {
            meaning.getItems().setAll(offered);
        }
        meaning.setValue(now.orElse(null));
        boolean orders = now.isEmpty() || now.get().kind() == AnswerMeaning.Kind.STRENGTH;
        handle.setVisible(orders && AnswerMeaning.number(word).isEmpty());
        pseudoClassStateChanged(ASKS, asks);
    }

    /// Whether it has a place in the order that can be changed.
    boolean canMove() {
        return handle.isVisible();
    }

    @Override
    public void requestFocus() {
        meaning.requestFocus();
    }
}
