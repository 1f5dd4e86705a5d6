package samenspel.ui.panel;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import samenspel.session.Session;
import samenspel.ui.command.MenuRow;

/// Gives the keyboard back to what is shown once something about it was used.
final class KeyboardReturn {
    private final Node window;
    private final Session session;
    private final PaneArea panes;
    private final Supplier<MenuRow> menus;

    KeyboardReturn(Node window, Session session, PaneArea panes, Supplier<MenuRow> menus) {
        this.window = window;
        this.session = session;
        this.panes = panes;
        this.menus = menus;
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::giveBack));
        window.addEventHandler(ComboBoxBase.ON_HIDDEN, _ -> panes.takeKeyboard());
        window.addEventHandler(MenuButton.ON_HIDDEN, _ -> Platform.runLater(this::leaveMenus));
    }

    private Node owner() {
        return window.getScene() == null ? null : window.getScene().getFocusOwner();
    }

    /// The picture has the keyboard once no menu is open: from one on the bar the arrows go to the next.
    private void leaveMenus() {
        Node owner = owner();
        if (!menus.get().isOpen() && (owner == null || owner == menus.get() || owner instanceof MenuButton)) {
            panes.takeKeyboard();
        }
    }

    /// Who presses something with the mouse, text apart, goes on in the picture: its keys, such as space to play, work at
    /// once. Who came to it by the keyboard stays.
    private void giveBack() {
        Node owner = owner();
        boolean stays = owner instanceof TextInputControl || owner instanceof ComboBoxBase || owner instanceof MenuButton menu && menu.isShowing()
                || panes.keepsKeyboard(owner);
        if (owner != null && !stays && session.state().document().isPresent()) {
            panes.takeKeyboard();
        }
    }
}
