package samenspel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samenspel.text.Language;

/// A page for users in the repository, `README.md` or one of the help, as far as it can be held to what it says.
record ManualPage(Path file, String text) {
    static final Path README = Path.of("README.md");
    private static final Path HELP = Path.of("src", "main", "resources", "samenspel", "help");
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

    static ManualPage read(Path file) {
        try {
            return new ManualPage(file, Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ManualPage help(Language language, String topic) {
        return read(HELP.resolve(language.tag()).resolve(topic + ".md"));
    }

    /// `README.md` and the pages of the help in all languages.
    static List<ManualPage> all() throws IOException {
        try (Stream<Path> files = Files.walk(HELP)) {
            return Stream.concat(Stream.of(README), files.filter(Files::isRegularFile).sorted()).map(ManualPage::read).toList();
        }
    }

    /// The contents of the blocks of one kind, such as `json`.
    List<String> blocks(String kind) {
        return BLOCK.matcher(text).results().filter(block -> block.group(1).equals(kind)).map(block -> block.group(2)).toList();
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

    /// Where links and pictures lead within the project, without the section there.
    Stream<Path> linked() {
        Path folder = file.toAbsolutePath().getParent();
        return Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(text).results().map(link -> folder.resolve(link.group(1)).normalize());
    }
}
