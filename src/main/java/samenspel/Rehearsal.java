package samenspel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import samenspel.cli.Cli;
import samenspel.ui.WindowRehearsal;

/// Walks once through what people do most, when the program is packaged: the Java machine remembers which
/// classes that took, and later starts load them from its cache (see `TrainCache` among the packaging).
/// What is left out here still works, but starts more slowly.
public final class Rehearsal {
    private static final String SAMPLE = "network-1.samenspel.json";

    private Rehearsal() {
    }

    /// @param arguments a folder for what is made on the way; or `watch` and a file, to be told how long the
    ///                  first picture of it takes from the start of the process
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments[0].equals("watch")) {
            watch(arguments[1]);
            return;
        }
        Path folder = Path.of(arguments[0]);
        Path file = sample(folder);
        verbs(folder, file).forEach(Cli::run);
        WindowRehearsal.run(file, false);
    }

    private static void watch(String file) throws InterruptedException, ExecutionException {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        Instant stood = WindowRehearsal.run(Path.of(file), true);
        System.out.println("first picture after " + Duration.between(started, stood).toMillis() + " ms");
    }

    private static List<List<String>> verbs(Path folder, Path file) {
        String svg = folder.resolve("picture.svg").toString();
        String png = folder.resolve("picture.png").toString();
        String positions = folder.resolve("positions.csv").toString();
        return List.of(
                List.of("--help"),
                List.of("check", file.toString()),
                List.of("check", "--json", file.toString()),
                List.of("change", file.toString(), "--lang=nl"),
                List.of("change", file.toString(), "--csv"),
                List.of("layout", file.toString(), "-o", positions),
                List.of("draw", file.toString(), "-o", svg, "--lang=nl", "--size-by=degree"),
                List.of("draw", file.toString(), "-o", png, "--dpi=96"));
    }

    /// The first sample network as a file.
    private static Path sample(Path folder) throws IOException {
        Path file = folder.resolve(SAMPLE);
        try (InputStream packed = Rehearsal.class.getResourceAsStream("samples/" + SAMPLE)) {
            if (packed == null) {
                throw new IOException("the sample network " + SAMPLE + " is missing from the program");
            }
            Files.copy(packed, file);
        }
        return file;
    }
}
