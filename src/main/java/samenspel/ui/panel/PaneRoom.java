package samenspel.ui.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.StackPane;
import samenspel.diagram.picture.LegendKey;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.text.Texts;

/// The room of the picture when another form is looked at. A pane is made when it is first asked for.
final class PaneRoom extends StackPane {
    private final Map<Perspective, Function<Texts, Pane>> makers;
    private final Map<Perspective, Pane> made = new EnumMap<>(Perspective.class);
    private Texts texts;

    PaneRoom(Map<Perspective, Function<Texts, Pane>> makers) {
        this.makers = makers;
        setMinSize(0, 0);
    }

    /// Forgets what spoke another language.
    void build(Texts inLanguage) {
        texts = inLanguage;
        made.clear();
        getChildren().clear();
    }

    /// Lights up what a row of the legend stands for in the pane that is in sight, and in no other.
    void point(Optional<LegendKey> row) {
        made.values().forEach(pane -> pane.point(getChildren().contains(pane.node()) ? row : Optional.empty()));
    }

    /// @return whether another form than the one picture is shown
    boolean show(State state) {
        Function<Texts, Pane> maker = state.view().map(view -> makers.get(view.perspective())).orElse(null);
        setVisible(maker != null);
        if (maker == null) {
            getChildren().clear();
            return false;
        }
        Pane pane = made.computeIfAbsent(state.view().orElseThrow().perspective(), _ -> maker.apply(texts));
        if (getChildren().isEmpty() || getChildren().getFirst() != pane.node()) {
            getChildren().setAll(pane.node());
        }
        pane.show(state);
        return true;
    }
}
