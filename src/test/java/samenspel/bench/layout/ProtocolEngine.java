package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.layout.solve.Positions;

/// An engine behind a command that takes `--engine NAME --graph FILE --out PREFIX --repeat R --seed S --max-seconds T
/// [--init FILE]`, writes `PREFIX.0.csv` and so on (`id,x,y`) and says `RESULT {"times":[…],"cpu":[…]}`.
record ProtocolEngine(String name, List<String> command, int most, boolean goesOn) implements Engine {
    private static final Pattern CPU = Pattern.compile("RESULT .*\"cpu\":\\s*\\[([^\\]]*)]");
    private static final Pattern TIMES = Pattern.compile("RESULT .*\"times\":\\s*\\[([^\\]]*)]");
    private static final double MOST_SECONDS = 120;

    @Override
    public Run run(BenchGraph of, Path graph, Optional<Path> former, int repeat) throws IOException {
        Path folder = graph.getParent();
        Path prefix = folder.resolve(name);
        List<String> call = new ArrayList<>(command);
        call.addAll(List.of("--engine", name, "--graph", graph.toString(), "--out", prefix.toString(), "--repeat", String.valueOf(repeat),
                "--seed", "1", "--max-seconds", String.valueOf(MOST_SECONDS)));
        former.ifPresent(file -> call.addAll(List.of("--init", file.toString())));
        Watched watched = Watched.run(call, folder, MOST_SECONDS * repeat + 30);
        List<Double> cpu = seconds(watched.said());
        List<Positions> pictures = new ArrayList<>();
        for (int k = 0; k < cpu.size(); k++) {
            pictures.add(Places.read(Path.of(prefix + "." + k + ".csv"), of));
        }
        return new Run(pictures, cpu, watched.megabytes());
    }

    private static List<Double> seconds(String said) throws IOException {
        for (Pattern pattern : List.of(CPU, TIMES)) {
            Matcher found = pattern.matcher(said);
            if (found.find() && !found.group(1).isBlank()) {
                return Arrays.stream(found.group(1).split(",")).map(String::strip).map(Double::valueOf).toList();
            }
        }
        throw new IOException("said no RESULT: " + said.strip().lines().reduce("", (all, line) -> line));
    }

    /// Ours, in a process of its own like the others.
    static Engine ours(String name, int most) {
        return new ProtocolEngine(name, java(OwnEngine.class.getName()), most, true);
    }

    /// A program of the project in a virtual machine like this one.
    static List<String> java(String program) {
        List<String> call = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        call.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        call.addAll(List.of("-classpath", System.getProperty("java.class.path"), program));
        return call;
    }

    /// Whether a command ends well.
    static boolean works(String... command) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "layout-benchmark"));
            Watched.run(List.of(command), folder, 30);
            return true;
        } catch (IOException absent) {
            return false;
        }
    }
}
