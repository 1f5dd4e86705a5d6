package samenspel.diagram.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Why a view cannot be drawn of a network.
public final class ViewReasons {
    private ViewReasons() {
    }

    /// That a network has not the layer in which the first is counted, so that they cannot stand beside each other.
    ///
    /// @param layer of a network; of one that has none something else is said
    public static Optional<String> otherLayer(List<ViewedNetwork> networks, Function<ViewedNetwork, Optional<Layer>> layer, Texts texts) {
        Optional<LayerId> first = layer.apply(networks.getFirst()).map(Layer::id);
        return networks.stream().filter(one -> layer.apply(one).isPresent() && first.isPresent() && !layer.apply(one).map(Layer::id).equals(first))
                .map(one -> texts.get("view.no-layer", one.called(), first.get().value(), known(one))).findFirst();
    }

    private static String known(ViewedNetwork one) {
        return one.network().layers().stream().map(layer -> layer.id().value()).collect(Collectors.joining(", "));
    }

    /// Key of the message that there are no ties, or that none is known.
    static String noTies(ViewedNetwork one, Layer layer, WaveId wave) {
        return KnownTies.of(one.network(), layer, wave).unknownTies() == 0 ? "view.no-ties" : "view.no-known-ties";
    }

    /// That a layer or wave that was chosen is not in the network; empty where both are.
    public static Optional<String> absent(ViewedNetwork one, Optional<Layer> layer, Optional<WaveId> wave, ViewRequest request) {
        Texts texts = request.texts();
        if (layer.isEmpty()) {
            String asked = request.choices().layers().stream().map(Object::toString).findFirst().orElse("");
            return Optional.of(texts.get("view.no-layer", one.called(), asked, known(one)));
        }
        String waves = request.choices().waves().stream().map(Object::toString).collect(Collectors.joining(", "));
        return wave.isPresent() ? Optional.empty() : Optional.of(texts.get("view.no-wave", one.called(), waves));
    }
}
