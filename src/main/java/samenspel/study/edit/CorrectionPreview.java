package samenspel.study.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import samenspel.change.Fate;
import samenspel.change.TieChange;
import samenspel.network.Answer;
import samenspel.network.DerivedLayer;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Pair;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// What becomes of the ties between two when their reports are corrected: only what is otherwise.
///
/// @param ties    in derived layers, which follow from the reports
/// @param changes from each wave to the next, in all layers
public record CorrectionPreview(List<Follows> ties, List<FateChange> changes) {

    /// In a layer and wave.
    public record Follows(LayerId layer, WaveId wave, Standing before, Standing after) {
    }

    /// From one wave to the next; empty where there is no tie in either.
    public record FateChange(LayerId layer, WaveId from, WaveId to, Optional<Fate> before, Optional<Fate> after) {
    }

    /// Whether there is a tie.
    public enum Standing {
        TIED,
        NOT_TIED,
        UNKNOWN;

        static Standing of(Answer answer) {
            return answer.isTied() ? TIED : answer.isUnknown() ? UNKNOWN : NOT_TIED;
        }
    }

    public boolean isNothing() {
        return ties.isEmpty() && changes.isEmpty();
    }

    public static CorrectionPreview of(Network before, Network after, Pair pair) {
        List<Follows> ties = new ArrayList<>();
        SequencedSet<FateChange> changes = new LinkedHashSet<>();
        List<Layer> derived = before.layers().stream().filter(DerivedLayer.class::isInstance).toList();
        derived.forEach(layer -> before.waves().forEach(wave -> ties.add(new Follows(layer.id(), wave.id(),
                Standing.of(before.tie(layer, wave.id(), pair)), Standing.of(after.tie(layer, wave.id(), pair))))));
        for (Layer layer : before.layers()) {
            for (Pair one : layer.directed() ? List.of(pair, pair.reversed()) : List.of(pair)) {
                changes.addAll(changes(before, after, layer, one));
            }
        }
        ties.removeIf(one -> one.before() == one.after());
        changes.removeIf(one -> one.before().equals(one.after()));
        return new CorrectionPreview(ties, List.copyOf(changes));
    }

    private static List<FateChange> changes(Network before, Network after, Layer layer, Pair pair) {
        List<Wave> waves = before.waves();
        return IntStream.range(1, waves.size()).mapToObj(next -> {
            WaveId from = waves.get(next - 1).id();
            WaveId to = waves.get(next).id();
            return new FateChange(layer.id(), from, to, fate(before, layer, from, to, pair), fate(after, layer, from, to, pair));
        }).toList();
    }

    private static Optional<Fate> fate(Network network, Layer layer, WaveId from, WaveId to, Pair pair) {
        TieChange change = new TieChange(pair, network.tie(layer, from, pair), network.tie(layer, to, pair));
        return Optional.of(change).filter(one -> one.before().isTied() || one.after().isTied()).map(TieChange::fate);
    }
}
