package samenspel.change;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// What became of the ties of one layer between two waves.
///
/// @param ties those that stand in at least one of the two, in order of their pairs
public record Change(LayerId layer, WaveId from, WaveId to, List<TieChange> ties) {
    public Change {
        ties = List.copyOf(ties);
    }

    public static Change of(Network network, Layer layer, WaveId from, WaveId to) {
        return of(network, layer, from, to, Stream.concat(network.ties(layer, from).stream(), network.ties(layer, to).stream()));
    }

    /// Of the ties of one organisation only.
    public static Change of(Network network, Layer layer, WaveId from, WaveId to, OrganisationId organisation) {
        return of(network, layer, from, to,
                Stream.concat(network.ties(layer, from, organisation).stream(), network.ties(layer, to, organisation).stream()));
    }

    /// @param standing the ties of both waves
    public static Change of(Network network, Layer layer, WaveId from, WaveId to, Stream<Tie> standing) {
        List<TieChange> ties = standing.map(Tie::pair).sorted().distinct()
                .map(pair -> new TieChange(pair, network.tie(layer, from, pair), network.tie(layer, to, pair)))
                .toList();
        return new Change(layer.id(), from, to, ties);
    }

    public Counts counts() {
        return Counts.of(ties);
    }

    /// The same with only the ties that a denominator admits.
    public Change under(Denominator denominator, Participants participants) {
        return new Change(layer, from, to, ties.stream().filter(tie -> denominator.admits(tie, participants)).toList());
    }

    /// Counts of the ties that have at least one end among these organisations.
    public Counts countsOf(Predicate<OrganisationId> scope) {
        return Counts.of(ties.stream()
                .filter(tie -> scope.test(tie.pair().from()) || scope.test(tie.pair().to()))
                .toList());
    }
}
