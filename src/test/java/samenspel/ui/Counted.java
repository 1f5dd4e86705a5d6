package samenspel.ui;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// Hands that count what they do: each click is one, each key or keys pressed together are one, and words typed are one whatever their letters.
final class Counted {
    private final OpenWindow window;
    private final Hands hands;
    private final String job;
    private int deeds;

    Counted(OpenWindow window, String job) {
        this.window = window;
        this.hands = new Hands(window);
        this.job = job;
    }

    Counted click(String id) {
        deeds++;
        hands.click(id);
        return this;
    }

    Counted click(OrganisationId organisation) {
        deeds++;
        hands.click(organisation);
        return this;
    }

    Counted shiftClick(OrganisationId organisation) {
        deeds++;
        hands.shiftClick(organisation);
        return this;
    }

    /// A click with the other button on a place of a control, in its own coordinates, and one on a line of the menu that opens.
    Counted choose(Node node, Point at, String item) {
        deeds += 2;
        window.on(() -> {
            Point2D scene = node.localToScene(at.x(), at.y());
            // The toolkit without a display cannot draw a menu that begins near an edge.
            Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, scene.getX(), scene.getY(), 200, 100, false,
                    new PickResult(node, scene.getX(), scene.getY())));
            return null;
        });
        window.until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        ContextMenu menu = window.on(() -> (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().getLast());
        MenuItem chosen = window.on(() -> menu.getItems().stream().filter(one -> item.equals(one.getId())).findFirst().orElseThrow());
        window.on(() -> {
            menu.hide();
            return null;
        });
        Platform.runLater(chosen::fire);
        window.settle();
        return this;
    }

    Counted press(KeyCode... keys) {
        deeds++;
        hands.press(keys);
        return this;
    }

    /// Presses it where a window over the program's own has the keyboard.
    Counted pressAbove(KeyCode... keys) {
        window.above();
        return press(keys);
    }

    Counted clickAbove(String id) {
        Window above = window.above();
        Node node = window.on(() -> above.getScene().getRoot().lookup("#" + id));
        deeds++;
        hands.click(node);
        return this;
    }

    /// A click that opens a list and one on its last line; without a display the toolkit cannot draw the list.
    Counted chooseLast(String id) {
        deeds += 2;
        window.on(() -> {
            window.control(ComboBox.class, id).getSelectionModel().selectLast();
            return null;
        });
        window.settle();
        return this;
    }

    Counted type(String letters) {
        deeds++;
        hands.type(letters);
        return this;
    }

    /// Says how many there were.
    int done(int most) {
        System.out.println(job + ": " + deeds + " of at most " + most);
        return deeds;
    }
}
