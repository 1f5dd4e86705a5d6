package samenspel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import samenspel.layout.plain.PlainGraph;
import samenspel.layout.plain.PlainLayout;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Positions;
import samenspel.text.Texts;

/// `bench-layout`, a verb for measuring and not in the help: lays out one plain graph several times, each
/// with another seed and on one thread, writes `PREFIX.k.csv` and prints one line `RESULT {…}` with the seconds each took.
///
/// The engine is named by its settings: any name is the picture by stress, `…-first` the one start that is
/// shown at once, `…-groups` the one where groups stand out, `…-groups-0.5` the one half way. All are drawn by one thread,
/// whose processor time can be measured finely.
final class BenchLayoutVerb implements Verb {
    private static final List<String> NEEDED = List.of("--graph", "--out");
    private static final List<String> FREE = List.of("--engine", "--repeat", "--seed", "--max-seconds", "--init", "--trace");
    private static final String GROUPS = "-groups";

    @Override
    public String name() {
        return "bench-layout";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().hidden(true);
        Stream.concat(NEEDED.stream(), FREE.stream()).forEach(option -> spec.addOption(
                OptionSpec.builder(option).type(String.class).required(NEEDED.contains(option)).build()));
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        try {
            terminal.out().println("RESULT " + measured(call, terminal.texts()));
            return 0;
        } catch (IOException failure) {
            throw Stop.cannot(String.valueOf(failure.getMessage()));
        } catch (NumberFormatException wrong) {
            throw Stop.wrongUsage(String.valueOf(wrong.getMessage()));
        }
    }

    private static String measured(ParseResult call, Texts texts) throws IOException, Stop {
        EdgeList edges = EdgeListReader.read(Path.of(call.matchedOptionValue("--graph", "")), texts);
        PlainGraph graph = edges.graph();
        double most = Double.parseDouble(call.matchedOptionValue("--max-seconds", "300"));
        String init = call.matchedOptionValue("--init", "");
        Positions former = init.isEmpty() ? null : FormerPlaces.read(Path.of(init), edges);
        List<Stopwatch> watches = new ArrayList<>();
        int repeat = Integer.parseInt(call.matchedOptionValue("--repeat", "1"));
        for (int k = 0; k < repeat; k++) {
            PlainSettings settings = settings(call.matchedOptionValue("--engine", ""), seed(call) + k);
            Stopwatch watch = new Stopwatch(most);
            Positions places = former == null ? PlainLayout.of(graph, settings, watch)
                    : PlainLayout.again(graph, former, settings, watch);
            watch.stop();
            watches.add(watch);
            write(Path.of(call.matchedOptionValue("--out", "") + "." + k + ".csv"), edges, places);
        }
        return json(watches);
    }

    private static long seed(ParseResult call) {
        return Long.parseLong(call.matchedOptionValue("--seed", "1"));
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

    private static void write(Path file, EdgeList edges, Positions places) throws IOException {
        StringBuilder lines = new StringBuilder("id,x,y\n");
        for (int i = 0; i < places.n(); i++) {
            lines.append(edges.ids().get(i)).append(',').append(places.x()[i]).append(',').append(places.y()[i]).append('\n');
        }
        Files.writeString(file, lines, StandardCharsets.UTF_8);
    }

    private static String json(List<Stopwatch> watches) {
        String times = watches.stream().map(watch -> number(watch.seconds())).collect(Collectors.joining(","));
        String cpu = watches.stream().map(watch -> number(watch.cpuSeconds())).collect(Collectors.joining(","));
        String iterations = watches.stream().map(_ -> "0").collect(Collectors.joining(","));
        boolean cut = watches.stream().anyMatch(Stopwatch::isCancelled);
        return "{\"times\":[" + times + "],\"cpu\":[" + cpu + "],\"iters\":[" + iterations + "],\"cut\":" + cut + "}";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
