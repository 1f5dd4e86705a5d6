package samenspel.ui.panel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.LegendKey;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Texts;
import samenspel.ui.filter.ScopeRow;

/// A pane of numbers under a line that says of what they are while a filter leaves something out.
final class ScopedPane implements Pane {
    private final ScopeRow scope;
    private final Pane inner;
    private final Region whole;

    /// @param times how much larger than usual words are
    ScopedPane(ScopeRow scope, Pane inner, double times) {
        this.scope = scope;
        this.inner = inner;
        VBox both = new VBox(scope, inner.node());
        both.setMinSize(0, 0);
        this.whole = times > 1 ? RoomyPane.around(both, inner.node(), times) : both;
        VBox.setVgrow(inner.node(), Priority.ALWAYS);
    }

    /// The makers of panes, each that does not draw the picture saying of what its numbers are.
    static Map<Perspective, Function<Texts, Pane>> scoped(Map<Perspective, Function<Texts, Pane>> makers, Session session, DrawnLayersCache drawnLayersCache) {
        Map<Perspective, Function<Texts, Pane>> all = new EnumMap<>(Perspective.class);
        makers.forEach((of, maker) -> all.put(of, of.isOfPictures() ? maker : texts -> new ScopedPane(new ScopeRow(session, drawnLayersCache, texts, of), maker.apply(texts), session.state().settings().grown(1))));
        return all;
    }

    /// Whether what is drawn is said above it: over a picture always, over numbers while a filter leaves something out.
    static boolean hasFilterBar(View view) {
        return view.perspective().isOfPictures() || !view.perspective().isByItself() && view.among().leavesOut();
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public void show(State state) {
        scope.show(state);
        inner.show(state);
    }

    @Override
    public void prepare(State state) {
        scope.show(state);
        inner.prepare(state);
    }

    @Override
    public boolean isReadiedByRows() {
        return inner.isReadiedByRows();
    }

    @Override
    public Optional<Orientation> besidePicture() {
        return inner.besidePicture();
    }

    @Override
    public double pictureShare() {
        return inner.pictureShare();
    }

    @Override
    public Optional<Node> keyboard() {
        return inner.keyboard();
    }

    @Override
    public void point(Optional<LegendKey> row) {
        inner.point(row);
    }
}
