package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import samenspel.layout.plain.PlainLayout;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Positions;

/// Our layout as a command (see [ProtocolEngine]): lays out one graph several times, each with another seed and on one
/// thread, whose processor time can be measured finely.
///
/// The engine is named by its settings: any name is the picture by stress, `…-first` the one start that is
/// shown at once, `…-groups` the one where groups stand out, `…-groups-0.5` the one half way.
public final class OwnEngine {
    private static final String GROUPS = "-groups";

    private OwnEngine() {
    }

    public static void main(String[] words) throws IOException {
        Map<String, String> call = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            call.put(words[i], words[i + 1]);
        }
        System.out.println("RESULT " + measured(call));
    }

    /// Writes `PREFIX.k.csv` for each repetition.
    ///
    /// @return the seconds each took, as JSON
    static String measured(Map<String, String> call) throws IOException {
        BenchGraph graph = GraphFile.read(Path.of(call.get("--graph")));
        double most = Double.parseDouble(call.getOrDefault("--max-seconds", "300"));
        Positions former = call.containsKey("--init") ? Places.readSome(Path.of(call.get("--init")), graph) : null;
        List<Stopwatch> watches = new ArrayList<>();
        int repeat = Integer.parseInt(call.getOrDefault("--repeat", "1"));
        for (int k = 0; k < repeat; k++) {
            PlainSettings settings = settings(call.getOrDefault("--engine", ""), Long.parseLong(call.getOrDefault("--seed", "1")) + k);
            Stopwatch watch = new Stopwatch(most);
            Positions places = former == null ? PlainLayout.of(graph.graph(), settings, watch)
                    : PlainLayout.again(graph.graph(), former, settings, watch);
            watch.stop();
            watches.add(watch);
            Places.write(Path.of(call.get("--out") + "." + k + ".csv"), graph, places);
        }
        return json(watches);
    }

    private static PlainSettings settings(String engine, long seed) {
        PlainSettings usual = PlainSettings.of(seed).withThreads(1);
        int at = engine.indexOf(GROUPS);
        if (at >= 0) {
            String share = engine.substring(at + GROUPS.length());
            return usual.withGroups(share.isEmpty() ? 1 : Double.parseDouble(share.substring(1)));
        }
        return engine.endsWith("-first") ? usual.once() : usual;
    }

    private static String json(List<Stopwatch> watches) {
        String times = watches.stream().map(watch -> number(watch.seconds())).collect(Collectors.joining(","));
        String cpu = watches.stream().map(watch -> number(watch.cpuSeconds())).collect(Collectors.joining(","));
        return "{\"times\":[" + times + "],\"cpu\":[" + cpu + "],\"cut\":" + watches.stream().anyMatch(Stopwatch::isCancelled) + "}";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
