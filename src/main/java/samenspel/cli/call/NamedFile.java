package samenspel.cli.call;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import samenspel.text.Texts;

/// A file that an option asks for, and the ending of its name, which says what kind it is to be.
public record NamedFile(Path path, String ending) {

    /// The file of an option; empty when the option is not given.
    ///
    /// @param endings two, lower case
    /// @throws Stop when the name has neither
    public static Optional<NamedFile> of(ParseResult call, String option, List<String> endings, Texts texts) throws Stop {
        String given = call.matchedOptionValue(option, "");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        for (String ending : endings) {
            if (given.toLowerCase(Locale.ROOT).endsWith("." + ending)) {
                return Optional.of(new NamedFile(Path.of(given), ending));
            }
        }
        throw Stop.wrongUsage(texts.get("cli.change.format", given, "." + endings.getFirst(), "." + endings.getLast()));
    }
}
