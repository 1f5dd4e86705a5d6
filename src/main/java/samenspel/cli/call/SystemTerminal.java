package samenspel.cli.call;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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
