package samenspel.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.DrawCall;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.work.files.BrowserFile;

/// `hand-on`: a study for others to look at by themselves, without Samenspel.
final class HandOnVerb implements Verb {
    @Override
    public String name() {
        return "hand-on";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(Syntax.of(name(), texts).file().output().text("--layers", "ID,…").text("--wave", "ID").text("--change", "ID..ID")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        DrawCall asked = new DrawCall(call, terminal.texts());
        if (!BrowserFile.is(asked.output())) {
            throw Stop.wrongUsage(terminal.texts().get("cli.hand-on.format", asked.output().toString()));
        }
        asked.checkWaves();
        Path file = call.matchedPositionalValue(0, null);
        Document document = Input.read(file, terminal);
        return new BrowserDraw(call, terminal).write(document, asked.seen(document.network()), asked.output());
    }
}
