package samenspel.ui.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.diagram.seen.Seen;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Segments;

/// In which layers a pair has to be tied, and in which it may not be.
final class LayerWishRows extends VBox {
    private final FilterSteps steps;
    private final Texts texts;
    private final Map<LayerId, Segments<LayerAlgebra.Wish>> choices = new HashMap<>();
    private final Segments<Boolean> all;
    private final FlowPane together;
    private List<Layer> of = List.of();

    LayerWishRows(FilterSteps steps, Texts texts) {
        this.steps = steps;
        this.texts = texts;
        getStyleClass().add("filter-part");
        this.all = new Segments<>("filter-layers", List.of(true, false), one -> texts.get(one ? "filter.layers.all" : "filter.layers.any")).narrow()
                .onPress(one -> steps.changeTies(ties -> ties.with(ties.layers().with(one))));
        this.together = ConditionRows.named(texts.get("filter.layers.in"), all);
    }

    void show(Seen seen, Network network) {
        if (!network.layers().equals(of)) {
            build(network.layers());
        }
        LayerAlgebra algebra = seen.filter().ties().layers();
        choices.forEach((layer, choice) -> choice.choose(algebra.of(layer)));
        all.choose(algebra.all());
        ConditionRows.visible(together, algebra.in().size() > 1);
    }

    private void build(List<Layer> layers) {
        of = layers;
        choices.clear();
        getChildren().setAll(Labels.of(texts.get("filter.layers"), "section-title"), Labels.wrapped(texts.get("filter.layers.hint"), "legend-count"));
        layers.forEach(layer -> getChildren().add(row(layer)));
        getChildren().add(together);
    }

    private HBox row(Layer layer) {
        Segments<LayerAlgebra.Wish> choice = new Segments<>("wish-" + layer.id(), List.of(LayerAlgebra.Wish.values()), one -> texts.get("filter.wish." + one)).narrow()
                .onPress(one -> wish(layer.id(), one));
        choices.put(layer.id(), choice);
        Label name = Labels.wrapped(layer.name().in(texts.language().tag()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        choice.each((wish, button) -> button.setAccessibleText(name.getText() + ": " + button.getText()));
        choice.setMinWidth(USE_PREF_SIZE);
        return Rows.of(8, name, choice);
    }

    /// A layer that is asked for is drawn; the first one in place of those that were.
    private void wish(LayerId layer, LayerAlgebra.Wish wish) {
        Seen seen = steps.view().seen();
        boolean first = seen.filter().ties().layers().in().isEmpty();
        List<LayerId> layers = new ArrayList<>(seen.layers());
        if (wish == LayerAlgebra.Wish.IN && !layers.contains(layer)) {
            if (first) {
                layers.clear();
            }
            layers.add(layer);
        }
        steps.changeTies(ties -> ties.with(ties.layers().with(layer, wish)), layers);
    }
}
