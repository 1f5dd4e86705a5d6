package samenspel.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.work.files.AnonymousFile;

/// `anonymous`: a copy of a network without names, and what could still tell who is meant.
final class AnonymousVerb implements Verb {
    @Override
    public String name() {
        return "anonymous";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).file().output().text("--key", "WORD").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        Path original = call.matchedPositionalValue(0, null);
        Path output = call.matchedOptionValue("--output", null);
        String word = word(call, texts);
        Document document = Input.read(original, terminal);
        Stop.unless(() -> AnonymousFile.write(document, word, output, texts), texts).forEach(terminal.out()::println);
        return 0;
    }

    private static String word(ParseResult call, Texts texts) throws Stop {
        String word = call.matchedOptionValue("--key", "");
        if (call.hasMatchedOption("--key") && word.isBlank()) {
            throw Stop.wrongUsage(texts.get("cli.anonymous.no-key"));
        }
        return word;
    }
}
