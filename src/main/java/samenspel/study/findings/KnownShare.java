package samenspel.study.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.view.ViewCaptions;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.network.Layer;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// How much of the ties behind a finding is unknown.
///
/// @param open whether known ties alone may say something else than all ties would
/// @param said a sentence on how many are unknown; empty where none is
record KnownShare(boolean open, Optional<String> said) {
    static final KnownShare ALL = new KnownShare(false, Optional.empty());

    static KnownShare of(ViewedNetwork network, List<Layer> layers, WaveId... waves) {
        boolean open = layers.stream().anyMatch(layer -> Stream.of(waves).anyMatch(wave -> network.isOpen(layer, wave)));
        return new KnownShare(open, ViewCaptions.known(List.of(network), _ -> layers, _ -> List.of(waves), Texts.in(network.depiction().language())));
    }
}
