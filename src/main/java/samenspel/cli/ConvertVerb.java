package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.exchange.Choices;
import samenspel.network.Network;
import samenspel.storage.CannotSave;
import samenspel.storage.NetworkFile;
import samenspel.storage.Tally;
import samenspel.study.Document;
import samenspel.text.Texts;

/// `convert`: a network's own file made of files of other programs.
final class ConvertVerb implements Verb {

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return AskedImport.options(Syntax.of(name(), texts).ownFiles().choice("--as", Choices.Several.class, "waves|layers"), texts).build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        List<Path> files = call.matchedPositionalValue(0, List.of());
        Texts texts = terminal.texts();
        check(files, texts);
        List<Path> in = files.subList(0, files.size() - 1);
        Optional<Choices.Several> how = Optional.ofNullable(call.matchedOptionValue("--as", null));
        Optional<Opened> asked = new AskedImport(call, terminal).opened(in, how);
        Opened opened = asked.isPresent() ? asked.get() : in.size() == 1 && how.isEmpty() ? Opened.of(in.getFirst()) : Opened.foreign(in, how);
        Document document = opened.document(in.getFirst(), texts);
        save(document, files.getLast(), texts);
        terminal.out().println(done(files.getLast(), document.network(), opened.reading().rows(), texts));
        return 0;
    }

    private static void check(List<Path> files, Texts texts) throws Stop {
        if (files.size() < 2) {
            throw Stop.wrongUsage(texts.get("cli.convert.one"));
        }
        Path out = files.getLast();
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(NetworkFile.SUFFIX)) {
            throw Stop.wrongUsage(texts.get("cli.convert.ending", out.toString()));
        }
        if (files.subList(0, files.size() - 1).contains(out)) {
            throw Stop.wrongUsage(texts.get("cli.convert.itself", out.toString()));
        }
    }

    private static void save(Document document, Path file, Texts texts) throws Stop {
        try {
            NetworkFile.save(document, file);
        } catch (CannotSave failure) {
            throw Stop.cannot(texts.get(failure.key(), failure.arguments().toArray()));
        }
    }

    private static String done(Path file, Network network, Tally rows, Texts texts) {
        return texts.get("cli.convert.done", file.toString(), network.organisations().size(), CheckJson.reportedTies(network),
                network.layers().size(), network.waves().size(), rows.setAside(), rows.rejected());
    }
}
