package samenspel.cli.call;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;
import samenspel.storage.disk.SameFile;
import samenspel.text.Texts;

/// The files a call reads and makes. None that is made may take the place of one that is read, or of another one made, nor stand
/// among what is said of it.
public final class FilesOfCall {
    private static final Set<String> MADE = Set.of("--output", "--write-recipe", "--save-import", "--table", "--matrix", "--retention", "--multiples", "--key-file");
    private static final Set<String> READ = Set.of("--recipe", "--import", "--look");

    /// Verbs whose last file is one they make.
    private static final Set<String> MAKING = Set.of("convert", "template");
    /// Names of the output of the program, where the system has any.
    private static final List<Path> ANSWERS = List.of(Path.of("/dev/stdout"), Path.of("/proc/self/fd/1"));

    /// What other programs read from the output: no file may stand in it, nor may it be said elsewhere than asked.
    private static final List<String> RESULTS = List.of("--csv", "--json");

    /// What Java puts for bytes of a name that are no letters.
    private static final char NO_LETTER = '\ufffd';

    private FilesOfCall() {
    }

    /// @throws Stop when a file would be lost, or its name cannot be said
    public static void check(ParseResult call, Texts texts) throws Stop {
        spelled(call, texts);
        List<Path> taken = new ArrayList<>(call.matchedPositionals().stream().flatMap(FilesOfCall::files).toList());
        of(call, READ).forEach(taken::add);
        for (Path made : of(call, MADE).toList()) {
            if (taken.stream().anyMatch(other -> SameFile.is(other, made))) {
                throw Stop.wrongUsage(texts.get("cli.files.twice", made.toString()));
            }
            taken.add(made);
        }
        Optional<String> result = RESULTS.stream().filter(call::hasMatchedOption).findFirst();
        if (result.isPresent() && makesAnswer(call)) {
            throw Stop.wrongUsage(texts.get("cli.files.two-results", result.get()));
        }
    }

    /// @throws Stop for a name whose bytes are no letters: Java has put another name in its place, of which there is no file
    private static void spelled(ParseResult call, Texts texts) throws Stop {
        Stream<Path> options = Stream.concat(of(call, READ), of(call, MADE));
        Optional<Path> unspelled = Stream.concat(call.matchedPositionals().stream().flatMap(FilesOfCall::files), options)
                .filter(file -> file.toString().indexOf(NO_LETTER) >= 0 && Files.notExists(file)).findFirst();
        if (unspelled.isPresent()) {
            throw Stop.cannot(texts.get("cli.files.no-letters", unspelled.get().toString()));
        }
    }

    /// Whether what is made comes out where results are said, whatever that is called.
    public static boolean makesAnswer(ParseResult call) {
        Stream<Path> last = call.matchedPositionals().stream().flatMap(FilesOfCall::files)
                .reduce((_, later) -> later).filter(_ -> MAKING.contains(call.commandSpec().name())).stream();
        return Stream.concat(of(call, MADE), last).anyMatch(made -> ANSWERS.stream().anyMatch(answer -> SameFile.is(answer, made)));
    }

    private static Stream<Path> of(ParseResult call, Set<String> options) {
        return call.matchedOptions().stream().filter(option -> options.contains(option.longestName())).flatMap(FilesOfCall::files);
    }

    private static Stream<Path> files(ArgSpec argument) {
        return argument.originalStringValues().stream().filter(word -> !word.isEmpty()).map(Path::of);
    }
}
