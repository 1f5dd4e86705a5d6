package samenspel.crash;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import samenspel.storage.NetworkFile;
import samenspel.storage.PlacesInRows;
import samenspel.storage.disk.FileDigest;
import samenspel.storage.journal.JournalFolder;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.reading.UnsavedStudy;

/// Kills the program at random moments while a hand changes, saves and exports, and looks at what comes back: the file must open,
/// what comes back must be a state the session was in, and no more than two seconds of work may be gone; none where the system
/// asked it to end.
public final class CrashHarness {
    /// In milliseconds.
    static final long MOST_LOST = 2_000;
    private static final int LONGEST = 6_000;

    private final Path folder;
    private final Random random;

    /// @param lost   how old the oldest change is that did not come back, in milliseconds; 0 where all came back
    /// @param states of the session before it was killed
    /// @param left   whether work was offered back
    public record Outcome(boolean opens, boolean known, long lost, int states, boolean left) {
        boolean holds(boolean asked) {
            return opens && known && lost <= (asked ? 0 : MOST_LOST);
        }
    }

    /// A state of the session.
    private record Traced(long at, String digest) {
    }

    CrashHarness(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /// @param arguments how often, and a seed
    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("crash");
        for (boolean asked : new boolean[] {false, true}) {
            CrashHarness harness = new CrashHarness(folder, Long.parseLong(arguments[1]));
            List<Outcome> outcomes = new ArrayList<>();
            for (int n = 0; n < times; n++) {
                Outcome outcome = harness.once(asked);
                outcomes.add(outcome);
                if (!outcome.holds(asked)) {
                    System.out.println((asked ? "SIGTERM" : "SIGKILL") + " run " + n + ": " + outcome);
                }
            }
            System.out.println(summary(asked, outcomes));
        }
    }

    private static String summary(boolean asked, List<Outcome> outcomes) {
        List<Long> lost = outcomes.stream().map(Outcome::lost).sorted().toList();
        return String.format(Locale.ROOT, "%s: %d runs, %d files open, %d came back as a state of the session, %d were offered, lost at most %d ms (median %d), states a run %d",
                asked ? "SIGTERM" : "SIGKILL", outcomes.size(), outcomes.stream().filter(Outcome::opens).count(), outcomes.stream().filter(Outcome::known).count(),
                outcomes.stream().filter(Outcome::left).count(), lost.getLast(), lost.get(lost.size() / 2),
                (int) outcomes.stream().mapToInt(Outcome::states).average().orElse(0));
    }

    /// @param asked whether the system asks the program to end, instead of killing it
    Outcome once(boolean asked) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory(folder, "run");
        Path file = place.resolve("study.samenspel.json");
        Files.copy(Path.of("samples", "network-3.samenspel.json"), file);
        Traced first = new Traced(0, digest(PlacesInRows.read(file).value()));
        Process program = start(place, file);
        while (!Files.exists(place.resolve("trace")) && program.isAlive()) {
            program.waitFor(50, TimeUnit.MILLISECONDS);
        }
        program.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
        long killed = System.currentTimeMillis();
        if (asked) {
            program.destroy();
        } else {
            program.destroyForcibly();
        }
        program.waitFor();
        Outcome outcome = outcome(place, file, first, killed);
        clear(place);
        return outcome;
    }

    private Process start(Path place, Path file) throws IOException {
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1",
                "-Dsamenspel.home=" + place.resolve("own"), "-cp", System.getProperty("java.class.path"), "samenspel.ui.ScriptedSession", file.toString(),
                String.valueOf(random.nextLong()))).redirectErrorStream(true).redirectOutput(new File(place.toFile(), "said")).start();
    }

    private static Outcome outcome(Path place, Path file, Traced first, long killed) throws IOException {
        List<Traced> session = Stream.concat(Stream.of(first), session(place.resolve("trace")).stream()).toList();
        Optional<Document> inFile = PlacesInRows.read(file).value();
        List<UnsavedStudy> left = UnsavedStudy.all(new JournalFolder(place.resolve("own")), Texts.in(Language.EN)).studies();
        Optional<Document> back = left.stream().findFirst().map(UnsavedStudy::document).or(() -> inFile);
        left.forEach(study -> study.left().close());
        String digest = digest(back);
        List<Traced> before = session.stream().filter(state -> state.at <= killed).toList();
        int at = before.size() - 1;
        while (at >= 0 && !before.get(at).digest.equals(digest)) {
            at--;
        }
        boolean known = session.stream().anyMatch(state -> state.digest.equals(digest));
        boolean later = at < 0 && known;
        long lost = later || at == before.size() - 1 ? 0 : killed - before.get(at + 1).at;
        return new Outcome(inFile.isPresent(), known, lost, before.size(), !left.isEmpty());
    }

    private static String digest(Optional<Document> document) {
        return document.map(one -> FileDigest.of(NetworkFile.write(one).getBytes(StandardCharsets.UTF_8))).orElse("");
    }

    /// The last line may be cut off.
    private static List<Traced> session(Path trace) throws IOException {
        return Files.exists(trace) ? Files.readAllLines(trace).stream().filter(line -> line.length() > 70)
                .map(line -> new Traced(Long.parseLong(line.substring(0, line.indexOf(' '))), line.substring(line.indexOf(' ') + 1))).toList() : List.of();
    }

    private static void clear(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
