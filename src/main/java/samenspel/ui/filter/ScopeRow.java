package samenspel.ui.filter;

import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.words.CountedAmong;
import samenspel.network.Network;
import samenspel.session.PictureAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Texts;

/// Over a table or figure, while a filter leaves something out of the picture: whether its numbers are of the whole network or of what is drawn, and where it
/// can be had the choice. Away while everything is drawn.
public final class ScopeRow extends HBox {
    /// Those that can count only what is drawn.
    private static final Set<Perspective> COUNTED = EnumSet.of(Perspective.TABLE, Perspective.MATRIX, Perspective.RETENTION);

    private final DrawnLayersCache drawnLayersCache;
    private final Texts texts;
    private final Perspective of;
    private final Label words = new Label();
    private final CheckBox drawnOnly;
    private Key shown;

    /// What is said depends on. Networks are compared by identity, since this is asked at every move of a drag.
    private record Key(int network, CountedAmong among, boolean measured) {
    }

    public ScopeRow(Session session, DrawnLayersCache drawnLayersCache, Texts texts, Perspective of) {
        this.drawnLayersCache = drawnLayersCache;
        this.texts = texts;
        this.of = of;
        setId("scope");
        getStyleClass().add("scope-row");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("scope-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        drawnOnly = new CheckBox(texts.get("scope.drawn-only"));
        drawnOnly.setId("scope-drawn-only");
        drawnOnly.setMinWidth(USE_PREF_SIZE);
        drawnOnly.setTooltip(new Tooltip(texts.get("scope.drawn-only.hint")));
        drawnOnly.setOnAction(_ -> session.dispatch(new PictureAction.CountDrawn(drawnOnly.isSelected())));
        drawnOnly.setVisible(COUNTED.contains(of));
        drawnOnly.setManaged(COUNTED.contains(of));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        if (session.state().settings().grown(1) > 1) {
            VBox below = new VBox(words, drawnOnly);
            HBox.setHgrow(below, Priority.ALWAYS);
            getChildren().setAll(below);
        } else {
            getChildren().setAll(words, drawnOnly);
        }
        visible(false);
    }

    private void visible(boolean visible) {
        setVisible(visible);
        setManaged(visible);
    }

    /// @param state with a document
    public void show(State state) {
        View view = state.view().orElseThrow();
        Network network = state.document().orElseThrow().network();
        Key key = new Key(System.identityHashCode(network), view.among(), view.seen().isToBeMeasured(network));
        if (key.equals(shown)) {
            return;
        }
        shown = key;
        visible(key.among().leavesOut());
        if (isVisible()) {
            drawnOnly.setSelected(key.among().drawnOnly());
            words.setText(said(view, network, key.among()));
            words.setTooltip(new Tooltip(words.getText()));
        }
    }

    private String said(View view, Network network, CountedAmong among) {
        if (of.isByItself()) {
            return texts.get("counted.whole");
        }
        CountedAmong counted = COUNTED.contains(of) ? among : CountedAmong.of(view.seen(), false);
        return String.join(" ", counted.sentences(network, view.compareAny(network, drawnLayersCache), texts.language()));
    }
}
