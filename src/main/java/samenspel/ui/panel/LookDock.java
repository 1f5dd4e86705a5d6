package samenspel.ui.panel;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;

/// Where colours and lines are chosen: left of the picture, so that all of it stays in sight. What is in it is made
/// when it is first asked for.
final class LookDock extends StackPane {
    private final Session session;
    private final Texts texts;
    private final Function<Texts, Pane> maker;
    private final Runnable left;
    private Pane pane;

    /// @param left is told when it closes and the keyboard should go elsewhere
    LookDock(Session session, Texts texts, Function<Texts, Pane> maker, Runnable left) {
        this.session = session;
        this.texts = texts;
        this.maker = maker;
        this.left = left;
        getStyleClass().add("look-room");
        setMinHeight(0);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Opens what is closed and closes what is open.
    void turn() {
        if (isOpen()) {
            close();
        } else if (session.state().document().isPresent()) {
            if (pane == null) {
                pane = maker.apply(texts);
                getChildren().setAll(pane.node());
            }
            pane.show(session.state());
            setVisible(true);
            Platform.runLater(() -> pane.keyboard().ifPresent(node -> node.requestFocus()));
        }
    }

    void close() {
        if (isOpen()) {
            left.run();
        }
        setVisible(false);
    }

    void show(State state) {
        if (isOpen() && state.document().isPresent()) {
            pane.show(state);
        }
    }
}
