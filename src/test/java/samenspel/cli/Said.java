package samenspel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import samenspel.text.Language;

/// What a call answered.
public record Said(int exitCode, String out, String err) {

    /// Runs a call in English; files may be paths.
    public static Said by(Object... arguments) {
        return in(Language.EN, arguments);
    }

    static Said in(Language system, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = Stream.of(arguments).map(Object::toString).toList();
        int exitCode = Cli.run(words, new PrintWriter(out), new PrintWriter(err), system);
        return new Said(exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    /// A call that went wrong with one line and nothing else.
    public static Said wrong(int exitCode, String line) {
        return new Said(exitCode, "", line + "\n");
    }
}
