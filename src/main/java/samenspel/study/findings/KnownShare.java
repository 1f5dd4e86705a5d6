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
/// @param open   whether known ties alone may say something else than all ties would
/// @param said   how many are unknown; empty where none is
/// @param around between what its number lies whatever the unknown ones are; empty where that is not looked at
/// @param within whether that can be told: no wave leaves out what the ties rest on
record KnownShare(boolean open, Optional<String> said, Optional<String> around, boolean within) {
    static final KnownShare ALL = new KnownShare(false, Optional.empty(), Optional.empty(), true);

    static KnownShare of(ViewedNetwork network, List<Layer> layers, WaveId... waves) {
        boolean open = layers.stream().anyMatch(layer -> Stream.of(waves).anyMatch(wave -> network.isOpen(layer, wave)));
        boolean within = layers.stream().allMatch(layer -> Stream.of(waves).allMatch(wave -> network.network().leftOut(layer, wave).isEmpty()));
        return new KnownShare(open, ViewCaptions.known(List.of(network), _ -> layers, _ -> List.of(waves), Texts.in(network.depiction().language())), Optional.empty(), within);
    }

    /// Open besides where something else makes it so.
    KnownShare opened(boolean further) {
        return new KnownShare(open || further, said, around, within);
    }

    /// With a word of between what the number lies.
    KnownShare around(String between) {
        return new KnownShare(open, said, said.filter(_ -> within).map(_ -> between), within);
    }

    /// With a further sentence.
    KnownShare and(Optional<String> more) {
        return more.isEmpty() ? this : new KnownShare(open, Stream.concat(said.stream(), more.stream()).reduce((one, other) -> one + " " + other), around, within);
    }
}
