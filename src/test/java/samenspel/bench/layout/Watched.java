package samenspel.bench.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A process that is run to its end while its memory and its processor time are looked at.
///
/// @param said       its output
/// @param megabytes  the most memory it or a process it started took; NaN where the system does not tell
/// @param cpuSeconds at the last look, start-up included
record Watched(String said, double megabytes, double cpuSeconds) {
    private static final long LOOK_MILLIS = 10;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    /// @throws IOException when it ended badly or took too long
    static Watched run(List<String> command, Path folder, double mostSeconds) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            double[] most = {Double.NaN, 0};
            long end = System.nanoTime() + (long) (mostSeconds * 1e9);
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                look(process, most);
                if (System.nanoTime() > end) {
                    throw new IOException("took longer than " + Math.round(mostSeconds) + " s");
                }
            }
            String text = Files.readString(said);
            if (process.exitValue() != 0) {
                throw new IOException("ended with " + process.exitValue() + ": " + text.strip().lines().reduce("", (all, line) -> line));
            }
            return new Watched(text, most[0], most[1]);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("was interrupted", stopped);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void look(Process process, double[] most) {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
        double peak = all.stream().mapToDouble(one -> megabytes(one.pid())).filter(Double::isFinite).max().orElse(Double.NaN);
        most[0] = Double.isNaN(most[0]) ? peak : Double.isNaN(peak) ? most[0] : Math.max(most[0], peak);
        most[1] = Math.max(most[1], all.stream().map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(time -> time.toNanos() / 1e9).sum());
    }

    private static double megabytes(long process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process), "status")));
            return peak.find() ? Double.parseDouble(peak.group(1)) / 1024 : Double.NaN;
        } catch (IOException gone) {
            return Double.NaN;
        }
    }
}
