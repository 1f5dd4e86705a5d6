package samenspel.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;

/// How many organisations see their network steered in which way. Only those who said count.
///
/// @param counts every form, in its order, 0 when nobody sees it
public record Perceptions(SequencedMap<GovernanceForm, Integer> counts) {
    public Perceptions {
        SequencedMap<GovernanceForm, Integer> every = new LinkedHashMap<>();
        for (GovernanceForm form : GovernanceForm.values()) {
            every.put(form, counts.getOrDefault(form, 0));
        }
        counts = Collections.unmodifiableSequencedMap(every);
    }

    public static Perceptions of(Network network, WaveId wave) {
        SequencedMap<GovernanceForm, Integer> counts = new LinkedHashMap<>();
        network.fieldwork(wave).perceptions().values().forEach(form -> counts.merge(form, 1, Integer::sum));
        return new Perceptions(counts);
    }

    /// Every wave's, in order of time.
    public static SequencedMap<WaveId, Perceptions> perWave(Network network) {
        SequencedMap<WaveId, Perceptions> waves = new LinkedHashMap<>();
        network.waves().forEach(wave -> waves.put(wave.id(), of(network, wave.id())));
        return Collections.unmodifiableSequencedMap(waves);
    }

    /// Several networks taken together: every organisation weighs the same, not every network.
    public static Perceptions pooled(Iterable<Perceptions> networks) {
        SequencedMap<GovernanceForm, Integer> sum = new LinkedHashMap<>();
        networks.forEach(one -> one.counts.forEach((form, count) -> sum.merge(form, count, Integer::sum)));
        return new Perceptions(sum);
    }

    /// How many said which form they see.
    public int said() {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    /// Share of this form among those who said, from 0 to 1; NaN when nobody did.
    public double share(GovernanceForm form) {
        return said() == 0 ? Double.NaN : (double) counts.getOrDefault(form, 0) / said();
    }

    /// The shares of all forms, in their order.
    public SequencedMap<GovernanceForm, Double> shares() {
        SequencedMap<GovernanceForm, Double> shares = new LinkedHashMap<>();
        counts.keySet().forEach(form -> shares.put(form, share(form)));
        return Collections.unmodifiableSequencedMap(shares);
    }
}
