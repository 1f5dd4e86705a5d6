package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.ImportOptions;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.text.Texts;
import samenspel.work.reading.OpenedStudy;

/// `check`: what is in each file and what is wrong with it. Exit code 1 when at least one is refused;
/// the others are checked all the same.
final class CheckVerb implements Verb {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return ImportOptions.options(Syntax.of(name(), texts).files().flag("--json")
                .choice(NamesOption.OPTION, NameMode.class, "full|short|sector|none"), texts).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        List<Path> files = call.matchedPositionalValue(0, List.of());
        boolean json = call.hasMatchedOption("--json");
        Optional<OpenedStudy> asked = new ImportOptions(call, terminal).opened(files, Optional.empty());
        int refused = 0;
        for (Path file : asked.isPresent() ? files.subList(0, 1) : files) {
            OpenedStudy opened = asked.isPresent() ? asked.get() : OpenedStudy.of(file);
            refused += opened.reading().isRefused() ? 1 : 0;
            terminal.out().print(json
                    ? CheckJson.line(file, opened, mayName(opened, call, terminal), terminal.texts())
                    : new CheckReport(terminal.texts()).of(file, opened));
            terminal.out().flush();
        }
        if (refused > 0) {
            throw Stop.cannot(terminal.texts().get("cli.check.refused", refused, files.size()));
        }
        return 0;
    }

    /// Whether problems may say what they quote, which names organisations.
    ///
    /// @throws Stop when they would in a confidential study and the call does not say so
    private static boolean mayName(OpenedStudy opened, ParseResult call, Terminal terminal) throws Stop {
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, NameMode.FULL);
        if (!opened.reading().problems().isEmpty() && opened.reading().value().isPresent()) {
            Network network = opened.reading().value().get().network();
            NamesOption.check(network, names, call, terminal.texts());
        }
        return names.isNaming();
    }
}
