package samenspel.measure.between;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import samenspel.measure.MeasureWords;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.UnknownPairs;

/// What can be measured between two layers, or between two waves of a layer: the first and the second.
///
/// The plain name is the message `measure.<id>`, what it asks `measure.<id>.asks`, and what it does not say `measure.<id>.not`.
public enum PairMeasure implements MeasureWords {
    /// Organisations that were in the network both times. The number of them; the measures are about pairs of them.
    COMMON_ORGANISATIONS(Compared::organisations),

    /// Pairs tied in both, N11. The number of them.
    TIED_IN_BOTH(Agreement::tiedInBoth),

    /// Pairs tied in the first only, N10. The number of them.
    TIED_IN_FIRST(Agreement::onlyFirst),

    /// Pairs tied in the second only, N01. The number of them.
    TIED_IN_SECOND(Agreement::onlySecond),

    /// Pairs tied in neither, N00. The number of them.
    TIED_IN_NEITHER(Agreement::neither),

    /// N11 ÷ (N11 + N10 + N01). From 0 to 1; blind to pairs tied in neither. Jaccard (1901), "Distribution de la flore
    /// alpine"; Snijders, van de Bunt & Steglich (2010), Social Networks 32, for waves.
    TIES_IN_COMMON(Agreement::jaccard),

    /// (N11 + N00) ÷ all pairs. From 0 to 1; high wherever ties are few. Sokal & Michener (1958).
    SIMPLE_MATCHING(Agreement::matching),

    /// N10 + N01: pairs that differ. The number of them. Hamming (1950), "Error detecting and error correcting codes".
    HAMMING_DISTANCE(Agreement::hamming),

    /// Pearson's correlation of tied (1 or 0) in the first and in the second. From −1 to 1. Krackhardt (1988),
    /// "Predicting with networks", Social Networks 10. Has no bounds.
    QAP_CORRELATION(Compared::correlation),

    /// Standard deviation of the correlation when the organisations of the second are dealt out anew, 5,000 times, seeded.
    QAP_SPREAD(Compared::correlationSpread),

    /// Share of those with a correlation as large or larger, the observed one among them. From 1/5,001 to 1.
    QAP_CHANCE(Compared::correlationChance),

    /// Density of the second − density of the first. From −1 to 1; blind to which ties they are.
    DENSITY_DIFFERENCE(Compared::densityDifference),

    /// Its standard error, by 5,000 draws of organisations with replacement, seeded, the same for both. Snijders & Borgatti
    /// (1999), "Non-parametric standard errors and tests for network statistics", Connections 22.
    DENSITY_DIFFERENCE_ERROR(Compared::densityDifferenceError),

    /// Share of those draws as far from their mean as the difference is from 0, or farther; the observed among them.
    DENSITY_DIFFERENCE_CHANCE(Compared::densityDifferenceChance);

    private static final Set<PairMeasure> PERMUTED = EnumSet.of(QAP_SPREAD, QAP_CHANCE);
    private static final Set<PairMeasure> DRAWN = EnumSet.of(DENSITY_DIFFERENCE, DENSITY_DIFFERENCE_ERROR, DENSITY_DIFFERENCE_CHANCE);

    private final Function<Compared, NetworkValue> formula;

    PairMeasure(Function<Compared, NetworkValue> formula) {
        this.formula = formula;
    }

    /// @param unknown [UnknownPairs#NOT_TIED] or [UnknownPairs#LEFT_OUT]
    public NetworkValue of(TwoLayers two, UnknownPairs unknown) {
        return known(new Compared(two, unknown), two, unknown);
    }

    private NetworkValue known(Compared compared, TwoLayers two, UnknownPairs unknown) {
        NetworkValue value = formula.apply(compared);
        NetworkValue known = two.inDoubt() ? value.orUnknown(two.completions().map(one -> formula.apply(new Compared(one, unknown)))) : value;
        return known.reading() instanceof NetworkValue.Undefined(NetworkValue.Why why) && why != NetworkValue.Why.UNKNOWN ? NetworkValue.of(known.reading()) : known;
    }

    /// All values, in order of the measures; what several need is found once.
    ///
    /// @param unknown [UnknownPairs#NOT_TIED] or [UnknownPairs#LEFT_OUT]
    public static SequencedMap<PairMeasure, NetworkValue> all(TwoLayers two, UnknownPairs unknown) {
        return of(List.of(values()), two, unknown);
    }

    /// The values of some measures, in the order given.
    public static SequencedMap<PairMeasure, NetworkValue> of(Collection<PairMeasure> measures, TwoLayers two, UnknownPairs unknown) {
        Compared compared = new Compared(two, unknown);
        if (!Collections.disjoint(measures, PERMUTED) && !Collections.disjoint(measures, DRAWN)) {
            compared.findDrawn();
        }
        SequencedMap<PairMeasure, NetworkValue> values = new LinkedHashMap<>();
        measures.forEach(measure -> values.put(measure, measure.known(compared, two, unknown)));
        return Collections.unmodifiableSequencedMap(values);
    }

    public static Optional<PairMeasure> ofId(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id().equals(id)).findFirst();
    }
}
