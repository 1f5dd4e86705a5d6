import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is made ready to install, as the build says it.
///
/// @param project the project's folder
/// @param app     the packaged program (`bin`, `lib`, `licences`)
/// @param to      where images and packages are put
/// @param version such as 0.1.0
/// @param jar     the name of the program's jar
/// @param main    the class that starts it
/// @param stamp   the time every file gets, so that two builds are alike
/// @param flags   what Java is told at a start
/// @param build   the commit and its day (see `Commit`); empty when nobody knows
record Program(Path project, Path app, Path to, String version, String jar, String main, Instant stamp, List<String> flags, String build) {
    static final String NAME = "samenspel";

    /// @param arguments each KEY=VALUE
    static Program of(List<String> arguments) {
        Map<String, String> said = new LinkedHashMap<>();
        arguments.forEach(word -> said.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
        return new Program(Path.of(said.get("project")), Path.of(said.get("app")), Path.of(said.get("to")), said.get("version"),
                said.get("jar"), said.get("main"), Instant.parse(said.get("stamp")), flags(said.get("flags")),
                said.containsKey("build") ? said.get("build") : Commit.of(Path.of(said.get("project"))));
    }

    /// JavaFX is a module of the image's own Java, so that it alone may load native code.
    private static List<String> flags(String words) {
        return Arrays.stream(words.split("\\s+"))
                .map(flag -> flag.equals("--enable-native-access=ALL-UNNAMED") ? "--enable-native-access=javafx.graphics" : flag).toList();
    }

    Path packaging() {
        return project.resolve("src/packaging");
    }

    Path icon(String file) {
        return project.resolve("icons").resolve(file);
    }

    Path runtime() {
        return to.resolve("runtime");
    }

    /// The jars of the class path, and nothing else.
    Path jars() {
        return to.resolve("jars");
    }

    /// What `jlink` is to leave out.
    Path unused() {
        return to.resolve("unused.txt");
    }

    /// What the packers of Windows and macOS read beside the image: icon, file kinds, second starter.
    Path described() {
        return to.resolve("described");
    }
}
