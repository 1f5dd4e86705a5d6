import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program as a folder that starts without anything beside it, with a cache of loaded classes for its starter.
final class Image {
    private final Program program;
    private final TargetSystem system;
    private final Path folder;

    Image(Program program, TargetSystem system) {
        this.program = program;
        this.system = system;
        this.folder = program.to().resolve(system.image());
    }

    Path make() throws IOException, InterruptedException {
        gatherJars();
        Tools.jdk("jpackage", Calls.image(program, system));
        sortClassPath();
        OwnJava.strip(folder);
        Tree.stamp(folder, program.stamp());
        train();
        Tree.stamp(folder, program.stamp());
        return folder;
    }

    /// JavaFX is in Java. The rehearsal ships, since a cache holds for one class path only, and it must be made with the jars it is used with.
    private void gatherJars() throws IOException {
        Files.createDirectories(program.jars());
        for (Path jar : OwnJava.jars(program.app().resolve("lib"))) {
            if (!OwnJava.isJavaFx(jar)) {
                Files.copy(jar, program.jars().resolve(jar.getFileName().toString()));
            }
        }
        Path classes = Files.createDirectories(program.to().resolve("rehearsal"));
        String modules = program.to().resolve("modules").toString();
        Tools.jdk("javac", List.of("-d", classes.toString(), "--module-path", modules, "--add-modules", "javafx.controls",
                "-cp", program.app().resolve("lib").resolve(program.jar()).toString(), program.packaging().resolve("Rehearsal.java").toString()));
        Tools.jdk("jar", List.of("--create", "--file", program.jars().resolve("rehearsal.jar").toString(), "--date", program.stamp().toString(),
                "-C", classes.toString(), "."));
    }

    /// Java's cache holds for one order of the jars, and two builds must be alike.
    private void sortClassPath() throws IOException {
        for (Path settings : Tree.of(folder.resolve(system.jars)).stream().filter(file -> file.toString().endsWith(".cfg")).toList()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(settings));
            lines.removeIf(line -> line.startsWith("app.classpath="));
            lines.addAll(1, classPath().map(jar -> "app.classpath=$APPDIR/" + jar).toList());
            Files.write(settings, lines);
        }
    }

    /// The program's jar first.
    private Stream<String> classPath() throws IOException {
        List<String> names = OwnJava.jars(folder.resolve(system.jars)).stream().map(jar -> jar.getFileName().toString()).toList();
        return Stream.concat(Stream.of(program.jar()), names.stream().filter(name -> !name.equals(program.jar())));
    }

    private void train() throws IOException, InterruptedException {
        Path jars = folder.resolve(system.jars);
        Path home = folder.resolve(system.runtime);
        Path cache = jars.resolve(Calls.CACHE);
        Path made = Files.createTempDirectory("samenspel-rehearsal");
        List<String> call = new ArrayList<>(program.flags());
        call.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Duser.home=" + made, "-Xlog:aot=off", "-Xlog:cds=off",
                "-XX:AOTCacheOutput=" + cache, "-cp", classPath().map(name -> jars.resolve(name).toString()).collect(Collectors.joining(File.pathSeparator)),
                "Rehearsal", made.toString()));
        // what was counted of each method in so short a rehearsal would make the cache an eighth larger
        call.addAll(0, List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:TieredStopAtLevel=1"));
        quietly(Tools.java(home, call), made.resolve("protocol.txt"));
        if (!Files.exists(cache)) {
            throw new IOException("no start-up cache was made: see " + made);
        }
        Tree.delete(made);
        Tools.run(Map.of(), Tools.java(home, List.of("-cp", jars.resolve(program.jar()).toString(), "samenspel.StartCache", cache.toString())));
    }

    private static void quietly(List<String> command, Path protocol) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(protocol.toFile()).start().waitFor();
        if (code != 0) {
            throw new IOException("the rehearsal ended with " + code + ": see " + protocol);
        }
    }
}
