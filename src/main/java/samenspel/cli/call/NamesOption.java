package samenspel.cli.call;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.Naming;
import samenspel.study.privacy.Revealing;
import samenspel.text.Texts;
import samenspel.work.gate.Gate;
import samenspel.work.gate.NamesStay;
import samenspel.work.gate.Permit;

/// Keeps the names of a confidential study in, unless the call itself asks for them: how organisations are called (`--names`),
/// and whether notes and the network's name go with them when they are called by no name (`--notes`).
public final class NamesOption {
    public static final String OPTION = "--names";
    public static final String NOTES = "--notes";

    private NamesOption() {
    }

    /// Adds both options.
    public static Syntax options(Syntax syntax) {
        return syntax.choice(OPTION, NameMode.class, "full|short|sector|none").flag(NOTES);
    }

    /// What leaves of a study.
    ///
    /// @param document the study as it may be drawn and written
    /// @param masked   whether what somebody wrote stays in
    public record Going(Document document, Permit permit, boolean masked) {
    }

    /// The study as it leaves where organisations are about to be called so. What stays in is said on the error output.
    ///
    /// @throws Stop when names would tell what the study keeps and the call does not say how organisations are to be called
    public static Going going(Document document, NameMode names, ParseResult call, Terminal terminal) throws Stop {
        return going(document, names, false, call, terminal);
    }

    /// The same where somebody may have written a title or caption.
    public static Going going(Document document, NameMode names, boolean written, ParseResult call, Terminal terminal) throws Stop {
        boolean whole = names.isNaming() || call.hasMatchedOption(NOTES);
        Naming naming = Naming.of(document, names).with(written);
        if (whole || !naming.isKeptIn(document.network())) {
            boolean said = names.isNaming() ? call.hasMatchedOption(OPTION) : whole;
            return new Going(document, permit(document.network(), naming, said, "cli.confidential", terminal.texts()), false);
        }
        say(document, naming, written, terminal);
        Document masked = Masking.of(document);
        return new Going(masked, permit(masked.network(), Naming.of(masked, names), false, "cli.confidential", terminal.texts()), true);
    }

    private static void say(Document document, Naming naming, boolean written, Terminal terminal) {
        Texts texts = terminal.texts();
        List<String> kept = new ArrayList<>();
        int notes = Revealing.notes(document.annotations());
        if (notes > 0) {
            kept.add(texts.get("cli.names.stay.notes", notes));
        }
        if (written) {
            kept.add(texts.get("cli.names.stay.words"));
        }
        if (naming.network()) {
            kept.add(texts.get("cli.names.stay.network"));
        }
        terminal.err().println(texts.get("cli.names.stay", String.join(", ", kept)));
        terminal.err().flush();
    }

    /// Leave for something in which organisations are about to be called so, and nothing else of the study stands.
    ///
    /// @param why key of what is said when it may not
    public static Permit check(Network network, NameMode names, ParseResult call, String why, Texts texts) throws Stop {
        return permit(network, new Naming(names, false, false), call.hasMatchedOption(OPTION), why, texts);
    }

    private static Permit permit(Network network, Naming naming, boolean said, String why, Texts texts) throws Stop {
        try {
            return Gate.of(network, naming, said);
        } catch (NamesStay kept) {
            throw Stop.cannot(texts.get(why));
        }
    }
}
