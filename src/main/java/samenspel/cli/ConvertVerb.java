package samenspel.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.ImportOptions;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.write.ExportFormat;
import samenspel.network.Network;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.SameFile;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.text.account.Tally;
import samenspel.work.files.OtherFile;
import samenspel.work.files.OwnFiles;
import samenspel.work.gate.Permit;
import samenspel.work.reading.OpenedStudy;

/// `convert`: any format that can be read into a network's own file or into a format of another program. What the
/// format does not carry is said before anything is written.
final class ConvertVerb implements Verb {
    private static final String STRICT = "--strict";
    private static final String TO = "--to";
    private static final String OWN = "samenspel";

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return ImportOptions.options(Syntax.of(name(), texts).ownFiles(), texts)
                .text(TO, "WORD").flag(STRICT).choice(NamesOption.OPTION, NameMode.class, "full").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        List<Path> files = call.matchedPositionalValue(0, List.of());
        Texts texts = terminal.texts();
        check(files, texts);
        if (call.matchedOptionValue(NamesOption.OPTION, NameMode.FULL) != NameMode.FULL) {
            throw Stop.wrongUsage(texts.get("cli.convert.names.full"));
        }
        Path out = files.getLast();
        Optional<ExportFormat> target = target(call, out, texts);
        List<Path> in = files.subList(0, files.size() - 1);
        OpenedStudy opened = new ImportOptions(call, terminal).opened(in);
        if (!opened.reading().isRefused() && !opened.reading().problems().isEmpty()) {
            boolean named = call.hasMatchedOption(NamesOption.OPTION) || !opened.isConfidential(in);
            terminal.err().print(new CheckReport(texts).used((named ? opened : opened.unquoted()).reading().account(), CheckReport.areSeveral(in)));
            terminal.err().flush();
        }
        Document document = Input.document(opened, in, texts);
        if (target.isPresent()) {
            Permit permit = discreet(document.network(), call, texts);
            OtherFile file = new OtherFile(document, target.get(), opened.format().equals(OpenedStudy.OWN));
            say(file, out, call.hasMatchedOption(STRICT), terminal);
            Stop.unlessSaved(() -> file.write(texts.language(), out, permit), texts);
        } else {
            Stop.unlessSaved(() -> OwnFiles.save(document, out), texts);
        }
        terminal.out().println(Input.oneLine(done(out, document.network(), opened.reading().account().tally(), texts)));
        return 0;
    }

    private static void check(List<Path> files, Texts texts) throws Stop {
        if (files.size() < 2) {
            throw Stop.wrongUsage(texts.get("cli.convert.one"));
        }
        Path out = files.getLast();
        if (files.subList(0, files.size() - 1).stream().anyMatch(in -> SameFile.is(in, out))) {
            throw Stop.wrongUsage(texts.get("cli.convert.itself", out.toString()));
        }
    }

    /// The format asked for, or that of the name; empty for a network's own file.
    private static Optional<ExportFormat> target(ParseResult call, Path out, Texts texts) throws Stop {
        String word = call.matchedOptionValue(TO, "");
        boolean own = word.isEmpty() ? out.toString().toLowerCase(Locale.ROOT).endsWith(NetworkFile.SUFFIX) : word.equalsIgnoreCase(OWN);
        if (own) {
            return Optional.empty();
        }
        Optional<ExportFormat> target = word.isEmpty() ? ExportFormat.ofName(String.valueOf(out.getFileName())) : ExportFormat.ofWord(word);
        if (target.isEmpty()) {
            String key = word.isEmpty() ? "cli.convert.ending" : "cli.convert.word";
            throw Stop.wrongUsage(texts.get(key, word.isEmpty() ? out.toString() : word, endings(), words()));
        }
        return target;
    }

    private static String endings() {
        return Arrays.stream(ExportFormat.values()).filter(target -> !target.isFolder()).map(ExportFormat::ending).collect(Collectors.joining(", "));
    }

    private static String words() {
        return OWN + ", " + Arrays.stream(ExportFormat.values()).map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    /// A file for other programs holds the names in full, so nothing less than asking for them will do.
    private static Permit discreet(Network network, ParseResult call, Texts texts) throws Stop {
        return NamesOption.check(network, NameMode.FULL, call, "cli.convert.confidential", texts);
    }

    private static void say(OtherFile file, Path out, boolean strict, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        List<String> leftOut = file.leftOut(texts);
        if (!leftOut.isEmpty()) {
            terminal.err().println(texts.get("cli.convert.left-out", file.target().plainName()));
            leftOut.forEach(line -> terminal.err().println("  " + line));
            terminal.err().flush();
        }
        if (strict && !leftOut.isEmpty()) {
            throw Stop.cannot(texts.get("cli.convert.strict.ended", out.toString()));
        }
    }

    private static String done(Path file, Network network, Tally rows, Texts texts) {
        return texts.get("cli.convert.done", file.toString(), network.organisations().size(), CheckJson.reportedTies(network),
                network.layers().size(), network.waves().size(), rows.setAside(), rows.rejected());
    }
}
