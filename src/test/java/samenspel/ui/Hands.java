package samenspel.ui;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// Mouse and keys on an open window, as the system would send them.
final class Hands {
    private final OpenWindow window;

    /// One for all deeds of all tests: it remembers where the pointer is, and each robot of the toolkit without a display
    /// keeps the windows of the one before.
    private static final class OneRobot {
        private static final Robot ROBOT = new Robot();
    }

    Hands(OpenWindow window) {
        this.window = window;
    }

    void click(String id) {
        click(window.node(id));
    }

    void click(Node node) {
        rest(node);
        press();
    }

    /// Clicks at a place of a control, in its own coordinates.
    void clickAt(Node node, double x, double y) {
        var on = window.on(() -> node.localToScreen(x, y));
        move(new Point(on.getX(), on.getY()));
        press();
    }

    void click(OrganisationId organisation) {
        rest(organisation);
        press();
    }

    /// Moves the pointer onto a control; one that a list has out of sight is scrolled to first.
    void rest(Node node) {
        if (window.on(() -> scrolled(node))) {
            window.settle();
        }
        Bounds on = window.on(() -> node.localToScreen(node.getBoundsInLocal()));
        move(new Point(on.getCenterX(), on.getCenterY()));
    }

    private static boolean scrolled(Node node) {
        Node at = node;
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (!(at instanceof ScrollPane pane) || pane.getContent() == null) {
            return false;
        }
        Bounds inside = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getBoundsInLocal().getHeight() - seen;
        double top = hidden * pane.getVvalue();
        if (hidden <= 0 || inside.getMinY() >= top && inside.getMaxY() <= top + seen) {
            return false;
        }
        pane.setVvalue(Math.clamp((inside.getCenterY() - seen / 2) / hidden, 0, 1));
        return true;
    }

    /// Moves the pointer onto an organisation in the picture.
    void rest(OrganisationId organisation) {
        move(onScreen(organisation));
    }

    /// Drags an organisation by a distance in screen units, in a few steps, and lets go.
    void drag(OrganisationId organisation, double dx, double dy) {
        hold(organisation, dx, dy);
        robot(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /// The same without letting go.
    void hold(OrganisationId organisation, double dx, double dy) {
        Point from = onScreen(organisation);
        move(from);
        robot(robot -> robot.mousePress(MouseButton.PRIMARY));
        for (int step = 1; step <= 4; step++) {
            move(from.plus(dx * step / 4, dy * step / 4));
        }
    }

    /// Clicks an organisation with shift down.
    void shiftClick(OrganisationId organisation) {
        rest(organisation);
        Point at = onScreen(organisation);
        shifted(MouseEvent.MOUSE_PRESSED, at);
        shifted(MouseEvent.MOUSE_RELEASED, at);
    }

    /// Clicks a control with shift down.
    void shiftClick(Node node) {
        Bounds on = window.on(() -> node.localToScreen(node.getBoundsInLocal()));
        Point at = new Point(on.getCenterX(), on.getCenterY());
        shifted(node, MouseEvent.MOUSE_PRESSED, at);
        shifted(node, MouseEvent.MOUSE_RELEASED, at);
    }

    /// Drags from one control to another.
    void drag(Node from, Node to) {
        rest(from);
        robot(robot -> robot.mousePress(MouseButton.PRIMARY));
        rest(to);
        robot(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /// Moves the pointer to a place of the screen.
    void rest(Point screen) {
        move(screen);
    }

    /// Clicks at a place of the screen.
    void click(Point screen) {
        move(screen);
        press();
    }

    /// Drags over the picture with shift down, from one place to another in its own coordinates.
    void shiftDrag(Point from, Point to) {
        Point start = window.on(() -> new Point(window.picture().localToScreen(0, 0).getX(), window.picture().localToScreen(0, 0).getY()));
        shifted(MouseEvent.MOUSE_PRESSED, start.plus(from.x(), from.y()));
        for (int step = 1; step <= 4; step++) {
            shifted(MouseEvent.MOUSE_DRAGGED, start.plus(from.x() + (to.x() - from.x()) * step / 4, from.y() + (to.y() - from.y()) * step / 4));
        }
        shifted(MouseEvent.MOUSE_RELEASED, start.plus(to.x(), to.y()));
    }

    /// By hand: without a display the robot's mouse does not know which keys are down.
    private void shifted(EventType<MouseEvent> type, Point screen) {
        shifted(window.picture(), type, screen);
    }

    private void shifted(Node on, EventType<MouseEvent> type, Point screen) {
        window.on(() -> {
            var at = on.localToScene(on.screenToLocal(screen.x(), screen.y()));
            Event.fireEvent(on, new MouseEvent(type, at.getX(), at.getY(), screen.x(), screen.y(), MouseButton.PRIMARY, 1,
                    true, false, false, false, true, false, false, false, false, true, null));
            return null;
        });
        window.settle();
    }

    /// Presses keys together, the last one last.
    void press(KeyCode... keys) {
        robot(robot -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
    }

    /// Presses a key without waiting for what it paints.
    void tap(KeyCode key) {
        deed(robot -> {
            robot.keyPress(key);
            robot.keyRelease(key);
        });
    }

    /// Types small letters and digits into what has the focus.
    void type(String letters) {
        letters.chars().forEach(letter -> press(KeyCode.getKeyCode(String.valueOf((char) letter).toUpperCase(Locale.ROOT))));
    }

    private void press() {
        robot(robot -> robot.mousePress(MouseButton.PRIMARY));
        robot(robot -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private Point onScreen(OrganisationId organisation) {
        return window.on(() -> {
            Point at = window.state().projection().toPage(window.state().document().orElseThrow().placement().of(organisation));
            var screen = window.picture().localToScreen(at.x(), at.y());
            return new Point(screen.getX(), screen.getY());
        });
    }

    private void move(Point to) {
        robot(robot -> robot.mouseMove(to.x(), to.y()));
    }

    private void robot(Consumer<Robot> deed) {
        deed(deed);
        window.settle();
    }

    private void deed(Consumer<Robot> deed) {
        Callable<Void> task = () -> {
            deed.accept(OneRobot.ROBOT);
            return null;
        };
        window.on(task);
    }
}
