package samenspel.sample;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.change.Counts;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Response;
import samenspel.network.WaveId;

/// The table of reached values in `samples/README.md`, computed from the files.
final class ReachedValues {
    private ReachedValues() {
    }

    static String table() {
        List<Sample> samples = Sample.all();
        return Stream.of(
                row(samples, "Organisations, 2018 / 2019", s -> eachWave(w -> "" + response(s, w).present())),
                row(samples, "Answered, 2018 / 2019", s -> eachWave(w -> percent(response(s, w).rate()))),
                row(samples, "Mean number of basic relations, 2018 / 2019", s -> eachWave(w -> number("%.1f", s.value(NetworkMeasure.MEAN_DEGREE, "basic", w)))),
                row(samples, "Organisations with a strong tie, 2018 / 2019", s -> eachWave(w -> percent(s.value(NetworkMeasure.ACTIVE_SHARE, "strong", w)))),
                row(samples, "Strong ties, 2018 / 2019", s -> s.counts("strong").before() + " / " + s.counts("strong").after()),
                row(samples, "Strong ties lost", s -> percent(s.counts("strong").loss())),
                row(samples, "Strong ties of the CJG; lost", s -> ofOne(s.strongCounts(s.cjg()))),
                row(samples, "Strong ties of the JGZ; lost", s -> ofOne(s.strongCounts(s.jgz()))),
                row(samples, "Content information lost, as reports / as pairs", s -> loss(s, "content")),
                row(samples, "Administrative information lost, as reports / as pairs", s -> loss(s, "administrative")),
                row(samples, "Client referral lost, as reports / as pairs", s -> loss(s, "referral")),
                row(samples, "Degree centralisation of content information, 2018 / 2019", s -> centralisation(s, "content")),
                row(samples, "Degree centralisation of administrative information, 2018 / 2019", s -> centralisation(s, "administrative")),
                row(samples, "Rank of the CJG in client referral, 2018", s -> "" + s.ranking("referral", Sample.BEFORE).of(s.cjg()).orElseThrow().rank()))
                .collect(Collectors.joining("\n", "| | I Meerwoude | II Hazelveen | III Wielstreek |\n|---|---|---|---|\n", "\n"));
    }

    private static String row(List<Sample> samples, String what, Function<Sample, String> value) {
        return samples.stream().map(value).collect(Collectors.joining(" | ", "| " + what + " | ", " |"));
    }

    private static String eachWave(Function<String, String> value) {
        return Sample.WAVES.stream().map(value).collect(Collectors.joining(" / "));
    }

    private static Response response(Sample sample, String wave) {
        return sample.network().response(new WaveId(wave));
    }

    private static String ofOne(Counts counts) {
        return counts.before() + "; " + percent(counts.loss());
    }

    private static String loss(Sample sample, String layer) {
        return percent(sample.counts(layer).loss()) + " / " + percent(sample.countsOfPairs(layer).loss());
    }

    private static String centralisation(Sample sample, String layer) {
        return eachWave(wave -> number("%.2f", sample.value(NetworkMeasure.DEGREE_CENTRALISATION, layer, wave)));
    }

    private static String percent(double share) {
        return number("%.1f %%", 100 * share);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
