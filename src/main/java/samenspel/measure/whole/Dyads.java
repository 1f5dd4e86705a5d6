package samenspel.measure.whole;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import samenspel.measure.KnownTies;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.measure.whole.NetworkValue.Why;

/// Pairs by what is between them: ties both ways, one way, none; and what could turn out of those that are unknown.
///
/// @param mutual     both ways, unknown as none
/// @param asymmetric one way, unknown as none
/// @param maybe      asymmetric ones that may be mutual
/// @param perhaps    ones without a tie that may be asymmetric
/// @param anything   ones without a tie of which both directions are unknown
record Dyads(long mutual, long asymmetric, long maybe, long perhaps, long anything) {

    static Dyads of(LayerInWave in) {
        return in.once(Dyads.class, one -> of(one.known()));
    }

    private static Dyads of(KnownTies ties) {
        long[] counts = new long[5];
        for (int from = 0; from < ties.n(); from++) {
            for (int to : ties.out(from)) {
                boolean both = ties.tied(to, from);
                counts[0] += both && from < to ? 1 : 0;
                counts[1] += both ? 0 : 1;
                counts[2] += ties.isUnknown(to, from) ? 1 : 0;
            }
            for (int to : ties.unknown(from)) {
                boolean both = ties.isUnknown(to, from);
                counts[3] += both || ties.tied(to, from) ? 0 : 1;
                counts[4] += both && from < to ? 1 : 0;
            }
        }
        return new Dyads(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    static NetworkValue census(LayerInWave in) {
        Dyads dyads = of(in);
        long n = in.known().n();
        SequencedMap<String, Long> counts = new LinkedHashMap<>();
        counts.put("mutual", dyads.mutual);
        counts.put("asymmetric", dyads.asymmetric);
        counts.put("null", n * (n - 1) / 2 - dyads.mutual - dyads.asymmetric);
        return in.known().directed() ? NetworkValue.of(new Tally(counts)) : NetworkValue.undefined(Why.NO_DIRECTION);
    }

    /// Share of the ties that are answered.
    static NetworkValue answeredTies(LayerInWave in) {
        return reciprocity(in, 2);
    }

    /// Share of the partnerships that are mutual.
    static NetworkValue mutualPartners(LayerInWave in) {
        return reciprocity(in, 1);
    }

    /// @param weight what a mutual pair counts for, 2 for its ties or 1 for itself
    private static NetworkValue reciprocity(LayerInWave in, double weight) {
        if (!in.known().directed()) {
            return NetworkValue.undefined(Why.NO_DIRECTION);
        }
        Dyads d = of(in);
        NetworkValue value = NetworkValue.ratio(weight * d.mutual, weight * d.mutual + d.asymmetric, Why.NO_TIES);
        double fewest = weight * d.mutual;
        double most = weight * (d.mutual + d.maybe + d.anything);
        double least = fewest / (fewest + d.asymmetric + d.perhaps + d.anything);
        // Where no pair can be mutual none is, whichever are tied one way.
        return in.inDoubt() ? value.between(least, most == 0 ? 0 : most / (most + d.asymmetric - d.maybe)) : value;
    }
}
