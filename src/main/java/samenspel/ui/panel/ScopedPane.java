package samenspel.ui.panel;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.LegendKey;
import samenspel.session.State;
import samenspel.ui.filter.ScopeRow;

/// A pane of numbers under a line that says of what they are while a filter leaves something out.
final class ScopedPane implements Pane {
    private final ScopeRow scope;
    private final Pane inner;
    private final VBox whole;

    ScopedPane(ScopeRow scope, Pane inner) {
        this.scope = scope;
        this.inner = inner;
        this.whole = new VBox(scope, inner.node());
        whole.setMinSize(0, 0);
        VBox.setVgrow(inner.node(), Priority.ALWAYS);
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
