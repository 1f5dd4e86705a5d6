import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Java's modules and JavaFX hold that nothing here calls, neither the program nor its libraries nor JavaFX: windows and sounds of Java's own,
/// transformations of XML, texts in languages the program does not speak. `jlink` leaves out modules as a whole; these lie in
/// modules that are needed for pictures, letters, controls and for reading XML.
final class Unused {
    private static final List<String> FOLDERS = List.of("java.desktop/javax/swing", "java.desktop/sun/swing", "java.desktop/com/sun/swing",
            "java.desktop/com/sun/java/swing", "java.desktop/com/sun/media/sound", "java.xml/com/sun/org/apache/xalan/internal/xsltc",
            "java.xml/com/sun/org/apache/bcel");

    /// Java's own classes of fonts name it.
    private static final String NAMED = "java.desktop/javax/swing/plaf/FontUIResource.class";

    /// Files that are no class: pictures for Java's documentation, what JavaFX brings for another toolkit, pictures of its former look.
    private static final List<String> FILES = List.of("/java.desktop/java/awt/doc-files/**", "/javafx.graphics/javafx-swt.jar",
            "/javafx.controls/com/sun/javafx/scene/control/skin/caspian/*.png");

    /// Java has no Dutch texts; where there are none in a language it takes the English ones.
    private static final String OF_OTHER_LANGUAGES = ".*_(de|es|fr|it|ja|ko|pt_BR|sv|zh_CN|zh_HK|zh_TW)\\.(class|properties)";

    private static final Path MODULES = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");

    private Unused() {
    }

    /// The lines of a file for `jlink --exclude-resources`.
    static List<String> patterns() throws IOException {
        List<String> patterns = new ArrayList<>(FILES);
        patterns.add("regex:/java\\.[a-z]+/" + OF_OTHER_LANGUAGES);
        patterns.add(folders());
        return patterns;
    }

    /// Names in Java's folder of native libraries on Linux: of its own windows and sounds; for tools that look into this Java from another; for a cache of
    /// Java's own. The program tells Java that it has no screen (`java.awt.headless`), so that only JavaFX opens windows.
    static List<String> files() {
        return List.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so", "jrt-fs.jar", "classlist");
    }

    /// Of each package a file stays, since a module must have the packages it says it has.
    private static String folders() throws IOException {
        List<String> kept = new ArrayList<>(List.of(NAMED));
        for (String folder : FOLDERS) {
            for (List<Path> files : packages(folder)) {
                kept.add(MODULES.relativize(smallest(files)).toString());
            }
        }
        return "regex:/(?!(" + quoted(kept) + ")$)(" + quoted(FOLDERS) + ")/.*";
    }

    private static Collection<List<Path>> packages(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(MODULES.resolve(folder))) {
            return files.filter(file -> Files.isRegularFile(file) && !file.toString().matches(OF_OTHER_LANGUAGES))
                    .collect(Collectors.groupingBy(file -> file.getParent().toString(), TreeMap::new, Collectors.toList())).values();
        }
    }

    private static Path smallest(List<Path> files) throws IOException {
        Path smallest = files.getFirst();
        for (Path one : files) {
            long less = Files.size(smallest) - Files.size(one);
            if (less > 0 || less == 0 && one.toString().compareTo(smallest.toString()) < 0) {
                smallest = one;
            }
        }
        return smallest;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
