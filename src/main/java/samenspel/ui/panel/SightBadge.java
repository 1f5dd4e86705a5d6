package samenspel.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import samenspel.diagram.look.Sight;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;

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
        getChildren().addAll(Icons.of("sight"), said,
                Buttons.namedCross("sight-off", texts.get("sight.off"), () -> session.dispatch(new Action.SetSight(Sight.NORMAL))));
        setVisible(false);
    }

    void show(State state) {
        Sight sight = state.view().map(View::sight).orElse(Sight.NORMAL);
        setVisible(sight != Sight.NORMAL);
        said.setText(sight == Sight.NORMAL ? "" : texts.get("sight.badge." + sight));
    }
}
