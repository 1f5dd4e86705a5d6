import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/// Writes the folder `licences` of the packaged program: the licences of Samenspel and its letters, and for each library beside
/// it a folder with the texts that its jar holds and those that `libraries.txt` names. Stops the build when a
/// library has none.
///
/// Arguments: the program's folder, the program's jar, the folder with `libraries.txt` and the texts.
final class Licences {
    private static final Pattern TEXT = Pattern.compile("(META-INF/)?[\\w-]*(LICEN[CS]E|NOTICE)[\\w.-]*", Pattern.CASE_INSENSITIVE);
    private static final String OWN = "own";
    private static final String FONT = "SourceSans3-LICENSE.txt";

    private final Path texts;
    private final Path to;
    private final Map<String, List<String>> needed = new TreeMap<>();

    private Licences(Path texts, Path to) {
        this.texts = texts;
        this.to = to;
    }

    public static void main(String[] arguments) throws IOException {
        Path app = Path.of(arguments[0]);
        Licences licences = new Licences(Path.of(arguments[2]), app.resolve("licences"));
        licences.readTable();
        Files.createDirectories(licences.to);
        licences.copy("EUPL-1.2", licences.to);
        Files.write(licences.to.resolve(FONT), Files.readAllBytes(licences.texts.resolveSibling("diagram").resolve(FONT)));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(app.resolve("lib"), "*.jar")) {
            for (Path jar : jars) {
                if (!jar.getFileName().toString().equals(arguments[1])) {
                    licences.add(jar);
                }
            }
        }
    }

    private void readTable() throws IOException {
        for (String line : Files.readAllLines(texts.resolve("libraries.txt"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                List<String> words = Arrays.asList(line.split("\\s+"));
                needed.put(words.getFirst(), words.subList(1, words.size()));
            }
        }
    }

    private void add(Path jar) throws IOException {
        String library = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        List<String> wanted = textsOf(library);
        Path folder = Files.createDirectories(to.resolve(library));
        int found = takeOwn(jar, folder);
        for (String text : wanted) {
            if (!text.equals(OWN)) {
                copy(text, folder);
            } else if (found == 0) {
                throw new IOException(library + " holds no licence of its own: put the text of its licence into " + texts
                        + " and name it in libraries.txt");
            }
        }
    }

    private List<String> textsOf(String library) throws IOException {
        List<String> all = new ArrayList<>();
        needed.forEach((beginning, names) -> all.addAll(library.startsWith(beginning) ? names : List.of()));
        if (all.isEmpty()) {
            throw new IOException(library + " ships without a licence: enter it in " + texts.resolve("libraries.txt"));
        }
        return all;
    }

    /// @return how many texts the jar holds
    private static int takeOwn(Path file, Path folder) throws IOException {
        int found = 0;
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().filter(one -> TEXT.matcher(one.getName()).matches()).toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                Files.write(folder.resolve(name), jar.getInputStream(entry).readAllBytes());
                found++;
            }
        }
        return found;
    }

    private void copy(String text, Path folder) throws IOException {
        Files.write(folder.resolve(text + ".txt"), Files.readAllBytes(texts.resolve(text + ".txt")));
    }
}
