package samenspel.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import samenspel.diagram.look.Sight;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.command.Icons;

/// Says over the picture that its colours are not its own but those another sight sees, and leads back.
final class SightBadge extends HBox {
    private final Texts texts;
    private final Label said = new Label();

    SightBadge(Session session, Texts texts) {
        this.texts = texts;
        setId("sight-badge");
        getStyleClass().add("sight-badge");
        setAlignment(Pos.CENTER);
        managedProperty().bind(visibleProperty());
        Button back = new Button(null, Icons.of("close"));
        back.setId("sight-off");
        back.getStyleClass().addAll("flat", "button-icon", "small");
        back.setAccessibleText(texts.get("sight.off"));
        back.setTooltip(new Tooltip(texts.get("sight.off")));
        back.setOnAction(event -> session.dispatch(new Action.SetSight(Sight.NORMAL)));
        getChildren().addAll(Icons.of("sight"), said, back);
        setVisible(false);
    }

    void show(State state) {
        Sight sight = state.view().map(View::sight).orElse(Sight.NORMAL);
        setVisible(sight != Sight.NORMAL);
        said.setText(sight == Sight.NORMAL ? "" : texts.get("sight.badge." + sight));
    }
}
