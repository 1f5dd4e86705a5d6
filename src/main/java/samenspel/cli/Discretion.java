package samenspel.cli;

import picocli.CommandLine.ParseResult;
import samenspel.diagram.picture.NameMode;
import samenspel.network.Network;
import samenspel.study.privacy.Revealing;
import samenspel.text.Texts;

/// Keeps the names of a confidential study in, unless the call itself asks for them.
final class Discretion {
    static final String OPTION = "--names";

    private Discretion() {
    }

    /// @param names how organisations are about to be called
    /// @throws Stop when that tells what the study keeps and the call does not say how organisations are to be called
    static void check(Network network, NameMode names, ParseResult call, Texts texts) throws Stop {
        if (network.profile().confidential() && Revealing.isNaming(names) && !call.hasMatchedOption(OPTION)) {
            throw Stop.cannot(texts.get("cli.confidential"));
        }
    }
}
