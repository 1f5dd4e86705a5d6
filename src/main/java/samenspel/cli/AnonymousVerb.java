package samenspel.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.SystemTerminal;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.session.request.AnonymousRequest;
import samenspel.study.Document;
import samenspel.study.privacy.CodeKey;
import samenspel.study.privacy.TypedKey;
import samenspel.text.Texts;
import samenspel.work.files.AnonymousFile;

/// `anonymous`: a copy of a network without names, and what could still tell who is meant.
final class AnonymousVerb implements Verb {
    private static final String KEY_FILE = "--key-file";
    private static final String ASK = "--ask-key";
    private static final String KEEP_PLACES = "--keep-places";
    /// In use until it was seen that every program on a computer can read the words of a call.
    private static final String FORMER = "--key";

    /// Answers a question with what is typed unseen; empty where nobody can be asked.
    private final Function<String, Optional<String>> prompt;

    AnonymousVerb() {
        this(SystemTerminal::secret);
    }

    AnonymousVerb(Function<String, Optional<String>> prompt) {
        this.prompt = prompt;
    }

    @Override
    public String name() {
        return "anonymous";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).file().output().value(KEY_FILE, ValueKind.FILE, texts.get("cli.help.file"))
                .flag(ASK).flag(KEEP_PLACES).gone(FORMER).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        if (call.hasMatchedOption(FORMER)) {
            throw Stop.wrongUsage(texts.get("cli.anonymous.key-gone"));
        }
        if (call.hasMatchedOption(ASK) && !call.hasMatchedOption(KEY_FILE)) {
            throw Stop.wrongUsage(texts.get("cannot.save.key-alone"));
        }
        Path original = call.matchedPositionalValue(0, null);
        Path output = call.matchedOptionValue("--output", null);
        Document document = Input.read(original, terminal);
        AnonymousRequest request = new AnonymousRequest(call.hasMatchedOption(KEEP_PLACES), Optional.ofNullable(call.matchedOptionValue(KEY_FILE, null)),
                call.hasMatchedOption(ASK) ? Optional.of(typed(texts)) : Optional.empty());
        Stop.unless(() -> AnonymousFile.write(document, request, Optional.of(original), output, texts), texts).forEach(terminal.out()::println);
        return 0;
    }

    /// Asked twice, because a slip would give other codes.
    private TypedKey typed(Texts texts) throws Stop {
        TypedKey first = asked("cli.anonymous.ask", texts);
        if (!first.isLongEnough()) {
            throw Stop.cannot(texts.get("cannot.save.key-short", CodeKey.LEAST_CHARACTERS));
        }
        if (!first.equals(asked("cli.anonymous.ask-again", texts))) {
            throw Stop.cannot(texts.get("cli.anonymous.ask-differs"));
        }
        return first;
    }

    private TypedKey asked(String key, Texts texts) throws Stop {
        return prompt.apply(texts.get(key, CodeKey.LEAST_CHARACTERS)).map(TypedKey::new)
                .orElseThrow(() -> Stop.cannot(texts.get("cli.anonymous.no-terminal")));
    }
}
