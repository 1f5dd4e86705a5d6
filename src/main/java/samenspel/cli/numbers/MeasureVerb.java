package samenspel.cli.numbers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
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
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.numbers.organisation.OrganisationListing;
import samenspel.study.numbers.organisation.WhoWords;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.work.files.TableFile;
import samenspel.work.gate.Permit;

/// `measure`: what can be measured of a network, or of each organisation in it, by layer and wave; as words, or in full in a file.
public final class MeasureVerb implements Verb {
    /// Those that have room on the output, where a call asks for none.
    private static final String FEW = "degree,in-degree,out-degree,betweenness,closeness,k-core";
    private static final List<String> ENDINGS = List.of(".csv", ".xlsx");

    @Override
    public String name() {
        return "measure";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(ImportOptions.options(Syntax.of(name(), texts).files().table(), texts)
                .text("--layer", "ID").text("--wave", "ID").choice("--per", MeasureKind.class, "network|organisation")
                .text("--measures", "WORD,…").value("--capacity", ValueKind.CAPACITY, "N").flag("--explain")).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Texts texts = terminal.texts();
        Optional<Path> file = file(call, texts);
        MeasureKind kind = call.matchedOptionValue("--per", MeasureKind.NETWORK);
        List<String> measures = measures(kind, file.isPresent() || call.hasMatchedOption("--explain"), call, texts);
        if (call.hasMatchedOption("--explain")) {
            terminal.out().print(explained(kind, measures, texts));
            return 0;
        }
        List<Path> in = call.matchedPositionalValue(0, List.of());
        Document read = Input.read(new ImportOptions(call, terminal).opened(in), in, terminal);
        NameMode wished = call.matchedOptionValue(NamesOption.OPTION, file.isPresent() ? NameMode.SHORT : NameMode.FULL);
        NamesOption.Going going = NamesOption.going(read, kind.tellsWho(measures) ? wished : NameMode.NONE, call, terminal);
        Network network = going.document().network();
        MeasuredPlaces places = MeasuredPlaces.of(call, network, texts);
        Names names = Names.of(network, wished.inWords(), texts.language());
        OrganisationNumbers each = new OrganisationNumbers(places, kind == MeasureKind.ORGANISATION ? MeasureKind.columns(measures) : List.of(),
                call.matchedOptionValue("--capacity", (int) OrganisationListing.USUAL_CAPACITY), WhoWords.of(network, wished, texts), file.isPresent() && wished.isNaming(), texts);
        if (file.isPresent()) {
            write(sheet(kind, measures, places, names, each, texts), file.get(), going.permit(), texts);
        } else {
            terminal.out().print(kind == MeasureKind.ORGANISATION ? each.words() : new NetworkNumbers(places, MeasureKind.networkMeasures(measures), names, texts).words());
        }
        return 0;
    }

    private static List<String> measures(MeasureKind kind, boolean all, ParseResult call, Texts texts) throws Stop {
        if (call.hasMatchedOption("--measures")) {
            return kind.named(call.matchedOptionValue("--measures", ""), texts);
        }
        return all || kind == MeasureKind.NETWORK ? kind.ids() : kind.named(FEW, texts);
    }

    private static String explained(MeasureKind kind, List<String> measures, Texts texts) {
        StringBuilder page = new StringBuilder();
        kind.explained(measures, texts).forEach((id, said) -> page.append(page.isEmpty() ? "" : "\n").append(said.getFirst()).append(" (").append(id).append(")\n  ")
                .append(String.join("\n  ", said.subList(1, said.size()))).append('\n'));
        return page.toString();
    }

    private static Sheet sheet(MeasureKind kind, List<String> measures, MeasuredPlaces places, Names names, OrganisationNumbers each, Texts texts) {
        List<String> notes = kind.explained(measures, texts).entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue().getFirst() + ". " + String.join(" ", one.getValue().subList(1, one.getValue().size()))).toList();
        return switch (kind) {
            case NETWORK -> new NetworkNumbers(places, MeasureKind.networkMeasures(measures), names, texts).sheet(notes);
            case ORGANISATION -> each.sheet(notes);
        };
    }

    /// Where results are said there is no ending; what is said there is text.
    private static Optional<Path> file(ParseResult call, Texts texts) throws Stop {
        String given = call.matchedOptionValue("--output", "");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (!FilesOfCall.makesAnswer(call) && ENDINGS.stream().noneMatch(given.toLowerCase(Locale.ROOT)::endsWith)) {
            throw Stop.wrongUsage(texts.get("cli.change.format", given, ENDINGS.getFirst(), ENDINGS.getLast()));
        }
        return Optional.of(Path.of(given));
    }

    private static void write(Sheet sheet, Path file, Permit permit, Texts texts) throws Stop {
        Language language = texts.language();
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(ENDINGS.getLast());
        Stop.unlessSaved(() -> {
            if (workbook) {
                TableFile.write(sheet, language, file, permit);
            } else {
                TableFile.writeCsv(sheet, language, file, permit);
            }
        }, texts);
    }
}
