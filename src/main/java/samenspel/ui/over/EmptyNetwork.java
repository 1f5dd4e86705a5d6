package samenspel.ui.over;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.text.Texts;
import samenspel.ui.command.Keys;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;

/// Says what to do where nobody stands yet, in whatever form that is looked at.
final class EmptyNetwork extends VBox {
    private static final double WIDTH = 440;

    EmptyNetwork(Session session, Texts texts) {
        super(10);
        setId("empty-network");
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        FlowPane ways = new FlowPane(8, 8, way("empty-add", Command.ADD_ORGANISATION, session, texts), way("empty-template", Command.SAVE_TEMPLATE, session, texts));
        ways.setAlignment(Pos.CENTER);
        getChildren().setAll(Labels.wrapped(texts.get("empty.network"), "card-title"), Labels.wrapped(texts.get("empty.network.hint"), "empty-words"), ways);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private static Button way(String id, Command command, Session session, Texts texts) {
        Button way = new Button(command.text(session.state()) + "  " + Keys.of(command, texts), Icons.of(command.icon()));
        way.setId(id);
        way.setMnemonicParsing(false);
        way.setOnAction(_ -> session.dispatch(command.action(session.state())));
        return way;
    }

    void show(State state) {
        setVisible(state.document().filter(open -> open.network().organisations().isEmpty()).isPresent());
    }
}
