package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.text.Texts;

/// `check`: what is in each file and what is wrong with it. Exit code 1 when at least one is refused;
/// the others are checked all the same.
final class CheckVerb implements Verb {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return AskedImport.options(Syntax.of(name(), texts).files().flag("--json"), texts).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        List<Path> files = call.matchedPositionalValue(0, List.of());
        boolean json = call.hasMatchedOption("--json");
        Optional<Opened> asked = new AskedImport(call, terminal).opened(files, Optional.empty());
        int refused = 0;
        for (Path file : asked.isPresent() ? files.subList(0, 1) : files) {
            Opened opened = asked.isPresent() ? asked.get() : Opened.of(file);
            refused += opened.reading().document().isPresent() ? 0 : 1;
            terminal.out().print(json
                    ? CheckJson.line(file, opened, terminal.texts())
                    : new CheckReport(terminal.texts()).of(file, opened));
            terminal.out().flush();
        }
        if (refused > 0) {
            throw Stop.cannot(terminal.texts().get("cli.check.refused", refused, files.size()));
        }
        return 0;
    }
}
