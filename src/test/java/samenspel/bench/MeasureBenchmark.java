package samenspel.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.measure.Interruption;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.between.TwoLayers;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValues;
import samenspel.measure.organisation.OwnChange;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.measure.whole.UnknownPairs;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Tie;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.storage.NetworkFile;

/// What numbers cost: all measures of sample network I in its five layers and two waves, warm, by kind; and betweenness among 10,000
/// organisations with 50,000 ties.
///
/// `mvn -q test-compile exec:exec@measure-benchmark`
public final class MeasureBenchmark {
    private static final OperatingSystemMXBean CLOCK = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM = 6;
    private static final long CAPACITY = 10;

    private MeasureBenchmark() {
    }

    public static void main(String[] args) {
        Network network = NetworkFile.read(Path.of("samples/network-1.samenspel.json"), _ -> {
            throw new IllegalStateException("a sample has its places");
        }).value().orElseThrow().network();
        for (int turn = 1; turn <= WARM; turn++) {
            String which = turn == WARM ? "warm " : "turn " + turn + " ";
            timed(which + "all together", () -> allOf(network, which));
        }
        List<OrganisationId> ids = IntStream.range(0, 10_000).mapToObj(i -> new OrganisationId("o" + (100_000 + i))).toList();
        List<Tie> ties = drawn(ids);
        timed("betweenness, 10,000 organisations, 50,000 ties", () -> Measures.ofTies(Measure.BETWEENNESS, ids, ties, false));
    }

    private static void allOf(Network network, String which) {
        timed(which + "organisations", () -> eachPlace(network, MeasureBenchmark::organisations));
        timed(which + "networks", () -> eachPlace(network, NetworkMeasures::of));
        timed(which + "between the waves", () -> Interruption.together(network.layers().stream().<Runnable>map(layer -> () -> between(network, layer)).toList()));
    }

    /// Something done in one layer and wave.
    private interface Deed {
        Object done(Network network, Layer layer, WaveId wave);
    }

    /// Side by side.
    private static void eachPlace(Network network, Deed deed) {
        Interruption.together(network.waves().stream().map(Wave::id)
                .flatMap(wave -> network.layers().stream().<Runnable>map(layer -> () -> deed.done(network, layer, wave))).toList());
    }

    private static Object organisations(Network network, Layer layer, WaveId wave) {
        OrganisationValues values = new OrganisationValues(network, layer, wave);
        Stream.of(Measure.values()).filter(measure -> !measure.needsChange()).forEach(values::of);
        Stream.of(FurtherMeasure.values()).filter(measure -> !measure.needsChange()).forEach(measure -> values.of(measure, CAPACITY));
        return values;
    }

    private static void between(Network network, Layer layer) {
        WaveId first = network.waves().getFirst().id();
        WaveId second = network.waves().getLast().id();
        PairMeasure.all(TwoLayers.of(network, layer, first, layer, second), UnknownPairs.NOT_TIED);
        OwnChange.of(network, layer, first, second);
    }

    private static List<Tie> drawn(List<OrganisationId> ids) {
        SplittableRandom random = new SplittableRandom(1);
        List<Tie> ties = new ArrayList<>();
        while (ties.size() < 50_000) {
            int from = random.nextInt(ids.size());
            int to = (from + 1 + random.nextInt(ids.size() - 1)) % ids.size();
            ties.add(new Tie(new Pair(ids.get(from), ids.get(to)).unordered(), 1));
        }
        return ties;
    }

    private static void timed(String what, Runnable deed) {
        long begun = System.nanoTime();
        long used = CLOCK.getProcessCpuTime();
        deed.run();
        System.out.printf(Locale.ROOT, "%-50s clock %6.0f ms, processor %6.0f ms%n", what, (System.nanoTime() - begun) / 1e6, (CLOCK.getProcessCpuTime() - used) / 1e6);
    }
}
