package samenspel.bench.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import samenspel.bench.layout.BenchGraphs.WavePair;
import samenspel.layout.solve.Positions;

/// A line of the table; of several pictures the medians.
///
/// @param moved fitted displacement from the wave before; NaN where there was none
record Row(String graph, String engine, double cpuSeconds, double megabytes, double stress, double neighbours, double overlap, double moved) {
    static final String HEAD = """
            | graph | engine | cpu s | MB | stress | neighbours | overlap | moved |
            |---|---|---|---|---|---|---|---|
            """;

    static Row of(String name, Engine engine, BenchGraph graph, Run run) {
        List<PictureQuality> qualities = run.pictures().stream().map(places -> PictureQuality.of(graph.graph(), places)).toList();
        return new Row(name + " (" + graph.graph().n() + ", " + graph.ties() + ")", engine.name(), run.warmSeconds(), run.megabytes(),
                median(qualities, PictureQuality::stress), median(qualities, PictureQuality::neighbours),
                median(qualities, PictureQuality::overlap), Double.NaN);
    }

    static Row of(WavePair pair, Engine engine, Positions before, Run run) {
        Row alone = of(pair.after().name() + " after " + pair.before().name().replaceAll(".*, ", ""), engine, pair.after(), run);
        double moved = median(run.pictures(), after -> moved(pair, before, after));
        return new Row(alone.graph, alone.engine, alone.cpuSeconds, alone.megabytes, alone.stress, alone.neighbours, alone.overlap, moved);
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> value) {
        return Medians.of(all.stream().mapToDouble(value));
    }

    private static double moved(WavePair pair, Positions before, Positions after) {
        Map<Integer, Integer> then = new TreeMap<>();
        IntStream.range(0, pair.before().id().length).forEach(i -> then.put(pair.before().id()[i], i));
        int[] kept = IntStream.range(0, pair.after().id().length).filter(i -> then.containsKey(pair.after().id()[i])).toArray();
        return Displacement.fitted(only(before, IntStream.of(kept).map(i -> then.get(pair.after().id()[i])).toArray()), only(after, kept));
    }

    private static Positions only(Positions all, int[] nodes) {
        return new Positions(IntStream.of(nodes).mapToDouble(i -> all.x()[i]).toArray(), IntStream.of(nodes).mapToDouble(i -> all.y()[i]).toArray());
    }

    String line() {
        return String.format(Locale.ROOT, "| %s | %s | %s | %s | %.4f | %.3f | %.3f | %s |%n", graph, engine, seconds(),
                Double.isNaN(megabytes) ? "–" : String.format(Locale.ROOT, "%.0f", megabytes), stress, neighbours, overlap,
                Double.isNaN(moved) ? "–" : String.format(Locale.ROOT, "%.3f", moved));
    }

    private String seconds() {
        return String.format(Locale.ROOT, cpuSeconds < 10 ? "%.3f" : "%.1f", cpuSeconds);
    }
}
