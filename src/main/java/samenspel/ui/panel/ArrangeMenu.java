package samenspel.ui.panel;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import samenspel.layout.Arrangement;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.text.Texts;

/// The ways to arrange the picture, the present one marked.
final class ArrangeMenu extends MenuButton {
    private final Session session;
    private final Texts texts;

    ArrangeMenu(Session session, Texts texts) {
        super(null, Icons.of("arrange"));
        this.session = session;
        this.texts = texts;
        setId("arrange");
        setAccessibleText(texts.get("menu.arrange"));
        setTooltip(new Tooltip(texts.get("menu.arrange")));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        setMinWidth(Region.USE_PREF_SIZE);
        Arrangement.ALL.forEach(arrangement -> getItems().add(item(arrangement)));
    }

    private RadioMenuItem item(Arrangement arrangement) {
        RadioMenuItem item = new RadioMenuItem(texts.get("arrangement." + arrangement.word()));
        item.setId("arrange-" + arrangement.word());
        item.setUserData(arrangement.word());
        item.setOnAction(event -> session.dispatch(new Action.Rearrange(arrangement)));
        return item;
    }

    void show(State state) {
        setDisable(state.document().isEmpty());
        String present = state.document().map(document -> document.placement().recipe().arrangement()).orElse("");
        getItems().forEach(item -> ((RadioMenuItem) item).setSelected(present.startsWith((String) item.getUserData())));
    }
}
