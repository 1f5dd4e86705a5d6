package samenspel.study.recipe;

import java.util.List;
import java.util.Optional;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// A wave by its id, or by the words `first` and `last`, which mean another wave next year. A wave that has such a
/// word for its id is meant by it.
public record WaveChoice(String word) {
    public static final WaveChoice FIRST = new WaveChoice("first");
    public static final WaveChoice LAST = new WaveChoice("last");

    public WaveChoice {
        if (word.isBlank()) {
            throw new IllegalArgumentException("a wave without an id");
        }
    }

    /// The wave meant; empty when the network has none.
    public Optional<Wave> in(Network network) {
        List<Wave> waves = network.waves();
        Optional<Wave> named = network.wave(new WaveId(word));
        if (named.isPresent() || waves.isEmpty()) {
            return named;
        }
        return equals(FIRST) ? Optional.of(waves.getFirst()) : equals(LAST) ? Optional.of(waves.getLast()) : Optional.empty();
    }
}
