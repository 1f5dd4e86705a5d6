package samenspel.ui.layout;

import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.work.Worker;

/// Where the arrangement and its dials stand: left of the picture, so that all of it stays in sight. They stay while the reader
/// turns dials, drags organisations and goes from wave to wave.
public final class LayoutRoom extends ScrollPane {
    private final Session session;
    private final Worker worker;
    private final Texts texts;
    private final ToggleButton button;
    private final Runnable left;
    private LayoutPanel panel;

    /// @param button turns it
    /// @param left   is told when it closes and the keyboard should go elsewhere
    public LayoutRoom(Session session, Worker worker, Texts texts, ToggleButton button, Runnable left) {
        this.session = session;
        this.worker = worker;
        this.texts = texts;
        this.button = button;
        this.left = left;
        getStyleClass().addAll("layout-room", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setPrefWidth(LayoutPanel.WIDTH);
        setMinSize(LayoutPanel.WIDTH, 0);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// Opens what is closed and closes what is open.
    public void turn(State state) {
        if (isOpen()) {
            close();
        } else if (state.document().isPresent()) {
            open(state);
        }
    }

    /// The panel is made when somebody first asks for it.
    private void open(State state) {
        if (panel == null) {
            panel = new LayoutPanel(session, worker, texts, this::close);
            setContent(panel);
        }
        setVisible(true);
        button.setSelected(true);
        panel.show(state);
        // With the keyboard on it.
        Platform.runLater(panel::enter);
    }

    public void close() {
        // Before it vanishes: the toolkit would give the keyboard to any control.
        if (isOpen()) {
            left.run();
        }
        setVisible(false);
        button.setSelected(false);
    }

    public void show(State state) {
        button.setSelected(isOpen());
        if (isOpen()) {
            panel.show(state);
        }
    }
}
