package samenspel.cli.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import samenspel.network.Network;
import samenspel.scenario.CoreProposal;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ScenarioOutcome;
import samenspel.scenario.ScenarioRules;
import samenspel.scenario.ScenarioStart;
import samenspel.study.Document;
import samenspel.study.scenario.ScenarioTable;
import samenspel.study.scenario.ScenarioText;
import samenspel.study.scenario.ScenarioWords;
import samenspel.text.CsvWriter;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.work.files.TableFile;
import samenspel.work.gate.Permit;

/// `scenario`: what selective integration would change, as sentences and numbers, or as a table such as the list of ties to make and to let go.
public final class ScenarioVerb implements Verb {
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx", ".json", ".txt");
    private static final String TABLE = "--table";

    @Override
    public String name() {
        return "scenario";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return ScenarioOptions.options(NamesOption.options(ImportOptions.options(Syntax.of(name(), texts).files().table("CSV|XLSX|JSON|TXT"), texts)))
                .text("--layer", "ID").text("--wave", "ID").value(ScenarioOptions.CAPACITY, ValueKind.CAPACITY, "N")
                .choice(TABLE, ScenarioTable.Kind.class, "numbers|work|partners|compared").flag("--csv").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        Optional<Path> file = file(call, texts);
        List<Path> in = call.matchedPositionalValue(0, List.of());
        Document read = Input.read(new ImportOptions(call, terminal).opened(in), in, terminal);
        NameMode names = call.matchedOptionValue(NamesOption.OPTION, file.isPresent() ? NameMode.SHORT : NameMode.FULL);
        boolean called = !read.scenarios().isNone() && (ScenarioOptions.isNamed(call) || call.hasMatchedOption(TABLE));
        NamesOption.Going going = NamesOption.going(read, names, called, call, terminal);
        ScenarioOptions.Chosen chosen = new ScenarioOptions(call, texts).of(read, call.matchedOptionValue("--layer", ""), call.matchedOptionValue("--wave", ""));
        Network network = going.document().network();
        List<ScenarioTable.Told> told = new ArrayList<>(List.of(told(network, chosen.scenario(), texts)));
        read.scenarios().all().stream().filter(one -> !one.equals(chosen.scenario()) && isOf(network, one)).forEach(one -> told.add(told(network, one, texts)));
        ScenarioTable.Kind kind = call.matchedOptionValue(TABLE, ScenarioTable.Kind.WORK);
        ScenarioTable whole = new ScenarioTable(kind, network, told, names);
        ScenarioTable table = going.masked() ? whole.of(network) : whole;
        if (file.isPresent()) {
            write(table, file.get(), going.permit(), texts);
        } else if (call.hasMatchedOption("--csv")) {
            csv(table.sheetForPrograms(texts.language()), terminal);
        } else if (call.hasMatchedOption(TABLE)) {
            terminal.out().print(columns(table.sheet(texts.language())));
        } else {
            said(table, chosen, terminal);
        }
        return 0;
    }

    private static boolean isOf(Network network, NamedScenario one) {
        return network.layer(one.choice().layer()).isPresent() && network.wave(one.choice().wave()).isPresent();
    }

    private static ScenarioTable.Told told(Network network, NamedScenario one, Texts texts) {
        PresentTies present = PresentTies.of(network, network.layer(one.choice().layer()).orElseThrow(), one.choice().wave());
        Optional<CoreProposal> usual = ScenarioStart.proposal(network, network.layer(one.choice().layer()).orElseThrow(), one.choice());
        String draft = texts.get(usual.isPresent() && one.choice().rules().equals(ScenarioRules.USUAL) ? "study.kept.usual" : "scenario.draft");
        return new ScenarioTable.Told(one.isKept() ? one.name() : draft, ScenarioOutcome.of(present, one.choice()), usual);
    }

    private static void said(ScenarioTable table, ScenarioOptions.Chosen chosen, Terminal terminal) {
        Texts texts = terminal.texts();
        ScenarioWords words = new ScenarioWords(table.network(), table.names(), texts.language());
        StringBuilder page = new StringBuilder();
        if (chosen.scenario().isKept()) {
            page.append(texts.get("view.integration.kept", table.scenarios().getFirst().name())).append('\n');
        }
        Set<String> sentences = new LinkedHashSet<>(words.sentences(table.scenarios().getFirst()));
        chosen.proposal().ifPresent(one -> sentences.addAll(words.sentences(one)));
        sentences.forEach(sentence -> page.append(sentence).append('\n'));
        terminal.out().print(page.append('\n').append(columns(table.of(ScenarioTable.Kind.NUMBERS).sheet(texts.language())))
                .append('\n').append(columns(table.of(ScenarioTable.Kind.PARTNERS).sheet(texts.language()))));
    }

    private static Columns columns(Sheet sheet) {
        Columns columns = new Columns();
        columns.add(sheet.head());
        sheet.rows().forEach(row -> columns.add(row.stream().map(ScenarioVerb::text).toList()));
        return columns;
    }

    private static String text(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Words(String text) -> text;
            case Sheet.Whole(long number) -> String.valueOf(number);
            case Sheet.Figure(double number) -> Double.isNaN(number) ? "" : String.valueOf(number);
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
            throw Stop.wrongUsage(texts.get("cli.scenario.format", given));
        }
        return Optional.of(Path.of(given));
    }

    private static void write(ScenarioTable table, Path file, Permit permit, Texts texts) throws Stop {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Stop.unlessSaved(() -> {
            if (name.endsWith(".txt")) {
                ScenarioText text = new ScenarioText(table.network(), table.scenarios().getFirst(), table.names(), true);
                TableFile.writeText(text.words(texts.language()), file, permit);
            } else if (name.endsWith(".json")) {
                TableFile.writeJson(table.sheetForPrograms(texts.language()), file, permit);
            } else if (name.endsWith(".xlsx")) {
                TableFile.write(table.sheet(texts.language()), texts.language(), file, permit);
            } else {
                TableFile.writeCsv(table.sheet(texts.language()), texts.language(), file, permit);
            }
        }, texts);
    }
}
