import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A system that the program is made ready for. An image holds the Java of the machine that makes it, so each is made on its own system.
enum TargetSystem {
    LINUX("linux", "lib/app", "lib/runtime", "lib", List.of()),
    WINDOWS("windows", "app", "runtime", "bin", List.of(
            "--type", "msi", "--win-per-user-install", "--win-menu", "--win-menu-group", "Samenspel", "--win-shortcut-prompt",
            "--win-upgrade-uuid", "6f0f6b1e-6a5c-4b0f-9f0c-2b7f3c0a5e11")),
    MAC("mac", "Contents/app", "Contents/runtime/Contents/Home", "lib", List.of(
            "--type", "dmg", "--mac-package-identifier", "nl.samenspel", "--mac-app-category", "public.app-category.education"));

    /// The folders within an image of the jars, of Java, and within Java of its native libraries.
    final Path jars;
    final Path runtime;
    final Path natives;
    /// The arguments of `jpackage` that make its package; none on Linux, whose package is made by `DebPackage`.
    final List<String> packed;
    private final String word;

    TargetSystem(String word, String jars, String runtime, String natives, List<String> packed) {
        this.word = word;
        this.jars = Path.of(jars);
        this.runtime = Path.of(runtime);
        this.natives = Path.of(natives);
        this.packed = packed;
    }

    static TargetSystem ofWord(String word) {
        return Stream.of(values()).filter(system -> system.word.equals(word)).findFirst().orElseThrow();
    }

    static TargetSystem here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }

    /// The image's name in the folder it is made in.
    String image() {
        return switch (this) {
            case LINUX -> Program.NAME;
            case WINDOWS -> "Samenspel";
            case MAC -> "Samenspel.app";
        };
    }

    /// What people see as its name; on Linux it is a command, too.
    String shown() {
        return this == LINUX ? Program.NAME : "Samenspel";
    }

    Path icon(Program program) {
        return switch (this) {
            case LINUX -> program.icon("samenspel-512.png");
            case WINDOWS -> program.described().resolve("samenspel.ico");
            case MAC -> program.described().resolve("samenspel.icns");
        };
    }

    /// A Mac takes no version that begins with a nought.
    String version(String version) {
        return this == MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }
}
