package samenspel.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.text.Texts;
import samenspel.work.files.TableFile;

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
        Stop.unlessSaved(() -> TableFile.writeTemplate(texts.language(), file), texts);
        terminal.out().println(Input.oneLine(texts.get("cli.template.done", file.toString())));
        return 0;
    }
}
