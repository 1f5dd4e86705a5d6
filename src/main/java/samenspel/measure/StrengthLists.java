package samenspel.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;

/// To whom each organisation has a tie and how strong; an undirected tie is two arcs. Ties that are given more than once are
/// one tie with their strengths added.
///
/// @param to       to whom
/// @param strength above 0, beside `to.at()`
record StrengthLists(PartnerLists to, double[] strength) {

    /// Ties that have an end elsewhere are left out.
    static StrengthLists of(Collection<OrganisationId> organisations, List<Tie> ties, boolean directed) {
        Arcs arcs = Arcs.of(organisations, ties, directed);
        SortedMap<Pair, Double> strengths = new TreeMap<>();
        ties.stream().filter(tie -> arcs.pairs().contains(tie.pair())).forEach(tie -> {
            strengths.merge(tie.pair(), tie.strength(), Double::sum);
            if (!directed) {
                strengths.merge(tie.pair().reversed(), tie.strength(), Double::sum);
            }
        });
        return of(arcs, strengths);
    }

    private static StrengthLists of(Arcs arcs, SortedMap<Pair, Double> strengths) {
        return new StrengthLists(PartnerLists.sent(arcs), strengths.values().stream().mapToDouble(strength -> strength).toArray());
    }

    /// Partners, each as strong as both directions together.
    StrengthLists partners() {
        SortedMap<Pair, Double> both = new TreeMap<>();
        for (int from = 0; from < to.n(); from++) {
            for (int k = to.first()[from]; k < to.first()[from + 1]; k++) {
                Pair pair = new Pair(to.ids().get(from), to.ids().get(to.at()[k]));
                both.merge(pair, strength[k], Double::sum);
                both.merge(pair.reversed(), strength[k], Double::sum);
            }
        }
        return of(new Arcs(new TreeSet<>(to.ids()), new TreeSet<>(both.keySet()), false), both);
    }

    /// The same with every tie of strength 1.
    static StrengthLists even(PartnerLists to) {
        double[] strength = new double[to.at().length];
        Arrays.fill(strength, 1);
        return new StrengthLists(to, strength);
    }

    /// The strength each gives.
    double[] sent() {
        double[] sums = new double[to.n()];
        for (int from = 0; from < sums.length; from++) {
            for (int k = to.first()[from]; k < to.first()[from + 1]; k++) {
                sums[from] += strength[k];
            }
        }
        return sums;
    }

    /// The strength each is given.
    double[] received() {
        double[] sums = new double[to.n()];
        for (int k = 0; k < strength.length; k++) {
            sums[to.at()[k]] += strength[k];
        }
        return sums;
    }
}
