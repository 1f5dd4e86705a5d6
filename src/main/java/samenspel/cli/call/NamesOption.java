package samenspel.cli.call;

import picocli.CommandLine.ParseResult;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.text.Texts;
import samenspel.work.gate.Gate;
import samenspel.work.gate.NamesStay;
import samenspel.work.gate.Permit;

/// Keeps the names of a confidential study in, unless the call itself asks for them.
public final class NamesOption {
    public static final String OPTION = "--names";

    private NamesOption() {
    }

    /// @param names how organisations are about to be called
    /// @throws Stop when that tells what the study keeps and the call does not say how organisations are to be called
    public static Permit check(Network network, NameMode names, ParseResult call, Texts texts) throws Stop {
        return check(network, names, call, "cli.confidential", texts);
    }

    /// @param why key of what is said when it may not
    public static Permit check(Network network, NameMode names, ParseResult call, String why, Texts texts) throws Stop {
        try {
            return Gate.of(network, names, call.hasMatchedOption(OPTION));
        } catch (NamesStay kept) {
            throw Stop.cannot(texts.get(why));
        }
    }
}
