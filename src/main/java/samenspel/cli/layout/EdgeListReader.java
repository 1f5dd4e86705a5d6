package samenspel.cli.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import samenspel.cli.call.Stop;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.table.SeparatedCells;
import samenspel.text.Texts;

/// Reads a list of ties: `from to` or `from to layer` a line, one name for a node without ties, `#` before a comment.
/// Names stand between blanks; in a file with a comma, a semicolon or a tab in its first line they stand between
/// those, may hold blanks themselves and stand in quotes when they hold the separator.
///
/// A first line such as `source,target` is taken as a heading. The layer is not needed for a picture of all.
final class EdgeListReader {
    private static final Set<String> HEADINGS = Set.of("source target", "from to", "van naar", "bron doel", "id1 id2", "u v");
    private static final int MOST_BETWEEN_BLANKS = 3;
    /// Files that say more than who is tied to whom, and have readers of their own.
    private static final Pattern OTHER_FORMATS = Pattern.compile(".*\\.(json|graphml|gexf|gml|xml|net|paj|mat|dl|dat|dgs|dot|gv|xlsx|xlsm)");
    private static final Set<FileFormat> LISTS = EnumSet.of(FileFormat.EDGE_LIST, FileFormat.TABLE);
    private static final String OTHER_STARTS = "{<*[";

    private final Path file;
    private final Texts texts;
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private char separator;

    private EdgeListReader(Path file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    /// Whether a file is a list of ties and not a network's own file, by its name and its first letter.
    static boolean isEdgeList(Path file) {
        if (OTHER_FORMATS.matcher(file.toString().toLowerCase(Locale.ROOT)).matches() || !Files.isRegularFile(file)) {
            return false;
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            int first = reader.read();
            while (first >= 0 && Character.isWhitespace(first)) {
                first = reader.read();
            }
            return OTHER_STARTS.indexOf(first) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Whether there is more in it than who is tied to whom: layers, waves, or a form other than a list of ties.
    static boolean saysMore(Path file) {
        return OpenedFile.of(file, ReadingOptions.USUAL).read(ReadingOptions.USUAL).value().filter(read -> !LISTS.contains(read.format()) || read.graphs().stream().anyMatch(graph ->
                !graph.waves().isEmpty() || graph.relations().stream().anyMatch(name -> !name.isEmpty()))).isPresent();
    }

    /// @throws Stop when it cannot be read, when a line is wrong, or when there is nobody in it
    static EdgeList read(Path file, Texts texts) throws Stop {
        EdgeListReader reader = new EdgeListReader(file, texts);
        List<String> lines = reader.lines();
        for (int i = 0; i < lines.size(); i++) {
            reader.take(lines.get(i), i + 1);
        }
        return reader.result();
    }

    private List<String> lines() throws Stop {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            lines.replaceAll(line -> line.startsWith("\uFEFF") ? line.substring(1) : line);
            return lines;
        } catch (CharacterCodingException notUtf8) {
            throw Stop.cannot(texts.get("cli.edges.encoding", file.toString()));
        } catch (NoSuchFileException missing) {
            throw Stop.cannot(texts.get("cli.wrong.file", file.toString()));
        } catch (IOException failure) {
            throw Stop.cannot(texts.get("cli.edges.unreadable", file.toString(), String.valueOf(failure.getMessage())));
        }
    }

    private void take(String line, int number) {
        String bare = withoutComment(line).strip();
        if (bare.isEmpty()) {
            return;
        }
        boolean first = separator == 0;
        separator = first ? separatorOf(bare) : separator;
        String[] names = separator == ' ' ? bare.split("\\s+") : SeparatedCells.cells(withoutComment(line), separator).toArray(String[]::new);
        if (first && names.length > 1 && HEADINGS.contains((names[0] + " " + names[1]).toLowerCase(Locale.ROOT))) {
            remark("cli.edges.heading", number);
        } else {
            take(names, number);
        }
    }

    /// A comment begins a line or stands behind a blank, so that a name may hold `#`.
    private static String withoutComment(String line) {
        return line.indexOf('#') < 0 ? line : line.replaceFirst("(^|\\s)#.*", "");
    }

    private static char separatorOf(String line) {
        return line.indexOf('\t') >= 0 ? '\t' : line.indexOf(';') >= 0 ? ';' : line.indexOf(',') >= 0 ? ',' : ' ';
    }

    private void take(String[] found, int number) {
        String[] names = found.length == 2 && found[1].isEmpty() ? Arrays.copyOf(found, 1) : found;
        if (Arrays.stream(names).limit(2).anyMatch(String::isEmpty)) {
            problem("cli.edges.nameless", number);
        } else if (separator == ' ' && names.length > MOST_BETWEEN_BLANKS) {
            problem("cli.edges.words", number);
        } else {
            if (names.length > 1 && names[0].equals(names[1])) {
                remark("cli.edges.itself", number);
            }
            rows.add(names.length > 1 && names[0].equals(names[1]) ? Arrays.copyOf(names, 1) : Arrays.copyOf(names, Math.min(2, names.length)));
        }
    }

    private void remark(String key, int number) {
        remarks.add(texts.get(key, file.toString(), number));
    }

    private void problem(String key, int number) {
        problems.add(texts.get(key, file.toString(), number));
    }

    private EdgeList result() throws Stop {
        if (!problems.isEmpty()) {
            String more = problems.size() == 1 ? "" : " " + texts.get("cli.edges.more", problems.size() - 1);
            throw Stop.cannot(problems.getFirst() + more);
        }
        if (rows.isEmpty()) {
            throw Stop.cannot(texts.get("cli.edges.empty", file.toString()));
        }
        return EdgeList.of(rows, remarks);
    }
}
