package samenspel;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Java's cache of loaded classes that lies beside the jars (JEP 483), and whether it is of these very jars. Java 25 up to 25.0.3 does not look
/// whether a jar has changed (JDK-8377932) and would run the classes of the former one. So the build writes down what the jars are, and a
/// start looks; this look is in every cache, so also an old one has it.
final class StartCache {
    /// A system property: the file of the cache that Java was told of.
    private static final String PROPERTY = "samenspel.cache";
    private static final int PIECE = 1 << 20;

    private final Path cache;

    StartCache(Path cache) {
        this.cache = cache;
    }

    /// Writes down what the jars beside a cache are. Called by the build.
    ///
    /// @param file of the cache
    public static void main(String[] file) throws IOException {
        StartCache made = new StartCache(Path.of(file[0]));
        Files.write(made.record(), made.jars());
    }

    /// Whether this start may run classes of other jars than those it has.
    static boolean isOfOtherJars() {
        String file = System.getProperty(PROPERTY, "");
        return !file.isEmpty() && Files.exists(Path.of(file)) && !new StartCache(Path.of(file)).isOfTheseJars();
    }

    /// Without a record nobody knows; then the slow start is the right one.
    boolean isOfTheseJars() {
        try {
            return Files.readAllLines(record()).equals(jars());
        } catch (IOException _) {
            return false;
        }
    }

    private Path record() {
        return cache.resolveSibling(cache.getFileName() + ".jars");
    }

    /// A line a jar: checksum, bytes, name.
    private List<String> jars() throws IOException {
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Objects.requireNonNull(cache.toAbsolutePath().getParent()), "*.jar")) {
            TreeSet<Path> jars = new TreeSet<>();
            found.forEach(jars::add);
            for (Path jar : jars) {
                lines.add(String.format(Locale.ROOT, "%08x %d %s", checksum(jar), Files.size(jar), jar.getFileName()));
            }
        }
        return lines;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        byte[] piece = new byte[PIECE];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                sum.update(piece, 0, read);
            }
        }
        return sum.getValue();
    }

    /// Starts the program anew without a cache, and waits for its end.
    ///
    /// @return its exit code
    static int startWithout(List<String> arguments) throws IOException {
        try {
            return new ProcessBuilder(without(ManagementFactory.getRuntimeMXBean().getInputArguments(), arguments)).inheritIO().start().waitFor();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 2;
        }
    }

    /// The words of that call.
    ///
    /// @param flags what Java was told this time
    static List<String> without(List<String> flags, List<String> arguments) {
        Stream<String> java = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                flags.stream().filter(flag -> !flag.startsWith("-XX:AOTCache") && !flag.startsWith("-D" + PROPERTY) && !flag.startsWith("-Djpackage.")));
        Stream<String> call = Stream.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName());
        return Stream.of(java, call, arguments.stream()).flatMap(part -> part).toList();
    }
}
