package samenspel.study.numbers;

import java.util.List;
import java.util.Locale;
import samenspel.network.Network;

/// What numbers of whole networks are about.
public enum WholeTopic {
    /// A layer in a wave.
    NETWORK,
    /// A layer in two waves.
    WAVES,
    /// Two layers in a wave.
    LAYERS;

    /// In messages and ids.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those a network has numbers for.
    public static List<WholeTopic> of(Network network) {
        return List.of(values()).stream().filter(topic -> switch (topic) {
            case NETWORK -> true;
            case WAVES -> network.waves().size() > 1;
            case LAYERS -> network.layers().size() > 1;
        }).toList();
    }
}
