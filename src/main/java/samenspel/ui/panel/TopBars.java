package samenspel.ui.panel;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.ui.command.CommandButton;
import samenspel.ui.control.Icons;

/// What stands over the picture: menus, toolbar, tabs with the buttons of panels, and the filter. All but the menus can be put away,
/// which leaves a button on the picture to bring them back; where the window fills the screen the menus are away too.
final class TopBars extends VBox {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full-screen");

    private final Node menus;
    private final Node toolbar;
    private final HBox tabRow;
    private final PanelButtons panels;
    private final Node backIcon = Icons.of(Command.BARS.icon());
    private final Node smaller = Icons.of(Command.FULL_SCREEN.icon());
    private final Button back = new Button();

    TopBars(Session session, Node menus, Node toolbar, Node tabs, Node filter) {
        this.menus = menus;
        this.toolbar = toolbar;
        this.panels = new PanelButtons(session);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        tabRow = new HBox(tabs, panels);
        tabRow.getStyleClass().add("tab-row");
        getChildren().setAll(menus, toolbar, tabRow, filter);
        back.setId("bars-back");
        back.getStyleClass().addAll("button-icon", "bars-back");
        back.setOnAction(_ -> session.dispatch(bringingBack(session.state()).action(session.state())));
        StackPane.setAlignment(back, Pos.TOP_LEFT);
        StackPane.setMargin(back, new Insets(8, 0, 0, 12));
    }

    /// Brings the bars back, on the picture.
    Node back() {
        return back;
    }

    /// @param open   whether there is a network
    /// @param looked whether legend and card belong to what is looked at
    /// @param card   whether there is room for a card beside or over the picture
    void show(State state, boolean open, boolean looked, boolean card) {
        boolean full = state.settings().panels().isFullScreen();
        boolean shown = state.settings().panels().bars() || !open && !full;
        see(menus, !full);
        see(toolbar, shown);
        see(tabRow, shown && open);
        back.setVisible(!shown);
        panels.show(state, looked, card);
        back.pseudoClassStateChanged(FULL, full);
        back.setGraphic(full ? smaller : backIcon);
        CommandButton.name(back, bringingBack(state), state);
    }

    private static Command bringingBack(State state) {
        return state.settings().panels().isFullScreen() ? Command.FULL_SCREEN : Command.BARS;
    }

    private static void see(Node bar, boolean seen) {
        bar.setVisible(seen);
        bar.setManaged(seen);
    }
}
