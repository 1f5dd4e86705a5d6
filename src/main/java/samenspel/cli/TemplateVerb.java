package samenspel.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.exchange.book.Workbooks;
import samenspel.text.Texts;

/// `template`: a workbook that people fill in with their own network.
final class TemplateVerb implements Verb {
    private static final String ENDING = ".xlsx";

    @Override
    public String name() {
        return "template";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).ownFile().build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Path file = call.matchedPositionalValue(0, null);
        Texts texts = terminal.texts();
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw Stop.wrongUsage(texts.get("cli.template.ending", file.toString()));
        }
        OutputFile.write(file, template(texts), texts);
        terminal.out().println(texts.get("cli.template.done", file.toString()));
        return 0;
    }

    private static byte[] template(Texts texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbooks.template(texts.language(), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
