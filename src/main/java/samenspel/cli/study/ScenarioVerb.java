package samenspel.cli.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Columns;
import samenspel.cli.call.FilesOfCall;
import samenspel.cli.call.ImportOptions;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ScenarioOutcome;
import samenspel.study.Document;
import samenspel.study.scenario.ScenarioSheets;
import samenspel.study.scenario.ScenarioWords;
import samenspel.text.CsvWriter;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.work.files.TableFile;
import samenspel.work.gate.Permit;

/// `scenario`: what selective integration would change, as sentences and numbers, or as the list of ties to make and to let go.
public final class ScenarioVerb implements Verb {
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".json");

    @Override
    public String name() {
        return "scenario";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return ScenarioOptions.options(NamesOption.options(ImportOptions.options(Syntax.of(name(), texts).files().table(), texts)))
                .text("--layer", "ID").text("--wave", "ID").value("--capacity", ValueKind.CAPACITY, "N").flag("--csv").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        Optional<Path> file = file(call, texts);
        List<Path> in = call.matchedPositionalValue(0, List.of());
        Document read = Input.read(new ImportOptions(call, terminal).opened(in), in, terminal);
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, file.isPresent() ? NameMode.SHORT : NameMode.FULL);
        NamesOption.Going going = NamesOption.going(read, names, call, terminal);
        Network network = going.document().network();
        ScenarioOptions.Chosen chosen = new ScenarioOptions(call, texts).of(network, read.scenarios(), call.matchedOptionValue("--layer", ""), call.matchedOptionValue("--wave", ""));
        Layer layer = network.layer(chosen.choice().layer()).orElseThrow();
        ScenarioOutcome outcome = ScenarioOutcome.of(PresentTies.of(network, layer, chosen.choice().wave()), chosen.choice());
        ScenarioWords words = new ScenarioWords(network, names, texts.language());
        ScenarioSheets sheets = new ScenarioSheets(words, names.isNaming(), texts);
        if (file.isPresent()) {
            write(sheets, outcome, file.get(), going.permit(), texts);
        } else if (call.hasMatchedOption("--csv")) {
            csv(sheets.workForPrograms(outcome), terminal);
        } else {
            said(words, sheets, outcome, chosen, terminal);
        }
        return 0;
    }

    private static void said(ScenarioWords words, ScenarioSheets sheets, ScenarioOutcome outcome, ScenarioOptions.Chosen chosen, Terminal terminal) {
        StringBuilder page = new StringBuilder();
        words.sentences(outcome).forEach(sentence -> page.append(sentence).append('\n'));
        chosen.proposal().ifPresent(one -> words.sentences(one).forEach(sentence -> page.append(sentence).append('\n')));
        Columns numbers = new Columns();
        Texts texts = terminal.texts();
        numbers.add(List.of(texts.get("scenario.column.number"), texts.get("scenario.column.now"), texts.get("scenario.column.then"), ""));
        words.numbers(outcome).forEach(line -> numbers.add(List.of(line.label(), line.now(), line.then(), line.rule())));
        Columns partners = new Columns();
        Sheet table = sheets.partners(outcome);
        partners.add(table.head());
        table.rows().forEach(row -> partners.add(row.stream().map(ScenarioVerb::text).toList()));
        terminal.out().print(page.append('\n').append(numbers).append('\n').append(partners));
    }

    private static String text(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Words(String text) -> text;
            case Sheet.Whole(long number) -> String.valueOf(number);
            case Sheet.Figure(double number) -> String.valueOf(number);
            case Sheet.Share(double value, _) -> String.valueOf(value);
        };
    }

    private static void csv(Sheet sheet, Terminal terminal) {
        terminal.out().print(CsvWriter.PLAIN.line(sheet.head()));
        sheet.rows().forEach(row -> terminal.out().print(CsvWriter.PLAIN.line(row.stream().map(ScenarioVerb::text).toList())));
    }

    /// Where results are said there is no ending; what is said there is text.
    private static Optional<Path> file(ParseResult call, Texts texts) throws Stop {
        String given = call.matchedOptionValue("--output", "");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (!FilesOfCall.makesAnswer(call) && ENDINGS.stream().noneMatch(given.toLowerCase(Locale.ROOT)::endsWith)) {
            throw Stop.wrongUsage(texts.get("cli.measure.format", given));
        }
        return Optional.of(Path.of(given));
    }

    private static void write(ScenarioSheets sheets, ScenarioOutcome outcome, Path file, Permit permit, Texts texts) throws Stop {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Stop.unlessSaved(() -> {
            if (name.endsWith(".json")) {
                TableFile.writeJson(sheets.workForPrograms(outcome), file, permit);
            } else if (name.endsWith(".xlsx")) {
                TableFile.write(sheets.work(outcome), texts.language(), file, permit);
            } else {
                TableFile.writeCsv(sheets.work(outcome), texts.language(), file, permit);
            }
        }, texts);
    }
}
