package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.change.Change;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Wave;
import samenspel.text.Texts;

/// `change`: how many ties were kept, lost and gained between two waves, in the whole network, by
/// sector and for the access organisations.
final class ChangeVerb implements Verb {
    private static final List<String> COLUMNS = List.of("layer", "scope", "from", "to", "before", "kept", "lost",
            "gained", "unknown", "after", "loss", "jaccard");

    @Override
    public String name() {
        return "change";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).file()
                .text("--layer", "ID").text("--from", "ID").text("--to", "ID").flag("--csv").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Path file = call.matchedPositionalValue(0, null);
        Network network = Opened.read(file, terminal).network();
        List<Change> changes = changes(call, network, terminal.texts());
        if (call.hasMatchedOption("--csv")) {
            csv(network, changes, terminal);
        } else {
            terminal.out().print(new ChangeTable(network, terminal.texts()).of(changes));
        }
        return 0;
    }

    private static List<Change> changes(ParseResult call, Network network, Texts texts) throws Stop {
        if (network.waves().size() < 2) {
            throw Stop.cannot(texts.get("cli.change.one-wave"));
        }
        Known known = new Known(network, texts);
        Wave from = call.hasMatchedOption("--from")
                ? known.wave(call.matchedOptionValue("--from", "")) : network.waves().getFirst();
        Wave to = call.hasMatchedOption("--to")
                ? known.wave(call.matchedOptionValue("--to", "")) : network.waves().getLast();
        if (from.equals(to)) {
            throw Stop.wrongUsage(texts.get("cli.change.same-wave", from.id().value()));
        }
        List<Layer> layers = call.hasMatchedOption("--layer")
                ? List.of(known.layer(call.matchedOptionValue("--layer", ""))) : network.layers();
        return layers.stream().map(layer -> Change.of(network, layer, from.id(), to.id())).toList();
    }

    private static void csv(Network network, List<Change> changes, Terminal terminal) {
        terminal.out().print(Csv.line(COLUMNS));
        changes.forEach(change -> ChangeRow.of(network, change)
                .forEach(row -> terminal.out().print(Csv.line(fields(change, row)))));
    }

    private static List<String> fields(Change change, ChangeRow row) {
        var counts = row.counts();
        return List.of(change.layer().value(), row.part().id(), change.from().value(), change.to().value(),
                "" + counts.before(), "" + counts.kept(), "" + counts.lost(), "" + counts.gained(),
                "" + counts.unknown(), "" + counts.after(), Csv.fraction(counts.loss()), Csv.fraction(counts.jaccard()));
    }
}
