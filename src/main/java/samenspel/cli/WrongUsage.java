package samenspel.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import samenspel.cli.call.ValueKind;
import samenspel.text.Texts;

/// Says in one line what is wrong with a call and where to read how it is right.
final class WrongUsage {
    /// What stands in an argument for a letter that the settings of the system do not know.
    private static final char UNKNOWN_LETTER = '\ufffd';
    private final Texts texts;

    WrongUsage(Texts texts) {
        this.texts = texts;
    }

    String line(ParameterException wrong) {
        String call = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return call + ": " + reason(wrong) + " " + texts.get("cli.wrong.help", call);
    }

    private String reason(ParameterException wrong) {
        return unspelled(wrong).map(word -> texts.get("cli.wrong.letters", word)).orElseGet(() -> reasonOf(wrong));
    }

    /// The word in which a letter is that the settings of the system do not know.
    private static Optional<String> unspelled(ParameterException wrong) {
        Stream<String> words = wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched().stream()
                : Stream.of(String.valueOf(wrong.getValue()));
        return words.filter(word -> word.indexOf(UNKNOWN_LETTER) >= 0).findFirst();
    }

    private String reasonOf(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> texts.get("cli.wrong.twice", named(twice.getOverwritten()));
            default -> value(wrong);
        };
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().getFirst();
        CommandLine line = unmatched.getCommandLine();
        if (first.startsWith("-")) {
            return texts.get("cli.wrong.option", first);
        }
        boolean isFile = first.contains(".") || first.contains("/") || first.contains("\\");
        if (isFile && !line.getSubcommands().isEmpty()) {
            return texts.get(new File(first).exists() ? "cli.wrong.several" : "cli.wrong.file", first);
        }
        return line.getSubcommands().isEmpty()
                ? texts.get("cli.wrong.surplus", first)
                : texts.get("cli.wrong.verb", first, verbs(line));
    }

    /// Those that are in the help.
    private static String verbs(CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .filter(verb -> !verb.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }

    private String missing(MissingParameterException missing) {
        List<ArgSpec> without = missing.getMissing();
        if (without.isEmpty()) {
            return texts.get("cli.wrong.no-verb", verbs(missing.getCommandLine()));
        }
        return texts.get("cli.wrong.missing", without.stream().map(this::named).collect(Collectors.joining(", ")));
    }

    private String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return texts.get("cli.wrong.other", wrong.getMessage().lines().findFirst().orElse(""));
        }
        return texts.get("cli.wrong.value", String.valueOf(wrong.getValue()), named(argument), accepted(argument));
    }

    /// The words an argument takes, or what kind of value.
    private String accepted(ArgSpec argument) {
        if (argument.completionCandidates() == null) {
            return texts.get("cli.takes." + (argument.userObject() instanceof ValueKind<?> kind ? kind : ValueKind.FILE).word());
        }
        List<String> words = new ArrayList<>();
        StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return String.join(", ", words);
    }

    private String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
