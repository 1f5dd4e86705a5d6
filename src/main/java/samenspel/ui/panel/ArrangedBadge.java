package samenspel.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.Arrangement;
import samenspel.network.Network;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.ArrangeChoices;
import samenspel.session.command.Command;
import samenspel.study.LayoutRequest;
import samenspel.study.Perspective;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;

/// Says beside the waves that places or rings follow other ties than those shown, and arranges for these when asked.
final class ArrangedBadge extends HBox {
    private final Texts texts;
    private final Label said = new Label();
    private final Button anew;

    ArrangedBadge(Session session, Texts texts) {
        this.texts = texts;
        setId("arranged-badge");
        getStyleClass().add("arranged-badge");
        setAlignment(Pos.CENTER);
        managedProperty().bind(visibleProperty());
        said.setMinWidth(0);
        said.setId("arranged-said");
        anew = Buttons.of("arranged-anew", "", () -> session.dispatch(Command.ARRANGE_SHOWN.action(session.state())));
        anew.setMinWidth(USE_PREF_SIZE);
        anew.setText(texts.get("layout.counted.anew"));
        getChildren().addAll(said, anew);
        setVisible(false);
    }

    void show(State state) {
        setVisible(state.document().isPresent() && state.view().orElseThrow().perspective() == Perspective.PICTURE && ArrangeChoices.isUnfit(state));
        if (isVisible()) {
            Network network = state.document().orElseThrow().network();
            ChangeWords words = new ChangeWords(network, texts.language());
            Arrangement stands = LayoutRequest.of(state.document().get()).arrangement();
            said.setText(texts.get("layout.counted.unfit." + stands.kind(), words.counted(stands.counted())));
            said.setTooltip(new Tooltip(said.getText()));
            anew.setDisable(ArrangeChoices.forShown(state).isEmpty() || state.work().isPresent());
        }
    }
}
