package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.change.Change;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.cli.call.ImportOptions;
import samenspel.cli.call.Input;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.NetworkLookup;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.text.CsvWriter;
import samenspel.text.Texts;

/// `change`: how many ties were kept, lost and gained between two waves, in the whole network, by
/// sector and for the access organisations; as words, or as tables and figures in files.
final class ChangeVerb implements Verb {
    private static final List<String> COLUMNS = List.of("layer", "scope", "from", "to", "before", "kept", "lost",
            "gained", "unknown", "after", "loss", "jaccard", "loss_at_most");

    @Override
    public String name() {
        return "change";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return NamesOption.options(ImportOptions.options(Syntax.of(name(), texts).files(), texts)
                .text("--layer", "ID").text("--from", "ID").text("--to", "ID")
                .choice("--denominator", Counted.class, "all|both").flag("--csv")
                .text("--table", "CSV|XLSX").text("--matrix", "PNG|SVG").text("--retention", "PNG|SVG").text("--multiples", "PNG|SVG"))
                .build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        ChangeFiles files = ChangeFiles.of(call, terminal.texts());
        List<Path> in = call.matchedPositionalValue(0, List.of());
        Document read = Input.read(new ImportOptions(call, terminal).opened(in), in, terminal);
        NameMode names = files.areOfSectors() && !call.hasMatchedOption("--csv") ? NameMode.NONE : files.names();
        NamesOption.Going going = NamesOption.going(read, names, call, terminal);
        Document document = going.document();
        Comparison comparison = comparison(call, document.network(), terminal.texts());
        files.write(document, comparison, going.permit(), terminal.texts());
        if (call.hasMatchedOption("--csv")) {
            csv(document.network(), comparison, call, terminal);
        } else if (files.none()) {
            terminal.out().print(new ChangeBlocks(document.network(), names(call, document.network(), terminal.texts()), terminal.texts()).of(comparison));
        }
        return 0;
    }

    private static Comparison comparison(ParseResult call, Network network, Texts texts) throws Stop {
        NetworkLookup known = new NetworkLookup(network, texts);
        Lens.Between waves = known.between(call);
        List<Layer> layers = call.hasMatchedOption("--layer")
                ? List.of(known.layer(call.matchedOptionValue("--layer", ""))) : network.layers();
        return Comparison.of(network, layers, waves.from(), waves.to(), call.matchedOptionValue("--denominator", Counted.ALL).denominator);
    }

    /// How organisations are called on the output, where without a wish they have their full names.
    private static Names names(ParseResult call, Network network, Texts texts) {
        NameMode asked = call.matchedOptionValue(NamesOption.OPTION, NameMode.FULL);
        return Names.of(network, asked == NameMode.NONE ? NameMode.SECTOR : asked, texts.language());
    }

    private static void csv(Network network, Comparison comparison, ParseResult call, Terminal terminal) {
        boolean naming = call.matchedOptionValue(NamesOption.OPTION, NameMode.FULL).isNaming();
        Names names = names(call, network, terminal.texts());
        terminal.out().print(CsvWriter.PLAIN.line(COLUMNS));
        comparison.changes().forEach(change -> ChangeRow.of(network, change)
                .forEach(row -> terminal.out().print(CsvWriter.PLAIN.line(fields(change, row, naming ? row.part().id() : row.part().idIn(names))))));
    }

    /// The word for each denominator.
    private enum Counted {
        ALL(Denominator.ALL_OF_FIRST_WAVE),
        KNOWN(Denominator.ONLY_KNOWN),
        BOTH(Denominator.ONLY_BOTH_ANSWERED);

        private final Denominator denominator;

        Counted(Denominator denominator) {
            this.denominator = denominator;
        }
    }

    private static List<String> fields(Change change, ChangeRow row, String scope) {
        var counts = row.counts();
        return List.of(change.layer().value(), scope, change.from().value(), change.to().value(),
                "" + counts.before(), "" + counts.kept(), "" + counts.lost(), "" + counts.gained(),
                "" + counts.unknown(), "" + counts.after(), fraction(counts.loss()), fraction(counts.jaccard()), fraction(counts.lossAtMost()));
    }

    /// With a point, in full; empty when it is not defined (NaN).
    private static String fraction(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(value);
    }
}
