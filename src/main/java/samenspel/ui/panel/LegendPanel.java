package samenspel.ui.panel;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.picture.Depiction;
import samenspel.diagram.picture.Emphasis;
import samenspel.diagram.picture.LegendKey;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.picture.Scenes;
import samenspel.diagram.picture.Sizes;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;

/// The legend that is also the filter.
final class LegendPanel extends VBox {
    private final Session session;
    private final Scenes scenes;
    private final Swatch swatch;
    private final Consumer<Optional<LegendKey>> pointed;
    private final VBox layers = new VBox();
    private final VBox organisations = new VBox();
    private Legend shown;

    LegendPanel(Session session, Scenes scenes, Swatch swatch, Consumer<Optional<LegendKey>> pointed) {
        this.session = session;
        this.scenes = scenes;
        this.swatch = swatch;
        this.pointed = pointed;
        getStyleClass().add("legend");
    }

    /// The rows on kinds of ties and on change.
    Node ties() {
        return layers;
    }

    /// The rows on organisations and sizes.
    Node discs() {
        return organisations;
    }

    void show(State state) {
        Depiction depiction = state.view().orElseThrow().depict(state.document().orElseThrow(), Emphasis.NONE, state.settings().language());
        Legend legend = Legends.of(depiction, scenes.of(depiction.network(), depiction.lens()), sizes(depiction));
        if (legend.equals(shown)) {
            return;
        }
        shown = legend;
        layers.getChildren().setAll(section(legend.layers()), section(legend.fates()));
        organisations.getChildren().setAll(section(legend.organisations()), section(legend.sizes()));
    }

    private samenspel.diagram.picture.DiscSizes sizes(Depiction depiction) {
        return new Pictures(scenes).sizes(depiction);
    }

    private Node section(LegendSection section) {
        VBox box = new VBox();
        box.getStyleClass().add("legend-section");
        if (!section.entries().isEmpty()) {
            Label title = new Label(section.title());
            title.getStyleClass().add("section-title");
            box.getChildren().add(title);
            section.entries().forEach(entry -> box.getChildren().add(row(entry)));
        }
        box.setManaged(!section.entries().isEmpty());
        return box;
    }

    private Node row(LegendEntry entry) {
        LegendKey.Kind kind = entry.key().kind();
        boolean toggles = kind != LegendKey.Kind.PRESENCE && kind != LegendKey.Kind.SIZE;
        return new LegendRow(entry, swatch, toggles, () -> session.dispatch(new Action.ToggleRow(entry.key())),
                key -> pointed.accept(Optional.ofNullable(key)));
    }
}
