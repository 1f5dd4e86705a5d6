package samenspel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.ImportOptions;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.text.Texts;
import samenspel.work.reading.OpenedStudy;

/// `check`: what is in files and what is wrong with them, those of other programs read together. Exit code 1 when at least
/// one is refused; the others are checked all the same.
final class CheckVerb implements Verb {
    private static final String APART = "--apart";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return ImportOptions.options(Syntax.of(name(), texts).files().flag(APART).flag("--json")
                .choice(NamesOption.OPTION, NameMode.class, "full|short|sector|none"), texts).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        List<Path> files = call.matchedPositionalValue(0, List.of());
        boolean json = call.hasMatchedOption("--json");
        ImportOptions options = new ImportOptions(call, terminal, OpenedStudy::unplaced);
        List<List<Path>> sets = options.isAsked() ? List.of(files) : sets(files, call.hasMatchedOption(APART));
        int refused = 0;
        for (List<Path> set : sets) {
            OpenedStudy opened = options.opened(set);
            refused += opened.reading().isRefused() ? 1 : 0;
            terminal.out().print(json ? json(set, opened, call, terminal) : report(set, opened, call, terminal));
            terminal.out().flush();
        }
        if (refused > 0) {
            boolean together = sets.size() < files.size();
            throw Stop.cannot(terminal.texts().get(together ? "cli.check.refused-together" : "cli.check.refused", refused, sets.size()));
        }
        return 0;
    }

    /// Files of other programs are one network together, where the first of them stands; a network's own file is one alone, and so is what comes
    /// through a pipe.
    private static List<List<Path>> sets(List<Path> files, boolean apart) {
        List<Path> foreign = files.stream().filter(file -> !apart && !OpenedStudy.isAlone(file)).toList();
        List<List<Path>> sets = new ArrayList<>();
        for (Path file : files) {
            if (!foreign.contains(file)) {
                sets.add(List.of(file));
            } else if (file.equals(foreign.getFirst()) && !sets.contains(foreign)) {
                sets.add(foreign);
            }
        }
        return sets;
    }

    /// For reading: without a word of a study that is or may be confidential, unless the call says that names may be seen.
    private static String report(List<Path> set, OpenedStudy opened, ParseResult call, Terminal terminal) {
        CheckReport report = new CheckReport(terminal.texts());
        return isKeptIn(set, opened, call) ? report.of(set, opened.unquoted()) + terminal.texts().get("cli.check.unquoted") + "\n" : report.of(set, opened);
    }

    /// @throws Stop when problems would quote a confidential study and the call does not say so
    private static String json(List<Path> set, OpenedStudy opened, ParseResult call, Terminal terminal) throws Stop {
        NameMode names = names(call);
        boolean problems = !opened.reading().problems().isEmpty();
        if (problems && opened.reading().value().isPresent()) {
            NamesOption.check(opened.reading().value().get().network(), names, call, "cli.confidential", terminal.texts());
        }
        return CheckJson.line(set, problems && isKeptIn(set, opened, call) ? opened.unquoted() : opened, names.isNaming(), terminal.texts());
    }

    private static boolean isKeptIn(List<Path> set, OpenedStudy opened, ParseResult call) {
        boolean said = call.hasMatchedOption(NamesOption.OPTION) && names(call).isNaming();
        return !said && opened.isConfidential(set);
    }

    private static NameMode names(ParseResult call) {
        return call.matchedOptionValue(NamesOption.OPTION, NameMode.FULL);
    }
}
