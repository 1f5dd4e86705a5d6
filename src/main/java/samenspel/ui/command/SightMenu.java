package samenspel.ui.command;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import samenspel.diagram.look.Sight;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// The ways to see colours as a menu.
final class SightMenu {
    private SightMenu() {
    }

    static Menu of(Session session) {
        State state = session.state();
        Texts texts = Texts.in(state.settings().language());
        Menu menu = new Menu(texts.get("menu.sight"), Icons.of("sight"));
        menu.setId("menu-sights");
        menu.setDisable(state.view().isEmpty());
        ToggleGroup group = new ToggleGroup();
        for (Sight sight : Sight.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("sight." + sight));
            item.setId("menu-sight-" + sight);
            item.setToggleGroup(group);
            item.setSelected(state.view().map(View::sight).orElse(Sight.NORMAL) == sight);
            item.setOnAction(event -> session.dispatch(new Action.SetSight(sight)));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), CommandItem.of(Command.SIGHT, session));
        return menu;
    }
}
