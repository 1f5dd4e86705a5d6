package samenspel.cli.layout;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.Input;
import samenspel.cli.call.LayoutCall;
import samenspel.cli.call.NamesOption;
import samenspel.cli.call.ProgressLine;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.Terminal;
import samenspel.cli.call.ValueKind;
import samenspel.cli.call.Verb;
import samenspel.diagram.seen.NameMode;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.work.files.TableFile;
import samenspel.work.gate.Gate;
import samenspel.work.gate.Permit;

/// `layout`: where everybody stands, of a network or of a list of ties, as a table `id,x,y` or as the network's file.
/// The unit is that of [samenspel.layout.Placement]: x to the right, y downwards, the middle at 0.
public final class LayoutVerb implements Verb {

    @Override
    public String name() {
        return "layout";
    }

    @Override
    public CommandSpec syntax(Texts texts) {
        return Syntax.of(name(), texts).ownFile().output()
                .text("--arrangement", "WORD")
                .value("--seed", ValueKind.SEED, "N")
                .value("--groups", ValueKind.DIAL, "0..1")
                .value("--backbone", ValueKind.FRACTION, "0..1")
                .value("--stability", ValueKind.DIAL, "0..1")
                .choice(NamesOption.OPTION, NameMode.class, "full|short|sector|none").build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws Stop {
        Path file = call.matchedPositionalValue(0, null);
        LayoutCall asked = LayoutCall.of(call, terminal.texts());
        if (!asked.names().isNaming()) {
            check(asked, file, terminal.texts());
        }
        ProgressLine progress = new ProgressLine(terminal);
        if (EdgeList.isIn(file)) {
            write(new EdgeListLayout(asked, terminal, progress).of(file), asked, Gate.unguarded(), terminal.texts());
        } else {
            Document document = Input.read(file, terminal);
            // A network's file says itself that it is confidential; a table of ids does not.
            NameMode names = asked.makesNetwork() ? NameMode.NONE : asked.names();
            Permit permit = NamesOption.check(document.network(), names, call, "cli.confidential", terminal.texts());
            new NetworkLayout(asked, terminal, progress).write(document, permit);
            say(document, asked, terminal);
        }
        progress.end();
        return 0;
    }

    /// @throws Stop when what is asked for holds ids, which cannot be put otherwise in it
    private static void check(LayoutCall asked, Path file, Texts texts) throws Stop {
        if (asked.makesNetwork()) {
            throw Stop.wrongUsage(texts.get("cli.layout.names.json"));
        }
        if (EdgeList.isIn(file)) {
            throw Stop.wrongUsage(texts.get("cli.layout.edges.names"));
        }
    }

    /// What a table of places without names still tells.
    private static void say(Document document, LayoutCall asked, Terminal terminal) {
        if (document.network().profile().confidential() && !asked.names().isNaming()) {
            terminal.err().println(terminal.texts().get("cli.layout.names.still"));
            terminal.err().flush();
        }
    }

    static void write(String table, LayoutCall asked, Permit permit, Texts texts) throws Stop {
        Stop.unlessSaved(() -> TableFile.writeText(table, asked.output(), permit), texts);
    }
}
