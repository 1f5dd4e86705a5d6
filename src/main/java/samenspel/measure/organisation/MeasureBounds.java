package samenspel.measure.organisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// The least and the most that a measure of organisations is, whatever the unknown pairs are.
///
/// One more tie makes none of these measures smaller: the least is that without all unknown ties, the most that with all of them. Of
/// the others, such as betweenness, an unknown tie can make a value smaller or larger, and no bounds are known but those of the
/// measure itself.
public final class MeasureBounds {
    private static final Set<Measure> RISING = EnumSet.of(Measure.DEGREE, Measure.IN_DEGREE, Measure.OUT_DEGREE, Measure.K_CORE,
            Measure.CLOSENESS, Measure.IN_CLOSENESS, Measure.OUT_CLOSENESS);

    private MeasureBounds() {
    }

    /// Whether bounds of a measure are known.
    public static boolean has(Measure measure) {
        return RISING.contains(measure);
    }

    /// Of everybody present, in order of ids; of nobody when no pair is unknown and for measures without bounds.
    public static SequencedMap<OrganisationId, NetworkValue.Bounds> of(Measure measure, Network network, Layer layer, WaveId wave) {
        return of(measure, KnownTies.of(network, layer, wave));
    }

    public static SequencedMap<OrganisationId, NetworkValue.Bounds> of(Measure measure, KnownTies ties) {
        SequencedMap<OrganisationId, NetworkValue.Bounds> bounds = new LinkedHashMap<>();
        if (RISING.contains(measure) && ties.unknownTies() > 0 && !Measures.isEstimated(measure, ties.n())) {
            SequencedMap<OrganisationId, Double> most = values(measure, ties.completed());
            values(measure, ties).forEach((id, least) -> bounds.put(id, new NetworkValue.Bounds(least, Objects.requireNonNull(most.get(id)))));
        }
        return Collections.unmodifiableSequencedMap(bounds);
    }

    /// The same of values that are known with unknown ties as none.
    ///
    /// @param most with every unknown pair tied; asked for only where there are bounds
    static SequencedMap<OrganisationId, NetworkValue.Bounds> of(Measure measure, Map<OrganisationId, Double> least, Supplier<KnownTies> most) {
        SequencedMap<OrganisationId, NetworkValue.Bounds> bounds = new LinkedHashMap<>();
        if (RISING.contains(measure) && !Measures.isEstimated(measure, least.size())) {
            Map<OrganisationId, Double> largest = values(measure, most.get());
            new TreeMap<>(least).forEach((id, value) -> bounds.put(id, new NetworkValue.Bounds(value, Objects.requireNonNull(largest.get(id)))));
        }
        return Collections.unmodifiableSequencedMap(bounds);
    }

    /// Without strengths.
    static SequencedMap<OrganisationId, Double> values(Measure measure, KnownTies ties) {
        List<Tie> tied = ties.tiedPairs().stream().map(pair -> new Tie(pair, 1)).toList();
        return Measures.ofTies(measure, ties.ids(), tied, ties.directed());
    }
}
