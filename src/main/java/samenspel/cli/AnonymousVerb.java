package samenspel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.storage.NetworkFile;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.Revealed;
import samenspel.study.privacy.Revealing;
import samenspel.text.Texts;

/// `anonymous`: a copy of a network without names, and what could still tell who is meant.
final class AnonymousVerb implements Verb {
    private static final int KEY_BYTES = 32;

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
        byte[] key = key(call, texts);
        if (isSame(original, output)) {
            throw Stop.wrongUsage(texts.get("cli.anonymous.itself"));
        }
        AnonymousCopy copy = AnonymousCopy.of(Opened.read(original, terminal), key);
        OutputFile.write(output, NetworkFile.write(copy.document()).getBytes(StandardCharsets.UTF_8), texts);
        say(copy, terminal.out(), texts);
        return 0;
    }

    /// Without a word nobody will ever know.
    private static byte[] key(ParseResult call, Texts texts) throws Stop {
        if (call.hasMatchedOption("--key")) {
            String word = call.matchedOptionValue("--key", "");
            if (word.isBlank()) {
                throw Stop.wrongUsage(texts.get("cli.anonymous.no-key"));
            }
            return word.getBytes(StandardCharsets.UTF_8);
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static boolean isSame(Path original, Path output) {
        try {
            return Files.exists(output) && Files.exists(original) && Files.isSameFile(original, output);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void say(AnonymousCopy copy, PrintWriter out, Texts texts) {
        out.println(texts.get("cli.anonymous.done", copy.document().network().organisations().size()));
        if (copy.subSectors() > 0) {
            out.println(texts.get("cli.anonymous.sub-sectors", copy.subSectors()));
        }
        if (copy.notes() > 0) {
            out.println(texts.get("cli.anonymous.notes", copy.notes()));
        }
        if (!copy.dropped().isEmpty()) {
            out.println(texts.get("cli.anonymous.extras", String.join(", ", copy.dropped())));
        }
        out.println(texts.get("cli.anonymous.kept"));
        List<Revealed> reveals = Revealing.ofFile(copy.document());
        reveals.forEach(one -> out.println(texts.get("cli.anonymous.reveals", one.words(texts))));
    }
}
