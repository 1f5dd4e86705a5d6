package samenspel.measure;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;

/// The ties among some organisations, each arc once and without strengths. An undirected tie is two arcs.
/// Ties that have an end elsewhere are left out.
public record Arcs(SortedSet<OrganisationId> organisations, SortedSet<Pair> pairs, boolean directed) {

    public static Arcs of(Collection<OrganisationId> organisations, List<Tie> ties, boolean directed) {
        SortedSet<OrganisationId> among = new TreeSet<>(organisations);
        SortedSet<Pair> pairs = new TreeSet<>();
        ties.stream().map(Tie::pair)
                .filter(pair -> among.contains(pair.from()) && among.contains(pair.to()))
                .flatMap(pair -> directed ? Stream.of(pair) : Stream.of(pair, pair.reversed()))
                .forEach(pairs::add);
        return new Arcs(among, pairs, directed);
    }

    /// The same without direction.
    public Arcs partners() {
        SortedSet<Pair> both = new TreeSet<>(pairs);
        pairs.forEach(pair -> both.add(pair.reversed()));
        return new Arcs(organisations, both, false);
    }

    public Arcs reversed() {
        SortedSet<Pair> back = new TreeSet<>();
        pairs.forEach(pair -> back.add(pair.reversed()));
        return new Arcs(organisations, back, directed);
    }

    /// Number of ties: arcs in a directed layer, edges in an undirected one.
    public int ties() {
        return directed ? pairs.size() : pairs.size() / 2;
    }

    /// Number of arcs whose opposite exists too.
    public long answered() {
        return pairs.stream().filter(pair -> pairs.contains(pair.reversed())).count();
    }
}
