package samenspel.change;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;

/// Two waves of a network side by side, in any layers.
///
/// @param layers  those compared, in the order given
/// @param changes of each of them: the ties that the denominator admits
public record Comparison(WaveId from, WaveId to, Denominator denominator, List<Layer> layers, List<Change> changes,
                         Participants participants) {
    public Comparison {
        layers = List.copyOf(layers);
        changes = List.copyOf(changes);
    }

    public static Comparison of(Network network, List<Layer> layers, WaveId from, WaveId to, Denominator denominator) {
        Participants participants = Participants.of(network, from, to);
        List<Change> changes = layers.stream()
                .map(layer -> Change.of(network, layer, from, to).under(denominator, participants)).toList();
        return new Comparison(from, to, denominator, layers, changes, participants);
    }

    /// A wave beside itself, which tells what there is in it: nothing is lost or new.
    public static Comparison ofOneWave(Network network, List<Layer> layers, WaveId wave) {
        return of(network, layers, wave, wave, Denominator.ALL_OF_FIRST_WAVE);
    }

    public boolean isOfOneWave() {
        return from.equals(to);
    }

    /// The change of one of the layers compared.
    public Change of(LayerId layer) {
        return changes.stream().filter(change -> change.layer().equals(layer)).findFirst().orElseThrow();
    }

    /// With some of its ties only.
    public Comparison only(Predicate<LayerTie> wanted) {
        List<Change> some = changes.stream().map(change -> new Change(change.layer(), change.from(), change.to(),
                change.ties().stream().filter(tie -> wanted.test(new LayerTie(change.layer(), tie))).toList())).toList();
        return new Comparison(from, to, denominator, layers, some, participants);
    }

    /// The changes of the layers that may be counted together ([CountedLayers]).
    public List<Change> counted() {
        Set<LayerId> together = CountedLayers.of(layers).stream().map(Layer::id).collect(Collectors.toSet());
        return changes.stream().filter(change -> together.contains(change.layer())).toList();
    }

    /// The changes of the others, each of which is counted by itself.
    public List<Change> apart() {
        List<Change> together = counted();
        return changes.stream().filter(change -> !together.contains(change)).toList();
    }

    /// The ties of the layers that may be counted together, layer by layer in order of their pairs.
    public Stream<LayerTie> ties() {
        return counted().stream().flatMap(change -> change.ties().stream().map(tie -> new LayerTie(change.layer(), tie)));
    }

    /// The layers that may be counted together, in the whole network.
    public Counts counts() {
        return counts(Scope.EVERYTHING);
    }

    public Counts counts(Scope scope) {
        return Counts.of(ties().map(LayerTie::change).filter(tie -> scope.touches(tie.pair())).toList());
    }

    public Counts counts(LayerId layer, Scope scope) {
        return Counts.of(of(layer).ties().stream().filter(tie -> scope.touches(tie.pair())).toList());
    }
}
