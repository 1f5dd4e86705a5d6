package samenspel.ui.layout;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;
import samenspel.work.Worker;

/// Where the arrangement and its dials come down over the picture, under their button. They stay while the reader
/// turns dials, drags organisations and goes from wave to wave.
public final class LayoutRoom extends ScrollPane {
    private static final double GAP = 8;

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
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
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
        Platform.runLater(this::settle);
    }

    /// Under its button, to the left, where it leaves most of the picture free; with the keyboard on it.
    private void settle() {
        double right = button.localToScene(button.getBoundsInLocal()).getMaxX();
        StackPane.setMargin(this, new Insets(GAP, GAP, GAP, Math.max(GAP, right - LayoutPanel.WIDTH)));
        panel.enter();
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
