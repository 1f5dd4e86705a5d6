import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The Java that an image brings: the modules the program needs of this JDK, and JavaFX. The native libraries of JavaFX lie beside those
/// of Java, where it finds them; left in its jars they would be unpacked into the home of everybody who starts it.
final class OwnJava {
    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

    /// Of the package binutils; Linux alone has it at this place.
    private static final Path STRIP = Path.of("/usr/bin/strip");

    private OwnJava() {
    }

    static void make(Program program, TargetSystem system) throws IOException, InterruptedException {
        Path modules = Files.createDirectories(program.to().resolve("modules"));
        Path natives = Files.createDirectories(program.to().resolve("natives"));
        for (Path jar : jars(program.app().resolve("lib"))) {
            if (isModule(jar)) {
                split(jar, modules, natives);
            }
        }
        if (system == TargetSystem.LINUX) {
            Files.write(program.unused(), Unused.patterns());
        }
        Tools.jdk("jlink", Calls.jlink(program, modules, system));
        for (Path library : Tree.of(natives)) {
            if (!library.equals(natives)) {
                Files.copy(library, program.runtime().resolve(system.natives).resolve(library.getFileName().toString()));
            }
        }
        if (system == TargetSystem.LINUX) {
            Path folder = program.runtime().resolve(system.natives);
            for (String file : Unused.files()) {
                Files.delete(folder.resolve(file));
            }
        }
    }

    /// Takes the names out of native libraries that only their makers need: a sixth of them.
    static void strip(Path image) throws IOException, InterruptedException {
        if (Files.isExecutable(STRIP)) {
            List<String> call = new ArrayList<>(List.of(STRIP.toString(), "--strip-unneeded"));
            Tree.of(image).stream().map(Path::toString).filter(name -> name.endsWith(".so")).forEach(call::add);
            Tools.run(Map.of(), call);
        }
    }

    static List<Path> jars(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
            return StreamSupport.stream(found.spliterator(), false).sorted().toList();
        }
    }

    /// Whether it is a jar of JavaFX: it is a module, or the empty one beside it.
    static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    private static boolean isModule(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return isJavaFx(jar) && file.getEntry("module-info.class") != null;
        }
    }

    private static void split(Path jar, Path modules, Path natives) throws IOException {
        try (JarFile from = new JarFile(jar.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(modules.resolve(jar.getFileName().toString())))) {
            for (ZipEntry entry : from.stream().filter(one -> !one.isDirectory()).toList()) {
                if (NATIVE.matcher(entry.getName()).matches()) {
                    copy(from, entry, Files.newOutputStream(natives.resolve(entry.getName().replaceFirst(".*/", ""))));
                } else {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(from.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static void copy(JarFile from, ZipEntry entry, OutputStream to) throws IOException {
        try (InputStream bytes = from.getInputStream(entry); to) {
            bytes.transferTo(to);
        }
    }
}
