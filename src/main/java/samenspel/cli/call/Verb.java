package samenspel.cli.call;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import samenspel.text.Texts;

/// One verb of the command line, such as `draw`.
public interface Verb {
    String name();

    /// What may follow the verb, with help in the language of the texts.
    CommandSpec syntax(Texts texts);

    /// Does it and gives the exit code.
    ///
    /// @param call what was said, already right in form
    /// @throws Stop when it cannot be done, or when a name in the call is unknown to the file
    int run(ParseResult call, Terminal terminal) throws Stop;
}
