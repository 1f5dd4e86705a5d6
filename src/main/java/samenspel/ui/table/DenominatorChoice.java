package samenspel.ui.table;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Segments;

/// Of what losses are a share.
public final class DenominatorChoice extends HBox {
    /// In letters; longer words are broken where they are large.
    private static final int SHORT = 20;
    private static final double LONG_WIDTH = 150;

    private final Texts texts;
    private final Segments<Denominator> buttons;
    private String named = "";

    public DenominatorChoice(Session session, Texts texts) {
        this.texts = texts;
        getStyleClass().add("pane-choice");
        setAlignment(Pos.CENTER_LEFT);
        buttons = new Segments<>("denominator", List.of(Denominator.values()), _ -> "").narrow().onPress(one -> session.dispatch(new Action.CountAs(one)));
        Label words = Labels.whole(texts.get("table.denominator"), "pane-label");
        double times = session.state().settings().grown(1);
        if (times > 1) {
            buttons.each((_, button) -> broken(button, times));
        }
        // Over each other where words are large.
        getChildren().setAll(times > 1 ? List.of(new VBox(words, buttons)) : List.of(words, buttons));
    }

    /// On two lines where words are large, so that none is beyond the edge.
    private static void broken(ToggleButton button, double times) {
        button.setWrapText(true);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.textProperty().subscribe(text -> button.setPrefWidth(text.length() > SHORT ? LONG_WIDTH * times : USE_COMPUTED_SIZE));
    }

    public void show(Network network, Comparison comparison) {
        ChangeWords words = new ChangeWords(network, texts.language());
        String from = words.wave(comparison.from());
        String to = words.wave(comparison.to());
        buttons.choose(comparison.denominator());
        if (named.equals(from + "~" + to)) {
            return;
        }
        named = from + "~" + to;
        buttons.each((denominator, button) -> {
            button.setText(texts.get("table.denominator." + denominator, from, to));
            button.setTooltip(new Tooltip(texts.get("table.denominator." + denominator + ".hint", from, to)));
        });
    }
}
