package samenspel.diagram.view;

import java.util.Optional;
import java.util.stream.Collectors;
import samenspel.network.Layer;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// Why a view cannot be drawn of a network.
public final class ViewReasons {
    private ViewReasons() {
    }

    /// That a layer or wave that was chosen is not in the network; empty where both are.
    public static Optional<String> absent(ViewedNetwork one, Optional<Layer> layer, Optional<WaveId> wave, ViewRequest request) {
        Texts texts = request.texts();
        if (layer.isEmpty()) {
            String asked = request.choices().layers().stream().map(Object::toString).findFirst().orElse("");
            return Optional.of(texts.get("view.no-layer", one.called(), asked, one.network().layers().stream().map(known -> known.id().value()).collect(Collectors.joining(", "))));
        }
        String waves = request.choices().waves().stream().map(Object::toString).collect(Collectors.joining(", "));
        return wave.isPresent() ? Optional.empty() : Optional.of(texts.get("view.no-wave", one.called(), waves));
    }
}
