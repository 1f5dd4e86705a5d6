package samenspel.ui.command;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import samenspel.session.Session;
import samenspel.session.SettingsAction;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.session.settings.ScreenPaper;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// The papers for the window's pictures as a menu.
final class PaperMenu {
    private PaperMenu() {
    }

    static Menu of(Session session) {
        State state = session.state();
        Texts texts = Texts.in(state.settings().language());
        Menu menu = new Menu(texts.get("menu.paper"), Icons.of("paper"));
        menu.setId("menu-papers");
        ToggleGroup group = new ToggleGroup();
        for (ScreenPaper paper : ScreenPaper.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.get("paper." + paper));
            item.setId("menu-paper-" + paper);
            item.setToggleGroup(group);
            item.setSelected(state.settings().screenPaper() == paper);
            item.setOnAction(event -> session.dispatch(new SettingsAction.ShowOnPaper(paper)));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), CommandItem.of(Command.PAPER, session));
        return menu;
    }
}
