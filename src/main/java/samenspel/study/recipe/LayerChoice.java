package samenspel.study.recipe;

import java.util.List;
import samenspel.network.LayerId;

/// Which layers a figure shows.
public sealed interface LayerChoice {

    /// A figure for each layer of the network.
    record Each() implements LayerChoice {
    }

    /// All layers of the network in one figure.
    record All() implements LayerChoice {
    }

    /// These in one figure, in the order of the network's lanes.
    ///
    /// @param layers at least one
    record Named(List<LayerId> layers) implements LayerChoice {
        public Named {
            layers = List.copyOf(layers);
            if (layers.isEmpty()) {
                throw new IllegalArgumentException("a choice of layers names at least one");
            }
        }
    }
}
