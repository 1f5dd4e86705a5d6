package samenspel.change;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;

/// What became of the ties of one layer between two waves.
///
/// @param ties those that stand in at least one of the two, in order of their pairs
public record Change(LayerId layer, WaveId from, WaveId to, List<TieChange> ties) {
    public Change {
        ties = List.copyOf(ties);
    }

    public static Change of(Network network, Layer layer, WaveId from, WaveId to) {
        SortedSet<Pair> pairs = new TreeSet<>();
        network.ties(layer, from).forEach(tie -> pairs.add(tie.pair()));
        network.ties(layer, to).forEach(tie -> pairs.add(tie.pair()));
        List<TieChange> ties = pairs.stream()
                .map(pair -> new TieChange(pair, network.tie(layer, from, pair), network.tie(layer, to, pair)))
                .toList();
        return new Change(layer.id(), from, to, ties);
    }

    public Counts counts() {
        return Counts.of(ties);
    }

    /// The same with only the ties that a denominator admits.
    public Change under(Denominator denominator, Participants participants) {
        return new Change(layer, from, to, ties.stream().filter(tie -> denominator.admits(tie.pair(), participants)).toList());
    }

    /// Counts of the ties that have at least one end among these organisations.
    public Counts countsOf(Predicate<OrganisationId> scope) {
        return Counts.of(ties.stream()
                .filter(tie -> scope.test(tie.pair().from()) || scope.test(tie.pair().to()))
                .toList());
    }
}
