package samenspel.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.sample.PublishedRanks;

/// The figures published of the three networks beside those that the verbs `measure` and `change` say of the samples; what they do
/// not say is named too. Where a range is published, it is of the three networks together: the least and the most.
///
/// `mvn -q test-compile exec:exec@targets` prints them.
final class PublishedTargets {
    private static final String BEFORE = "2018";
    private static final String AFTER = "2019";
    private static final List<String> FORMS = List.of("lead-organisation", "self-governed", "administrative-organisation");
    private static final String LEADING = "g01";
    private static final String PURCHASING = "g02";

    private final List<SaidNumbers> samples = IntStream.rangeClosed(1, 3).mapToObj(SaidNumbers::of).toList();
    private final List<Line> lines = new ArrayList<>();

    /// @param target     from 1 to 9
    /// @param difference as a number or in words; empty where nothing can be read
    /// @param holds      whether ours is the published one, as exactly as it was published
    record Line(int target, String what, String published, String ours, String difference, boolean holds) {
    }

    static List<Line> all() {
        PublishedTargets targets = new PublishedTargets();
        targets.whoIsThere();
        targets.referral();
        targets.strongTies();
        targets.losses();
        targets.information();
        targets.stability();
        targets.perceptions();
        return List.copyOf(targets.lines);
    }

    public static void main(String[] args) {
        System.out.print(all().stream().map(line -> String.format(Locale.ROOT, "%d  %-64s %-34s %-34s %s%n", line.target, line.what, line.published, line.ours,
                line.difference)).collect(Collectors.joining("", String.format(Locale.ROOT, "   %-64s %-34s %-34s %s%n", "Target", "Published", "Ours", "Difference"), "")));
    }

    private void whoIsThere() {
        range(1, "Organisations, fewest and most", List.of(65.0, 135.0), sample -> sample.network("present", "strong", BEFORE));
        range(1, "Sectors", List.of(11.0, 11.0), SaidNumbers::sectors);
        range(2, "Mean number of basic relations, 2018", List.of(20.0, 26.0), sample -> sample.network("mean-degree", "basic", BEFORE));
    }

    private void referral() {
        for (int i = 0; i < samples.size(); i++) {
            // The verbs name no sub-sector: PO and VO are both education.
            List<String> published = PublishedRanks.IN_ORDER.get(i).stream().map(sector -> sector.split(" ")[0]).toList();
            List<String> ours = samples.get(i).first(10, "sector", "referral", BEFORE);
            words(3, "Sectors of the ten most central in referral, " + name(i), String.join(" ", published), String.join(" ", ours));
        }
        said(3, "Which of education are primary and which secondary", "PO, VO");
    }

    private void strongTies() {
        double least = samples.stream().flatMap(sample -> Stream.of(BEFORE, AFTER).map(wave -> sample.network("active-share", "strong", wave))).mapToDouble(share -> share).min().orElse(0);
        lines.add(new Line(4, "Have a strong tie, least of three networks and two waves", "> 80 %", percent(least), percent(least - 0.8), least > 0.8));
        number(4, "Strong ties of the CJG, network I", 61, samples.getFirst().partners("cjg01", "strong", BEFORE));
        number(4, "Strong ties of the JGZ, network I", 35, samples.getFirst().partners("jgz01", "strong", BEFORE));
    }

    private void losses() {
        range(5, "Strong ties lost, %", List.of(61.0, 71.0), sample -> 100 * sample.change("loss", "strong", "all"));
        range(5, "Content information lost, %", List.of(50.0, 58.0), sample -> 100 * sample.change("loss", "content", "all"));
        List<Double> hubs = samples.stream().limit(2).flatMap(sample -> Stream.of("cjg01", "jgz01").map(id -> 100 * sample.change("loss", "strong", id))).toList();
        least(6, "Strong ties of CJG and JGZ lost in two networks, %", List.of(33.0, 53.0), hubs);
        boolean less = Stream.of("cjg01", "jgz01").allMatch(id -> samples.getLast().change("loss", "strong", id) > samples.getLast().change("loss", "strong", "all"));
        words(6, "The third network: CJG and JGZ relatively stable", "no", less ? "no" : "yes");
    }

    private void information() {
        for (String wave : List.of(BEFORE, AFTER)) {
            words(7, "Degree centralisation of content and administrative, " + wave, "low, high", eachSample(sample ->
                    (sample.network("degree-centralisation", "content", wave) < 0.15 ? "low" : "not low") + ", "
                            + (sample.network("degree-centralisation", "administrative", wave) > 0.6 ? "high" : "not high")));
            words(7, "Two with most administrative partners, " + wave, "purchasing, CJG", eachSample(sample ->
                    sample.first(2, "id", "administrative", wave).equals(List.of(PURCHASING, "cjg01")) ? "purchasing, CJG" : "others"));
            words(7, "The leading department among the first ten of either, " + wave, "no", eachSample(sample ->
                    Math.min(sample.rank(LEADING, "content", wave), sample.rank(LEADING, "administrative", wave)) > 10 ? "no" : "yes"));
        }
    }

    private void stability() {
        for (String layer : List.of("content", "administrative")) {
            aboutOne(8, "Density of " + layer + ", 2019 ÷ 2018", sample -> sample.network("density", layer, AFTER) / sample.network("density", layer, BEFORE));
            aboutOne(8, "New ÷ lost, " + layer, sample -> sample.change("gained", layer, "all") / sample.change("lost", layer, "all"));
        }
    }

    private void perceptions() {
        List<List<Double>> published = List.of(List.of(32.5, 55.0, 12.5), List.of(40.0, 51.0, 9.0));
        for (int wave = 0; wave < 2; wave++) {
            String id = List.of(BEFORE, AFTER).get(wave);
            double all = FORMS.stream().mapToDouble(form -> perceived(form, id)).sum();
            for (int form = 0; form < FORMS.size(); form++) {
                number(9, "See the network as " + FORMS.get(form) + ", " + id + ", %", published.get(wave).get(form), 100 * perceived(FORMS.get(form), id) / all);
            }
        }
        said(9, "Accuracy of perception by interaction and strength of the tie", "rises");
    }

    private double perceived(String form, String wave) {
        return samples.stream().mapToDouble(sample -> sample.counted("perceived-governance", form, wave)).sum();
    }

    private void range(int target, String what, List<Double> published, ToDoubleFunction<SaidNumbers> value) {
        least(target, what, published, samples.stream().map(value::applyAsDouble).toList());
    }

    private void aboutOne(int target, String what, ToDoubleFunction<SaidNumbers> value) {
        double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
        boolean holds = sorted[0] > 0.95 && sorted[2] < 1.05;
        lines.add(new Line(target, what, "about 1", String.format(Locale.ROOT, "%.2f to %.2f", sorted[0], sorted[2]),
                String.format(Locale.ROOT, "%.2f to %.2f", sorted[0] - 1, sorted[2] - 1), holds));
    }

    private void least(int target, String what, List<Double> published, List<Double> found) {
        List<Double> ours = List.of(found.stream().mapToDouble(one -> Math.round(one * 10) / 10.0).min().orElse(Double.NaN),
                found.stream().mapToDouble(one -> Math.round(one * 10) / 10.0).max().orElse(Double.NaN));
        boolean holds = Math.round(ours.getFirst()) == Math.round(published.getFirst()) && Math.round(ours.getLast()) == Math.round(published.getLast());
        lines.add(new Line(target, what, both(published), both(ours), both(List.of(ours.getFirst() - published.getFirst(), ours.getLast() - published.getLast())), holds));
    }

    private void number(int target, String what, double published, double ours) {
        lines.add(new Line(target, what, number(published), number(ours), number(ours - published), Math.abs(ours - published) < 1e-9));
    }

    private void words(int target, String what, String published, String ours) {
        boolean holds = published.equals(ours);
        lines.add(new Line(target, what, published, ours, holds ? "none" : "another", holds));
    }

    /// What neither verb says.
    private void said(int target, String what, String published) {
        lines.add(new Line(target, what, published, "not said by measure or change", "", true));
    }

    /// What is the same in each, or all three.
    private String eachSample(Function<SaidNumbers, String> words) {
        List<String> all = samples.stream().map(words).distinct().toList();
        return String.join("; ", all);
    }

    private static String name(int sample) {
        return List.of("I", "II", "III").get(sample);
    }

    private static String both(List<Double> numbers) {
        String least = number(numbers.getFirst());
        String most = number(numbers.getLast());
        return least.equals(most) ? least : least + " to " + most;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2).replace("-0", "0") : written;
    }
}
