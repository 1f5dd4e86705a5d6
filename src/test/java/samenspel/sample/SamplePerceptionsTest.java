package samenspel.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkValue.Tally;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;

/// How the samples' organisations perceive the governance of their network, over the three together.
class SamplePerceptionsTest {
    private static final List<Sample> SAMPLES = Sample.all();

    /// The share of each form, every organisation weighing the same.
    private static Map<String, Double> pooled(String wave) {
        SortedMap<String, Long> counts = new TreeMap<>();
        SAMPLES.forEach(sample -> ((Tally) NetworkMeasure.PERCEIVED_GOVERNANCE.of(sample.network(), sample.layer("strong"), new WaveId(wave)).reading())
                .counts().forEach((form, count) -> counts.merge(form, count, Long::sum)));
        double said = counts.values().stream().mapToLong(count -> count).sum();
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, form -> form.getValue() / said));
    }

    /// Four groups: no contact with the leading department, some, monthly contact, a strong tie.
    private static int nearness(Sample sample, String wave, OrganisationId organisation) {
        Pair pair = new Pair(organisation, sample.with(MunicipalTask.LEADING));
        if (sample.network().tie(sample.layer("strong"), new WaveId(wave), pair).isTied()) {
            return 3;
        }
        Fieldwork work = sample.network().fieldwork(new WaveId(wave));
        double most = List.of("content", "administrative", "referral").stream().map(LayerId::new)
                .mapToDouble(layer -> Math.max(work.report(layer, pair).strengthOrZero(), work.report(layer, pair.reversed()).strengthOrZero()))
                .max().orElseThrow();
        return most == 0 ? 0 : most < 3 ? 1 : 2;
    }

    private static List<Double> accurateShares(String wave) {
        int[] all = new int[4];
        int[] accurate = new int[4];
        for (Sample sample : SAMPLES) {
            sample.network().fieldwork(new WaveId(wave)).perceptions().forEach((organisation, form) -> {
                if (!organisation.equals(sample.with(MunicipalTask.LEADING))) {
                    int group = nearness(sample, wave, organisation);
                    all[group]++;
                    accurate[group] += form == GovernanceForm.LEAD_ORGANISATION ? 1 : 0;
                }
            });
        }
        List<Double> shares = new ArrayList<>();
        for (int group = 0; group < all.length; group++) {
            shares.add((double) accurate[group] / all[group]);
        }
        return shares;
    }

    @Test
    void in_2018_a_third_perceives_the_lead_organisation() {
        assertEquals(Map.of("lead-organisation", 0.325, "self-governed", 0.55, "administrative-organisation", 0.125), pooled(Sample.BEFORE));
    }

    @Test
    void in_2019_more_do() {
        assertEquals(Map.of("lead-organisation", 0.40, "self-governed", 0.51, "administrative-organisation", 0.09), pooled(Sample.AFTER));
    }

    @Test
    void in_2018_who_is_nearer_to_the_leading_department_perceives_more_accurately() {
        List<Double> shares = accurateShares(Sample.BEFORE);
        assertEquals(shares.stream().sorted().toList(), shares);
    }

    @Test
    void in_2019_who_is_nearer_perceives_more_accurately_too() {
        List<Double> shares = accurateShares(Sample.AFTER);
        assertEquals(shares.stream().sorted().toList(), shares);
    }
}
