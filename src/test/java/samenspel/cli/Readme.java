package samenspel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The project's `README.md`, as far as it can be held to what it says.
record Readme(String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final String PROMPT = "$ ";

    /// A call as it stands behind a prompt, and the output shown below it; empty when there is none.
    record Example(String call, String shown) {

        /// Whether only the beginning of the output is shown.
        boolean isCut() {
            return shown.endsWith("…\n");
        }

        @Override
        public String toString() {
            return call;
        }
    }

    static Readme read() throws IOException {
        return new Readme(Files.readString(Path.of("README.md")).replace("\r\n", "\n"));
    }

    /// The contents of the blocks of one kind, such as `json`.
    List<String> blocks(String kind) {
        return BLOCK.matcher(text).results().filter(block -> block.group(1).equals(kind)).map(block -> block.group(2)).toList();
    }

    /// The network that is shown as a file.
    String network() {
        return blocks("json").getFirst();
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String block : blocks("console")) {
            for (String one : block.split("(?m)^(?=\\$ )")) {
                int end = one.indexOf('\n') + 1;
                examples.add(new Example(one.substring(PROMPT.length(), end).strip(), one.substring(end)));
            }
        }
        return examples;
    }

    /// What stands below a heading before the next one, whatever its level.
    String section(String heading) {
        Matcher found = Pattern.compile("(?ms)^#+ " + heading + "\\b.*?(?=^##|\\z)").matcher(text);
        return found.find() ? found.group() : "";
    }

    /// Where links and pictures lead within the project.
    Stream<Path> linked() {
        return Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(text).results().map(link -> Path.of(link.group(1)));
    }
}
