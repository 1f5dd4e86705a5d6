package samenspel.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.change.Counts;
import samenspel.measure.Measure;
import samenspel.measure.Ranking;
import samenspel.measure.Ranking.Ranked;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Organisation;
import samenspel.network.WaveId;
import samenspel.network.kind.MunicipalTask;

/// What is published of the three networks, asked of the committed files with the product's own measures.
class SampleTargetsTest {
    private static final List<Sample> SAMPLES = Sample.all();
    private static final List<String> REPORTED = List.of("content", "administrative", "referral");

    private static List<Long> rounded(ToDoubleFunction<Sample> value) {
        return SAMPLES.stream().map(sample -> Math.round(value.applyAsDouble(sample))).toList();
    }

    private static List<Long> percent(ToDoubleFunction<Sample> share) {
        return rounded(sample -> 100 * share.applyAsDouble(sample));
    }

    private static <T> void inEachWave(Function<String, T> value, T expected) {
        assertEquals(List.of(expected, expected), Sample.WAVES.stream().map(value).toList());
    }

    @Test
    void there_are_65_to_135_organisations() {
        assertEquals(List.of(135, 112, 65), SAMPLES.stream().map(s -> s.network().organisations().size()).toList());
        assertEquals(List.of(135L, 110L, 65L), rounded(s -> s.network().response(new WaveId(Sample.BEFORE)).present()));
    }

    @Test
    void each_network_has_organisations_of_all_11_sectors() {
        for (Sample sample : SAMPLES) {
            Set<String> used = sample.network().organisations().stream().map(o -> o.sector().value()).collect(Collectors.toSet());
            assertEquals(Set.of("CJG", "G", "O", "SB", "H", "JGZ", "S", "K", "JB", "V", "VV"), used);
        }
    }

    @Test
    void organisations_have_20_to_26_relations_on_average() {
        assertEquals(List.of(26.0, 23.0, 20.0), SAMPLES.stream().map(s -> s.value(NetworkMeasure.MEAN_DEGREE, "basic", Sample.BEFORE)).toList());
    }

    @Test
    void in_the_second_wave_they_still_do() {
        assertEquals(List.of(26L, 23L, 20L), rounded(s -> s.value(NetworkMeasure.MEAN_DEGREE, "basic", Sample.AFTER)));
        assertTrue(SAMPLES.stream().mapToDouble(s -> s.value(NetworkMeasure.MEAN_DEGREE, "basic", Sample.AFTER)).allMatch(mean -> mean >= 20 && mean <= 26));
    }

    @Test
    void the_ten_most_central_in_referral_are_of_the_published_sectors_in_order() {
        assertEquals(PublishedRanks.IN_ORDER, SAMPLES.stream().map(s -> s.topTen(Measure.DEGREE)).toList());
    }

    @Test
    void the_order_is_the_same_by_referrals_received() {
        assertEquals(PublishedRanks.IN_ORDER, SAMPLES.stream().map(s -> s.topTen(Measure.IN_DEGREE)).toList());
    }

    @Test
    void the_order_is_the_same_by_referrals_sent() {
        assertEquals(PublishedRanks.IN_ORDER, SAMPLES.stream().map(s -> s.topTen(Measure.OUT_DEGREE)).toList());
    }

    @Test
    void no_two_of_the_first_eleven_in_referral_share_a_rank() {
        List<Integer> ranks = IntStream.rangeClosed(1, 12).boxed().toList();
        for (Sample sample : SAMPLES) {
            List<Integer> found = sample.ranking("referral", Sample.BEFORE).top(12).stream().map(Ranked::rank).toList();
            assertEquals(ranks, found);
        }
    }

    @Test
    void in_network_I_the_CJG_has_61_strong_ties_and_the_JGZ_35() {
        Ranking strong = SAMPLES.getFirst().ranking("strong", Sample.BEFORE);
        assertEquals(List.of(61.0, 35.0), strong.top(2).stream().map(Ranked::value).toList());
        assertEquals(List.of(SAMPLES.getFirst().cjg(), SAMPLES.getFirst().jgz()), strong.top(2).stream().map(Ranked::organisation).toList());
    }

    @Test
    void more_than_80_percent_have_a_strong_tie_in_each_wave() {
        for (Sample sample : SAMPLES) {
            inEachWave(wave -> sample.value(NetworkMeasure.ACTIVE_SHARE, "strong", wave) > 0.8, true);
        }
    }

    @Test
    void strong_ties_lose_61_to_71_percent() {
        assertEquals(List.of(61L, 66L, 71L), percent(s -> s.counts("strong").loss()));
    }

    @Test
    void content_information_loses_50_to_58_percent() {
        assertEquals(List.of(50L, 54L, 58L), percent(s -> s.counts("content").loss()));
    }

    @Test
    void content_information_loses_as_much_counted_in_pairs() {
        assertEquals(List.of(50L, 54L, 58L), percent(s -> s.countsOfPairs("content").loss()));
    }

    @Test
    void in_networks_I_and_II_the_CJG_and_the_JGZ_lose_33_to_53_percent_of_their_strong_ties() {
        List<Long> losses = SAMPLES.stream().limit(2)
                .flatMap(s -> Stream.of(s.cjg(), s.jgz()).map(s::strongCounts))
                .map(counts -> Math.round(100 * counts.loss())).toList();
        assertEquals(List.of(38L, 43L, 33L, 53L), losses);
    }

    @Test
    void in_network_III_they_are_no_more_stable_than_the_others() {
        Sample third = SAMPLES.getLast();
        assertTrue(third.strongCounts(third.cjg()).loss() > third.counts("strong").loss());
        assertTrue(third.strongCounts(third.jgz()).loss() > third.counts("strong").loss());
    }

    @Test
    void control_of_content_information_is_spread() {
        SAMPLES.forEach(s -> inEachWave(wave -> s.value(NetworkMeasure.DEGREE_CENTRALISATION, "content", wave) < 0.15, true));
    }

    @Test
    void control_of_administrative_information_is_concentrated() {
        SAMPLES.forEach(s -> inEachWave(wave -> s.value(NetworkMeasure.DEGREE_CENTRALISATION, "administrative", wave) > 0.6, true));
    }

    @Test
    void purchasing_and_the_CJG_are_the_two_centres_of_administrative_information() {
        SAMPLES.forEach(s -> inEachWave(wave -> s.ranking("administrative", wave).top(2).stream().map(Ranked::organisation).toList(),
                List.of(s.with(MunicipalTask.PURCHASING), s.cjg())));
    }

    @Test
    void the_leading_department_has_no_key_position_in_either_flow() {
        for (Sample sample : SAMPLES) {
            inEachWave(wave -> Stream.of("content", "administrative")
                    .allMatch(flow -> sample.ranking(flow, wave).of(sample.with(MunicipalTask.LEADING)).orElseThrow().rank() > 10), true);
        }
    }

    @Test
    void nobody_dominates_content_information() {
        for (Sample sample : SAMPLES) {
            inEachWave(wave -> {
                List<Ranked> top = sample.ranking("content", wave).top(5);
                return top.getFirst().value() - top.getLast().value() <= 5;
            }, true);
        }
    }

    @Test
    void about_as_much_is_gained_as_lost_in_each_layer() {
        for (Sample sample : SAMPLES) {
            for (String layer : List.of("content", "administrative", "referral", "basic", "strong")) {
                Counts counts = sample.counts(layer);
                assertEquals(1, (double) counts.gained() / counts.lost(), 0.05, layer);
            }
        }
    }

    @Test
    void densities_are_about_equal_in_both_waves() {
        for (Sample sample : SAMPLES) {
            for (String layer : REPORTED) {
                double before = sample.value(NetworkMeasure.DENSITY, layer, Sample.BEFORE);
                assertEquals(1, sample.value(NetworkMeasure.DENSITY, layer, Sample.AFTER) / before, 0.05, layer);
            }
        }
    }

    @Test
    void there_is_one_leading_and_one_purchasing_department() {
        for (Sample sample : SAMPLES) {
            Organisation leading = sample.network().organisation(sample.with(MunicipalTask.LEADING)).orElseThrow();
            Organisation purchasing = sample.network().organisation(sample.with(MunicipalTask.PURCHASING)).orElseThrow();
            assertEquals(List.of("G", "G"), List.of(leading.sector().value(), purchasing.sector().value()));
        }
    }

    @Test
    void the_response_is_high_in_each_wave() {
        for (Sample sample : SAMPLES) {
            inEachWave(wave -> sample.network().response(new WaveId(wave)).rate() >= 0.93, true);
        }
    }
}
