import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the tools of the JDK are asked, as lists of words.
final class Calls {
    /// JDK and JavaFX modules in the image: the window; pictures; tables in old encodings; Dutch and English; the look at a stale cache.
    static final List<String> MODULES = List.of("javafx.controls", "java.desktop", "java.logging", "java.management", "java.xml",
            "jdk.charsets", "jdk.localedata", "jdk.unsupported", "jdk.zipfs");
    static final String CACHE = "samenspel.aot";

    private Calls() {
    }

    /// @param modules the folder of the JavaFX jars
    static List<String> jlink(Program program, Path modules, TargetSystem system) {
        List<String> call = new ArrayList<>(List.of("--module-path", modules.toString(), "--add-modules", String.join(",", MODULES),
                "--include-locales=en,nl", "--strip-java-debug-attributes", "--no-header-files", "--no-man-pages", "--compress=zip-9",
                "--output", program.runtime().toString()));
        if (system == TargetSystem.LINUX) {
            // tried nowhere else
            call.add("--exclude-resources=@" + program.unused());
        }
        return call;
    }

    /// An image: starter, jars and Java in a folder.
    static List<String> image(Program program, TargetSystem system) {
        List<String> call = new ArrayList<>(List.of("--type", "app-image", "--dest", program.to().toString()));
        call.addAll(named(program, system));
        call.addAll(List.of("--icon", system.icon(program).toString(), "--input", program.jars().toString(),
                "--main-jar", program.jar(), "--main-class", program.main(), "--runtime-image", program.runtime().toString(),
                "--app-content", program.app().resolve("licences").toString()));
        flags(program).forEach(flag -> call.addAll(List.of("--java-options", flag)));
        if (system == TargetSystem.WINDOWS) {
            call.addAll(List.of("--add-launcher", "samenspel-console=" + program.described().resolve("console.properties")));
        }
        return call;
    }

    /// A package of a finished image for those who install it.
    static List<String> pack(Program program, TargetSystem system) {
        List<String> call = new ArrayList<>(system.packed);
        call.addAll(List.of("--app-image", program.to().resolve(system.image()).toString(), "--dest", program.to().toString()));
        call.addAll(named(program, system));
        call.addAll(List.of("--file-associations", program.described().resolve("file-kind.properties").toString(),
                "--license-file", program.app().resolve("licences/EUPL-1.2.txt").toString()));
        return call;
    }

    private static List<String> named(Program program, TargetSystem system) {
        return List.of("--name", system.shown(), "--app-version", system.version(program.version()), "--vendor", "Samenspel",
                "--description", "Networks of organisations, layer by layer");
    }

    /// The starter puts the folder of the jars in the place of `$APPDIR`. Without a cache Java says nothing and starts more slowly.
    static List<String> flags(Program program) {
        List<String> flags = new ArrayList<>(program.flags());
        flags.addAll(List.of("-Xlog:aot=off", "-Xlog:cds=off", "-XX:AOTCache=$APPDIR/" + CACHE, "-Dsamenspel.cache=$APPDIR/" + CACHE));
        if (!program.build().isEmpty()) {
            flags.add("-Dsamenspel.build=" + program.build());
        }
        return flags;
    }
}
