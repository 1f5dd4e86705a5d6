package samenspel.ui.story;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/// Pulls a card to another place in its row; a line stands where it would come.
final class SceneDrag {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("comes-before");
    private static final PseudoClass BEHIND = PseudoClass.getPseudoClass("comes-behind");
    private static final double LEAST = 8;

    private final Pane row;
    private final List<SceneCard> cards;
    private final BiConsumer<Integer, Integer> move;
    private double begun;
    private boolean held;
    private boolean pulled;

    /// @param move from one place to another, from 0
    SceneDrag(Pane row, List<SceneCard> cards, BiConsumer<Integer, Integer> move) {
        this.row = row;
        this.cards = cards;
        this.move = move;
    }

    void on(SceneCard card) {
        card.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            begun = event.getSceneX();
            pulled = false;
            held = event.getButton() == MouseButton.PRIMARY;
        });
        card.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            pulled = pulled || held && Math.abs(event.getSceneX() - begun) > LEAST;
            if (pulled) {
                card.disarm();
                mark(gap(event));
                event.consume();
            }
        });
        card.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            mark(-1);
            if (pulled) {
                card.disarm();
                int from = cards.indexOf(card);
                int gap = gap(event);
                int to = gap > from ? gap - 1 : gap;
                if (to != from) {
                    move.accept(from, to);
                }
            }
        });
    }

    /// Before which card it would come, from 0; as many as there are for behind the last.
    private int gap(MouseEvent event) {
        double x = row.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        int gap = 0;
        for (Node card : cards) {
            gap += x > card.getBoundsInParent().getCenterX() ? 1 : 0;
        }
        return gap;
    }

    private void mark(int gap) {
        for (int at = 0; at < cards.size(); at++) {
            cards.get(at).pseudoClassStateChanged(BEFORE, at == gap);
            cards.get(at).pseudoClassStateChanged(BEHIND, gap == cards.size() && at == gap - 1);
        }
    }
}
