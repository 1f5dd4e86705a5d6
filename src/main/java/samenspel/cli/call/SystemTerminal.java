package samenspel.cli.call;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The terminal or pipe the program was started in.
public final class SystemTerminal {
    private SystemTerminal() {
    }

    public static Writer out() {
        return writer(FileDescriptor.out);
    }

    public static Writer err() {
        return writer(FileDescriptor.err);
    }

    /// Whether a person sits at a terminal, and no pipe or file is behind it.
    public static boolean isWatched() {
        return System.console() != null && System.console().isTerminal();
    }

    /// What somebody types in answer to a question, which is not shown; empty where nobody sits at a terminal.
    public static Optional<String> secret(String question) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        char[] typed = console.readPassword("%s ", question);
        return Optional.ofNullable(typed).map(String::new);
    }

    private static Writer writer(FileDescriptor descriptor) {
        return new OutputStreamWriter(new FileOutputStream(descriptor), charset());
    }

    /// UTF-8 for files and other programs; what a terminal speaks for a terminal, unless that is ASCII,
    /// in which no Dutch can be written.
    private static Charset charset() {
        boolean terminal = isWatched();
        Charset spoken = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        return terminal && spoken.newEncoder().canEncode('é') ? spoken : StandardCharsets.UTF_8;
    }
}
