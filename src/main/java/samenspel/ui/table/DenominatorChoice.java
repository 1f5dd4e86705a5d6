package samenspel.ui.table;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.text.Texts;

/// Of what losses are a share.
public final class DenominatorChoice extends HBox {
    private final Texts texts;
    private final Map<Denominator, ToggleButton> buttons = new EnumMap<>(Denominator.class);
    private String named = "";

    public DenominatorChoice(Session session, Texts texts) {
        this.texts = texts;
        getStyleClass().add("pane-choice");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(texts.get("table.denominator"));
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("pane-label");
        getChildren().add(label);
        ToggleGroup group = new ToggleGroup();
        for (Denominator denominator : Denominator.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("denominator-" + denominator);
            button.getStyleClass().add(denominator.ordinal() == 0 ? "left-pill" : "right-pill");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                session.dispatch(new Action.CountAs(denominator));
            });
            buttons.put(denominator, button);
            getChildren().add(button);
        }
    }

    public void show(Network network, Comparison comparison) {
        ChangeWords words = new ChangeWords(network, texts.language());
        String from = words.wave(comparison.from());
        String to = words.wave(comparison.to());
        buttons.get(comparison.denominator()).setSelected(true);
        if (named.equals(from + "~" + to)) {
            return;
        }
        named = from + "~" + to;
        buttons.forEach((denominator, button) -> {
            button.setText(texts.get("table.denominator." + denominator, from, to));
            button.setTooltip(new Tooltip(texts.get("table.denominator." + denominator + ".hint", from, to)));
        });
    }
}
