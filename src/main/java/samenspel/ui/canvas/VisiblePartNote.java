package samenspel.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import samenspel.diagram.picture.VisiblePart;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.text.Texts;

/// A quiet line in the picture's corner that says what of a large network is in sight and what is left out at
/// this size, so that nobody takes it for all there is.
final class VisiblePartNote extends Label {
    private static final double MARGIN = 8;

    VisiblePartNote() {
        setId("sight");
        getStyleClass().add("sight-note");
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(LargeView large, State state, double height) {
        Texts texts = Texts.in(state.settings().language());
        String drawing = large.isPainting() ? texts.get("sight.drawing") : "";
        String said = large.sight() == VisiblePart.NOTHING ? "" : String.join(" · ", parts(large.sight(), state.view().orElseThrow(), texts));
        setText(said.isEmpty() ? drawing : drawing.isEmpty() ? said : said + " · " + drawing);
        autosize();
        relocate(MARGIN, height - getHeight() - MARGIN);
    }

    private static List<String> parts(VisiblePart sight, View view, Texts texts) {
        List<String> parts = new ArrayList<>(List.of(texts.get("sight.organisations", sight.organisations())));
        if (sight.dots()) {
            parts.add(texts.get("sight.dots"));
        }
        parts.add(texts.get(sight.faint() ? "sight.ties.faint" : "sight.ties", sight.ties()));
        boolean named = view.seen().names() != NameMode.NONE && view.seen().labels() != LabelMode.NONE && view.seen().labels() != LabelMode.HOVER;
        if (named && sight.names() < sight.organisations()) {
            parts.add(texts.get("sight.names", sight.names()));
        }
        return parts;
    }
}
