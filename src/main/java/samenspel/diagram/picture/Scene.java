package samenspel.diagram.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import samenspel.change.CountedLayers;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;

/// All layers of a network as a lens shows them.
///
/// @param layers in the order of their lanes
public record Scene(List<LayerScene> layers) {
    public Scene {
        layers = List.copyOf(layers);
    }

    public static Scene of(Network network, Lens lens) {
        return new Scene(network.layers().stream().map(layer -> SceneOfLayer.of(network, layer, lens)).toList());
    }

    public Optional<LayerScene> layer(LayerId id) {
        return layers.stream().filter(scene -> scene.layer().id().equals(id)).findFirst();
    }

    /// Of the layers shown, those whose ties may be counted together. ([CountedLayers]).
    public List<LayerScene> counted(Set<LayerId> shown) {
        List<LayerScene> visible = layers.stream().filter(scene -> shown.contains(scene.layer().id())).toList();
        List<Layer> counted = CountedLayers.of(visible.stream().map(LayerScene::layer).toList());
        return visible.stream().filter(scene -> counted.contains(scene.layer())).toList();
    }

    /// The lines of the layers that are on, those the filter hides left out, whatever the phase.
    List<DrawnTie> ties(Depiction depiction, VisibleOrganisations visible) {
        return layers.stream()
                .filter(scene -> depiction.seen().shows(scene.layer()))
                .flatMap(scene -> scene.ties().stream())
                .filter(tie -> visible.contains(tie.pair()))
                .filter(tie -> tie.fate().map(depiction.seen().filter()::shows).orElse(true))
                .toList();
    }
}
