import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Makes `lib/samenspel.aot`, Java's cache of loaded and linked classes (JEP 483, 514), by running a
/// rehearsal of the packaged program once; with it the program starts about twice as fast.
///
/// Arguments: `true` or `false` (whether to do anything), the program's folder, its jar's name, the source
/// of the rehearsal, the JVM's flags. The cache is good for these very jars with these time stamps and for
/// the Java that made it; otherwise it is passed over, by Java or by the program's `StartCache`. So a failure here costs speed and nothing else:
/// it is said in one line and the build goes on.
final class TrainCache {
    private static final long LIMIT_SECONDS = 120;

    private TrainCache() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (!Boolean.parseBoolean(arguments[0])) {
            return;
        }
        Path library = Path.of(arguments[1], "lib");
        try {
            if (!isFresh(library)) {
                train(library, arguments);
            }
        } catch (IOException | UncheckedIOException failure) {
            sayThatItStartsSlower(failure.toString());
        }
    }

    private static Path cacheIn(Path library) {
        return library.resolve("samenspel.aot");
    }

    /// Whether there is a cache younger than every jar.
    private static boolean isFresh(Path library) throws IOException {
        if (!Files.exists(cacheIn(library)) || !Files.exists(library.resolve("samenspel.aot.jars"))) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(cacheIn(library));
        try (Stream<Path> files = Files.list(library)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .allMatch(jar -> timeOf(jar).compareTo(made) < 0);
        }
    }

    private static FileTime timeOf(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void train(Path library, String[] arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(cacheIn(library));
        Path folder = Files.createTempDirectory("samenspel-rehearsal");
        Path protocol = folder.resolve("protocol.txt");
        Process rehearsal = new ProcessBuilder(command(library, folder, arguments))
                .redirectErrorStream(true).redirectOutput(protocol.toFile()).start();
        if (!rehearsal.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            rehearsal.descendants().forEach(ProcessHandle::destroyForcibly);
            rehearsal.destroyForcibly().waitFor();
        }
        if (rehearsal.exitValue() == 0 && Files.exists(cacheIn(library)) && isWrittenDown(library, arguments[2])) {
            delete(folder);
        } else {
            Files.deleteIfExists(cacheIn(library));
            sayThatItStartsSlower("see " + protocol);
        }
    }

    /// Writes beside the cache which jars it is of; a start looks there.
    private static boolean isWrittenDown(Path library, String jar) throws IOException, InterruptedException {
        return new ProcessBuilder(java(), "-cp", library.resolve(jar).toString(), "samenspel.StartCache", cacheIn(library).toString()).inheritIO().start().waitFor() == 0;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The rehearsal is no part of the program: Java compiles and runs its source beside it. That is asked for by the
    /// name of the class that does so, since a cache made by `java FILE` holds for that class's module only.
    private static List<String> command(Path library, Path folder, String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(Arrays.asList(arguments).subList(4, arguments.length));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Xlog:aot=off",
                "-XX:AOTCacheOutput=" + cacheIn(library),
                "-cp", library.resolve(arguments[2]).toString(),
                "com.sun.tools.javac.launcher.SourceLauncher", arguments[3], folder.toString()));
        return command;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void sayThatItStartsSlower(String because) {
        System.err.println("No start-up cache was made, so the packaged program starts more slowly: " + because);
    }
}
