package samenspel.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// How closely one layer holds together in one wave.
///
/// @param organisations  those that were in the network, n
/// @param ties           arcs in a directed layer, edges in an undirected one, m
/// @param meanDegree     mean number of partners, in either direction; NaN without organisations
/// @param density        ties ÷ possible ties, n(n−1) directed or n(n−1)/2 undirected; NaN when n < 2
/// @param centralisation Σ(highest degree − degree) ÷ (n−1)(n−2), on partners: 1 for a star, 0 when all
///                       have equally many; NaN when n < 3. Freeman (1979), "Centrality in social
///                       networks: conceptual clarification", Social Networks 1
/// @param reciprocity    share of the arcs whose opposite exists too; NaN in an undirected layer and
///                       without ties. Wasserman & Faust (1994), "Social Network Analysis", chapter 13
/// @param isolates       organisations without any partner
public record Cohesion(
        int organisations,
        int ties,
        double meanDegree,
        double density,
        double centralisation,
        double reciprocity,
        int isolates) {

    public static Cohesion of(Network network, Layer layer, WaveId wave) {
        return ofTies(Measures.present(network, wave), network.ties(layer, wave), layer.directed());
    }

    /// The same of these organisations among themselves; ties with anybody else do not count.
    public static Cohesion ofTies(Collection<OrganisationId> organisations, List<Tie> ties, boolean directed) {
        Arcs arcs = Arcs.of(organisations, ties, directed);
        Collection<Double> degrees = Measures.degrees(arcs.partners()).values();
        double n = degrees.size();
        double possible = directed ? n * (n - 1) : n * (n - 1) / 2;
        return new Cohesion(degrees.size(), arcs.ties(),
                share(sum(degrees), n), share(arcs.ties(), possible), centralisation(degrees),
                directed ? share(arcs.answered(), arcs.ties()) : Double.NaN,
                (int) degrees.stream().filter(degree -> degree == 0).count());
    }

    /// How far partners gather round one organisation, as in the record; of those who were in the network in any of some waves.
    ///
    /// @param partners of each; who is not named has none
    public static double centralisation(Network network, Collection<WaveId> waves, Map<OrganisationId, Integer> partners) {
        Stream<OrganisationId> present = waves.stream().flatMap(wave -> Measures.present(network, wave).stream()).distinct();
        return centralisation(present.map(one -> (double) partners.getOrDefault(one, 0)).toList());
    }

    private static double centralisation(Collection<Double> degrees) {
        double n = degrees.size();
        double highest = degrees.stream().mapToDouble(degree -> degree).max().orElse(0);
        return n < 3 ? Double.NaN : (n * highest - sum(degrees)) / ((n - 1) * (n - 2));
    }

    private static double sum(Collection<Double> degrees) {
        return degrees.stream().mapToDouble(degree -> degree).sum();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    /// Organisations with at least one partner.
    public int active() {
        return organisations - isolates;
    }

    /// Active ÷ all organisations; NaN when there are none.
    public double activeShare() {
        return share(active(), organisations);
    }
}
