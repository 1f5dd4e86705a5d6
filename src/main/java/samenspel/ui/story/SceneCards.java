package samenspel.ui.story;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import samenspel.claim.ClaimWords;
import samenspel.session.Session;
import samenspel.session.StoryAction;
import samenspel.session.command.Command;
import samenspel.study.story.SceneChange;
import samenspel.ui.control.Buttons;

/// The scenes in a row, one stop for the tab key: arrows go from one to the next, and each can be pulled to another place.
final class SceneCards extends ScrollPane {
    private final Session session;
    private final HBox row = new HBox(8);
    private final List<SceneCard> cards = new ArrayList<>();
    private final Button add;
    private final SceneMenu menu;
    private final Runnable write;
    private final Runnable away;

    /// @param write writes the words of the scene shown last
    /// @param away  gives the keyboard back
    SceneCards(Session session, ClaimWords words, Runnable write, Runnable away) {
        this.session = session;
        this.write = write;
        this.away = away;
        this.menu = new SceneMenu(session, words.texts(), write);
        add = Buttons.whole("scene-add", words.texts().get("command.scene-add"), () -> session.dispatch(Command.SCENE_ADD.action(session.state())));
        add.getStyleClass().add("scene-add");
        add.setWrapText(true);
        add.setMaxHeight(Double.MAX_VALUE);
        row.getStyleClass().add("scene-row");
        row.getChildren().add(add);
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setContent(row);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
        setId("scenes");
        setAccessibleText(words.texts().get("story"));
        getStyleClass().add("edge-to-edge");
    }

    void show(List<SceneCard.Shown> scenes, ClaimWords words) {
        while (cards.size() > scenes.size()) {
            row.getChildren().remove(cards.removeLast());
        }
        while (cards.size() < scenes.size()) {
            add(new SceneCard());
        }
        int stop = 0;
        for (int at = 0; at < scenes.size(); at++) {
            SceneCard.Shown shown = scenes.get(at);
            cards.get(at).show(shown, words);
            stop = shown.last() ? at : stop;
        }
        add.setDisable(!Command.SCENE_ADD.isAvailable(session.state()));
        stopAt(focused() < 0 ? stop : focused());
    }

    private void add(SceneCard card) {
        cards.add(card);
        row.getChildren().add(cards.size() - 1, card);
        card.setOnAction(_ -> session.dispatch(new StoryAction.ShowScene(cards.indexOf(card))));
        card.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            menu.show(card, cards.indexOf(card), event.getScreenX(), event.getScreenY());
            event.consume();
        });
        new SceneDrag(row, cards, (from, to) -> session.dispatch(new StoryAction.ChangeScenes(new SceneChange.Reorder(from, to)))).on(card);
    }

    private int focused() {
        return cards.indexOf(getScene() == null ? null : getScene().getFocusOwner());
    }

    /// The tab key stops at one of them.
    private void stopAt(int place) {
        for (int at = 0; at < cards.size(); at++) {
            cards.get(at).setFocusTraversable(at == place);
        }
    }

    void focus(int place) {
        if (place >= 0 && place < cards.size()) {
            stopAt(place);
            cards.get(place).requestFocus();
            reveal(place);
        }
    }

    /// Brings a card into sight.
    void reveal(int place) {
        if (place < 0 || place >= cards.size()) {
            return;
        }
        Node card = cards.get(place);
        // One that was just made has no place yet.
        applyCss();
        layout();
        Bounds bounds = card.getBoundsInParent();
        double seen = getViewportBounds().getWidth();
        double beyond = row.getWidth() - seen;
        if (beyond > 0) {
            double left = getHvalue() * beyond;
            double to = bounds.getMinX() < left ? bounds.getMinX() - 8 : bounds.getMaxX() > left + seen ? bounds.getMaxX() - seen + 8 : left;
            setHvalue(Math.clamp(to / beyond, 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        int place = focused();
        boolean plain = !event.isShortcutDown() && !event.isControlDown() && !event.isMetaDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            away.run();
            event.consume();
        } else if (place >= 0 && plain && (event.isAltDown() ? moved(event.getCode(), place) : done(event.getCode(), place))) {
            event.consume();
        }
    }

    private boolean moved(KeyCode key, int place) {
        int by = key == KeyCode.LEFT ? -1 : key == KeyCode.RIGHT ? 1 : 0;
        int to = Math.clamp((long) place + by, 0, cards.size() - 1);
        if (by != 0) {
            session.dispatch(new StoryAction.ChangeScenes(new SceneChange.Reorder(place, to)));
            focus(to);
        }
        return by != 0;
    }

    private boolean done(KeyCode key, int place) {
        switch (key) {
            case LEFT -> focus(Math.max(0, place - 1));
            case RIGHT -> focus(Math.min(cards.size() - 1, place + 1));
            case HOME -> focus(0);
            case END -> focus(cards.size() - 1);
            case ENTER, SPACE -> session.dispatch(new StoryAction.ShowScene(place));
            case U -> session.dispatch(new StoryAction.UpdateScene(place));
            case R -> {
                session.dispatch(new StoryAction.ShowScene(place));
                write.run();
            }
            case D -> session.dispatch(new StoryAction.ChangeScenes(new SceneChange.Duplicate(place)));
            case H -> session.dispatch(new StoryAction.ChangeScenes(menu.hiding(place)));
            case DELETE -> session.dispatch(new StoryAction.ChangeScenes(new SceneChange.Delete(place)));
            default -> {
                return false;
            }
        }
        return true;
    }
}
